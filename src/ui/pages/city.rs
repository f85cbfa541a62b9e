//! One city: its part in the structure and its tasks, best first; or two cities side by side.
use crate::app::frames;
use crate::app::route::Route;
use crate::app::show::{Show, Tab};
use crate::app::state::{AppState, Atlas};
use crate::map::marks::PlaceKind;
use crate::model::place::UnitIdx;
use crate::model::project::Project;
use crate::model::subject::StatementKind;
use crate::ui::app::set_title;
use crate::ui::components::city_changes::CityChanges;
use crate::ui::components::filters::Filters;
use crate::ui::components::folded::Folded;
use crate::ui::components::links::row_of_links;
use crate::ui::components::project_row::ProjectList;
use crate::ui::components::roles::Roles;
use crate::ui::components::task::task;
use crate::ui::components::unit_table::UnitTable;
use crate::ui::listing::{Item, Items, items, shown};
use crate::ui::markup::{Markup, html};
use crate::ui::notes::WithNotes;
use crate::ui::words::{PRINTED, province, tag, unit_name, unit_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many statements are drawn at once, as many as can be in sight; and soon after, and with each
/// press for more.
const FIRST: usize = 3;
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
    // First what is in sight before all else; then all.
    let painted = frames::painted();
    let own = StoredValue::new(items(&atlas, unit));
    let tab = Memo::new(move |_| show.read().tab);
    let is_tasks = move || tab.get() == Tab::Tasks;
    let filters = move || {
        (painted.get() && is_tasks()).then(|| view! { <Filters items=own.get_value() show=show /> })
    };
    let folded = move || view! { <Filters items=own.get_value() show=show /> };
    let other = move || with.get().filter(|other| *other != unit);
    let lists = move || match other() {
        None => {
            view! { <List unit=unit items=own.get_value() show=show painted=painted /> }.into_any()
        }
        Some(other) => view! {
            <div class="city__pair">
                <div>
                    <Name unit=unit />
                    <List unit=unit items=own.get_value() show=show painted=painted beside=other />
                </div>
                <div>
                    <Name unit=other />
                    <List
                        unit=other
                        items=items(&atlas, other)
                        show=show
                        painted=painted
                        beside=unit
                    />
                </div>
            </div>
        }
        .into_any(),
    };
    let parts = move || match tab.get() {
        Tab::Tasks => view! {
            <Folded class="city__filters" title=t().city.filters.to_owned()>
                {folded}
            </Folded>
            {lists.clone()}
        }
        .into_any(),
        Tab::Changes => view! { <WithNotes><CityChanges unit=unit /></WithNotes> }.into_any(),
        Tab::Projects => view! { <WithNotes><Projects unit=unit /></WithNotes> }.into_any(),
        Tab::Places => view! { <Places unit=unit /> }.into_any(),
    };
    let class = move || match (is_tasks(), other().is_some()) {
        (true, true) => "panel city city--tasks city--pair",
        (true, false) => "panel city city--tasks",
        (false, _) => "panel city",
    };
    Some(view! {
        <section class=class aria-labelledby="city" data-bench="panel">
            <div class="city__main">
                <div class="city__head">
                    <h1 id="city" inner_html=unit_title(&it).into_string()></h1>
                    <span class="small">{province(&it)}" · "{it.code.clone()}</span>
                    {move || painted.get().then(|| view! { <Beside unit=unit /> })}
                </div>
                <Roles unit=unit />
                {tabs(state)}
                {parts}
                {move || painted.get().then(|| view! { <Below unit=unit /> })}
            </div>
            {move || is_tasks().then(|| view! {
                <aside class="city__aside" aria-label=t().city.filters>{filters}</aside>
            })}
        </section>
    })
}

/// 任务, 变化, 项目, 地点.
fn tabs(state: AppState) -> AnyView {
    let words = &t().city;
    let links = Signal::derive(move || {
        let here = state.route.get();
        let link = |tab: Tab| {
            let name = match tab {
                Tab::Tasks => words.tab_tasks,
                Tab::Changes => words.tab_changes,
                Tab::Projects => words.tab_projects,
                Tab::Places => words.tab_places,
            };
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
#[component]
fn Name(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let it = atlas.unit(unit)?.clone();
    let alone = fill(t().city.alone, &[&unit_name(&it)]);
    let inside = html! {
        (unit_title(&it))
        a.small href=(Route::city(&it.code)) { (alone) }
    };
    Some(view! { <h2 class="city__name" inner_html=inside.into_string()></h2> })
}

/// The browser's own list of the other cities, to set one beside this.
#[component]
fn Beside(unit: UnitIdx) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let code = atlas.unit(unit)?.code.clone();
    let options = html! {
        option value="" { (t().city.beside) "…" }
        @for it in atlas.units.iter().filter(|it| it.code != code) {
            option value=(it.code) { (unit_name(it)) }
        }
    };
    let choose = move |event| {
        let with = Some(event_target_value(&event)).filter(|it| !it.is_empty());
        let show = state.route.with_untracked(|it| match it {
            Ok(Route::City { show, .. }) => show.clone(),
            Ok(_) | Err(_) => Show::default(),
        });
        state.go(&Route::City { code: code.clone(), with, show });
    };
    Some(view! {
        <select
            class="city__beside"
            aria-label=t().city.beside
            on:change=choose
            inner_html=options.into_string()
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
    #[prop(optional, into)]
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

/// The places on the map that lie in the unit, by kind, each with its own page.
#[component]
fn Places(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here: Vec<_> = atlas.places.iter().filter(|it| it.units.contains(&unit)).collect();
    let of = |kind| here.iter().filter(move |it| PlaceKind::of(&it.kind) == kind);
    let inside = html! {
        h2.tasks__head { (fill(t().city.places, &[&here.len().to_string()])) }
        @if here.is_empty() { p.small { (t().city.places_none) } }
        dl.city__places {
            @for kind in PlaceKind::ALL {
                @if of(kind).next().is_some() {
                    dt { (kind.spoken()) }
                    dd lang=(PRINTED) {
                        @for it in of(kind) {
                            a href=(Route::Place { id: it.id.clone() }) { (it.name) }
                        }
                    }
                }
            }
        }
    };
    view! { <section class="tasks" inner_html=inside.into_string()></section> }
}

/// The projects whose name or sentences place them in the unit.
#[component]
fn Projects(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here = atlas.projects.iter().filter(|it| it.units.contains(&unit));
    let here: Vec<Project> = here.cloned().collect();
    view! {
        <section class="tasks">
            <h2 class="tasks__head">{t().city.tab_projects}" "{here.len()}</h2>
            <p class="small">{t().city.projects_how}</p>
            <ProjectList projects=here />
        </section>
    }
}
