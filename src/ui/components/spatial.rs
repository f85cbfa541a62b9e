//! The spatial structure of both plans, part by part: both clauses side by side and what changed.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::changes::county_towns;
use crate::corpus::compared::item_name;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::node::{NodeIdx, NodeKind};
use crate::model::structure::Card;
use crate::text::typeset::typeset;
use crate::ui::components::card::{became, card_change};
use crate::ui::components::glyph::card_glyph;
use crate::ui::components::quote::{excerpt, quote};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{PRINTED, card_title};
use crate::words::{fill, names, t};

/// The five parts, and the county towns.
#[must_use]
pub fn spatial_changes(atlas: &Atlas) -> Markup {
    html! {
        h2 id="structure" { (t().changes.structure) }
        @for card in Card::ALL { (card_part(atlas, card)) }
        @if let Some(it) = towns(atlas) { (it) }
    }
}

fn card_part(atlas: &Atlas, card: Card) -> Markup {
    let [left, right] = [2017, 2022].map(|year| atlas.card_quote(card, year));
    let item = right.and_then(|it| it.runs.first()).map(|it| it.at.node);
    let quotes = html! { @for it in [left, right].into_iter().flatten() { (excerpt(atlas, it)) } };
    let name = html! { (card_glyph(card)) span { (card_title(card)) } };
    part(atlas, &name, item, &quotes, card_change(atlas, card).as_ref())
}

/// A row: its name, the way to its item, both clauses, the change.
fn part(
    atlas: &Atlas,
    name: &Markup,
    item: Option<NodeIdx>,
    quotes: &Markup,
    change: Option<&Markup>,
) -> Markup {
    html! {
        article.spatial__part {
            h3.card__head { (name) @if let Some(it) = item { (item_link(atlas, it)) } }
            div.spatial__quotes { (quotes) }
            @if let Some(it) = change { p.change { (it) } }
        }
    }
}

/// The way to the item of 2022 that a clause belongs to.
#[must_use]
pub fn item_link(atlas: &Atlas, node: NodeIdx) -> Markup {
    let Some((_, scheme)) = atlas.by_id(SCHEME_2022) else { return html! {} };
    let name = item_name(scheme, node);
    let item = scheme.node(scheme.item_of(node)).filter(|it| it.kind != NodeKind::Item);
    let words = match item {
        None => fill(t().changes.structure_item, &[&name]),
        Some(it) => {
            let chapter = names::chapter(&it.id).map_or_else(|| typeset(&it.title), str::to_owned);
            fill(t().changes.structure_opening, &[&chapter])
        }
    };
    html! { a href=(Route::compare(Some(name))) { (words) } }
}

/// County towns: no part of the structure, but of its towns.
fn towns(atlas: &Atlas) -> Option<Markup> {
    let pair = county_towns(atlas)?;
    let (plan, _) = atlas.by_id(PLAN_2017)?;
    let (scheme, _) = atlas.by_id(SCHEME_2022)?;
    let quotes = html! {
        (quote(atlas, plan, &pair.left_statements, &[]))
        (quote(atlas, scheme, &pair.right_statements, &[]))
    };
    let change = html! {
        @if let Some(it) = pair.relation { (became(it)) }
        span lang=(PRINTED) { (pair.note) }
    };
    let name = html! { span { (t().changes.county_towns) } };
    Some(part(atlas, &name, Some(pair.right), &quotes, Some(&change)))
}
