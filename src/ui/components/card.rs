//! A part of the structure: what both plans say of it, and what became of it.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::model::alignment::Relation;
use crate::model::place::{Unit, UnitIdx};
use crate::model::structure::{Card, Years};
use crate::ui::components::glyph::{card_glyph, relation_glyph};
use crate::ui::components::quote::excerpt;
use crate::ui::dom::told;
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::words::{self, card_name, card_title, unit_short};
use crate::words::{language, t};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A part of the structure: its cities, the words of each plan, and the change between them.
#[component]
pub fn StructureCard(
    /// Which part.
    card: Card,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let cities: Vec<String> = units_on(&atlas, card).iter().map(|it| unit_short(it.1)).collect();
    let head = html! {
        (card_glyph(card))
        span { (card_title(card)) }
        span.card__cities { (cities.join(t().shell.gap)) }
    };
    let quotes = move || {
        let years = state.years.get();
        let quote = |year, hidden_in| {
            atlas
                .card_quote(card, year)
                .filter(|_| years != hidden_in)
                .map(|it| excerpt(&atlas, it))
        };
        let quotes = html! {
            @if let Some(it) = quote(2017, Years::Y2022) { (it) }
            @if let Some(it) = quote(2022, Years::Y2017) { (it) }
            @if years == Years::Both { (change(&atlas, card)) }
        };
        quotes.into_string()
    };
    let is_pinned = move || state.pinned.get() == Some(card);
    view! {
        <article
            id=["card-", card.name()].concat()
            class="card"
            class:is-lit=move || is_pinned() || state.highlighted.get() == Some(card)
            on:mouseenter=move |_| state.highlighted.set(Some(card))
            on:mouseleave=move |_| state.highlighted.set(None)
        >
            <h2 class="card__head">
                {as_is(head)}
                <button
                    type="button"
                    class="card__pin"
                    aria-pressed=move || is_pinned().to_string()
                    on:click=move |_| pin(state, card)
                >
                    {t().tour.on_map}
                </button>
            </h2>
            <div class="as-is" inner_html=quotes></div>
        </article>
    }
}

/// Keeps the card forward on the map, or lets it go; on a phone the map may be out of sight.
fn pin(state: AppState, card: Card) {
    let pinned = state.pinned.get_untracked() != Some(card);
    state.pinned.set(pinned.then_some(card));
    let map = document().query_selector(".stage__map").ok().flatten();
    if let Some(map) = map.filter(|_| pinned) {
        map.scroll_into_view();
    }
}

/// What became of a card, in a sentence.
#[must_use]
pub fn change(atlas: &Atlas, card: Card) -> Markup {
    match card_change(atlas, card) {
        Some(inside) => html! { p.change { (inside) } },
        None => Markup::default(),
    }
}

/// What became of a card, in a sentence, without the element around it.
#[must_use]
pub fn card_change(atlas: &Atlas, card: Card) -> Option<Markup> {
    let change = atlas.card_changes.iter().find(|it| it.card == card)?;
    let text = change.text.get(language() as usize)?;
    Some(html! { (became(change.relation)) span { (text) } })
}

/// A relation before the words on it.
#[must_use]
pub fn became(relation: Relation) -> Markup {
    html! { b.change__relation { (relation_glyph(relation)) (words::relation(relation)) } }
}

/// The units a plan names for a card, each once, in the order of the plans.
#[must_use]
pub fn units_on(atlas: &Atlas, card: Card) -> Vec<(UnitIdx, &Unit)> {
    let mut found: Vec<UnitIdx> = Vec::new();
    for element in [2017, 2022].into_iter().flat_map(|year| atlas.elements_on(card, year)) {
        for unit in &element.units {
            if !found.contains(unit) {
                found.push(*unit);
            }
        }
    }
    found.into_iter().filter_map(|it| Some((it, atlas.unit(it)?))).collect()
}

/// The five parts as links to their scenes, the one on screen marked; `light_part` brings the one
/// under the pointer forward on the map.
#[must_use]
pub fn card_links(here: Option<Card>) -> Markup {
    let links = (1..).zip(Card::ALL);
    html! {
        ul {
            @for (scene, card) in links {
                li {
                    a
                        href=(Route::Tour { scene })
                        data-card=(card.name())
                        aria-current=[(here == Some(card)).then_some("page")]
                    {
                        (card_glyph(card)) (card_name(card, 2017))
                    }
                }
            }
        }
        @if here.is_none() {
            a.parts__tour href=(Route::Tour { scene: 1 }) { (t().tour.name) }
        }
    }
}

/// Brings the part forward on the map whose link the pointer is on, or none.
pub fn light_part(state: AppState, event: &MouseEvent) {
    let part = told(event, "[data-card]", "data-card").and_then(|it| Card::named(&it));
    if state.highlighted.get_untracked() != part {
        state.highlighted.set(part);
    }
}
