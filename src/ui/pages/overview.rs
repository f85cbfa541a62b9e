//! The structure in words: five cards, each with what both plans say, and the table of the units.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::model::structure::{Card, Years};
use crate::ui::app::set_title;
use crate::ui::components::card::{CardLinks, StructureCard};
use crate::ui::components::unit_table::UnitTable;
use crate::ui::words::{province, unit_name};
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
            <MyCity />
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

/// The shortest way on a phone: the browser's own list of the units.
#[component]
fn MyCity() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let groups = atlas.units.chunk_by(|a, b| a.province == b.province).map(|units| {
        let options = units.iter().map(|it| {
            view! { <option value=it.code.clone()>{unit_name(it)}</option> }
        });
        let label = units.first().map(province);
        view! { <optgroup label=label>{options.collect_view()}</optgroup> }
    });
    let choose = move |event| {
        state.opener.set(Opener::Map);
        state.go(&Route::city(&event_target_value(&event)));
    };
    view! {
        <label class="my-city">
            <span>{t().overview.mine}</span>
            <select on:change=choose>
                <option value="" selected>{t().overview.mine_none}</option>
                {groups.collect_view()}
            </select>
        </label>
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
