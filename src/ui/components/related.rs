//! What stands beside the clause a reader has come to: its link and citation, and what of the other
//! documents belongs to it, with the reason.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::related::{Related, Why};
use crate::model::document::DocumentIdx;
use crate::ui::components::copy::copy_button;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::{citation, clause_link, clause_route};
use crate::ui::components::sides::half;
use crate::ui::components::verdict::{pair_verdict, relation_chip};
use crate::ui::components::year::year_class;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{PRINTED, in_chinese, plan_year, tag};
use crate::words::{fill, t};

/// All of it for the clause `id` of `document`, which may be that of a statement; none if there is no
/// such clause. Reports and projects are there once `atlas` has its notes.
#[must_use]
pub fn related(atlas: &Atlas, document: DocumentIdx, id: &str) -> Option<Markup> {
    let found = atlas.document(document)?;
    let at = found.resolve(id)?;
    let text = match found.statement(at) {
        Some(it) => it.text.clone(),
        None => found.node(at.node)?.text(),
    };
    let all = atlas.related(document, at.node, Some(at.n).filter(|n| 0 < *n));
    let (projects, quoted): (Vec<_>, Vec<_>) =
        all.iter().partition(|it| matches!(it.why, Why::Projects(_)));
    let route = clause_route(atlas, document, at);
    Some(html! {
        aside.related lang=(tag()) aria-label=(t().reader.beside) {
            p.related__do {
                (copy_button(t().city.copy_link, &route.to_string()))
                @if !text.is_empty() {
                    (copy_button(t().city.cite, &citation(found, at.node, &text, &route)))
                }
            }
            @if !all.is_empty() {
              details {
                summary {
                    b { (fill(t().reader.related, &[&all.len().to_string()])) }
                    " " span.small { (counted(&all)) }
                }
                (in_chinese())
                @if !quoted.is_empty() { ol { @for it in quoted { li { (words(atlas, it)) } } } }
                @if !projects.is_empty() {
                    ul.related__projects { @for it in projects { li { (same_projects(atlas, it)) } } }
                }
              }
            }
        }
    })
}

/// How many there are for each reason.
fn counted(all: &[Related<'_>]) -> String {
    let words = &t().reader;
    let n = |is_it: fn(&Why<'_>) -> bool| all.iter().filter(|it| is_it(&it.why)).count();
    let counts = [
        (words.paired, n(|it| matches!(it, Why::Pair(_)))),
        (words.n_reported, n(|it| matches!(it, Why::Reported(_)))),
        (words.n_projects, n(|it| matches!(it, Why::Projects(_)))),
    ];
    let counts = counts.into_iter().filter(|it| 0 < it.1);
    let counts: Vec<String> = counts.map(|it| fill(it.0, &[&it.1.to_string()])).collect();
    counts.join(t().shell.and)
}

/// Words of another document, and why they are here.
fn words(atlas: &Atlas, it: &Related<'_>) -> Markup {
    let Some(document) = atlas.document(it.document) else { return html! {} };
    let first = it.statements.first().copied();
    let text = half(atlas, it.document, &it.statements).text;
    html! {
        blockquote class={ "phrase phrase--" (year_class(plan_year(document))) } {
            p.q lang=(document.about.lang) { (prose(&text, &[], "", Marked::Found)) }
            @if let Some(at) = first {
                footer.meta { (clause_link(atlas, it.document, at, false)) }
            }
        }
        @match it.why {
            Why::Pair(pair) => {
                (pair_verdict(pair))
                @if let Some((left, right)) = atlas.side_by_side(pair) {
                    a.related__compare href=(Route::Clauses { left, right, show: Compared::default() }) { (t().city.compare) }
                }
            }
            Why::Reported(alone) => {
                p.verdict {
                    (relation_chip(alone.status))
                    span.verdict__note { (t().reader.reported) }
                }
            }
            Why::Projects(_) => {}
        }
    }
}

fn same_projects(atlas: &Atlas, it: &Related<'_>) -> Markup {
    let first = it.statements.first().copied();
    html! {
        @if let Some(at) = first { (clause_link(atlas, it.document, at, false)) }
        @if let Why::Projects(names) = &it.why {
            span {
                (t().reader.same_projects)
                span lang=(PRINTED) { (names.join("、")) }
            }
        }
    }
}
