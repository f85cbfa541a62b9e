//! A project: what each document says of it, and, once opened, in which words.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::tracker::{self, Presence, Told, presence, told};
use crate::model::alignment::Relation;
use crate::model::document::DocumentIdx;
use crate::model::project::{Match, Project, ProjectMention};
use crate::model::subject::StatementKind;
use crate::sorted::sorted;
use crate::text::typeset::typeset;
use crate::ui::components::glyph::relation_glyph;
use crate::ui::components::quote::phrase;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::dom::{around, say};
use crate::ui::markup::{Markup, html};
use crate::ui::terms::{project_match, stage};
use crate::ui::words::{DOT, PRINTED, plan_year, relation, short_title, unit_short};
use crate::words::{fill, t};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// Projects in a list; the quotations of each are drawn when it is opened.
#[component]
pub fn ProjectList(
    /// Which.
    projects: Vec<Project>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let rows = html! { @for it in &projects { (row(&atlas, it)) } };
    view! {
        <ol
            class="projects__list"
            on:click=move |event| quote_or_fold(&atlas, &projects, &event)
            inner_html=rows.into_string()
        ></ol>
    }
}

/// Draws the quotations of the project whose button was pressed, or takes them away.
fn quote_or_fold(atlas: &Atlas, projects: &[Project], event: &MouseEvent) {
    let Some(button) = around(event, ".project__open") else { return };
    let Some(row) = around(event, ".project") else { return };
    let drawn = row.query_selector(".project__quotes").ok().flatten();
    say(&button, "aria-expanded", drawn.is_none());
    if let Some(it) = drawn {
        it.remove();
        return;
    }
    let id = row.get_attribute("data-project");
    if let Some(it) = projects.iter().find(|it| Some(&it.id) == id.as_ref()) {
        let _ = row.insert_adjacent_html("beforeend", &quotes(atlas, it).into_string());
    }
}

fn row(atlas: &Atlas, project: &Project) -> Markup {
    let words = &t().projects;
    let n = project.mentions.len().to_string();
    html! {
        li.project data-project=(project.id) data-presence=(presence(atlas, project).name()) {
            div.project__head {
                h3.project__name lang=(PRINTED) { (typeset(&project.name)) }
                p.project__where { (places(atlas, project)) }
                button.project__open
                    type="button"
                    aria-label=(fill(words.quotes_of, &[&project.name, &n]))
                    aria-expanded="false"
                {
                    (fill(words.quotes, &[&n]))
                }
            }
            (cell(atlas, project, Column::Plan))
            (cell(atlas, project, Column::Scheme))
            (cell(atlas, project, Column::Later))
        }
    }
}

/// The cities as links, and the project's own place on the map.
fn places(atlas: &Atlas, project: &Project) -> Markup {
    let place = project.place.and_then(|it| atlas.places.get(usize::from(it.0)));
    html! {
        @for it in project.units.iter().filter_map(|it| atlas.unit(*it)) {
            a href=(Route::city(&it.code)) { (unit_short(it)) }
        }
        @if let Some(it) = place {
            a href=(Route::Place { id: it.id.clone() }) { (t().projects.on_map) }
        }
    }
}

/// A column of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Plan,
    Scheme,
    Later,
}

/// What the documents of a column say.
fn cell(atlas: &Atlas, project: &Project, column: Column) -> Markup {
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
    let mut stages = sorted(stages.map(|it| it.stage).collect());
    stages.dedup();
    let is_new = column == Column::Scheme && presence(atlas, project) == Presence::Only2022;
    let mut before = None;
    html! {
        div class={ "project__cell project__cell--" (year_class(year)) } {
            p class={ "project__year y" (year_class(year)) } { (year_key(year)) (title) }
            @match column {
                _ if !is_missing => {}
                Column::Plan => { p.project__none { (words.not_named) } }
                Column::Scheme => {
                    (change(Relation::Unmentioned, "project__none", words.not_cancelled))
                }
                Column::Later => {
                    p.project__none {
                        span aria-hidden="true" { "–" }
                        span.vh { (words.not_named) }
                    }
                }
            }
            @if is_new { (change(Relation::New, "project__new", "")) }
            @for it in &said {
                @let of = (before.replace(it.document) != Some(it.document)).then_some(it.document);
                (line(atlas, it, year, of.filter(|_| is_later)))
            }
            @if column == Column::Plan && stages.len() > 1 { p.project__varied { (words.varied) } }
        }
    }
}

