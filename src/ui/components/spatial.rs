//! The spatial structure of both plans, part by part: both clauses side by side and what changed.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::changes::{county_towns, item_number};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::node::NodeIdx;
use crate::model::structure::Card;
use crate::ui::components::card::Change;
use crate::ui::components::glyph::{CardGlyph, RelationGlyph};
use crate::ui::components::quote::{Excerpt, Quote};
use crate::ui::words::{PRINTED, card_title, relation};
use crate::words::{fill, t};
use leptos::prelude::*;

/// The five parts, and the county towns.
#[component]
pub fn SpatialChanges() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let parts = Card::ALL.map(|card| {
        let [left, right] = [2017, 2022].map(|year| atlas.card_quote(card, year).cloned());
        let item = right.as_ref().and_then(|it| it.runs.first()).map(|it| it.at.node);
        let quotes = [left, right].map(|it| it.map(|it| view! { <Excerpt quote=it /> }.into_any()));
        let glyph = view! { <CardGlyph card=card /> }.into_any();
        let change = view! { <Change card=card /> }.into_any();
        part(&atlas, Some(glyph), card_title(card), item, quotes, change)
    });
    view! {
        <section class="spatial" aria-labelledby="structure">
            <h2 id="structure">{t().changes.structure}</h2>
            {parts.into_iter().collect_view()}
            {towns(&atlas)}
        </section>
    }
}

/// A row: its name, the way to its item, both clauses, the change.
fn part(
    atlas: &Atlas,
    glyph: Option<AnyView>,
    name: String,
    item: Option<NodeIdx>,
    quotes: [Option<AnyView>; 2],
    change: AnyView,
) -> AnyView {
    let item = item.and_then(|it| item_number(atlas.by_id(SCHEME_2022)?.1, it));
    let to = item.map(|n| {
        let words = fill(t().changes.structure_item, &[&n]);
        view! { <a href=Route::compare(Some(n)).to_string()>{words}</a> }
    });
    view! {
        <article class="spatial__part">
            <h3 class="card__head">{glyph}<span>{name}</span>{to}</h3>
            <div class="spatial__quotes">{quotes.into_iter().collect_view()}</div>
            {change}
        </article>
    }
    .into_any()
}

/// County towns: no part of the structure, but of its towns.
fn towns(atlas: &Atlas) -> Option<AnyView> {
    let pair = county_towns(atlas)?;
    let quotes = [(PLAN_2017, &pair.left_statements), (SCHEME_2022, &pair.right_statements)];
    let quotes = quotes.map(|(id, statements)| {
        let (document, _) = atlas.by_id(id)?;
        Some(view! { <Quote document=document statements=statements.clone() /> }.into_any())
    });
    let became = pair.relation.map(|it| {
        view! { <b class="change__relation"><RelationGlyph relation=it />{relation(it)}</b> }
    });
    let change = view! {
        <p class="change">{became}<span lang=PRINTED>{pair.note.clone()}</span></p>
    };
    let name = t().changes.county_towns.to_owned();
    Some(part(atlas, None, name, Some(pair.right), quotes, change.into_any()))
}
