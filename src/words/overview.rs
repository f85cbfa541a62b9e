//! The structure in words, and the table of the units.

words! {
    /// The panel beside the map.
    Overview {
        heading_2017 {
            "2017：“一湾双轴、一核两极”",
            "2017：「一灣雙軸、一核兩極」",
            "2017: one bay, two axes, one core, two poles",
        }
        heading_2022 {
            "2022：一湾、两轴、一核一圈、两极",
            "2022：一灣、兩軸、一核一圈、兩極",
            "2022: one bay, two axes, one core and one circle, two poles",
        }
        heading_both {
            "“一湾双轴、一核两极”五年之后",
            "「一灣雙軸、一核兩極」五年之後",
            "One bay, two axes, one core, two poles: five years on",
        }
        intro {
            "2017 年规划用这八个字安排十五个市县的分工；2022 年方案分条改写，",
            "2017 年規劃用這八個字安排十五個市縣的分工；2022 年方案分條改寫，",
            "With these words, eight characters in Chinese, the 2017 plan divides the work among \
             fifteen cities and counties; the 2022 scheme rewrites them item by item: ",
        }
        intro_finding {
            "一核添了一圈，南北轴换了依托",
            "一核添了一圈，南北軸換了依託",
            "the core gains a circle, and the north–south axis is given a new basis",
        }
        intro_rest {
            "。点地图或表中的市县看它的任务；下面逐条对读两年的原文。",
            "。點地圖或表中的市縣看它的任務；下面逐條對讀兩年的原文。",
            ". Choose a city or county on the map or in the table to see its tasks; below, the source \
             texts of both years stand side by side, part by part.",
        }
        elsewhere { "这份文件写到的其他地方", "這份文件寫到的其他地方", "Other places this document is about" }
        elsewhere_n { "{0} 处", "{0} 處", "{0}" }
        mine { "我的市县", "我的市縣", "My city or county" }
        mine_none { "选择十五个市县之一", "選擇十五個市縣之一", "Choose one of fifteen" }
        counted {
            "任务数只计点名或下辖地点的句子。两份文件篇幅不同，数字并列，不相减。",
            "任務數只計點名或下轄地點的句子。兩份文件篇幅不同，數字並列，不相減。",
            "Tasks are the sentences that name the unit or a place within it. The two documents \
             differ in length: the figures stand side by side and are not to be subtracted.",
        }
        counted_one {
            "任务数只计点名或下辖地点的句子。",
            "任務數只計點名或下轄地點的句子。",
            "Tasks are the sentences that name the unit or a place within it.",
        }
        counted_reported {
            "这份文件报告已经做到的事，不是任务；只计点名或下辖地点的句子。",
            "這份文件報告已經做到的事，不是任務；只計點名或下轄地點的句子。",
            "This document reports results, not tasks; counted are the sentences that name the unit or \
             a place within it.",
        }
        outside {
            "“{0}”写到的 {1} 个城市都不在这张图内，所以市县下没有数字。",
            "「{0}」寫到的 {1} 個城市都不在這張圖內，所以市縣下沒有數字。",
            "The cities in “{0}”, {1} in all, lie outside this map, so no figures stand under the names.",
        }
        outside_read { "读这份文件", "讀這份文件", "Read the document" }
        column_unit { "市县", "市縣", "City or county" }
        column_roles { "角色", "角色", "Role" }
        column_2017 { " 2017 任务", " 2017 任務", " 2017 tasks" }
        column_2022 { " 2022 任务", " 2022 任務", " 2022 tasks" }
    }
}