/// 新增, or 未再提及 with what it does `not` mean.
fn change(what: Relation, class: &str, not: &str) -> Markup {
    html! {
        p class=(class) {
            (relation_glyph(what))
            span {
                (relation(what))
                @if !not.is_empty() { span.unbroken { (not) } }
            }
        }
    }
}

/// One stage with its verbs as printed, under the name of the document if it is `of` one.
fn line(atlas: &Atlas, told: &Told, year: Option<u16>, of: Option<DocumentIdx>) -> Markup {
    let words = &t().projects;
    let document = of.and_then(|it| atlas.document(it));
    let is_status = told.is_status && document.is_none_or(|it| !it.about.reports);
    html! {
        @if let Some(it) = document {
            p.project__document {
                (short_title(it))
                @if it.about.reports { (DOT) (t().targets.reported) }
            }
        }
        div.told data-stage=[told.stage] data-match=(told.same.name()) {
            p.told__stage {
                (track(told.stage, year))
                // Neither verb nor stage is said once.
                @if !told.verbs.is_empty() || told.stage.is_some() { (stage(told.stage)) }
            }
            p.told__verbs {
                @for (at, it) in told.verbs.iter().enumerate() {
                    @if at > 0 { (t().shell.and) }
                    (words.open) span.q lang=(PRINTED) { (it) } (words.close)
                }
                @if told.verbs.is_empty() { span.project__no-verb { (words.no_verb) } }
            }
            @if told.same != Match::Same { span.project__match { (project_match(told.same)) } }
            @if is_status && year.is_some() { span.project__match { (t().targets.status) } }
        }
    }
}

/// Five ticks, and on the one of `stage`, 1..=5, the mark of its year: a dashed ring for 2017, a disc
/// for 2022, a square for other documents.
#[must_use]
pub fn track(stage: Option<u8>, year: Option<u16>) -> Markup {
    let x = stage.map(|it| 6 + 13 * (i32::from(it) - 1));
    html! {
        svg.track viewBox="0 0 64 14" fill="none" aria-hidden="true" {
            path.track__line d="M6 7h52M6 4v6M19 4v6M32 4v6M45 4v6M58 4v6" {}
            @match (x, year) {
                (None, _) => {}
                (Some(x), Some(2017)) => { circle.track__17 cx=(x) cy="7" r="4.5" {} }
                (Some(x), Some(2022)) => { circle.track__22 cx=(x) cy="7" r="5" {} }
                (Some(x), _) => { rect.track__other x=(x - 4) y="3" width="8" height="8" {} }
            }
        }
    }
}

/// Every mention in its own words, with what the editor says of it.
fn quotes(atlas: &Atlas, project: &Project) -> Markup {
    let aliases = project.aliases.iter().map(|it| typeset(it)).collect::<Vec<_>>().join("、");
    html! {
        div.project__quotes {
            (note("project__note", &project.note))
            @if !aliases.is_empty() {
                p.small { (t().projects.aliases) span lang=(PRINTED) { (aliases) } }
            }
            ol { @for it in &project.mentions { (mention(atlas, it)) } }
        }
    }
}

fn mention(atlas: &Atlas, it: &ProjectMention) -> Markup {
    let year = atlas.document(it.document).and_then(plan_year);
    let kind = atlas.statement(it.document, it.at).map(|it| it.kind);
    html! {
        li.mention {
            p.mention__head {
                (track(it.stage, year))
                (stage(it.stage)) (DOT) (project_match(it.same))
                @if kind == Some(StatementKind::Status) { (DOT) (t().targets.status) }
            }
            @if let Some(it) = phrase(atlas, it.document, it.at, it.quote) { (it) }
            (note("mention__note", &it.note))
        }
    }
}

/// What the editor says, if anything.
fn note(class: &str, text: &str) -> Markup {
    html! { @if !text.is_empty() { p class=(class) lang=(PRINTED) { (typeset(text)) } } }
}
