//! The reader: forms of a text, its outline, its damage.

words! {
    /// The reader.
    Reader {
        notes { "校记 {0} 处。", "校記 {0} 處。", "Editorial notes: {0}. " }
        all_notes { "全部校记（{0} 处）", "全部校記（{0} 處）", "All editorial notes ({0})" }
        no_clause {
            "这份文件里没有编号为 {0} 的段落。",
            "這份文件裡沒有編號為 {0} 的段落。",
            "This document has no passage numbered {0}.",
        }
        forms { "文本的形式", "文本的形式", "Form of the text" }
        restored { "整理", "整理", "Restored" }
        restored_hant { "整理（繁）", "整理（繁）", "Restored (Traditional)" }
        simplified { "简体对读", "簡體對讀", "In Simplified" }
        seed { "原貌", "原貌", "As extracted" }
        outline { "目录", "目錄", "Contents" }
        outline_toggle { "文件与目录", "文件與目錄", "Documents and contents" }
        page { "{0} 页", "{0} 頁", "p. {0}" }
        link { "{0} 的链接", "{0} 的連結", "Link to {0}" }
        paired { "对应 {0}", "對應 {0}", "{0} paired" }
        paired_link {
            "对应 {1}，{0} 的链接",
            "對應 {1}，{0} 的連結",
            "{1} paired, link to {0}",
        }
        beside { "这一条的链接、引文与相关条文", "這一條的連結、引文與相關條文", "Link, citation and related clauses" }
        related { "相关 {0}", "相關 {0}", "Related: {0}" }
        n_reported { "报告与后续 {0}", "報告與後續 {0}", "{0} reports or follow-ups" }
        n_projects { "同一项目 {0}", "同一項目 {0}", "{0} naming the same projects" }
        reported {
            "不等于取消：报告或后续文件写到。",
            "不等於取消：報告或後續文件寫到。",
            "Which does not mean dropped: a report or a follow-up speaks of it.",
        }
        same_projects { "都写到：", "都寫到：", "both name: " }

        mark { "{0}：{1}，看校记", "{0}：{1}，看校記", "{0}: {1}, see the editorial note" }
        damage { "缺损", "缺損", "Damage" }
        basis { "依据", "依據", "Evidence" }
        conclusion { "结论", "結論", "Conclusion" }
        proven {
            "可由文件自身证明；正文仍照印。",
            "可由文件自身證明；正文仍照印。",
            "Proven by the documents themselves; the text is still printed as it stands.",
        }
        misprinted { "照印，不改。", "照印，不改。", "Printed as it stands, not corrected." }
        moved {
            "已移到这里；原处见“原貌”。",
            "已移到這裡；原處見「原貌」。",
            "Moved to here; “As extracted” shows where it stood.",
        }
        unproven {
            "原数不能证明，不补。",
            "原數不能證明，不補。",
            "The original cannot be proven and is not supplied.",
        }

        seed_key {
            "按抽取文件的次序照录，一字不改。",
            "按抽取文件的次序照錄，一字不改。",
            "In the order of the extracted file, unchanged to the letter. ",
        }
        seed_dropped {
            "目录、栏目等非正文",
            "目錄、欄目等非正文",
            "contents, site sections and other matter outside the text",
        }
        fate_moved {
            "错位，整理时移到别处",
            "錯位，整理時移到別處",
            "displaced, moved elsewhere when restored",
        }
        fate_page { "页码", "頁碼", "page number" }
        fate_toc { "目录", "目錄", "table of contents" }
        fate_website { "网站所加", "網站所加", "added by the website" }
        fate_furniture { "非正文", "非正文", "not part of the text" }
        fate_before { "（{0}：", "（{0}：", "({0}: " }
        fate_after { "）", "）", ")" }
    }
}
