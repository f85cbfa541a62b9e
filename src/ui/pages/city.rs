//! One city: its part in the structure and its tasks, best first; or two cities side by side.
use crate::app::route::{Route, UnknownRoute};
use crate::app::show::{Show, Tab};
use crate::app::state::{AppState, Atlas};
use crate::model::place::UnitIdx;
use crate::model::subject::StatementKind;
use crate::ui::ahead::painted;
use crate::ui::app::set_title;
use crate::ui::components::city_changes::CityChanges;
use crate::ui::components::city_lists::{Places, Projects};
use crate::ui::components::filters::Filters;
use crate::ui::components::folded::Folded;
use crate::ui::components::links::row_of_links;
use crate::ui::components::roles::Roles;
use crate::ui::components::task::task;
use crate::ui::components::unit_table::UnitTable;
use crate::ui::listing::{Item, Items, items, shown};
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::notes::WithNotes;
use crate::ui::words::{DOT, province, tag, unit_name, unit_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many statements are drawn before the first paint, about as many as are in sight whole; and soon
/// after, and with each press for more.
const FIRST: usize = 2;
const STEP: usize = 60;

/// The panel beside the map.
#[component]
pub fn City(
    /// Which city or county.
    unit: UnitIdx,
    /// Whether it is in sight, not only drawn ahead.
    is_shown: Memo<bool>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let it = atlas.unit(unit)?.clone();
    let show = Memo::new(move |_| show_of(state.route.get()));
    let other = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            let with = state.route.with(|it| match it {
                Ok(Route::City { with: Some(code), .. }) => atlas.by_code(code).map(|it| it.0),
                Ok(_) | Err(_) => None,
            });
            with.filter(|it| *it != unit)
        })
    };
    let title = {
        let (atlas, it) = (atlas.clone(), it.clone());
        move || {
            let second = other.get().and_then(|it| atlas.unit(it));
            let names = second.map(|second| [unit_name(&it), unit_name(second)].join(DOT));
            if is_shown.get() {
                set_title(&names.clone().unwrap_or_else(|| unit_name(&it)));
            }
            names.map_or_else(|| unit_title(&it).into_string(), |it| html! { (it) }.into_string())
        }
    };
    // First what is in sight before all else; then all.
    let painted = painted(is_shown);
    let own = StoredValue::new(items(&atlas, unit));
    let items_of = {
        let atlas = atlas.clone();
        move |of: UnitIdx| if of == unit { own.get_value() } else { items(&atlas, of) }
    };
    let tab = Memo::new(move |_| show.read().tab);
    let filters = {
        let (atlas, items_of) = (atlas.clone(), items_of.clone());
        move || {
            let second = other.get();
            let name = |it| second.and(atlas.unit(it)).map(unit_name);
            let all = std::iter::once(unit).chain(second);
            all.map(|it| view! { <Filters items=items_of(it) show=show of=name(it) /> })
                .collect_view()
        }
    };
    let aside = {
        let filters = filters.clone();
        move || match tab.get() {
            _ if !painted.get() => ().into_any(),
            Tab::Tasks => filters().into_any(),
            Tab::Changes | Tab::Projects | Tab::Places => view! { <Others unit=unit /> }.into_any(),
        }
    };
    let part = move |of: UnitIdx, beside: Option<UnitIdx>| match tab.get() {
        Tab::Tasks => view! {
            <List unit=of items=items_of(of) show=show painted=painted beside=beside />
        }
        .into_any(),
        Tab::Changes => view! { <WithNotes><CityChanges unit=of /></WithNotes> }.into_any(),
        Tab::Projects => view! { <WithNotes><Projects unit=of /></WithNotes> }.into_any(),
        Tab::Places => view! { <Places unit=of /> }.into_any(),
    };
    let folded = move || {
        let filters = filters.clone();
        view! {
            <Folded class="city__filters" title=t().city.filters.to_owned()>
                {filters.clone()}
            </Folded>
        }
    };
    let parts = move || match other.get() {
        None => view! {
            {(tab.get() == Tab::Tasks).then(&folded)}
            {part(unit, None)}
        }
        .into_any(),
        Some(second) => view! {
            {(tab.get() == Tab::Tasks).then(&folded)}
            <div class="city__pair">
                <div>
                    {as_is(name(&atlas, unit))}
                    <Jump to=second />
                    <Roles unit=unit />
                    {part(unit, Some(second))}
                </div>
                <div id=SECOND>
                    {as_is(name(&atlas, second))}
                    <Roles unit=second />
                    {part(second, Some(unit))}
                </div>
            </div>
        }
        .into_any(),
    };
    let class = move || match other.get() {
        _ if !is_shown.get() => "panel city city--tabs is-unseen",
        Some(_) => "panel city city--tabs city--pair",
        None => "panel city city--tabs",
    };
    Some(view! {
        <section
            class=class
            aria-labelledby="city"
            data-bench=move || is_shown.get().then_some("panel")
        >
            <div class="city__main">
                <div class="city__head">
                    <h1 id=move || is_shown.get().then_some("city") inner_html=title></h1>
                    <span class="small unbroken">{province(&it)}{DOT}{it.code.clone()}</span>
                    {move || painted.get().then(|| view! { <Beside unit=unit /> })}
                </div>
                {move || other.get().is_none().then(|| view! { <Roles unit=unit /> })}
                {tabs(state)}
                {parts}
                {move || painted.get().then(|| view! { <Below unit=unit /> })}
            </div>
            <aside class="city__aside">{aside}</aside>
        </section>
    })
}

