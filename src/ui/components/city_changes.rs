//! What changed for a city: sentences of 2022 by what became of 2017, and what is not mentioned again.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::compared::Changed;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::alignment::Relation;
use crate::model::document::DocumentIdx;
use crate::model::mention::Link;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::{clause_link, quote};
use crate::ui::components::verdict::{alone_verdict, pair_verdict, relation_chip};
use crate::ui::markup::{Markup, html};
use crate::words::t;
use leptos::prelude::*;

/// All changes of `unit`, by relation, each with its number.
#[component]
pub fn CityChanges(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let groups = atlas.changes_of(unit);
    let code = atlas.unit(unit)?.code.clone();
    let none = groups.is_empty();
    let inside = html! {
        p.small { @if none { (t().city.changes_none) } @else { (t().city.changes_how) } }
        @for (relation, sentences) in &groups {
            h2.changed__head { (relation_chip(*relation)) " " (sentences.len()) }
            ol {
                @for it in sentences { (row(&atlas, unit, &code, *relation, *it)) }
            }
        }
    };
    let inside = inside.into_string();
    Some(view! { <section class="tasks changed" inner_html=inside></section> })
}

/// The words of a statement that name `unit`.
fn named(
    atlas: &Atlas,
    unit: UnitIdx,
    document: DocumentIdx,
    at: StatementRef,
) -> Vec<(usize, usize)> {
    let is_it = |it: &&Link| it.unit == unit && it.document == document && it.statement == at;
    let link = atlas.links.iter().find(is_it);
    let evidence = link.iter().flat_map(|it| &it.evidence);
    evidence.map(|it| (usize::from(it.0), usize::from(it.1))).collect()
}

fn row(atlas: &Atlas, unit: UnitIdx, code: &str, relation: Relation, it: Changed) -> Markup {
    let at = it.at;
    let is_gone = relation == Relation::Unmentioned;
    let id = if is_gone { PLAN_2017 } else { SCHEME_2022 };
    let Some((idx, document)) = atlas.by_id(id) else { return html! {} };
    let text = atlas.text(idx, at).unwrap_or_default();
    let marks = named(atlas, unit, idx, at);
    let through = it.through.zip(atlas.by_id(PLAN_2017));
    let (year, class) = if is_gone { ("17", "e17") } else { ("22", "e22") };
    let show = Compared { city: Some(code.to_owned()), ..Compared::default() };
    let item = atlas.compared_in(idx, at);
    html! {
        li.task {
            p.row__head {
                span class={ "y" (year) } {
                    i class={ "line line--" (year) } aria-hidden="true" {} " 20" (year)
                }
                span { (clause_link(atlas, idx, at, true)) }
                @if let Some(item) = item {
                    a.changed__compare href=(Route::Compare { item: Some(item), show }) {
                        (t().city.compare)
                    }
                }
            }
            p class={ "q clause clause--" (year) } lang=(document.about.lang) {
                (prose(text, &marks, class, Marked::Found))
            }
            @if let Some((_, pair)) = atlas.best_pair(id, at) {
                (pair_verdict(pair))
            } @else if let Some(alone) = atlas.alone(id, at) {
                (alone_verdict(atlas, alone, false))
            }
            @if let Some((at, (plan, _))) = through {
                (quote(atlas, plan, &[at], &named(atlas, unit, plan, at)))
            }
        }
    }
}
