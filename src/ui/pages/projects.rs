//! The projects the documents name, by kind.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::tracker::{Choice, Tally, tally};
use crate::model::place::UnitIdx;
use crate::model::project::{Project, ProjectKind};
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::project_row::{ProjectRow, Track};
use crate::ui::components::year::YearKey;
use crate::ui::terms::{project_kind, stage};
use crate::ui::words::unit_name;
use crate::words::{fill, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Stages go from study to running.
const STAGES: [u8; 5] = [1, 2, 3, 4, 5];

/// The choices, how many are left, and those by kind.
#[component]
pub fn Projects() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let words = &t().projects;
    set_title(words.title);
    let choice = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::Projects { kind, city, stage }) => {
                    let unit = city.as_deref().and_then(|it| atlas.by_code(it)).map(|it| it.0);
                    Choice { kind: *kind, unit, stage: *stage }
                }
                Ok(_) | Err(_) => Choice::default(),
            })
        })
    };
    let summary = {
        let atlas = atlas.clone();
        move || {
            let choice = choice.get();
            let n = tally(&atlas, &choice.of(&atlas));
            let clear = (choice != Choice::default()).then(|| {
                view! { <a href=Route::projects().to_string()>{words.clear}</a> }
            });
            view! {
                <b>{fill(words.n_all, &[&n.n_all.to_string()])}</b>
                {tallied(n)}
                {(n.n_all == 0).then_some(words.none)}
                {clear}
            }
        }
    };
    // Which groups the visitor has unfolded: they stay so when the choices change.
    let unfolded = RwSignal::new(Vec::<ProjectKind>::new());
    let groups = move || {
        let choice = choice.get();
        let is_chosen = choice != Choice::default();
        let left = choice.of(&atlas);
        let groups = ProjectKind::ALL.into_iter().filter_map(|kind| {
            let of_it: Vec<&Project> = left.iter().filter(|it| it.kind == kind).copied().collect();
            (!of_it.is_empty()).then(|| {
                let open = is_chosen || unfolded.with_untracked(|it| it.contains(&kind));
                let n = tally(&atlas, &of_it);
                let projects = of_it.into_iter().cloned().collect();
                let unfolded = (!is_chosen).then_some(unfolded);
                view! { <Group kind=kind n=n projects=projects open=open unfolded=unfolded /> }
                    .into_any()
            })
        });
        groups.collect::<Vec<_>>()
    };
    view! {
        <div class="wide projects">
            <ChangeNav />
            <h1>{words.title}</h1>
            <p class="projects__intro">{words.intro}</p>
            <Legend />
            <Choices choice=choice />
            <p class="projects__summary" role="status">{summary}</p>
            <div class="projects__groups">{groups}</div>
        </div>
    }
}

/// Which plans name how many.
fn tallied(n: Tally) -> AnyView {
    let words = &t().projects;
    let successors =
        (n.n_succeeded > 0).then(|| fill(words.n_successors, &[&n.n_succeeded.to_string()]));
    view! {
        <span class="projects__n">
            <YearKey year=Some(2017) /><YearKey year=Some(2022) />
            <span>{fill(words.n_both, &[&n.n_both.to_string()])}{successors}</span>
        </span>
        <span class="projects__n">
            <YearKey year=Some(2017) />
            <span>{fill(words.n_2017, &[&n.n_only_2017.to_string()])}</span>
        </span>
        <span class="projects__n">
            <YearKey year=Some(2022) />
            <span>{fill(words.n_2022, &[&n.n_only_2022.to_string()])}</span>
        </span>
    }
    .into_any()
}

/// What the ticks and their marks are.
#[component]
fn Legend() -> impl IntoView {
    let words = &t().projects;
    let stages = STAGES.map(|it| {
        view! { <li><Track stage=Some(it) year=None />{stage(Some(it))}</li> }.into_any()
    });
    view! {
        <section class="legend-stages" aria-label=words.legend>
            <p>{words.legend_stage}</p>
            <ol>{stages.into_iter().collect::<Vec<_>>()}</ol>
            <ul>
                <li class="y17"><Track stage=Some(3) year=Some(2017) />{t().shell.plan_2017}</li>
                <li class="y22"><Track stage=Some(3) year=Some(2022) />{t().shell.scheme_2022}</li>
                <li><Track stage=Some(3) year=None />{words.column_later}</li>
            </ul>
            <p><b>{words.legend_task}</b>" "{words.legend_same}</p>
        </section>
    }
}

