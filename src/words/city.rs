//! One city and its tasks.

words! {
    /// The panel of a city.
    City {
        counts {
            "各文件点到本地的句数",
            "各文件點到本地的句數",
            "Sentences that name this place, by document",
        }
        roles { "两份规划给它的角色", "兩份規劃給它的角色", "Its roles in the two plans" }
        no_role {
            "两份规划都没有在空间结构里点到它。",
            "兩份規劃都沒有在空間結構裡點到它。",
            "Neither plan names it in the spatial structure.",
        }
        places { "地图上的地点：{0} 处", "地圖上的地點：{0} 處", "Places on the map: {0}" }
        table { "十五个市县一览", "十五個市縣一覽", "All fifteen at a glance" }
        sentences { "{0} 句", "{0} 句", "sentences: {0}" }
        in_group {
            "另有 {0} 句通过所在组团与本地有关",
            "另有 {0} 句透過所在組團與本地有關",
            "Further sentences that concern it via a group: {0}",
        }
    }
}
