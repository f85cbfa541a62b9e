//! One city: its part in the structure and its tasks, best first; or two cities side by side.
use crate::app::route::Route;
use crate::app::show::Show;
use crate::app::state::{AppState, Atlas};
use crate::map::marks::PlaceKind;
use crate::model::place::UnitIdx;
use crate::ui::app::set_title;
use crate::ui::components::filters::Filters;
use crate::ui::components::roles::Roles;
use crate::ui::components::task::Task;
use crate::ui::components::unit_table::UnitTable;
use crate::ui::listing::{Item, listed};
use crate::ui::words::{PRINTED, province, unit_name, unit_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many statements are drawn at first, and with each press for more.
const STEP: usize = 60;

/// The panel beside the map.
#[component]
pub fn City(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let it = atlas.unit(unit)?.clone();
    set_title(&unit_name(&it));
    let show = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::City { show, .. }) => show.clone(),
            Ok(_) | Err(_) => Show::default(),
        })
    });
    let with = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::City { with: Some(code), .. }) => atlas.by_code(code).map(|it| it.0),
                Ok(_) | Err(_) => None,
            })
        })
    };
    let lists = move || match with.get().filter(|other| *other != unit) {
        None => view! { <List unit=unit show=show /> }.into_any(),
        Some(other) => view! {
            <div class="city__pair">
                <div><Name unit=unit /><List unit=unit show=show beside=other /></div>
                <div><Name unit=other /><List unit=other show=show beside=unit /></div>
            </div>
        }
        .into_any(),
    };
    Some(view! {
        <section class="panel city" aria-labelledby="city" data-bench="panel">
            <div class="city__main">
                <div class="city__head">
                    <h1 id="city">{unit_title(&it)}</h1>
                    <span class="small">{province(&it)}" · "{it.code.clone()}</span>
                    <Beside unit=unit />
                </div>
                <Roles unit=unit />
                <details class="city__filters">
                    <summary>{t().city.filters}</summary>
                    <Filters unit=unit show=show />
                </details>
                {lists}
                <Places unit=unit />
                <details class="city__table">
                    <summary>{t().city.table}</summary>
                    <UnitTable selected=it.code.clone() />
                </details>
            </div>
            <aside class="city__aside" aria-label=t().city.filters>
                <Filters unit=unit show=show />
            </aside>
        </section>
    })
}

/// The name over a city's list where there are two, and the way to one alone.
#[component]
fn Name(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let it = atlas.unit(unit)?.clone();
    let alone = fill(t().city.alone, &[&unit_name(&it)]);
    Some(view! {
        <h2 class="city__name">
            {unit_title(&it)}
            <a class="small" href=Route::city(&it.code).to_string()>{alone}</a>
        </h2>
    })
}

/// The browser's own list of the other cities, to set one beside this.
#[component]
fn Beside(unit: UnitIdx) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let code = atlas.unit(unit)?.code.clone();
    let others = atlas.units.iter().filter(|it| it.code != code).map(|it| {
        view! { <option value=it.code.clone()>{unit_name(it)}</option> }
    });
    let options = others.collect_view();
    let choose = move |event| {
        let with = Some(event_target_value(&event)).filter(|it| !it.is_empty());
        let show = state.route.with_untracked(|it| match it {
            Ok(Route::City { show, .. }) => show.clone(),
            Ok(_) | Err(_) => Show::default(),
        });
        state.go(&Route::City { code: code.clone(), with, show });
    };
    Some(view! {
        <select class="city__beside" aria-label=t().city.beside on:change=choose>
            <option value="">{t().city.beside}"…"</option>
            {options}
        </select>
    })
}

/// A city's statements, best first.
#[component]
fn List(
    unit: UnitIdx,
    show: Memo<Show>,
    /// The city beside it; what concerns both is marked.
    #[prop(optional, into)]
    beside: Option<UnitIdx>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let n_drawn = RwSignal::new(STEP);
    let items = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            n_drawn.set(STEP);
            listed(&atlas, unit, &show.read())
        })
    };
    let is_shared = move |item: &Item| {
        beside.is_some_and(|other| {
            atlas.links.iter().any(|it| {
                it.unit == other && it.document == item.document && it.statement == item.statement
            })
        })
    };
    let drawn = move || {
        let items = items.read();
        let drawn = items.iter().take(n_drawn.get());
        drawn
            .map(|it| view! { <Task item=it.clone() unit=unit shared=is_shared(it) /> })
            .collect_view()
    };
    let title = move || fill(t().city.tasks, &[&items.read().len().to_string()]);
    let is_empty = move || items.read().is_empty();
    let rest = move || items.read().len().saturating_sub(n_drawn.get());
    let clear = {
        let atlas = expect_context::<Atlas>();
        move || atlas.unit(unit).map(|it| Route::city(&it.code).to_string())
    };
    view! {
        <section class="tasks">
            <h2 class="tasks__head">{title}</h2>
            <p class="small">{t().city.order}</p>
            <Show when=is_empty>
                <p class="tasks__none">
                    {t().city.none}" "<a href=clear.clone()>{t().city.clear}</a>
                </p>
            </Show>
            <ol>{drawn}</ol>
            {move || (rest() > 0).then(|| view! {
                <button type="button" class="button" on:click=move |_| n_drawn.update(|it| *it += STEP)>
                    {fill(t().city.more, &[&rest().min(STEP).to_string()])}
                </button>
            })}
        </section>
    }
}

/// The places on the map that lie in the unit, by kind, each with its own page.
#[component]
fn Places(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here: Vec<_> = atlas.places.iter().filter(|it| it.units.contains(&unit)).collect();
    let kinds = PlaceKind::ALL.into_iter().filter_map(|kind| {
        let these = here.iter().filter(|it| PlaceKind::of(&it.kind) == kind);
        let links: Vec<_> = these
            .map(|it| {
                let to = Route::Place { id: it.id.clone() };
                view! { <a href=to.to_string()>{it.name.clone()}</a> }
            })
            .collect();
        (!links.is_empty()).then(|| view! { <dt>{kind.spoken()}</dt><dd lang=PRINTED>{links}</dd> })
    });
    let title = fill(t().city.places, &[&here.len().to_string()]);
    let kinds: Vec<_> = kinds.collect();
    (!here.is_empty()).then(|| {
        view! {
            <details class="city__table">
                <summary>{title}</summary>
                <dl class="city__places">{kinds}</dl>
            </details>
        }
    })
}