/// Kind, city and stage as the browser's own lists; each entry says how many projects it would leave.
#[component]
fn Choices(choice: Memo<Choice>) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().projects;
    let kinds = {
        let atlas = atlas.clone();
        move || {
            let chosen = choice.get();
            let entry = |kind: Option<ProjectKind>| {
                let n = Choice { kind, ..chosen }.of(&atlas).len();
                let name = kind.map(project_kind);
                option(kind.map_or("", ProjectKind::name), name, n, chosen.kind == kind)
            };
            std::iter::once(None).chain(ProjectKind::ALL.map(Some)).map(entry).collect::<Vec<_>>()
        }
    };
    let cities = {
        let atlas = atlas.clone();
        move || {
            let chosen = choice.get();
            let entry = |unit: Option<UnitIdx>| {
                let n = Choice { unit, ..chosen }.of(&atlas).len();
                let of = unit.and_then(|it| atlas.unit(it));
                let name = of.map(unit_name);
                let code = of.map(|it| it.code.as_str()).unwrap_or_default();
                option(code, name.as_deref(), n, chosen.unit == unit)
            };
            let units = (0..).map(UnitIdx).take(atlas.units.len()).map(Some);
            std::iter::once(None).chain(units).map(entry).collect::<Vec<_>>()
        }
    };
    let stages = move || {
        let chosen = choice.get();
        let entry = |it: Option<u8>| {
            let n = Choice { stage: it, ..chosen }.of(&atlas).len();
            let value = it.map(|it| it.to_string()).unwrap_or_default();
            option(&value, it.map(|_| stage(it)), n, chosen.stage == it)
        };
        std::iter::once(None).chain(STAGES.map(Some)).map(entry).collect::<Vec<_>>()
    };
    view! {
        <div class="choices">
            {select(words.kind, "kind", kinds.into_any())}
            {select(words.city, "city", cities.into_any())}
            {select(words.stage_2022, "stage", stages.into_any())}
        </div>
    }
}

/// An entry of a list: its name, and how many projects it leaves.
fn option(value: &str, name: Option<&str>, n: usize, is_chosen: bool) -> AnyView {
    let words = &t().projects;
    let n_shown = n.to_string();
    let text = match name {
        Some(name) => fill(words.option, &[name, &n_shown]),
        None => fill(words.any, &[&n_shown]),
    };
    let is_idle = n == 0 && !is_chosen;
    view! { <option value=value.to_owned() prop:selected=is_chosen disabled=is_idle>{text}</option> }
        .into_any()
}

/// A list for one parameter of the address.
fn select(label: &'static str, parameter: &'static str, options: AnyView) -> AnyView {
    let state = expect_context::<AppState>();
    let choose = move |event| {
        let value = event_target_value(&event);
        let route = state.route.get_untracked();
        if let Ok(Route::Projects { mut kind, mut city, mut stage }) = route {
            match parameter {
                "kind" => kind = ProjectKind::named(&value),
                "city" => city = Some(value).filter(|it| !it.is_empty()),
                _ => stage = value.parse().ok(),
            }
            state.replace(&Route::Projects { kind, city, stage });
        }
    };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select on:change=choose data-choice=parameter>{options}</select>
        </label>
    }
    .into_any()
}

/// The projects of one kind under their number; drawn when unfolded.
#[component]
fn Group(
    kind: ProjectKind,
    n: Tally,
    projects: Vec<Project>,
    open: bool,
    /// Where it is noted what the visitor unfolds; nowhere while a choice unfolds all.
    unfolded: Option<RwSignal<Vec<ProjectKind>>>,
) -> impl IntoView {
    let words = &t().projects;
    let drawn = RwSignal::new(open);
    let toggle = move |event: leptos::ev::Event| {
        let element = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let is_open = element.is_some_and(|it| it.has_attribute("open"));
        if let Some(unfolded) = unfolded {
            unfolded.update(|it| {
                it.retain(|other| *other != kind);
                if is_open {
                    it.push(kind);
                }
            });
        }
        if is_open {
            drawn.set(true);
        }
    };
    let rows = move || {
        drawn.get().then(|| {
            let rows =
                projects.iter().map(|it| view! { <ProjectRow project=it.clone() /> }.into_any());
            view! {
                <div class="projects__columns" aria-hidden="true">
                    <span>{words.column_name}</span>
                    <span class="y17"><YearKey year=Some(2017) />{t().shell.plan_2017}</span>
                    <span class="y22"><YearKey year=Some(2022) />{t().shell.scheme_2022}</span>
                    <span>{words.column_later}</span>
                </div>
                <ol class="projects__list">{rows.collect::<Vec<_>>()}</ol>
            }
        })
    };
    view! {
        <details class="projects__group" data-kind=kind.name() open=open on:toggle=toggle>
            <summary>
                <h2>{project_kind(kind)}" "<b>{n.n_all}</b></h2>
                <span class="projects__tally">{tallied(n)}</span>
            </summary>
            {rows}
        </details>
    }
}
