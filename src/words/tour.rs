//! The five scenes, and what is said of a part of the structure.

words! {
    /// The five scenes.
    Tour {
        name { "五幕导览", "五幕導覽", "Five scenes" }
        kicker { "第{0}幕，共五幕", "第{0}幕，共五幕", "Scene {0} of five" }
        one { "一", "一", "1" }
        two { "二", "二", "2" }
        three { "三", "三", "3" }
        four { "四", "四", "4" }
        five { "五", "五", "5" }
        cities { "点名的市县", "點名的市縣", "Cities and counties named" }
        both_years { "两年都点名", "兩年都點名", "named in both years" }
        only_year { "只在 {0} 点名", "只在 {0} 點名", "named in {0} only" }
        steps { "前后两幕", "前後兩幕", "Previous and next scene" }
        before { "上一幕", "上一幕", "Previous scene" }
        after { "下一幕", "下一幕", "Next scene" }
        end { "看全图与十五个市县", "看全圖與十五個市縣", "To the whole map and all fifteen" }
        keys { "也可以按 ← → 换幕。", "也可以按 ← → 換幕。", "The keys ← and → change the scene, too." }
        on_map { "在图上看", "在圖上看", "Show on the map" }
    }
}
