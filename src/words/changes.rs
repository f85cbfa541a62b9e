//! What became of all clauses.

words! {
    /// The overview of change.
    Changes {
        title { "2017 到 2022，变了什么", "2017 到 2022，變了什麼", "From 2017 to 2022: what changed" }
        parts { "变化的各个方面", "變化的各個方面", "Aspects of change" }
        overview { "总览", "總覽", "Overview" }
        targets { "指标", "指標", "Targets" }
        projects { "项目", "項目", "Projects" }

        lead {
            "2022 方案里比较的 {0} 句，有 {1} 句能在 2017 规划里找到对应。2017 规划里比较的 {2} 句，有 {3} 句 2022 未再提及；",
            "2022 方案裡比較的 {0} 句，有 {1} 句能在 2017 規劃裡找到對應。2017 規劃裡比較的 {2} 句，有 {3} 句 2022 未再提及；",
            "Of the {0} sentences compared in the 2022 scheme, {1} have a counterpart in the 2017 plan. Of the {2} compared in the 2017 plan, {3} are not mentioned again in 2022; ",
        }
        lead_gone { "未再提及不等于取消。", "未再提及不等於取消。", "that does not mean they were dropped." }
        figure_matched { "2022 有对应的句子，占 {0}%", "2022 有對應的句子，佔 {0}%", "2022 sentences with a counterpart: {0}%" }
        figure_new { "2022 新增", "2022 新增", "new in 2022" }
        figure_gone { "2017 写过、2022 未再提及", "2017 寫過、2022 未再提及", "in 2017, not mentioned again in 2022" }
        not_dropped { "不等于取消", "不等於取消", "does not mean dropped" }

        flow { "从哪一章到哪一章", "從哪一章到哪一章", "From which chapter to which" }
        flow_how {
            "一句等高，左右同一比例。带子左端是 2017 的句数，右端是 2022 的句数；括线是没有对应的句子。选一章或一条带子，下面只列它的句子。",
            "一句等高，左右同一比例。帶子左端是 2017 的句數，右端是 2022 的句數；括線是沒有對應的句子。選一章或一條帶子，下面只列它的句子。",
            "Every sentence is equally tall on both sides. A band is as thick at the left as the 2017 sentences in it, at the right as those of 2022; braces hold sentences without a counterpart. Choose a chapter or a band to list only its sentences.",
        }
        side_2017 { "2017 规划（斜纹）", "2017 規劃（斜紋）", "2017 plan (hatched)" }
        side_2022 { "2022 方案（实色）", "2022 方案（實色）", "2022 scheme (solid)" }
        bands {
            "章与章之间的带子，用上下方向键逐条查看，回车选定",
            "章與章之間的帶子，用上下方向鍵逐條查看，回車選定",
            "Bands between chapters: arrow keys go through them, Enter chooses one",
        }
        chapter_17 { "{0} 句，其中 {1} 句未再提及", "{0} 句，其中 {1} 句未再提及", "{1} of {0} not mentioned again" }
        chapter_22 { "{0} 句，其中 {1} 句新增", "{0} 句，其中 {1} 句新增", "{1} of {0} new" }
        chapter_all { "{0} 句，都有对应", "{0} 句，都有對應", "all {0} with a counterpart" }
        n_2017 { "2017 年 {0} 句", "2017 年 {0} 句", "2017: {0}" }
        n_2022 { "2022 年 {0} 句", "2022 年 {0} 句", "2022: {0}" }
        band { "{0} → {1}：{2}", "{0} → {1}：{2}", "{0} → {1}: {2}" }
        table { "章与章的句数，列成表", "章與章的句數，列成表", "The same as a table" }
        table_how {
            "每格左边是 2017 的句数，右边是 2022 的句数。一行相加是这一章 2017 的句数，一列相加是这一章 2022 的句数。",
            "每格左邊是 2017 的句數，右邊是 2022 的句數。一行相加是這一章 2017 的句數，一列相加是這一章 2022 的句數。",
            "In each cell, left the sentences of 2017, right those of 2022. A row adds up to its chapter of 2017, a column to its chapter of 2022.",
        }
        table_corner { "2017 ＼ 2022", "2017 ＼ 2022", "2017 \\ 2022" }
        table_all { "合计", "合計", "Total" }
        how { "怎样数", "怎樣數", "How it was counted" }
        how_unit {
            "以句为单位。交代背景和现状的句子不比较（2017 规划 {0} 句，2022 方案 {1} 句），其余都比较。只算可信度为高或中的对应；一句有几处对应，只按最相近的一处算一次。",
            "以句為單位。交代背景和現狀的句子不比較（2017 規劃 {0} 句，2022 方案 {1} 句），其餘都比較。只算可信度為高或中的對應；一句有幾處對應，只按最相近的一處算一次。",
            "By the sentence. Sentences that give background or the state of things are not compared ({0} in the 2017 plan, {1} in the 2022 scheme); all others are. Only pairs of high or medium confidence count; a sentence with several counterparts is counted once, with the closest.",
        }
        how_by {
            "这里用到 {0} 组对应，{1} 组由编辑判定，{2} 组由机器提出；没有对应的 {3} 句，{4} 句由编辑判定，{5} 句由机器提出。",
            "這裡用到 {0} 組對應，{1} 組由編輯判定，{2} 組由機器提出；沒有對應的 {3} 句，{4} 句由編輯判定，{5} 句由機器提出。",
            "{0} pairs are used here: {1} judged by an editor, {2} proposed by the machine. Of the {3} sentences without a counterpart, {4} were judged by an editor, {5} by the machine.",
        }

        only { "只看", "只看", "Only" }
        colon { "：", "：", ": " }
        clear { "看全部", "看全部", "Show all" }
        to_lists { "到清单", "到清單", "To the lists" }
        matched_17 { "2017 年的 {0} 句，在对面一章有最相近的句子", "2017 年的 {0} 句，在對面一章有最相近的句子", "2017: sentences whose closest counterpart is in the other chapter: {0}" }
        matched_22 { "2022 年的 {0} 句，在对面一章有最相近的句子", "2022 年的 {0} 句，在對面一章有最相近的句子", "2022: sentences whose closest counterpart is in the other chapter: {0}" }
        gone { "未再提及 {0} 句", "未再提及 {0} 句", "Not mentioned again: {0}" }
        gone_how { "2017 写过，2022 没有对应；不等于取消。", "2017 寫過，2022 沒有對應；不等於取消。", "In the 2017 plan, without a counterpart in 2022; that does not mean dropped." }
        new { "新增 {0} 句", "新增 {0} 句", "New: {0}" }
        new_how { "2022 写了，2017 没有对应。", "2022 寫了，2017 沒有對應。", "In the 2022 scheme, without a counterpart in 2017." }
        none { "这一章没有这样的句子。", "這一章沒有這樣的句子。", "There is no such sentence in this chapter." }
        show_all { "全部列出 {0} 句", "全部列出 {0} 句", "List all {0} sentences" }
        show_fewer { "只列前 {0} 句", "只列前 {0} 句", "List only the first {0}" }
        reported { "典型做法报告", "典型做法報告", "Reported as typical practice" }
        followed { "广西行动计划后续写到，仍是任务", "廣西行動計劃後續寫到，仍是任務", "Taken up later by the Guangxi action plan, still a task" }

        relations { "有对应的，变成了什么", "有對應的，變成了什麼", "What became of the rest" }
        relations_how {
            "2022 的每一句，按它最相近的一组对应归类。",
            "2022 的每一句，按它最相近的一組對應歸類。",
            "Each sentence of 2022 by its closest pair.",
        }
        became_n { "2022 的句数", "2022 的句數", "Sentences of 2022" }
        became_items { "条目", "條目", "Items" }
        relation_items { "看有{0}的条目", "看有{0}的條目", "Items with sentences {0}" }
        rules { "六种关系怎样判定", "六種關係怎樣判定", "How the six relations are told apart" }
        rules_relation { "关系", "關係", "Relation" }
        rules_meaning { "含义", "含義", "Meaning" }
        rule_continued { "方向相同。", "方向相同。", "The same direction." }
        rule_strengthened {
            "目标、范围或动词更进一步，或同一方向上写得更多。",
            "目標、範圍或動詞更進一步，或同一方向上寫得更多。",
            "Goal, coverage or verb goes up, or there is more in the same direction.",
        }
        rule_refined { "力度不变，写得更具体，点出了名称。", "力度不變，寫得更具體，點出了名稱。", "At the same level, now named." }
        rule_adjusted {
            "对象、名称、范围或依据变了，或收窄了。",
            "對象、名稱、範圍或依據變了，或收窄了。",
            "Object, name, scope or basis changed or was narrowed.",
        }
        rule_new { "2022 写了，2017 没有对应的句子。", "2022 寫了，2017 沒有對應的句子。", "In 2022, without a counterpart in 2017." }
        rule_unmentioned {
            "2017 写过，2022 没有对应的句子；不等于取消。",
            "2017 寫過，2022 沒有對應的句子；不等於取消。",
            "In 2017, without a counterpart in 2022; that does not mean dropped.",
        }

        structure { "空间结构 2017 → 2022", "空間結構 2017 → 2022", "Spatial structure, 2017 → 2022" }
        structure_item { "对照第 {0} 条", "對照第 {0} 條", "Compare item {0}" }
        structure_opening {
            "对照“{0}”一章导语", "對照「{0}」一章導語", "Compare the opening of “{0}”"
        }
        county_towns { "县城", "縣城", "County towns" }
    }
}
