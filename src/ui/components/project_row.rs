//! A project: what each document says of it, and, once opened, in which words.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::tracker::{self, Presence, Told, presence, told};
use crate::model::alignment::Relation;
use crate::model::document::DocumentIdx;
use crate::model::project::{Match, Project, ProjectMention};
use crate::model::subject::StatementKind;
use crate::text::typeset::typeset;
use crate::ui::components::glyph::RelationGlyph;
use crate::ui::components::quote::Phrase;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::terms::{project_match, stage};
use crate::ui::words::{PRINTED, plan_year, relation, short_title, unit_short};
use crate::words::{fill, t};
use leptos::prelude::*;

/// A project in a list; the quotations are drawn when it is opened.
#[component]
pub fn ProjectRow(
    /// Which.
    project: Project,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().projects;
    let open = RwSignal::new(false);
    let n = project.mentions.len();
    let named = presence(&atlas, &project).name();
    let cells = [
        cell(&atlas, &project, Column::Plan),
        cell(&atlas, &project, Column::Scheme),
        cell(&atlas, &project, Column::Later),
    ];
    let spoken = fill(words.quotes_of, &[&project.name, &n.to_string()]);
    let head = view! {
        <div class="project__head">
            <h3 class="project__name" lang=PRINTED>{typeset(&project.name)}</h3>
            <p class="project__where">{places(&atlas, &project)}</p>
            <button
                type="button"
                class="project__open"
                aria-label=spoken
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|it| *it = !*it)
            >
                {fill(words.quotes, &[&n.to_string()])}
            </button>
        </div>
    };
    let id = project.id.clone();
    let quotes = move || open.get().then(|| quotes(&atlas, &project));
    view! {
        <li class="project" data-project=id data-presence=named>
            {head}
            {cells}
            {quotes}
        </li>
    }
}

/// The cities as links, and the project's own place on the map.
fn places(atlas: &Atlas, project: &Project) -> Vec<AnyView> {
    let units = project.units.iter().filter_map(|it| atlas.unit(*it)).map(|it| {
        view! { <a href=Route::city(&it.code).to_string()>{unit_short(it)}</a> }.into_any()
    });
    let place = project.place.and_then(|it| atlas.places.get(usize::from(it.0)));
    let place = place.map(|it| {
        let to = Route::Place { id: it.id.clone() };
        view! { <a href=to.to_string()>{t().projects.on_map}</a> }.into_any()
    });
    units.chain(place).collect()
}

/// A column of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Plan,
    Scheme,
    Later,
}

/// What the documents of a column say.
fn cell(atlas: &Atlas, project: &Project, column: Column) -> AnyView {
    let words = &t().projects;
    let said = match column {
        Column::Plan => told(atlas, tracker::mentions(atlas, project, PLAN_2017)),
        Column::Scheme => told(atlas, tracker::mentions(atlas, project, SCHEME_2022)),
        Column::Later => {
            let is_later = |it: &&ProjectMention| {
                atlas.document(it.document).is_some_and(|it| plan_year(it).is_none())
            };
            told(atlas, project.mentions.iter().filter(is_later))
        }
    };
    let (year, title) = match column {
        Column::Plan => (Some(2017), t().shell.plan_2017),
        Column::Scheme => (Some(2022), t().shell.scheme_2022),
        Column::Later => (None, words.column_later),
    };
    let is_later = column == Column::Later;
    let is_missing =
        said.iter().all(|it| it.same == Match::Related) && (!is_later || said.is_empty());
    let stages = said.iter().filter(|it| it.same != Match::Related && it.stage.is_some());
    let mut stages: Vec<_> = stages.map(|it| it.stage).collect();
    stages.sort_unstable();
    stages.dedup();
    let varied = (column == Column::Plan && stages.len() > 1)
        .then(|| view! { <p class="project__varied">{words.varied}</p> });
    let missing = is_missing.then(|| match column {
        Column::Scheme => change(Relation::Unmentioned, Some(words.not_cancelled)),
        Column::Plan => view! { <p class="project__none">{words.not_named}</p> }.into_any(),
        Column::Later => view! {
            <p class="project__none"><span aria-hidden="true">"–"</span><span class="vh">{words.not_named}</span></p>
        }
        .into_any(),
    });
    let is_new = column == Column::Scheme && presence(atlas, project) == Presence::Only2022;
    let new = is_new.then(|| change(Relation::New, None));
    let mut before = None;
    let mut lines = Vec::new();
    for it in said {
        let of = (is_later && before != Some(it.document)).then_some(it.document);
        before = Some(it.document);
        lines.push(line(atlas, it, year, of));
    }
    let class = format!("project__cell project__cell--{}", year_class(year));
    view! {
        <div class=class>
            <p class=format!("project__year y{}", year_class(year))><YearKey year=year />{title}</p>
            {missing}
            {new}
            {lines}
            {varied}
        </div>
    }
    .into_any()
}

