//! The structure in words: five cards, each with what both plans say, and the table of the units.
use crate::app::state::AppState;
use crate::model::structure::{Card, Years};
use crate::ui::app::set_title;
use crate::ui::components::card::{CardLinks, StructureCard};
use crate::ui::components::unit_table::UnitTable;
use crate::words::t;
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn Overview() -> impl IntoView {
    let state = expect_context::<AppState>();
    let heading = move || heading(state.years.get());
    set_title(t().shell.map);
    view! {
        <section class="panel" aria-labelledby="finding">
            <h1 id="finding">{heading}</h1>
            <p class="panel__intro">
                {t().overview.intro}
                <b>{t().overview.intro_finding}</b>
                {t().overview.intro_rest}
            </p>
            <CardLinks />
            {Card::ALL.map(|card| view! { <StructureCard card=card /> }).collect_view()}
            <UnitTable />
        </section>
    }
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
