//! The figures of both plans.

words! {
    /// The figures of both plans.
    Targets {
        title { "指标与数字", "指標與數字", "Targets and figures" }
    }
}
