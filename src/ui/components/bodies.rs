//! Who is named as responsible for a clause.
use crate::model::document::Document;
use crate::model::node::NodeIdx;
use crate::ui::words::agency_role;
use crate::words::t;
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
    let lang = &document.about.lang;
    let named: Vec<_> = document.agencies(node).iter().filter(|it| !it.implied).collect();
    if named.is_empty() {
        return view! { <span class="bodies">{t().terms.no_body}</span> }.into_any();
    }
    let words = named
        .into_iter()
        .enumerate()
        .map(|(at, it)| {
            view! {
                {(at > 0).then_some(t().shell.gap)}
                <span lang=lang.clone()>{it.name.clone()}</span>
                {agency_role(it.role)}
            }
        })
        .collect_view();
    view! { <span class="bodies">{words}</span> }.into_any()
}
