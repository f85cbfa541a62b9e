//! The head of every view, the display settings, and what several views say.

words! {
    /// The frame around the views.
    Shell {
        name { "北部湾政策图志", "北部灣政策圖志", "Beibu Atlas" }
        window { "{0} — 北部湾政策图志", "{0} — 北部灣政策圖志", "{0} — Beibu Atlas" }
        skip { "跳到正文", "跳到正文", "Skip to the content" }
        skip_table { "跳到市县表", "跳到市縣表", "Skip to the table of cities" }
        views { "主导航", "主導航", "Main navigation" }
        map { "地图", "地圖", "Map" }
        changes { "变化", "變化", "Changes" }
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
        keys { "键盘快捷键", "鍵盤快捷鍵", "Keyboard shortcuts" }
        keys_close { "关闭", "關閉", "Close" }
        key_find { "到检索框", "到檢索框", "To the search box" }
        key_help { "打开这份清单", "打開這份清單", "Open this list" }
        key_tab { "逐个到市县、链接和按钮", "逐個到市縣、連結和按鈕", "From city to city, link to link, button to button" }
        key_enter { "打开选中的市县", "打開選中的市縣", "Open the city or county in focus" }
        key_escape { "关上市县，回到它在图上或表中的位置", "關上市縣，回到它在圖上或表中的位置", "Close the city and return to where it was opened" }
        key_arrows { "在地图上：平移；在市县上：到相邻市县；在五幕导览里：换幕", "在地圖上：平移；在市縣上：到相鄰市縣；在五幕導覽裡：換幕", "On the map: move it; on a city: to the next one that way; in the five scenes: change the scene" }
        key_zoom { "地图放大、缩小", "地圖放大、縮小", "Zoom the map in and out" }
        key_wheel { "滚动时按住 Ctrl：缩放地图", "滾動時按住 Ctrl：縮放地圖", "Hold Ctrl while scrolling: zoom the map" }
        printed {
            "北部湾政策图志，数据版本 {0}，{1} 打印",
            "北部灣政策圖志，資料版本 {0}，{1} 列印",
            "Beibu Atlas, data version {0}, printed on {1}",
        }
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
