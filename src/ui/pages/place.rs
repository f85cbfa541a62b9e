//! A port, a county, a park: where it lies and what is said of it.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::map::marks::PlaceKind;
use crate::model::mention::{Grade, Via};
use crate::model::place::PlaceIdx;
use crate::ui::app::set_title;
use crate::ui::components::task::task;
use crate::ui::listing::Item;
use crate::ui::markup::Markup;
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
    let units = it.units.iter().filter_map(|idx| atlas.unit(*idx)).map(|unit| {
        view! { <li><a href=Route::city(&unit.code).to_string()>{unit_title(unit)}</a></li> }
    });
    let units = units.collect_view();
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
    let said = fill(t().city.place_said, &[&items.len().to_string()]);
    let none = items.is_empty().then(|| view! { <p class="small">{t().city.place_none}</p> });
    let list = items.iter().filter_map(|it| task(&atlas, it, first, false));
    let list: String = list.map(Markup::into_string).collect();
    let (before, after) = around(t().city.place_in);
    Some(view! {
        <section class="panel city" aria-labelledby="place" data-bench="panel">
            <div class="city__main">
                <div class="city__head">
                    <h1 id="place" lang=PRINTED>{it.name.clone()}</h1>
                    <span class="small">{PlaceKind::of(&it.kind).spoken()}</span>
                </div>
                <div class="place__units">{before}<ul>{units}</ul>{after}</div>
                <section class="tasks">
                    <h2 class="tasks__head">{said}</h2>
                    {none}
                    <ol inner_html=list></ol>
                </section>
            </div>
        </section>
    })
}