/// 新增, or 未再提及 with what it does not mean.
fn change(what: Relation, not: Option<&'static str>) -> AnyView {
    let class = if what == Relation::New { "project__new" } else { "project__none" };
    let not = not.map(|it| view! { <span class="unbroken">{it}</span> });
    view! {
        <p class=class><RelationGlyph relation=what /><span>{relation(what)}{not}</span></p>
    }
    .into_any()
}

/// One stage with its verbs as printed.
fn line(atlas: &Atlas, told: Told, year: Option<u16>, of: Option<DocumentIdx>) -> AnyView {
    let words = &t().projects;
    let document = of.and_then(|it| atlas.document(it));
    let title = document.map(|it| {
        let reported = it.about.reports.then(|| view! { " · " {t().targets.reported} });
        view! { <p class="project__document">{short_title(it)}{reported}</p> }
    });
    let verbs = if told.verbs.is_empty() {
        view! { <span class="project__no-verb">{words.no_verb}</span> }.into_any()
    } else {
        let all = told.verbs.iter().enumerate().map(|(at, it)| {
            let gap = (at > 0).then_some(t().shell.and);
            view! { {gap}{words.open}<span class="q" lang=PRINTED>{it.clone()}</span>{words.close} }
                .into_any()
        });
        all.collect::<Vec<_>>().into_any()
    };
    // Neither verb nor stage is said once.
    let stage_word = (!told.verbs.is_empty() || told.stage.is_some()).then(|| stage(told.stage));
    let same = (told.same != Match::Same).then(|| {
        view! { <span class="project__match">{project_match(told.same)}</span> }
    });
    let is_status = told.is_status && document.is_none_or(|it| !it.about.reports);
    let status = (is_status && year.is_some())
        .then(|| view! { <span class="project__match">{t().targets.status}</span> });
    view! {
        {title}
        <div class="told" data-stage=told.stage data-match=told.same.name()>
            <p class="told__stage"><Track stage=told.stage year=year />{stage_word}</p>
            <p class="told__verbs">{verbs}</p>
            {same}
            {status}
        </div>
    }
    .into_any()
}

/// Five ticks, and on one the mark of its year: a dashed ring for 2017, a disc for 2022, a square for
/// other documents.
#[component]
pub fn Track(
    /// Which, 1..=5; none for no mark.
    stage: Option<u8>,
    /// Whose.
    year: Option<u16>,
) -> impl IntoView {
    let x = stage.map(|it| 6 + 13 * (i32::from(it) - 1));
    let mark = x.map(|x| match year {
        Some(2017) => view! { <circle cx=x cy="7" r="4.5" class="track__17" /> }.into_any(),
        Some(2022) => view! { <circle cx=x cy="7" r="5" class="track__22" /> }.into_any(),
        _ => view! { <rect x=x - 4 y="3" width="8" height="8" class="track__other" /> }.into_any(),
    });
    view! {
        <svg class="track" viewBox="0 0 64 14" fill="none" aria-hidden="true">
            <path d="M6 7h52M6 4v6M19 4v6M32 4v6M45 4v6M58 4v6" class="track__line" />
            {mark}
        </svg>
    }
}

/// Every mention in its own words, with what the editor says of it.
fn quotes(atlas: &Atlas, project: &Project) -> AnyView {
    let words = &t().projects;
    let said = project.mentions.iter().filter_map(|it| {
        let statement = atlas.statement(it.document, it.at);
        let is_status = statement.is_some_and(|it| it.kind == StatementKind::Status);
        let status = is_status.then_some(t().targets.status);
        let year = plan_year(atlas.document(it.document)?);
        let note = Some(typeset(&it.note)).filter(|it| !it.is_empty());
        let view = view! {
            <li class="mention">
                <p class="mention__head">
                    <Track stage=it.stage year=year />
                    {stage(it.stage)}" · "{project_match(it.same)}
                    {status.map(|it| view! { " · " {it} })}
                </p>
                <Phrase document=it.document at=it.at range=it.quote />
                {note.map(|it| view! { <p class="mention__note" lang=PRINTED>{it}</p> })}
            </li>
        };
        Some(view.into_any())
    });
    let said = said.collect::<Vec<_>>();
    let note = Some(typeset(&project.note)).filter(|it| !it.is_empty());
    let aliases = (!project.aliases.is_empty()).then(|| {
        let all = project.aliases.iter().map(|it| typeset(it)).collect::<Vec<_>>().join("、");
        view! { <p class="small">{words.aliases}<span lang=PRINTED>{all}</span></p> }
    });
    view! {
        <div class="project__quotes">
            {note.map(|it| view! { <p class="project__note" lang=PRINTED>{it}</p> })}
            {aliases}
            <ol>{said}</ol>
        </div>
    }
    .into_any()
}