/// 任务, 变化, 项目, 地点.
fn tabs(state: AppState) -> AnyView {
    let words = &t().city;
    let links = Signal::derive(move || {
        let here = state.route.get();
        let link = |tab: Tab| {
            let name = tab_name(tab);
            match &here {
                Ok(Route::City { code, with, show }) => {
                    let (code, with, is_here) = (code.clone(), with.clone(), show.tab == tab);
                    let show = Show { tab, ..show.clone() };
                    (Route::City { code, with, show }.to_string(), name, is_here)
                }
                Ok(_) | Err(_) => (String::new(), name, false),
            }
        };
        Tab::ALL.map(link).to_vec()
    });
    row_of_links("tabs", words.parts, tag(), "page", links)
}

fn tab_name(tab: Tab) -> &'static str {
    let words = &t().city;
    match tab {
        Tab::Tasks => words.tab_tasks,
        Tab::Changes => words.tab_changes,
        Tab::Projects => words.tab_projects,
        Tab::Places => words.tab_places,
    }
}

/// The way to the same part of what is known of the other cities.
#[component]
fn Others(unit: UnitIdx) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let here = atlas.unit(unit)?.code.clone();
    let links = move || {
        let show = show_of(state.route.get());
        let title = fill(t().city.others, &[tab_name(show.tab)]);
        let links = html! {
            h2 { (title) }
            ul {
                @for it in &atlas.units {
                    li {
                        a
                            href=(Route::City { code: it.code.clone(), with: None, show: show.clone() })
                            aria-current=[(it.code == here).then_some("page")]
                        {
                            (unit_name(it))
                        }
                    }
                }
            }
        };
        links.into_string()
    };
    Some(view! { <nav class="city__others" aria-label=t().shell.units inner_html=links></nav> })
}

/// What is listed of the city in the address.
fn show_of(route: Result<Route, UnknownRoute>) -> Show {
    match route {
        Ok(Route::City { show, .. }) => show,
        Ok(_) | Err(_) => Show::default(),
    }
}

/// Id of what is said of the second city.
const SECOND: &str = "second";

/// On a phone, where the second city stands below the first: the way down.
#[component]
fn Jump(to: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = fill(t().city.to_other, &[&unit_name(atlas.unit(to)?)]);
    let jump = move |_| {
        if let Some(it) = document().get_element_by_id(SECOND) {
            it.scroll_into_view();
        }
    };
    Some(view! { <button type="button" class="copy city__jump" on:click=jump>{words}</button> })
}

