//! What became of all clauses.

words! {
    /// The overview of change.
    Changes {
        title { "2017 到 2022，变了什么", "2017 到 2022，變了什麼", "From 2017 to 2022: what changed" }
        parts { "变化的各个方面", "變化的各個方面", "Aspects of change" }
        overview { "总览", "總覽", "Overview" }
        targets { "指标", "指標", "Targets" }
        projects { "项目", "項目", "Projects" }
    }
}
