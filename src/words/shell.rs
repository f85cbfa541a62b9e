//! The head of every view, the display settings, and what several views say.

words! {
    /// The frame around the views.
    Shell {
        name { "北部湾政策图志", "北部灣政策圖志", "Beibu Atlas" }
        window { "{0} — 北部湾政策图志", "{0} — 北部灣政策圖志", "{0} — Beibu Atlas" }
        skip { "跳到正文", "跳到正文", "Skip to the content" }
        views { "主导航", "主導航", "Main navigation" }
        map { "地图", "地圖", "Map" }
        compare { "对照", "對照", "Compare" }
        read { "原文", "原文", "Texts" }
        search { "检索", "檢索", "Search" }
        about { "关于", "關於", "About" }
        find { "检索五份文件", "檢索五份文件", "Search the five documents" }

        display { "显示", "顯示", "Display" }
        settings { "显示设置", "顯示設定", "Display settings" }
        stored_here {
            "选择只保存在这台设备的浏览器里。",
            "選擇只保存在這台裝置的瀏覽器裡。",
            "Your choice is kept only in this browser, on this device.",
        }
        size { "文字大小", "文字大小", "Text size" }
        size_normal { "标准", "標準", "Normal" }
        size_large { "大", "大", "Large" }
        size_larger { "较大", "較大", "Larger" }
        size_largest { "特大", "特大", "Largest" }
        colours { "配色", "配色", "Colours" }
        colours_system { "跟随系统", "跟隨系統", "As the system" }
        colours_light { "浅色", "淺色", "Light" }
        colours_dark { "深色", "深色", "Dark" }
        colours_contrast { "高对比", "高對比", "High contrast" }
        language { "语言", "語言", "Language" }

        and { "、", "、", ", " }
        gap { "　", "　", ", " }
        open_bracket { "（", "（", " (" }
        close_bracket { "）", "）", ")" }
        with_year { "{0}（{1}）", "{0}（{1}）", "{0} ({1})" }
        page { "第{0}页", "第{0}頁", "p. {0}" }
        units { "十五个市县", "十五個市縣", "Fifteen cities and counties" }
        documents { "五份文件", "五份文件", "Five documents" }
        plan_2017 { "2017 规划", "2017 規劃", "2017 plan" }
        scheme_2022 { "2022 方案", "2022 方案", "2022 scheme" }
    }
}
