//! What lies in a city and what is to be built there: its places and its projects.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::map::marks::PlaceKind;
use crate::model::place::UnitIdx;
use crate::model::project::Project;
use crate::ui::components::project_row::ProjectList;
use crate::ui::markup::html;
use crate::ui::words::PRINTED;
use crate::words::{fill, t};
use leptos::prelude::*;

/// The places on the map that lie in the unit, by kind, each with its own page.
#[component]
pub fn Places(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here: Vec<_> = atlas.places.iter().filter(|it| it.units.contains(&unit)).collect();
    // By what they are called; those of one mark on the map stand together.
    let mut words: Vec<&'static str> = Vec::new();
    for kind in PlaceKind::ALL {
        for it in here.iter().filter(|it| PlaceKind::of(&it.kind) == kind) {
            let word = PlaceKind::word(&it.kind);
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    let inside = html! {
        h2.tasks__head { (fill(t().city.places, &[&here.len().to_string()])) }
        @if here.is_empty() { p.small { (t().city.places_none) } }
        dl.city__places {
            @for word in words {
                dt { (word) }
                dd lang=(PRINTED) {
                    @for it in here.iter().filter(|it| PlaceKind::word(&it.kind) == word) {
                        a href=(Route::Place { id: it.id.clone() }) { (it.name) }
                    }
                }
            }
        }
    };
    view! { <section class="tasks" inner_html=inside.into_string()></section> }
}

/// The projects whose name or sentences place them in the unit.
#[component]
pub fn Projects(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here = atlas.projects.iter().filter(|it| it.units.contains(&unit));
    let here: Vec<Project> = here.cloned().collect();
    view! {
        <section class="tasks">
            <h2 class="tasks__head">{t().city.tab_projects}" "{here.len()}</h2>
            <p class="small">{t().city.projects_how}</p>
            <ProjectList projects=here />
        </section>
    }
}
