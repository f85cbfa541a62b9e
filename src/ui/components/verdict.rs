//! What became of a clause, why, how sure that is, and who decided.
use crate::app::state::Atlas;
use crate::model::alignment::{Alignment, Confidence, Method, Relation, Unmatched};
use crate::ui::components::glyph::relation_glyph;
use crate::ui::components::quote::clause_link;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{PRINTED, relation};
use crate::words::t;

/// The relation in a word, with its sign.
#[must_use]
pub fn relation_chip(became: Relation) -> Markup {
    html! {
        b class={ "relation relation--" (became.slug()) } {
            (relation_glyph(became)) (relation(became))
        }
    }
}

/// Of a pair: what changed, how sure, who.
#[must_use]
pub fn pair_verdict(pair: &Alignment) -> Markup {
    compared_verdict(pair, &[])
}

/// The same with words that stand on both sides.
#[must_use]
pub fn compared_verdict(pair: &Alignment, shared: &[String]) -> Markup {
    html! {
        p.verdict {
            @if let Some(it) = pair.relation { (relation_chip(it)) }
            span.verdict__note lang=(PRINTED) { (pair.note) }
            span.verdict__why {
                @if !shared.is_empty() {
                    span { (t().compare.shared) span lang=(PRINTED) { (shared.join("、")) } }
                }
                (sureness(pair.confidence, pair.by))
            }
        }
    }
}

/// Of a statement without counterpart: what the other plan does not say, and who reports on it.
#[must_use]
pub fn alone_verdict(atlas: &Atlas, alone: &Unmatched, with_relation: bool) -> Markup {
    html! {
        p.verdict {
            @if with_relation { (relation_chip(alone.status)) }
            span.verdict__note lang=(PRINTED) { (alone.note) }
            span.verdict__why { (sureness(alone.confidence, alone.by)) }
            @for (document, at) in &alone.reported {
                span.verdict__reported {
                    (t().compare.reported)
                    q lang=(PRINTED) { (atlas.text(*document, *at).unwrap_or_default()) }
                    " " (clause_link(atlas, *document, *at, false))
                }
            }
        }
    }
}

/// How sure, in a word and three dots, and who decided.
#[must_use]
pub fn sureness(confidence: Confidence, by: Method) -> Markup {
    let (word, dots) = match confidence {
        Confidence::High => (t().terms.high, "●●●"),
        Confidence::Medium => (t().terms.medium, "●●○"),
        Confidence::Low => (t().terms.low, "●○○"),
    };
    let who = match by {
        Method::Editor => t().compare.editor,
        Method::Machine => t().compare.machine,
    };
    html! {
        span.verdict__sure {
            (t().compare.confidence) (word) " " i aria-hidden="true" { (dots) } " · " (who)
        }
    }
}
