//! One city and its tasks.

words! {
    /// The panel of a city.
    City {
        counts {
            "各文件点到本地的句数",
            "各文件點到本地的句數",
            "Sentences that name this place, by document",
        }
        sentences { "{0} 句", "{0} 句", "sentences: {0}" }
        in_group {
            "另有 {0} 句通过所在组团与本地有关",
            "另有 {0} 句透過所在組團與本地有關",
            "Further sentences that concern it via a group: {0}",
        }
    }
}