/// What no reader sees at once: the way to other cities.
#[component]
fn Below(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let code = atlas.unit(unit)?.code.clone();
    Some(view! {
        <Folded class="city__table" title=t().city.table.to_owned()>
            <UnitTable selected=code.clone() />
        </Folded>
    })
}

/// The name over a city's list where there are two, and the way to one alone.
fn name(atlas: &Atlas, unit: UnitIdx) -> Markup {
    let Some(it) = atlas.unit(unit) else { return Markup::default() };
    html! {
        h2.city__name {
            (unit_title(it))
            a.small href=(Route::city(&it.code)) { (fill(t().city.alone, &[&unit_name(it)])) }
        }
    }
}

/// The browser's own list of the other cities, to set one beside this.
#[component]
fn Beside(unit: UnitIdx) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let code = atlas.unit(unit)?.code.clone();
    let here = code.clone();
    let options = move || {
        let with = state.route.with(|it| match it {
            Ok(Route::City { with, .. }) => with.clone(),
            Ok(_) | Err(_) => None,
        });
        let options = html! {
            option value="" { (t().city.beside) "…" }
            @for it in atlas.units.iter().filter(|it| it.code != here) {
                option value=(it.code) selected[with.as_ref() == Some(&it.code)] { (unit_name(it)) }
            }
        };
        options.into_string()
    };
    let choose = move |event| {
        let with = Some(event_target_value(&event)).filter(|it| !it.is_empty());
        let show = show_of(state.route.get_untracked());
        state.go(&Route::City { code: code.clone(), with, show });
    };
    Some(view! {
        <select
            class="city__beside"
            aria-label=t().city.beside
            on:change=choose
            inner_html=options
        ></select>
    })
}

/// A city's statements, best first.
#[component]
fn List(
    unit: UnitIdx,
    items: Items,
    show: Memo<Show>,
    /// Whether the first view stands.
    painted: ReadSignal<bool>,
    /// The city beside it; what concerns both is marked.
    beside: Option<UnitIdx>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let more = RwSignal::new(0);
    let n_drawn = move || if painted.get() { STEP + more.get() } else { FIRST };
    let items = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            more.set(0);
            shown(&atlas, &items, &show.read()).cloned().collect::<Vec<Item>>()
        })
    };
    let shared_atlas = atlas.clone();
    let is_shared = move |item: &Item| {
        beside.is_some_and(|other| {
            shared_atlas.links.iter().any(|it| {
                it.unit == other && it.document == item.document && it.statement == item.statement
            })
        })
    };
    let drawn = move || -> String {
        let items = items.read();
        let drawn = items.iter().take(n_drawn());
        drawn
            .filter_map(|it| task(&atlas, it, unit, is_shared(it)))
            .map(Markup::into_string)
            .collect()
    };
    let head = {
        let atlas = expect_context::<Atlas>();
        move || {
            let items = items.read();
            let kind = |it: &Item| atlas.statement(it.document, it.statement).map(|it| it.kind);
            // What a document reports is no task.
            let is_reported = |it: &&Item| kind(it) == Some(StatementKind::Status);
            let n_reported = items.iter().filter(is_reported).count();
            let head = html! {
                h2.tasks__head {
                    (fill(t().city.tasks, &[&(items.len() - n_reported).to_string()]))
                    @if n_reported > 0 { (fill(t().city.reported, &[&n_reported.to_string()])) }
                }
                p.small { (t().city.order) }
                @if let Some(it) = atlas.unit(unit).filter(|_| items.is_empty()) {
                    p.tasks__none {
                        (t().city.none) " " a href=(Route::city(&it.code)) { (t().city.clear) }
                    }
                }
            };
            head.into_string()
        }
    };
    let rest = move || items.read().len().saturating_sub(n_drawn());
    view! {
        <section class="tasks">
            <div class="as-is" inner_html=head></div>
            <ol inner_html=drawn></ol>
            {move || (painted.get() && rest() > 0).then(|| view! {
                <button type="button" class="button" on:click=move |_| more.update(|it| *it += STEP)>
                    {fill(t().city.more, &[&rest().min(STEP).to_string()])}
                </button>
            })}
        </section>
    }
}
