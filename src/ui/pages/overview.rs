//! The structure in words: five cards, each with what both plans say, and the table of the units.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::model::structure::{Card, Years};
use crate::ui::app::set_title;
use crate::ui::components::glyph::CardGlyph;
use crate::ui::components::quote::Quote;
use crate::ui::components::year::YearKey;
use crate::ui::words::{card_name, province, roles, unit_short, unit_title};
use crate::words::t;
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn Overview() -> impl IntoView {
    let state = expect_context::<AppState>();
    let heading = move || match state.years.get() {
        Years::Y2017 => t().overview.heading_2017,
        Years::Y2022 => t().overview.heading_2022,
        Years::Both => t().overview.heading_both,
    };
    Effect::new(move |_| set_title(t().shell.map));
    view! {
        <section class="panel" aria-labelledby="finding">
            <h1 id="finding">{heading}</h1>
            <p class="panel__intro">
                {t().overview.intro}
                <b>{t().overview.intro_finding}</b>
                {t().overview.intro_rest}
            </p>
            {Card::ALL.map(|card| view! { <StructureCard card=card /> }).collect_view()}
            <UnitTable />
        </section>
    }
}

/// A part of the structure: its cities, and how each plan defines it.
#[component]
fn StructureCard(card: Card) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let cities = [2017, 2022]
        .into_iter()
        .flat_map(|year| atlas.elements_on(card, year))
        .flat_map(|it| &it.units)
        .filter_map(|unit| atlas.unit(*unit))
        .fold(Vec::new(), |mut all, it| {
            let name = unit_short(it);
            if !all.contains(&name) {
                all.push(name);
            }
            all
        });
    let name = match (card_name(card, 2017), card_name(card, 2022)) {
        (a, b) if a == b => a.to_owned(),
        (a, b) => format!("{a} → {b}"),
    };
    let quotes = [(2017, Years::Y2022), (2022, Years::Y2017)].map(|(year, hidden_in)| {
        let defined = definition(&atlas, card, year);
        move || {
            (state.years.get() != hidden_in).then(|| {
                defined.clone().map(|(document, statements)| {
                    view! { <Quote document=document statements=statements /> }
                })
            })
        }
    });
    let on = move |_| state.highlighted.set(Some(card));
    let off = move |_| state.highlighted.set(None);
    view! {
        <article class="card" on:mouseenter=on on:mouseleave=off>
            <h2 class="card__head">
                <CardGlyph card=card />
                {name}
                <span class="card__cities">{cities.join(t().shell.gap)}</span>
            </h2>
            {quotes.into_iter().collect_view()}
        </article>
    }
}

/// The statements by which the plan of `year` defines a card.
fn definition(atlas: &Atlas, card: Card, year: u16) -> Option<(DocumentIdx, Vec<StatementRef>)> {
    let document = atlas.elements_on(card, year).next()?.document;
    let statements = atlas.elements_on(card, year).flat_map(|it| it.definition.clone()).collect();
    Some((document, statements))
}

/// The fifteen units with their counts: the map as a table.
#[component]
fn UnitTable() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let most = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, _)| atlas.n_tasks(idx, PLAN_2017).max(atlas.n_tasks(idx, SCHEME_2022)))
        .max()
        .unwrap_or(1)
        .max(1);
    let bar = move |n: usize, year: &'static str| {
        let width = format!("{}%", 100 * n / most);
        view! {
            <td class="units__count">
                <b class=format!("y{year}")>{n}</b>
                <span class="units__track">
                    {(n > 0).then(|| view! {
                        <i class=format!("bar bar--{year}") style:width=width></i>
                    })}
                </span>
            </td>
        }
    };
    let rows: Vec<_> = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, unit)| {
            let before = usize::from(idx.0).checked_sub(1).and_then(|it| atlas.units.get(it));
            let opens = before.is_none_or(|it| it.province != unit.province);
            let named = roles(&atlas, idx);
            let none = named.is_empty().then_some(t().terms.part_none);
            let named = named
                .iter()
                .enumerate()
                .map(|(at, it)| ((at > 0).then_some(" · "), it.shown()))
                .collect_view();
            view! {
                <tr class:units__province=opens>
                    <th scope="row">
                        <a href=Route::City { code: unit.code.clone() }.to_string()>
                            {unit_title(unit)}
                        </a>
                        {opens.then(|| view! { <span class="meta">{province(unit)}</span> })}
                    </th>
                    <td class="small">{none}{named}</td>
                    {bar(atlas.n_tasks(idx, PLAN_2017), "17")}
                    {bar(atlas.n_tasks(idx, SCHEME_2022), "22")}
                </tr>
            }
        })
        .collect();
    view! {
        <section class="units" aria-labelledby="units">
            <h2 id="units">{t().shell.units}</h2>
            <p class="small">
                {t().overview.counted}
            </p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t().overview.column_unit}</th>
                        <th scope="col">{t().overview.column_roles}</th>
                        <th scope="col"><YearKey year=Some(2017) />{t().overview.column_2017}</th>
                        <th scope="col"><YearKey year=Some(2022) />{t().overview.column_2022}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
