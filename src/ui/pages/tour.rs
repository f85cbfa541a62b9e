//! Five scenes: one part of the structure after the other, brought forward on the map, with its cities,
//! the clause of 2017 and what 2022 says.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::ui::app::set_title;
use crate::ui::components::card::{card_links, change, light_part, units_on};
use crate::ui::components::quote::quote;
use crate::ui::markup::{Markup, html};
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
    let inside = html! {
        nav.parts aria-label=(words.name) { (card_links(Some(card))) }
        p.tour__kicker { (fill(words.kicker, &[numeral])) }
        h1 #scene.tour__title { (title) }
        (change(&atlas, card))
        h2.tour__head { (words.cities) }
        ul.tour__cities {
            @for (idx, unit) in units_on(&atlas, card) {
                li {
                    a href=(Route::city(&unit.code)) { (unit_title(unit)) }
                    span.meta { (named_in(&atlas, card, idx)) }
                }
            }
        }
        div.tour__quotes {
            @for year in [2017, 2022] {
                @for (document, statements) in definitions(&atlas, card, year) {
                    (quote(&atlas, document, &statements, &[]))
                }
            }
        }
        nav.steps aria-label=(words.steps) { (steps(scene)) }
        p.meta.tour__keys { (words.keys) }
    };
    let state = expect_context::<AppState>();
    view! {
        <section
            class="panel tour"
            aria-labelledby="scene"
            on:mouseover=move |event| light_part(state, &event)
            on:mouseleave=move |_| state.highlighted.set(None)
            inner_html=inside.into_string()
        ></section>
    }
}

/// The scenes before and after; at the end, the whole map.
fn steps(scene: usize) -> Markup {
    let title = |scene: usize| Card::ALL.get(scene.wrapping_sub(1)).map(|it| card_title(*it));
    html! {
        @if let Some(title) = title(scene - 1) {
            a.steps__before href=(Route::Tour { scene: scene - 1 }) {
                "← " (t().tour.before) "\u{3000}" (title)
            }
        }
        @match title(scene + 1) {
            Some(title) => {
                a.steps__after href=(Route::Tour { scene: scene + 1 }) {
                    (t().tour.after) "\u{3000}" (title) " →"
                }
            }
            None => { a.steps__after href=(Route::default()) { (t().tour.end) " →" } }
        }
    }
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
