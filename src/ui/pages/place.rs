//! A port, a county, a park: where it lies and what is said of it.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::map::marks::PlaceKind;
use crate::model::mention::{Grade, Via};
use crate::model::place::PlaceIdx;
use crate::ui::app::set_title;
use crate::ui::components::task::task;
use crate::ui::listing::Item;
use crate::ui::markup::html;
use crate::ui::words::{PRINTED, unit_title};
use crate::words::{around, fill, t};
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn PlaceView(
    /// Which place.
    place: PlaceIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let it = atlas.places.get(usize::from(place.0))?.clone();
    set_title(&it.name);
    let first = *it.units.first()?;
    let named = atlas.mentions.get(usize::from(place.0)).cloned().unwrap_or_default();
    let items: Vec<Item> = named
        .into_iter()
        .filter(|(_, at)| at.n != 0)
        .map(|(document, statement)| {
            let is_it = |it: &&crate::model::mention::Link| {
                it.document == document && it.statement == statement && it.unit == first
            };
            let link = atlas.links.iter().find(is_it);
            let theme = atlas.statement(document, statement).map(|it| it.theme);
            Item {
                document,
                statement,
                theme: theme.unwrap_or_default(),
                grade: link.map_or(Grade::Subplace, |it| it.grade),
                via: Some(Via::Place(place)),
                by_geography: link.is_some_and(|it| it.by_geography),
                evidence: link.map(|it| it.evidence.clone()).unwrap_or_default(),
            }
        })
        .collect();
    let (before, after) = around(t().city.place_in);
    let said = fill(t().city.place_said, &[&items.len().to_string()]);
    let inside = html! {
        div.city__main {
            div.city__head {
                h1 #place lang=(PRINTED) { (it.name) }
                span.small { (PlaceKind::of(&it.kind).spoken()) }
            }
            div.place__units {
                (before)
                ul {
                    @for unit in it.units.iter().filter_map(|idx| atlas.unit(*idx)) {
                        li { a href=(Route::city(&unit.code)) { (unit_title(unit)) } }
                    }
                }
                (after)
            }
            section.tasks {
                h2.tasks__head { (said) }
                @if items.is_empty() { p.small { (t().city.place_none) } }
                ol { @for it in items.iter().filter_map(|it| task(&atlas, it, first, false)) { (it) } }
            }
        }
    };
    let inside = inside.into_string();
    Some(view! {
        <section
            class="panel city"
            aria-labelledby="place"
            data-bench="panel"
            inner_html=inside
        ></section>
    })
}
