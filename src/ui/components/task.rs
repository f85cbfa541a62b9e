//! A statement of a city's list: where it stands, the words, why it is here, and what can be done with it.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::reference::reference;
use crate::model::alignment::Confidence;
use crate::model::mention::{Grade, Via};
use crate::model::place::UnitIdx;
use crate::ui::components::bodies::Bodies;
use crate::ui::components::copy::CopyButton;
use crate::ui::components::glyph::GradeGlyph;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::listing::Item;
use crate::ui::words::{self, PRINTED, plan_year, short_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// A statement, with the words that made the link.
#[component]
pub fn Task(
    /// The statement and why it is listed.
    item: Item,
    /// Whose list it is in.
    unit: UnitIdx,
    /// Whether it concerns the city beside this one, too.
    #[prop(optional)]
    shared: bool,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let document = atlas.document(item.document)?;
    let statement = atlas.statement(item.document, item.statement)?;
    let to = reference(document, item.statement.node);
    let year = plan_year(document);
    let lang = document.about.lang.clone();
    let marks: Vec<(usize, usize)> =
        item.evidence.iter().map(|it| (usize::from(it.0), usize::from(it.1))).collect();
    let found = match (&item.via, item.grade) {
        (Some(via), _) => via_name(&atlas, via)?,
        (None, Grade::Region) => String::new(),
        (None, _) => atlas.unit(unit)?.short.clone(),
    };
    let class = match year {
        Some(2017) => "e17",
        Some(2022) => "e22",
        _ => "eother",
    };
    let route = clause_route(&atlas, item.document, item.statement);
    let page = to.page.map(|it| fill(t().shell.page, &[&it.to_string()]));
    let place =
        [Some(to.line()), page.clone()].into_iter().flatten().collect::<Vec<_>>().join("，");
    let title = document.about.title.clone();
    let citation = fill(t().city.citation, &[&statement.text, &title, &place]);
    Some(view! {
        <li class="task" data-grade=item.grade.name() data-doc=document.about.slug.clone()>
            <div class="task__head">
                <span class=format!("task__year y{}", year_class(year))>
                    <YearKey year=year />
                    {short_title(document)}
                </span>
                <a class="task__ref" href=route.to_string() lang=lang.clone()>{to.line()}</a>
                {page.map(|it| view! { <span class="meta unbroken">{it}</span> })}
                <span class="task__theme">{words::theme(statement.theme)}</span>
            </div>
            <p class="q" lang=lang><Prose text=statement.text.clone() marks=marks class=class /></p>
            <p class="task__why">
                <span>
                    <GradeGlyph grade=item.grade />" "
                    {words::grade(item.grade)}" "<b lang=PRINTED>{found}</b>
                    {item.by_geography.then(|| view! { " · " {t().city.by_geography} })}
                    {words::kind(statement.kind).map(|it| view! { " · " {it} })}
                    {shared.then(|| view! { " · " <b>{t().city.shared}</b> })}
                </span>
                <Bodies document=document.clone() node=item.statement.node />
            </p>
            <p class="task__do">
                <a href=route.to_string()>{t().city.source}</a>
                {compared(&atlas, &item).map(|it| view! { <a href=it>{t().city.compare}</a> })}
                <CopyButton name=t().city.copy_link text=address(&route) />
                <CopyButton name=t().city.cite text=citation />
            </p>
        </li>
    })
}

fn via_name(atlas: &Atlas, via: &Via) -> Option<String> {
    match via {
        Via::Place(idx) => Some(atlas.places.get(usize::from(idx.0))?.name.clone()),
        Via::Group(name) => Some(name.clone()),
    }
}

/// The whole address of a view of this page.
fn address(route: &Route) -> String {
    let here = location().href().unwrap_or_default();
    let base = here.split('#').next().unwrap_or_default();
    format!("{base}{route}")
}

/// Where the statement's item stands beside its counterpart, if it has one.
fn compared(atlas: &Atlas, item: &Item) -> Option<String> {
    let document = atlas.document(item.document)?;
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let is_sure = |it: &&crate::model::alignment::Alignment| Confidence::Low < it.confidence;
    let node = match document.about.id.as_str() {
        SCHEME_2022 => {
            let mut up = document.ancestors(item.statement.node);
            up.push(item.statement.node);
            up.into_iter().rev().find(|it| atlas.alignments.iter().any(|pair| pair.right == *it))?
        }
        PLAN_2017 => {
            let pairs = atlas.alignments.iter().filter(|it| it.left == item.statement.node);
            pairs.filter(is_sure).min_by_key(|it| it.rank)?.right
        }
        _ => return None,
    };
    let number = scheme.node(node)?.id.rsplit('.').next()?.to_owned();
    Some(Route::compare(Some(number)).to_string())
}
