//! The projects the documents name, by kind.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::tracker::{Choice, Tally, tally};
use crate::model::place::UnitIdx;
use crate::model::project::{Project, ProjectKind};
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::project_row::{ProjectList, track};
use crate::ui::components::year::year_key;
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::terms::{project_kind, stage};
use crate::ui::words::{in_chinese, unit_name};
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
    let lists = Parameter::ALL.map(|it| select(&atlas, it, choice));
    let summary = {
        let atlas = atlas.clone();
        move || summary(&atlas, choice.get()).into_string()
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
            {as_is(in_chinese())}
            <section
                class="legend-stages"
                aria-label=words.legend
                inner_html=legend().into_string()
            ></section>
            <div class="choices">{lists.into_iter().collect::<Vec<_>>()}</div>
            <p class="projects__summary" role="status" inner_html=summary></p>
            <div class="projects__groups">{groups}</div>
        </div>
    }
}

/// How many projects are left, and the way back to all.
fn summary(atlas: &Atlas, choice: Choice) -> Markup {
    let words = &t().projects;
    let n = tally(atlas, &choice.of(atlas));
    html! {
        b { (fill(words.n_all, &[&n.n_all.to_string()])) }
        (tallied(n))
        @if n.n_all == 0 { (words.none) }
        @if choice != Choice::default() { a href=(Route::projects()) { (words.clear) } }
    }
}

/// Which plans name how many.
fn tallied(n: Tally) -> Markup {
    let words = &t().projects;
    let counted = |template: &str, n: usize| fill(template, &[&n.to_string()]);
    html! {
        span.projects__n {
            (year_key(Some(2017))) (year_key(Some(2022)))
            span {
                (counted(words.n_both, n.n_both))
                @if n.n_succeeded > 0 { (counted(words.n_successors, n.n_succeeded)) }
            }
        }
        span.projects__n {
            (year_key(Some(2017))) span { (counted(words.n_2017, n.n_only_2017)) }
        }
        span.projects__n {
            (year_key(Some(2022))) span { (counted(words.n_2022, n.n_only_2022)) }
        }
    }
}

/// What the ticks and their marks are.
fn legend() -> Markup {
    let words = &t().projects;
    html! {
        p { (words.legend_stage) }
        ol { @for it in STAGES.map(Some) { li { (track(it, None)) (stage(it)) } } }
        ul {
            li.y17 { (track(Some(3), Some(2017))) (t().shell.plan_2017) }
            li.y22 { (track(Some(3), Some(2022))) (t().shell.scheme_2022) }
            li { (track(Some(3), None)) (words.column_later) }
        }
        p { b { (words.legend_task) } " " (words.legend_same) }
    }
}

/// A parameter of the address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parameter {
    Kind,
    City,
    Stage,
}

impl Parameter {
    const ALL: [Parameter; 3] = [Parameter::Kind, Parameter::City, Parameter::Stage];
}

/// A list of the browser's own for one parameter; each entry says how many projects it would leave.
fn select(atlas: &Atlas, parameter: Parameter, choice: Memo<Choice>) -> AnyView {
    let state = expect_context::<AppState>();
    let words = &t().projects;
    let choose = move |event| {
        let value = event_target_value(&event);
        let route = state.route.get_untracked();
        if let Ok(Route::Projects { mut kind, mut city, mut stage }) = route {
            match parameter {
                Parameter::Kind => kind = ProjectKind::named(&value),
                Parameter::City => city = Some(value).filter(|it| !it.is_empty()),
                Parameter::Stage => stage = value.parse().ok(),
            }
            state.replace(&Route::Projects { kind, city, stage });
        }
    };
    let (label, name) = match parameter {
        Parameter::Kind => (words.kind, "kind"),
        Parameter::City => (words.city, "city"),
        Parameter::Stage => (words.stage_2022, "stage"),
    };
    let atlas = atlas.clone();
    let entries = move || entries(&atlas, parameter, choice.get()).into_string();
    view! {
        <label class="choice">
            <span>{label}</span>
            <select on:change=choose data-choice=name inner_html=entries></select>
        </label>
    }
    .into_any()
}

/// All entries of a list, with that of no choice before them.
fn entries(atlas: &Atlas, parameter: Parameter, chosen: Choice) -> Markup {
    let mut all: Vec<(String, Option<String>, Choice)> = Vec::new();
    match parameter {
        Parameter::Kind => {
            all.push((String::new(), None, Choice { kind: None, ..chosen }));
            for it in ProjectKind::ALL {
                let choice = Choice { kind: Some(it), ..chosen };
                all.push((it.name().to_owned(), Some(project_kind(it).to_owned()), choice));
            }
        }
        Parameter::City => {
            all.push((String::new(), None, Choice { unit: None, ..chosen }));
            for (idx, it) in (0..).map(UnitIdx).zip(&atlas.units) {
                let choice = Choice { unit: Some(idx), ..chosen };
                all.push((it.code.clone(), Some(unit_name(it)), choice));
            }
        }
        Parameter::Stage => {
            all.push((String::new(), None, Choice { stage: None, ..chosen }));
            for it in STAGES {
                let choice = Choice { stage: Some(it), ..chosen };
                all.push((it.to_string(), Some(stage(Some(it)).to_owned()), choice));
            }
        }
    }
    html! {
        @for (value, name, choice) in all {
            (entry(&value, name.as_deref(), choice.of(atlas).len(), choice == chosen))
        }
    }
}

/// An entry of a list: its name, and how many projects it leaves.
fn entry(value: &str, name: Option<&str>, n: usize, is_chosen: bool) -> Markup {
    let words = &t().projects;
    let n_shown = n.to_string();
    let text = match name {
        Some(name) => fill(words.option, &[name, &n_shown]),
        None => fill(words.any, &[&n_shown]),
    };
    let is_idle = n == 0 && !is_chosen;
    html! { option value=(value) selected[is_chosen] disabled[is_idle] { (text) } }
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
    let title = html! {
        h2 { (project_kind(kind)) " " b { (n.n_all) } }
        span.projects__tally { (tallied(n)) }
    };
    let rows = move || {
        drawn.get().then(|| {
            let columns = columns().into_string();
            view! {
                <div class="projects__columns" aria-hidden="true" inner_html=columns></div>
                <ProjectList projects=projects.clone() />
            }
        })
    };
    view! {
        <details class="projects__group" data-kind=kind.name() open=open on:toggle=toggle>
            <summary inner_html=title.into_string()></summary>
            {rows}
        </details>
    }
}

/// The head over the columns.
fn columns() -> Markup {
    let words = &t().projects;
    html! {
        span { (words.column_name) }
        span.y17 { (year_key(Some(2017))) (t().shell.plan_2017) }
        span.y22 { (year_key(Some(2022))) (t().shell.scheme_2022) }
        span { (words.column_later) }
    }
}
