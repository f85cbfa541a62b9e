//! The projects both plans name.

words! {
    /// The projects both plans name.
    Projects {
        title { "项目", "項目", "Projects" }
    }
}
