//! The structure in words: five cards, each with what both plans say, and the table of the units.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::model::structure::{Card, Years};
use crate::ui::app::set_title;
use crate::ui::components::card::{StructureCard, card_links, light_part};
use crate::ui::components::unit_table::UnitTable;
use crate::ui::markup::html;
use crate::ui::words::{province, unit_name};
use crate::words::t;
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn Overview(
    /// Whether it is in sight.
    is_shown: Memo<bool>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let heading = move || heading(state.years.get());
    set_title(t().shell.map);
    let class = move || if is_shown.get() { "panel" } else { "panel is-unseen" };
    let words = &t().overview;
    let intro = html! { (words.intro) b { (words.intro_finding) } (words.intro_rest) };
    view! {
        <section class=class aria-labelledby="finding">
            <h1 id="finding">{heading}</h1>
            <MyCity />
            <p class="panel__intro" inner_html=intro.into_string()></p>
            <nav
                class="parts"
                aria-label=t().tour.name
                on:mouseover=move |event| light_part(state, &event)
                on:mouseleave=move |_| state.highlighted.set(None)
                inner_html=card_links(None).into_string()
            ></nav>
            {Card::ALL.map(|card| view! { <StructureCard card=card /> }).collect_view()}
            <UnitTable />
        </section>
    }
}

/// The shortest way on a phone: the browser's own list of the units.
#[component]
fn MyCity() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let inside = html! {
        span { (t().overview.mine) }
        select {
            option value="" selected { (t().overview.mine_none) }
            @for units in atlas.units.chunk_by(|a, b| a.province == b.province) {
                optgroup label=[units.first().map(province)] {
                    @for it in units { option value=(it.code) { (unit_name(it)) } }
                }
            }
        }
    };
    let choose = move |event| {
        state.opener.set(Opener::Map);
        state.go(&Route::city(&event_target_value(&event)));
    };
    view! { <label class="my-city" on:change=choose inner_html=inside.into_string()></label> }
}

/// What the structure of these years amounts to.
#[must_use]
pub fn heading(years: Years) -> &'static str {
    match years {
        Years::Y2017 => t().overview.heading_2017,
        Years::Y2022 => t().overview.heading_2022,
        Years::Both => t().overview.heading_both,
    }
}
