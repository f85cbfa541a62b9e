//! Who is named as responsible for a clause.
use crate::model::document::Document;
use crate::model::node::NodeIdx;
use crate::ui::words::agency_role;
use leptos::prelude::*;

/// The bodies responsible for a clause, or that none is named. Those that only a general clause
/// makes responsible are left out: their names say nothing about this one.
#[component]
pub fn Bodies(
    /// The document.
    document: Document,
    /// The clause.
    node: NodeIdx,
) -> impl IntoView {
    let named: Vec<String> = document
        .agencies(node)
        .iter()
        .filter(|it| !it.implied)
        .map(|it| format!("{}{}", it.name, agency_role(it.role)))
        .collect();
    let words =
        if named.is_empty() { "未写明责任部门".to_owned() } else { named.join("　") };
    view! { <span class="bodies">{words}</span> }
}
