//! A quotation of one plan: its year and line at the left, where it stands underneath.
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::corpus::figures::losses;
use crate::corpus::reference::reference;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::structure::{CardQuote, Run};
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
    /// Ranges of characters of the first statement to mark.
    #[prop(optional)]
    marks: Vec<(usize, usize)>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let first = *statements.first()?;
    let texts = statements.iter().filter_map(|at| atlas.text(document, *at));
    frame(&atlas, document, first, texts.collect(), marks, ("e17", "e22"))
}

/// The words of one plan that a card quotes, and ellipses for what is between.
#[component]
pub fn Excerpt(
    /// What is quoted.
    quote: CardQuote,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let first = quote.runs.first()?.at;
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut n_chars = 0;
    let mut before: Option<&Run> = None;
    for run in &quote.runs {
        let whole: Vec<char> = atlas.text(quote.document, run.at)?.chars().collect();
        let (from, to) = (usize::from(run.range.0), usize::from(run.range.1));
        let follows = before.is_some_and(|it| it.at.n + 1 == run.at.n && text.ends_with('。'));
        if from > 0 || !(follows || before.is_none()) {
            text.push_str("……");
            n_chars += 2;
        }
        let inside = |it: u16| n_chars + usize::from(it) - from;
        marks.extend(run.marks.iter().map(|it| (inside(it.0), inside(it.1))));
        text.extend(whole.get(from..to)?);
        n_chars += to - from;
        before = Some(run);
    }
    if !text.ends_with('。') {
        text.push_str("……");
    }
    frame(&atlas, quote.document, first, text, marks, ("o17", "n22"))
}

/// A quotation between its year and where it stands, with `marks` in the class of its year.
fn frame(
    atlas: &Atlas,
    document: DocumentIdx,
    at: StatementRef,
    text: String,
    marks: Vec<(usize, usize)>,
    classes: (&'static str, &'static str),
) -> Option<impl IntoView + use<>> {
    let found = atlas.document(document)?;
    let year = plan_year(found);
    let lang = found.about.lang.clone();
    let class = format!("quote quote--{}", year_class(year));
    let mark = if year == Some(2017) { classes.0 } else { classes.1 };
    Some(view! {
        <blockquote class=class>
            <span class="quote__year">{year}</span>
            <p class="q" lang=lang><Prose text=text marks=marks class=mark /></p>
            <footer class="meta"><ClauseLink document=document at=at /></footer>
        </blockquote>
    })
}

/// Words of one statement, where the year is told beside them, too: a line of its form at the left,
/// what is lost marked, and underneath where they stand.
#[component]
pub fn Phrase(
    /// In which document.
    document: DocumentIdx,
    /// Which statement.
    at: StatementRef,
    /// The words, as a range of characters of it.
    range: (u16, u16),
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let found = atlas.document(document)?;
    let lang = found.about.lang.clone();
    let text = atlas.words(document, at, range);
    let marks = losses(&text);
    let class = format!("phrase phrase--{}", year_class(plan_year(found)));
    Some(view! {
        <blockquote class=class>
            <p class="q" lang=lang><Prose text=text marks=marks class="lost" /></p>
            <footer class="meta"><ClauseLink document=document at=at /></footer>
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
