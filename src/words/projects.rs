//! The projects both plans name.

words! {
    /// The projects both plans name.
    Projects {
        title { "项目", "項目", "Projects" }
        intro {
            "文件点名的铁路、港口、园区、平台等，各份文件怎么说。",
            "文件點名的鐵路、港口、園區、平台等，各份文件怎麼說。",
            "The railways, ports, parks and platforms that the documents name, and what each document \
             says of them.",
        }
        legend { "怎么看", "怎麼看", "How to read this" }
        legend_stage {
            "五格按印出的动词分：",
            "五格按印出的動詞分：",
            "The five ticks go by the printed verb:",
        }
        legend_task {
            "规划里的动词是任务，不是事实。",
            "規劃裡的動詞是任務，不是事實。",
            "A verb in a plan is a task, not a fact.",
        }
        legend_same {
            "“同一项目”不另标；其中一段、后继、相关各有标明。后继是另一个项目，不是前者的进展；相关的不算提及。",
            "「同一項目」不另標；其中一段、後繼、相關各有標明。後繼是另一個項目，不是前者的進展；相關的不算提及。",
            "“Same project” is not marked; a part, a successor and what is merely related are. A successor \
             is another project, not progress of the first; what is related does not count as a mention.",
        }

        kind { "类别", "類別", "Kind" }
        city { "市县", "市縣", "City or county" }
        stage_2022 { "2022 所用动词", "2022 所用動詞", "Verb of 2022" }
        any { "全部（{0}）", "全部（{0}）", "All ({0})" }
        option { "{0}（{1}）", "{0}（{1}）", "{0} ({1})" }
        clear { "清除筛选", "清除篩選", "Clear the choices" }
        none { "这样筛选没有项目。", "這樣篩選沒有項目。", "No project is left by these choices." }
        n_all { "共 {0} 个项目", "共 {0} 個項目", "Projects: {0}" }
        n_both { "两份规划都有 {0}", "兩份規劃都有 {0}", "in both plans {0}" }
        n_successors { "（其中后继 {0}）", "（其中後繼 {0}）", " (successors: {0})" }
        n_2017 { "只在 2017 规划 {0}", "只在 2017 規劃 {0}", "2017 plan only {0}" }
        n_2022 { "只在 2022 方案 {0}", "只在 2022 方案 {0}", "2022 scheme only {0}" }

        column_name { "项目", "項目", "Project" }
        column_later { "后续与报告", "後續與報告", "Later and reported" }
        on_map { "在图上", "在圖上", "On the map" }
        quotes { "原句 {0}", "原句 {0}", "Sentences: {0}" }
        quotes_of { "{0}：原句 {1}", "{0}：原句 {1}", "{0}. Sentences: {1}" }
        no_verb { "未写动词", "未寫動詞", "no verb" }
        no_stage { "未写阶段", "未寫階段", "no stage" }
        varied { "各处写法不一", "各處寫法不一", "worded differently in places" }
        not_cancelled { "（不等于取消）", "（不等於取消）", " (which is not to say dropped)" }
        not_named { "没有提到", "沒有提到", "Not named" }
        aliases { "又作：", "又作：", "Also: " }
        open { "“", "「", "“" }
        close { "”", "」", "”" }

        stage_1 { "研究", "研究", "study" }
        stage_2 { "规划", "規劃", "plan" }
        stage_3 { "推进", "推進", "advance" }
        stage_4 { "建设", "建設", "build" }
        stage_5 { "建成", "建成", "complete" }

        same { "同一项目", "同一項目", "same project" }
        part { "其中一段", "其中一段", "a part of it" }
        successor { "后继（不是进展）", "後繼（不是進展）", "successor (not progress)" }
        related { "相关", "相關", "related" }

        railway { "铁路", "鐵路", "Railways" }
        road { "公路", "公路", "Roads" }
        waterway { "水运通道", "水運通道", "Waterways" }
        port { "港口", "港口", "Ports" }
        airport { "机场", "機場", "Airports" }
        hub { "枢纽与物流中心", "樞紐與物流中心", "Hubs and logistics centres" }
        reservoir { "水库与引调水", "水庫與引調水", "Reservoirs and water transfer" }
        power { "能源", "能源", "Energy" }
        park { "园区与产业基地", "園區與產業基地", "Parks and industrial bases" }
        platform { "开放与数字平台", "開放與數字平台", "Opening-up and digital platforms" }
        university { "院校", "院校", "Universities and colleges" }
        research { "科研机构", "科研機構", "Research institutes" }
        ecology { "生态工程", "生態工程", "Ecological works" }
        culture { "文化与卫生设施", "文化與衛生設施", "Culture and health" }
        other { "其他", "其他", "Others" }
    }
}
