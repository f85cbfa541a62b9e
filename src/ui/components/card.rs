//! A part of the structure: what both plans say of it, and what became of it.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::model::alignment::Relation;
use crate::model::place::{Unit, UnitIdx};
use crate::model::structure::{Card, Years};
use crate::ui::components::glyph::{CardGlyph, relation_glyph};
use crate::ui::components::quote::Excerpt;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{self, card_title, unit_short};
use crate::words::{language, t};
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
    let quotes = [(2017, Years::Y2022), (2022, Years::Y2017)].map(|(year, hidden_in)| {
        let quote = atlas.card_quote(card, year).cloned();
        move || {
            (state.years.get() != hidden_in)
                .then(|| quote.clone().map(|quote| view! { <Excerpt quote=quote /> }))
        }
    });
    let is_pinned = move || state.pinned.get() == Some(card);
    let on = move |_| state.highlighted.set(Some(card));
    let off = move |_| state.highlighted.set(None);
    view! {
        <article
            id=format!("card-{}", card.name())
            class="card"
            class:is-lit=move || is_pinned() || state.highlighted.get() == Some(card)
            on:mouseenter=on
            on:mouseleave=off
        >
            <h2 class="card__head">
                <CardGlyph card=card />
                <span>{card_title(card)}</span>
                <span class="card__cities">{cities.join(t().shell.gap)}</span>
                <button
                    type="button"
                    class="card__pin"
                    aria-pressed=move || is_pinned().to_string()
                    on:click=move |_| pin(state, card)
                >
                    {t().tour.on_map}
                </button>
            </h2>
            {quotes.into_iter().collect_view()}
            {move || (state.years.get() == Years::Both).then(|| view! { <Change card=card /> })}
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
#[component]
pub fn Change(
    /// Which part.
    card: Card,
) -> impl IntoView {
    let inside = card_change(&expect_context::<Atlas>(), card)?.into_string();
    Some(view! { <p class="change" inner_html=inside></p> })
}

/// The same as markup, without the element around it.
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

/// The five parts as links to their scenes; the pointer on one brings it forward on the map.
#[component]
pub fn CardLinks(
    /// The one on screen.
    #[prop(optional, into)]
    here: Option<Card>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let links = (1..).zip(Card::ALL).map(|(scene, card)| {
        let name = words::card_name(card, 2017);
        view! {
            <li>
                <a
                    href=Route::Tour { scene }.to_string()
                    aria-current=(here == Some(card)).then_some("page")
                    on:mouseenter=move |_| state.highlighted.set(Some(card))
                    on:mouseleave=move |_| state.highlighted.set(None)
                >
                    <CardGlyph card=card />
                    {name}
                </a>
            </li>
        }
    });
    view! {
        <nav class="parts" aria-label=t().tour.name>
            <ul>{links.collect_view()}</ul>
            {here.is_none().then(|| view! {
                <a class="parts__tour" href=Route::Tour { scene: 1 }.to_string()>{t().tour.name}</a>
            })}
        </nav>
    }
}
