//! A statement of a city's list: where it stands, the words, why it is here, and what can be done with it.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::reference::reference;
use crate::model::mention::{Grade, Via};
use crate::model::place::UnitIdx;
use crate::sorted::sorted_by_key;
use crate::ui::components::bodies::bodies;
use crate::ui::components::copy::copy_button;
use crate::ui::components::glyph::grade_glyph;
use crate::ui::components::prose::{Mark, Marked, marked_prose};
use crate::ui::components::quote::{citation, clause_route};
use crate::ui::components::year::{year_class, year_key};
use crate::ui::listing::Item;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{self, DOT, PRINTED, plan_year, short_title};
use crate::words::{fill, t};

/// A statement in the list of `unit`, with the words that made the link; `shared` if it concerns the
/// city beside it, too.
#[must_use]
pub fn task(atlas: &Atlas, item: &Item, unit: UnitIdx, shared: bool) -> Option<Markup> {
    let document = atlas.document(item.document)?;
    let statement = atlas.statement(item.document, item.statement)?;
    let to = reference(document, item.statement.node);
    let year = plan_year(document);
    let lang = &document.about.lang;
    let marks = |ranges: &[(u16, u16)], as_what: Marked| -> Vec<Mark> {
        ranges.iter().map(|it| (usize::from(it.0), usize::from(it.1), as_what)).collect()
    };
    let links = atlas.links_of(item.document, item.statement);
    let of_others = links.iter().find(|it| it.unit == unit).map(|it| atlas.of_others(it));
    let mut all = marks(&item.evidence, Marked::Found);
    all.extend(marks(&of_others.unwrap_or_default(), Marked::OfOthers));
    let all = sorted_by_key(all, |it| it.0);
    let found = match (&item.via, item.grade) {
        (Some(via), _) => via_name(atlas, via)?,
        (None, Grade::Region) => String::new(),
        (None, _) => atlas.unit(unit)?.short.clone(),
    };
    let class = match year {
        Some(2017) => "e17",
        Some(2022) => "e22",
        _ => "eother",
    };
    let route = clause_route(atlas, item.document, item.statement);
    let compared = atlas.compared_in(item.document, item.statement);
    let compared = compared.map(|it| Route::compare(Some(it)));
    let page = to.page.map(|it| fill(t().shell.page, &[&it.to_string()]));
    let citation = citation(document, item.statement.node, &statement.text, &route);
    Some(html! {
        li.task data-grade=(item.grade.name()) data-doc=(document.about.slug) {
            div.task__head {
                span class={ "task__year y" (year_class(year)) } {
                    (year_key(year)) (short_title(document))
                }
                a.task__ref href=(route) lang=(lang) { (to.line()) }
                @if let Some(page) = page { span.meta.unbroken { (page) } }
                span.task__theme { (words::theme(statement.theme)) }
            }
            p.q lang=(lang) { (marked_prose(&statement.text, &all, class)) }
            p.task__why {
                span {
                    (grade_glyph(item.grade)) " " (words::grade(item.grade)) " "
                    b lang=(PRINTED) { (found) }
                    @if item.by_geography { (DOT) (t().city.by_geography) }
                    @if let Some(kind) = words::kind(statement.kind) { (DOT) (kind) }
                    @if shared { (DOT) b { (t().city.shared) } }
                }
                (bodies(document, item.statement.node))
            }
            p.task__do {
                a href=(route) { (t().city.source) }
                @if let Some(it) = compared { a href=(it) { (t().city.compare) } }
                (copy_button(t().city.copy_link, &route.to_string()))
                (copy_button(t().city.cite, &citation))
            }
        }
    })
}

fn via_name(atlas: &Atlas, via: &Via) -> Option<String> {
    match via {
        Via::Place(idx) => Some(atlas.places.get(usize::from(idx.0))?.name.clone()),
        Via::Group(name) => Some(name.clone()),
    }
}
