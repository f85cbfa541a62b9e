//! What changed for a city: sentences of 2022 by what became of 2017, and what is not mentioned again.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::alignment::Relation;
use crate::model::mention::Link;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::clause_link;
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
                @for at in sentences { (row(&atlas, unit, &code, *relation, *at)) }
            }
        }
    };
    let inside = inside.into_string();
    Some(view! { <section class="tasks changed" inner_html=inside></section> })
}

fn row(atlas: &Atlas, unit: UnitIdx, code: &str, relation: Relation, at: StatementRef) -> Markup {
    let is_gone = relation == Relation::Unmentioned;
    let id = if is_gone { PLAN_2017 } else { SCHEME_2022 };
    let Some((idx, document)) = atlas.by_id(id) else { return html! {} };
    let text = atlas.text(idx, at).unwrap_or_default();
    let is_it = |it: &&Link| it.unit == unit && it.document == idx && it.statement == at;
    let evidence = atlas.links.iter().find(is_it).map(|it| it.evidence.as_slice());
    let marks: Vec<(usize, usize)> = evidence
        .unwrap_or_default()
        .iter()
        .map(|it| (usize::from(it.0), usize::from(it.1)))
        .collect();
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
            @match (is_gone, atlas.pairs_of(at).next(), atlas.alone(id, at)) {
                (false, Some(pair), _) => { (pair_verdict(pair)) }
                (_, _, Some(alone)) => { (alone_verdict(atlas, alone, false)) }
                _ => {}
            }
        }
    }
}
