//! The search and what it found.

/// Words that the documents have, to begin with; the same in every language, as the documents are.
pub const EXAMPLES: [&str; 5] = ["平陆运河", "琼州海峡", "西部陆海新通道", "生态补偿", "口岸"];

words! {
    /// The search.
    Search {
        title { "检索 {0}", "檢索 {0}", "Search {0}" }
        how {
            "在上方的框里输入字词，简体、繁体都可以；空格隔开的词须同在一句。",
            "在上方的框裡輸入字詞，簡體、繁體都可以；空格隔開的詞須同在一句。",
            "Type Chinese words into the box above, Simplified or Traditional; words with a space \
             between them must stand in one sentence.",
        }
        none {
            "五份文件里没有“{0}”。可以试试更短的词。",
            "五份文件裡沒有「{0}」。可以試試更短的詞。",
            "The five documents do not have “{0}”. A shorter word may be found; the documents are in \
             Chinese.",
        }
        some { "“{0}”：{1} 处", "「{0}」：{1} 處", "“{0}”, places found: {1}" }
        many {
            "“{0}”：{1} 处，先列 {2} 处",
            "「{0}」：{1} 處，先列 {2} 處",
            "“{0}”, places found: {1}; listed: the first {2}",
        }
        open { "打开 ", "打開 ", "Open " }
        examples { "可以试试：", "可以試試：", "For example: " }
        counts { "各文件的处数", "各文件的處數", "Places found, by document" }
    }
}
