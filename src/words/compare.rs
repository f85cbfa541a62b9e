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
        chapter { "2022 方案 · ", "2022 方案 · ", "2022 scheme · " }
        method {
            "下面的对应由程序按共有词语排列，尚未经编辑判定；",
            "下面的對應由程式按共有詞語排列，尚未經編輯判定；",
            "The counterparts below are put together by program from the words they share, and have \
             not been judged by an editor; ",
        }
        method_dashed { "虚线", "虛線", "dashed" }
        method_and { "与", "與", " and " }
        method_solid { "实线", "實線", "solid" }
        method_rest {
            "标出两边共有的词。",
            "標出兩邊共有的詞。",
            " lines mark the words both sides have.",
        }
        counterparts {
            "2017 规划的对应段落",
            "2017 規劃的對應段落",
            "Counterparts in the 2017 plan",
        }
        none {
            "程序没有找到足够相近的段落。",
            "程式沒有找到足夠相近的段落。",
            "The program found no passage close enough.",
        }
        clauses { "2022 方案的条文", "2022 方案的條文", "Text of the 2022 scheme" }
        source { "原文", "原文", "source text" }
        to_source { "在原文中看", "在原文中看", "See in the source text" }
        bodies { "责任部门", "責任部門", "Responsible bodies" }
        steps { "前后条目", "前後條目", "Items before and after" }
        machine { "机器 · 可信度 ", "機器 · 可信度 ", "machine · confidence " }
        shared { " · 共有 ", " · 共有 ", " · shared words " }
    }
}
