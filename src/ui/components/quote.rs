//! A quotation of one plan: its year and line at the left, where it stands underneath.
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::corpus::reference::reference;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::ui::components::prose::Prose;
use crate::ui::components::year::year_class;
use crate::ui::words::{plan_year, short_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// Statements of one clause, quoted one after the other.
#[component]
pub fn Quote(
    /// In which document.
    document: DocumentIdx,
    /// Which statements; all of one clause.
    statements: Vec<StatementRef>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let first = *statements.first()?;
    let found = atlas.document(document)?;
    let text: String =
        statements.iter().filter_map(|at| atlas.text(document, *at)).collect::<Vec<_>>().concat();
    let year = plan_year(found);
    let lang = found.about.lang.clone();
    let class = format!("quote quote--{}", year_class(year));
    Some(view! {
        <blockquote class=class>
            <span class="quote__year">{year}</span>
            <p class="q" lang=lang><Prose text=text /></p>
            <footer class="meta"><ClauseLink document=document at=first /></footer>
        </blockquote>
    })
}

/// Where a statement stands, as a link to it in the reader.
#[component]
pub fn ClauseLink(
    /// In which document.
    document: DocumentIdx,
    /// Which statement; number 0 is the clause.
    at: StatementRef,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let found = atlas.document(document)?;
    let to = reference(found, at.node);
    let title = format!("{} · ", short_title(found));
    let lang = found.about.lang.clone();
    let page = to.page.map(|it| fill(t().shell.page, &[&it.to_string()]));
    let page = page.map(|it| view! { " · " <span class="unbroken">{it}</span> });
    Some(view! {
        <a href=clause_route(&atlas, document, at).to_string()>
            {title}
            <span lang=lang>{to.line()}</span>
        </a>
        {page}
    })
}

/// The address of a statement in the reader.
#[must_use]
pub fn clause_route(atlas: &Atlas, document: DocumentIdx, at: StatementRef) -> Route {
    let found = atlas.document(document);
    let node = found.and_then(|it| it.node(at.node));
    Route::Read {
        slug: found.map(|it| it.about.slug.clone()),
        clause: node.map(|it| match at.n {
            0 => it.id.clone(),
            n => format!("{}-{n}", it.id),
        }),
        form: Form::Restored,
    }
}
