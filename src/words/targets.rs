//! The figures of both plans.

words! {
    /// The figures of both plans.
    Targets {
        title { "指标与数字", "指標與數字", "Targets and figures" }
        intro {
            "每个数字都附原句。口径不同的只并列，不相减；没有数的写原话；残缺的照印，不补。",
            "每個數字都附原句。口徑不同的只並列，不相減；沒有數的寫原話；殘缺的照印，不補。",
            "Every figure stands with its sentence. Figures on different bases stand side by side and \
             are not subtracted; where there is no figure, the words stand; what is damaged is shown \
             as printed.",
        }
        both { "两份规划都有的", "兩份規劃都有的", "In both plans" }
        both_about {
            "能否相比写在两边之间，理由写在各自下面。",
            "能否相比寫在兩邊之間，理由寫在各自下面。",
            "How far the two can be compared stands between them, and why, below each.",
        }
        only_2017 { "只在 2017 规划", "只在 2017 規劃", "In the 2017 plan only" }
        only_2017_about {
            "2022 方案未再提及这些数字，不等于取消。",
            "2022 方案未再提及這些數字，不等於取消。",
            "The 2022 scheme does not mention these again, which does not mean that they were dropped.",
        }
        only_2022 { "只在 2022 方案", "只在 2022 方案", "In the 2022 scheme only" }
        only_2022_about {
            "2017 规划没有写到的指标与现状。",
            "2017 規劃沒有寫到的指標與現狀。",
            "Goals and figures that the 2017 plan does not state.",
        }
        elsewhere { "只在报告与后续文件", "只在報告與後續文件", "In reports and later documents only" }
        elsewhere_about {
            "两份规划都没有写到。",
            "兩份規劃都沒有寫到。",
            "Neither plan states these.",
        }
        targets { "目标", "目標", "Goals" }
        others { "基期与现状", "基期與現狀", "Starting points and states reached" }
        later { "报告与后续", "報告與後續", "Reports and later documents" }

        target { "目标", "目標", "goal" }
        baseline { "基期", "基期", "starting point" }
        status { "现状", "現狀", "state reached" }
        reported { "报告", "報告", "report" }
        year { "{0} 年", "{0} 年", "{0}" }

        same { "口径相同", "口徑相同", "same basis" }
        partly { "部分可比", "部分可比", "comparable in part" }
        different { "口径不同", "口徑不同", "different bases" }

        at_least { "不低于 {0}", "不低於 {0}", "at least {0}" }
        at_most { "不超过 {0}", "不超過 {0}", "at most {0}" }
        about { "约 {0}", "約 {0}", "about {0}" }

        restored { "补出", "補出", "supplied from evidence" }
        unit_lost { "单位失落", "單位失落", "unit lost" }
        lost { "数字残缺，不能证明", "數字殘缺，不能證明", "figure damaged, cannot be proven" }

        unit_percent { "{0}%", "{0}%", "{0}%" }
        unit_points { "{0} 个百分点", "{0} 個百分點", "{0} percentage points" }
        unit_area { "{0} 万平方公里", "{0} 萬平方公里", "{0} × 10,000 km²" }
        unit_km { "{0} 公里", "{0} 公里", "{0} km" }
        unit_people { "{0} 万人", "{0} 萬人", "{0} × 10,000 people" }
        unit_yuan { "{0} 亿元", "{0} 億元", "{0} × 100 million yuan" }
        unit_trillion { "{0} 万亿元", "{0} 萬億元", "{0} trillion yuan" }
        unit_cities { "{0} 座", "{0} 座", "{0}" }
        unit_pieces { "{0} 个", "{0} 個", "{0}" }
        unit_density { "{0} 个/万平方公里", "{0} 個/萬平方公里", "{0} per 10,000 km²" }
        unit_class { "{0} 类标准", "{0} 類標準", "class {0}" }
        unit_hours { "{0} 小时", "{0} 小時", "{0} h" }
        unit_minutes { "{0} 分钟", "{0} 分鐘", "{0} min" }
        unit_tonnage { "{0} 万吨级", "{0} 萬噸級", "{0} × 10,000 t" }
        unit_mega { "{0} 兆", "{0} 兆", "{0} mega" }
        unit_teu { "{0} 万标准箱", "{0} 萬標準箱", "{0} × 10,000 TEU" }
    }
}
