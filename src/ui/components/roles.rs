//! The part a city has in the structure: each role as a plan names it, with the words that say so.
use crate::app::state::Atlas;
use crate::model::place::UnitIdx;
use crate::model::structure::{Card, Element};
use crate::ui::components::glyph::CardGlyph;
use crate::ui::components::quote::Quote;
use crate::ui::words::{Role, roles};
use crate::words::t;
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
    let buttons = named
        .iter()
        .enumerate()
        .map(|(at, it)| {
            view! {
                <li>
                    <button
                        type="button"
                        class=if it.card == Card::Hubs { "role role--hub" } else { "role" }
                        aria-pressed=move || (chosen.get() == at).to_string()
                        on:click=move |_| chosen.set(at)
                    >
                        {(it.card != Card::Hubs).then(|| view! { <CardGlyph card=it.card /> })}
                        <span>{it.shown()}</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    let quotes = move || named.get(chosen.get()).map(|it| said_of(&atlas, unit, it));
    view! {
        <ul class="city__roles" aria-label=t().city.roles>{buttons}</ul>
        <div class="city__said">{quotes}</div>
    }
    .into_any()
}

/// What each plan says where it gives `unit` this role, with the unit's name marked.
fn said_of(atlas: &Atlas, unit: UnitIdx, role: &Role) -> AnyView {
    let is_it = |it: &&Element| it.card == role.card && it.name == role.name;
    atlas
        .roles(unit)
        .filter(is_it)
        .filter_map(|element| {
            let links = atlas.links.iter().filter(|it| {
                it.unit == unit
                    && it.document == element.document
                    && element.definition.contains(&it.statement)
            });
            // Where it is named itself rather than as one of a group.
            let link = links.min_by_key(|it| it.grade)?;
            let marks: Vec<(usize, usize)> =
                link.evidence.iter().map(|it| (usize::from(it.0), usize::from(it.1))).collect();
            let (document, at) = (link.document, vec![link.statement]);
            Some(view! { <Quote document=document statements=at marks=marks /> })
        })
        .collect_view()
        .into_any()
}
