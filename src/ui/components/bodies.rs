//! Who is named as responsible for a clause.
use crate::model::document::Document;
use crate::model::node::NodeIdx;
use crate::ui::markup::{Markup, html};
use crate::ui::words::agency_role;
use crate::words::t;

/// The bodies responsible for a clause, or that none is named. Those that only a general clause
/// makes responsible are left out: their names say nothing about this one.
#[must_use]
pub fn bodies(document: &Document, node: NodeIdx) -> Markup {
    let lang = &document.about.lang;
    let named: Vec<_> = document.agencies(node).iter().filter(|it| !it.implied).collect();
    html! {
        span.bodies {
            @if named.is_empty() { (t().terms.no_body) }
            @for (at, it) in named.iter().enumerate() {
                @if at > 0 { (t().shell.gap) }
                span lang=(lang) { (it.name) }
                (agency_role(it.role))
            }
        }
    }
}
