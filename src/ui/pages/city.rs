//! One city: its part in the structure, and the statements that name it, document by document.
use crate::app::state::Atlas;
use crate::corpus::reference::reference;
use crate::map::marks::PlaceKind;
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Grade, Link, Via};
use crate::model::place::UnitIdx;
use crate::ui::app::set_title;
use crate::ui::components::bodies::Bodies;
use crate::ui::components::glyph::GradeGlyph;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::clause_route;
use crate::ui::components::roles::Roles;
use crate::ui::components::unit_table::UnitTable;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::words::{self, PRINTED, plan_year, province, short_title, unit_name, unit_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// The panel beside the map.
#[component]
pub fn City(
    /// Which city or county.
    unit: UnitIdx,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let it = atlas.unit(unit)?.clone();
    set_title(&unit_name(&it));
    let documents: Vec<_> = (0..).map(DocumentIdx).zip(&atlas.documents).collect();
    let sections = documents
        .iter()
        .filter(|(idx, _)| atlas.links.iter().any(|it| it.unit == unit && it.document == *idx))
        .map(
            |(idx, document)| view! { <Tasks unit=unit document=*idx about=(*document).clone() /> },
        )
        .collect_view();
    Some(view! {
        <section class="panel city" aria-labelledby="city" data-bench="panel">
            <div class="city__head">
                <h1 id="city">{unit_title(&it)}</h1>
                <span class="small">{province(&it)}" · "{it.code.clone()}</span>
            </div>
            <Roles unit=unit />
            <Counts unit=unit />
            {sections}
            <Places unit=unit />
            <details class="city__table">
                <summary>{t().city.table}</summary>
                <UnitTable selected=it.code.clone() />
            </details>
        </section>
    })
}

/// The places on the map that lie in the unit, by kind.
#[component]
fn Places(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let here: Vec<_> = atlas
        .places
        .iter()
        .filter(|it| it.units.contains(&unit) && it.position.is_some())
        .collect();
    let kinds = PlaceKind::ALL.into_iter().filter_map(|kind| {
        let names = here.iter().filter(|it| PlaceKind::of(&it.kind) == kind);
        let names: Vec<&str> = names.map(|it| it.name.as_str()).collect();
        (!names.is_empty()).then(|| {
            view! { <dt>{kind.spoken()}</dt><dd lang=PRINTED>{names.join("　")}</dd> }
        })
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

/// How many statements each document has for the city, as links to them.
#[component]
fn Counts(unit: UnitIdx) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let counts = (0..)
        .map(DocumentIdx)
        .zip(&atlas.documents)
        .map(|(idx, document)| {
            let n = atlas.tasks(unit, idx).count();
            let year = plan_year(document);
            view! {
                <li class=format!("counts__item y{}", year_class(year))>
                    <YearKey year=year />
                    <b>{n}</b>
                    <span>{short_title(document)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="counts" aria-label=t().city.counts>{counts}</ul> }
}

/// The statements of one document.
#[component]
fn Tasks(unit: UnitIdx, document: DocumentIdx, about: Document) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let named: Vec<Link> = atlas.tasks(unit, document).cloned().collect();
    let in_group: Vec<Link> = atlas
        .links
        .iter()
        .filter(|it| it.unit == unit && it.document == document)
        .filter(|it| it.grade == Grade::Group && it.statement.n != 0)
        .cloned()
        .collect();
    let year = plan_year(&about);
    let list = |links: Vec<Link>| {
        links.into_iter().map(|link| view! { <Task link=link /> }).collect_view()
    };
    let n_group = in_group.len();
    let (has_named, has_group) = (!named.is_empty(), n_group != 0);
    (has_named || has_group).then(|| {
        view! {
            <section class="tasks">
                <h2 class=format!("tasks__head y{}", year_class(year))>
                    <YearKey year=year />
                    <span lang=about.about.lang.clone()>{about.about.title.clone()}</span>
                    <span class="small">
                        {fill(t().city.sentences, &[&named.len().to_string()])}
                    </span>
                </h2>
                <ol>{list(named)}</ol>
                {has_group.then(|| view! {
                    <details class="tasks__group">
                        <summary>{fill(t().city.in_group, &[&n_group.to_string()])}</summary>
                        <ol>{list(in_group)}</ol>
                    </details>
                })}
            </section>
        }
    })
}

/// A statement, with the words that made the link.
#[component]
fn Task(link: Link) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let document = atlas.document(link.document)?;
    let to = reference(document, link.statement.node);
    let year = plan_year(document);
    let lang = document.about.lang.clone();
    let marks: Vec<(usize, usize)> =
        link.evidence.iter().map(|it| (usize::from(it.0), usize::from(it.1))).collect();
    let text = atlas.text(link.document, link.statement)?.to_owned();
    let found: Vec<String> = link.via.iter().filter_map(|it| via(&atlas, it)).collect();
    let found = if found.is_empty() {
        atlas.unit(link.unit).map(|it| it.short.clone()).unwrap_or_default()
    } else {
        found.concat()
    };
    let class = match year {
        Some(2017) => "e17",
        Some(2022) => "e22",
        _ => "eother",
    };
    Some(view! {
        <li class="task" data-grade=link.grade.name()>
            <div class="task__head">
                <a
                    class="task__ref"
                    href=clause_route(&atlas, link.document, link.statement).to_string()
                    lang=lang.clone()
                >
                    {to.line()}
                </a>
                {to.page.map(|it| view! {
                    <span class="meta unbroken">{fill(t().shell.page, &[&it.to_string()])}</span>
                })}
            </div>
            <p class="q" lang=lang><Prose text=text marks=marks class=class /></p>
            <p class="task__why">
                <span>
                    <GradeGlyph grade=link.grade />" "
                    {words::grade(link.grade)}" "<b lang=PRINTED>{found}</b>
                </span>
                <Bodies document=document.clone() node=link.statement.node />
            </p>
        </li>
    })
}

fn via(atlas: &Atlas, via: &Via) -> Option<String> {
    match via {
        Via::Place(idx) => Some(atlas.places.get(usize::from(idx.0))?.name.clone()),
        Via::Group(name) => Some(name.clone()),
    }
}
