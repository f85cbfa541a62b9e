//! The part a city has in the structure: each role as a plan names it, with the words that say so.
use crate::app::state::Atlas;
use crate::model::place::UnitIdx;
use crate::model::structure::{Card, Element};
use crate::ui::components::glyph::card_glyph;
use crate::ui::components::quote::quote;
use crate::ui::dom::around;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{Role, roles};
use crate::words::t;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The roles of a unit, as tabs; under them, what each plan says of the chosen one.
#[component]
pub fn Roles(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let named = roles(&atlas, unit);
    if named.is_empty() {
        return view! { <p class="small city__no-role">{t().city.no_role}</p> }.into_any();
    }
    let chosen = RwSignal::new(0);
    let buttons = html! {
        @for (at, it) in named.iter().enumerate() {
            li {
                button
                    type="button"
                    class=(if it.card == Card::Hubs { "role role--hub" } else { "role" })
                    aria-pressed=(at == 0)
                    data-role=(at)
                {
                    @if it.card != Card::Hubs { (card_glyph(it.card)) }
                    span { (it.shown()) }
                }
            }
        }
    };
    let choose = move |event: MouseEvent| {
        let Some(button) = around(&event, "[data-role]") else { return };
        let Some(at) = button.get_attribute("data-role").and_then(|it| it.parse().ok()) else {
            return;
        };
        let list = button.closest("ul").ok().flatten();
        let before = list.and_then(|it| it.query_selector("[aria-pressed=true]").ok().flatten());
        if let Some(it) = before {
            let _ = it.set_attribute("aria-pressed", "false");
        }
        let _ = button.set_attribute("aria-pressed", "true");
        chosen.set(at);
    };
    let quotes = move || named.get(chosen.get()).map(|it| said_of(&atlas, unit, it).into_string());
    view! {
        <ul
            class="city__roles"
            aria-label=t().city.roles
            on:click=choose
            inner_html=buttons.into_string()
        ></ul>
        <div class="city__said" inner_html=quotes></div>
    }
    .into_any()
}

/// What each plan says where it gives `unit` this role, with the unit's name marked.
fn said_of(atlas: &Atlas, unit: UnitIdx, role: &Role) -> Markup {
    let is_it = |it: &&Element| it.card == role.card && it.name == role.name;
    let said = atlas.roles(unit).filter(is_it).filter_map(|element| {
        let links = atlas.links.iter().filter(|it| {
            it.unit == unit
                && it.document == element.document
                && element.definition.contains(&it.statement)
        });
        // Where it is named itself rather than as one of a group.
        let link = links.min_by_key(|it| it.grade)?;
        let marks: Vec<(usize, usize)> =
            link.evidence.iter().map(|it| (usize::from(it.0), usize::from(it.1))).collect();
        Some(quote(atlas, link.document, &[link.statement], &marks))
    });
    html! { @for it in said { (it) } }
}
