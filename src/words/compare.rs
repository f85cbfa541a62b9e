//! The two plans, clause against clause.

words! {
    /// The comparison.
    Compare {
        items {
            "2022 方案的三十五条",
            "2022 方案的三十五條",
            "The thirty-five items of the 2022 scheme",
        }
        items_toggle { "35 条目录", "35 條目錄", "List of the 35 items" }
        opening { "导语", "導語", "Opening" }
        list_all { "全部条目", "全部條目", "All items" }
        list_changes { "只看变化", "只看變化", "Changes only" }
        list_how { "列出哪些条目", "列出哪些條目", "Which items are listed" }
        by_theme { "主题", "主題", "Theme" }
        by_city { "市县", "市縣", "City" }
        by_relation { "关系", "關係", "Relation" }
        became { "这一条各句的变化", "這一條各句的變化", "What became of its sentences" }
        any { "全部", "全部", "all" }
        listed { "{0} 条，{1} 句", "{0} 條，{1} 句", "{0} items, {1} sentences" }
        listed_openings {
            "{0} 条和 {2} 章的导语，{1} 句",
            "{0} 條和 {2} 章的導語，{1} 句",
            "{0} items and the openings of {2} chapters, {1} sentences",
        }
        none_listed {
            "没有条目符合这些选择。",
            "沒有條目符合這些選擇。",
            "No item fits these choices.",
        }
        clear { "清除筛选", "清除篩選", "Clear the choices" }
        share { "{0}／{1} 句", "{0}／{1} 句", "{0} of {1}" }
        share_spoken {
            "{1} 句中 {0} 句在 2017 规划里有对应",
            "{1} 句中 {0} 句在 2017 規劃裡有對應",
            "{0} of {1} sentences have a counterpart in 2017",
        }
        not_counted {
            "背景叙述，不计入统计",
            "背景敘述，不計入統計",
            "Background, not counted",
        }
        marks { "标注", "標註", "Marks" }
        marks_none { "无", "無", "none" }
        marks_shared { "共有", "共有", "shared" }
        marks_diff { "差异", "差異", "differences" }
        only_2017 { "〔仅 2017〕", "〔僅 2017〕", " [2017 only] " }
        only_2022 { "〔仅 2022〕", "〔僅 2022〕", " [2022 only] " }
        rewritten {
            "整句重写，只标两边共有的词",
            "整句重寫，只標兩邊共有的詞",
            "Rewritten: only shared words are marked",
        }
        counterparts { "2017 规划对应的话", "2017 規劃對應的話", "What the 2017 plan says" }
        clauses { "2022 方案逐句", "2022 方案逐句", "The 2022 scheme, sentence by sentence" }
        sentence { "第 {0} 句", "第 {0} 句", "Sentence {0}" }
        not_compared {
            "背景陈述，不作比较。",
            "背景陳述，不作比較。",
            "Background, not compared.",
        }
        nothing_2017 {
            "2017 规划没有对应的话。",
            "2017 規劃沒有對應的話。",
            "Nothing in the 2017 plan corresponds.",
        }
        more { "另有 {0} 处对应", "另有 {0} 處對應", "{0} more counterparts" }
        outside { "不在筛选之内", "不在篩選之內", "outside the choices" }
        gone {
            "以上 2017 段落里未再提及的话（{0} 句）",
            "以上 2017 段落裡未再提及的話（{0} 句）",
            "In the 2017 paragraphs above, not mentioned again: {0} sentences",
        }
        gone_means {
            "未再提及不等于取消。",
            "未再提及不等於取消。",
            "Not mentioned again does not mean given up.",
        }
        confidence { "可信度 ", "可信度 ", "confidence " }
        editor { "编辑判定", "編輯判定", "decided by an editor" }
        machine {
            "机器提出，未经编辑判定",
            "機器提出，未經編輯判定",
            "proposed by the machine, not judged by an editor",
        }
        shared { "共有：", "共有：", "both say: " }
        reported { "报告与后续文件：", "報告與後續文件：", "Reports and follow-ups: " }
        loading { "对照表载入中……", "對照表載入中……", "Loading the comparison…" }
        not_loaded {
            "对照表没能载入：文件 data/notes.js 缺失、损坏，或不是同一版。其余各页照常可用。",
            "對照表沒能載入：文件 data/notes.js 缺失、損壞，或不是同一版。其餘各頁照常可用。",
            "The comparison could not be loaded: the file data/notes.js is missing, damaged, or of another version. Everything else works as usual.",
        }
        in_chinese {
            "编辑按语为中文。",
            "編輯按語為中文。",
            "The documents and the editors’ remarks are in Chinese.",
        }
        bodies { "责任部门", "責任部門", "Responsible bodies" }
        steps { "前后条目", "前後條目", "Items before and after" }
        rules { "关系怎么定", "關係怎麼定", "How relations are decided" }
        pick { "任选两段对读", "任選兩段對讀", "Read any two clauses" }
        pick_title { "两段对读", "兩段對讀", "Two clauses side by side" }
        pick_how {
            "从五份文件里各选一段，差异当场算出。",
            "從五份文件裡各選一段，差異當場算出。",
            "Choose a clause of any two of the five documents; the differences are worked out on the spot.",
        }
        pick_left { "左边", "左邊", "Left" }
        pick_right { "右边", "右邊", "Right" }
        pick_document { "文件", "文件", "Document" }
        pick_clause { "条款", "條款", "Clause" }
        known {
            "这两段在编辑的对照表里。",
            "這兩段在編輯的對照表裡。",
            "These two are in the editor's table of pairs.",
        }
        unknown {
            "这两段不在对照表里，只显示文字差异。",
            "這兩段不在對照表裡，只顯示文字差異。",
            "These two are not in the table of pairs; only the wording is compared.",
        }
    }
}
