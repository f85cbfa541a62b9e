//! Five scenes: one part of the structure after the other, brought forward on the map, with its cities,
//! the clause of 2017 and what 2022 says.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::ui::app::set_title;
use crate::ui::components::card::{CardLinks, Change, units_on};
use crate::ui::components::quote::Quote;
use crate::ui::words::{card_title, unit_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn Tour(
    /// Which scene, from 1.
    scene: usize,
    /// The part of the structure it shows.
    card: Card,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let title = card_title(card);
    set_title(&title);
    let words = &t().tour;
    let numerals = [words.one, words.two, words.three, words.four, words.five];
    let numeral = numerals.get(scene - 1).copied().unwrap_or_default();
    let cities = units_on(&atlas, card)
        .into_iter()
        .map(|(idx, unit)| {
            let to = Route::city(&unit.code);
            view! {
                <li>
                    <a href=to.to_string()>{unit_title(unit)}</a>
                    <span class="meta">{named_in(&atlas, card, idx)}</span>
                </li>
            }
        })
        .collect_view();
    let quotes = [2017, 2022].map(|year| {
        definitions(&atlas, card, year)
            .into_iter()
            .map(|(document, statements)| {
                view! { <Quote document=document statements=statements /> }
            })
            .collect_view()
    });
    view! {
        <section class="panel tour" aria-labelledby="scene">
            <CardLinks here=card />
            <p class="tour__kicker">{fill(words.kicker, &[numeral])}</p>
            <h1 id="scene" class="tour__title">{title}</h1>
            <Change card=card />
            <h2 class="tour__head">{words.cities}</h2>
            <ul class="tour__cities">{cities}</ul>
            <div class="tour__quotes">{quotes.into_iter().collect_view()}</div>
            <nav class="steps" aria-label=words.steps>{steps(scene)}</nav>
            <p class="meta tour__keys">{words.keys}</p>
        </section>
    }
}

/// The scenes before and after; at the end, the whole map.
fn steps(scene: usize) -> impl IntoView {
    let title = |scene: usize| Card::ALL.get(scene.wrapping_sub(1)).map(|it| card_title(*it));
    let before = title(scene - 1).map(|title| {
        let to = Route::Tour { scene: scene - 1 };
        view! {
            <a class="steps__before" href=to.to_string()>{format!("← {}　{title}", t().tour.before)}</a>
        }
    });
    let (to, words) = match title(scene + 1) {
        Some(title) => (Route::Tour { scene: scene + 1 }, format!("{}　{title} →", t().tour.after)),
        None => (Route::default(), format!("{} →", t().tour.end)),
    };
    view! { {before} <a class="steps__after" href=to.to_string()>{words}</a> }
}

/// In which years the plans name a unit for a card.
fn named_in(atlas: &Atlas, card: Card, unit: UnitIdx) -> String {
    let named = |year| atlas.elements_on(card, year).any(|it| it.units.contains(&unit));
    match (named(2017), named(2022)) {
        (true, true) => t().tour.both_years.to_owned(),
        (true, false) => fill(t().tour.only_year, &["2017"]),
        (false, _) => fill(t().tour.only_year, &["2022"]),
    }
}

/// The statements by which the plan of `year` defines a card, clause by clause.
fn definitions(atlas: &Atlas, card: Card, year: u16) -> Vec<(DocumentIdx, Vec<StatementRef>)> {
    let mut found: Vec<(DocumentIdx, Vec<StatementRef>)> = Vec::new();
    for element in atlas.elements_on(card, year) {
        for at in &element.definition {
            match found.last_mut().filter(|it| it.1.iter().any(|other| other.node == at.node)) {
                Some(last) if last.1.contains(at) => {}
                Some(last) => last.1.push(*at),
                None => found.push((element.document, vec![*at])),
            }
        }
    }
    found
}
