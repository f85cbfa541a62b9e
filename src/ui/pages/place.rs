//! A port, a county, a park: where it lies and what is said of it.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::map::marks::PlaceKind;
use crate::model::mention::{Mention, Via};
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
        .filter_map(|Mention { document, statement, grade, evidence }| {
            // A heading has no words to list.
            let theme = atlas.statement(document, statement)?.theme;
            let (via, by_geography) = (Some(Via::Place(place)), it.by_geography);
            Some(Item { document, statement, theme, grade, via, by_geography, evidence })
        })
        .collect();
    let (before, after) = around(t().city.place_in);
    let said = fill(t().city.place_said, &[&items.len().to_string()]);
    let inside = html! {
        div.city__main {
            div.city__head {
                h1 #place lang=(PRINTED) { (it.name) }
                span.small { (PlaceKind::word(&it.kind)) }
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
            class="panel city city--tabs"
            aria-labelledby="place"
            data-bench="panel"
            inner_html=inside
        ></section>
    })
}
