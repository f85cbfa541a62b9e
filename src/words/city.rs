//! One city and its tasks.

words! {
    /// The panel of a city.
    City {
        reported { " · 已报告 {0}", " · 已報告 {0}", " · Reported: {0}" }
        others { "十五个市县的{0}", "十五個市縣的{0}", "{0}: all fifteen" }
        of_city { "{0}：{1}", "{0}：{1}", "{0}: {1}" }
        to_other { "跳到{0} ↓", "跳到{0} ↓", "To {0} ↓" }
        tasks { "任务 {0}", "任務 {0}", "Tasks: {0}" }
        parts { "任务与地点", "任務與地點", "Tasks and places" }
        tab_tasks { "任务", "任務", "Tasks" }
        tab_changes { "变化", "變化", "Changes" }
        tab_projects { "项目", "項目", "Projects" }
        tab_places { "地点", "地點", "Places" }
        changes_how {
            "2022 方案里点到本地、或与 2017 年点到本地的话对应的句子，按变化归类；最后是 2017 年点到、2022 年未再提及的，不等于取消。",
            "2022 方案裡點到本地、或與 2017 年點到本地的話對應的句子，按變化歸類；最後是 2017 年點到、2022 年未再提及的，不等於取消。",
            "Sentences of the 2022 scheme that name this place, or answer 2017 sentences that do, by what became of them; last, what 2017 said of it and 2022 does not mention again, which does not mean given up.",
        }
        changes_none { "两份规划都没有点到本地。", "兩份規劃都沒有點到本地。", "Neither plan names this place." }
        projects_how {
            "名称或原句点到本地的项目。规划里的动词是任务，不是事实。",
            "名稱或原句點到本地的項目。規劃裡的動詞是任務，不是事實。",
            "Projects whose name or sentence names this place. A plan's verb is a task, not a fact.",
        }
        by_theme { "按主题", "按主題", "By theme" }
        by_theme_how {
            "点一行，只看该主题。条只数这两份规划；篇幅不同，只并列，不相减。",
            "點一行，只看該主題。條只數這兩份規劃；篇幅不同，只並列，不相減。",
            "Choose a row to list that theme only. The bars count these two plans, which differ in length: not to be subtracted.",
        }
        by_document { "文件", "文件", "Document" }
        all { "全部", "全部", "All" }
        why { "为何在这里", "為何在這裡", "Why it is here" }
        order {
            "先列专写本地的任务，后列与他市并提的长名单，原则性的话在最后。灰字或点线字说的是别处。",
            "先列專寫本地的任務，後列與他市並提的長名單，原則性的話在最後。灰字或點線字說的是別處。",
            "First what is about this place alone, then long lists of places; statements of principle come last. Grey or dotted words are about other places.",
        }
        of_others { "别处：", "別處：", "elsewhere: " }
        more { "再列 {0} 句", "再列 {0} 句", "Further sentences to list: {0}" }
        none {
            "这样筛选没有句子。可以清除筛选，或看全域任务。",
            "這樣篩選沒有句子。可以清除篩選，或看全域任務。",
            "Nothing is left by these choices. Clear them, or see what concerns the whole cluster.",
        }
        clear { "清除筛选", "清除篩選", "Clear the choices" }
        filters { "筛选与主题", "篩選與主題", "Choices and themes" }
        by_geography { "据地理关系", "據地理關係", "by geography" }
        shared { "两地共有", "兩地共有", "both cities" }
        source { "原文", "原文", "Text" }
        compare { "对照", "對照", "Compare" }
        copy_link { "复制链接", "複製連結", "Copy link" }
        cite { "复制引文", "複製引文", "Copy citation" }
        copied { "已复制", "已複製", "Copied" }
        copy_by_hand { "请复制：", "請複製：", "Please copy:" }
        citation { "“{0}”（{1}）", "「{0}」（{1}）", "“{0}” ({1})" }
        citation_comma { "，", "，", ", " }
        beside { "与另一市并排", "與另一市並排", "Set beside another" }
        alone { "只看{0}", "只看{0}", "Only {0}" }
        place_in { "在 {0}", "在 {0}", "In {0}" }
        place_said { "提到它的句子 {0}", "提到它的句子 {0}", "Sentences that name it: {0}" }
        place_none { "五份文件里没有再提到它。", "五份文件裡沒有再提到它。", "The five documents do not name it again." }
        roles { "两份规划给它的角色", "兩份規劃給它的角色", "Its roles in the two plans" }
        no_role {
            "两份规划都没有在空间结构里点到它。",
            "兩份規劃都沒有在空間結構裡點到它。",
            "Neither plan names it in the spatial structure.",
        }
        places { "地图上的地点：{0} 处", "地圖上的地點：{0} 處", "Places on the map: {0}" }
        places_none { "地图上没有标出本地的地点。", "地圖上沒有標出本地的地點。", "The map shows no places here." }
        table { "十五个市县一览", "十五個市縣一覽", "All fifteen at a glance" }
    }
}
