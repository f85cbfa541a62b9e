//! A quotation of one plan: its year and line at the left, where it stands underneath.
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::corpus::figures::losses;
use crate::corpus::reference::reference;
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{NodeIdx, StatementRef};
use crate::model::structure::{CardQuote, Run};
use crate::text::typeset::typeset;
use crate::ui::components::copy::address;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::year::year_class;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{DOT, plan_year, short_title};
use crate::words::{fill, t};

/// Statements of one clause, quoted one after the other, with ranges of characters of the first marked.
#[must_use]
pub fn quote(
    atlas: &Atlas,
    document: DocumentIdx,
    statements: &[StatementRef],
    marks: &[(usize, usize)],
) -> Markup {
    let texts = statements.iter().filter_map(|at| atlas.text(document, *at));
    let text: String = texts.collect();
    let first = statements.first();
    let framed = first.and_then(|at| frame(atlas, document, *at, &text, marks, ("e17", "e22")));
    framed.unwrap_or_default()
}

/// The words of one plan that a card quotes, and ellipses for what is between.
#[must_use]
pub fn excerpt(atlas: &Atlas, quote: &CardQuote) -> Markup {
    excerpted(atlas, quote).unwrap_or_default()
}

fn excerpted(atlas: &Atlas, quote: &CardQuote) -> Option<Markup> {
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
    frame(atlas, quote.document, first, &text, &marks, ("o17", "n22"))
}

/// A quotation between its year and where it stands, with `marks` in the class of its year.
fn frame(
    atlas: &Atlas,
    document: DocumentIdx,
    at: StatementRef,
    text: &str,
    marks: &[(usize, usize)],
    classes: (&'static str, &'static str),
) -> Option<Markup> {
    let found = atlas.document(document)?;
    let year = plan_year(found);
    let lang = &found.about.lang;
    let mark = if year == Some(2017) { classes.0 } else { classes.1 };
    Some(html! {
        blockquote class={ "quote quote--" (year_class(year)) } {
            span.quote__year { @if let Some(year) = year { (year) } }
            p.q lang=(lang) { (prose(text, marks, mark, Marked::Found)) }
            footer.meta { (clause_link(atlas, document, at, false)) }
        }
    })
}

/// Words of one statement, a range of characters of it, where the year is told beside them, too: a
/// line of its form at the left, what is lost marked, and underneath where they stand.
#[must_use]
pub fn phrase(
    atlas: &Atlas,
    document: DocumentIdx,
    at: StatementRef,
    range: (u16, u16),
) -> Option<Markup> {
    let found = atlas.document(document)?;
    let text = atlas.words(document, at, range);
    Some(html! {
        blockquote class={ "phrase phrase--" (year_class(plan_year(found))) } {
            p.q lang=(found.about.lang) { (prose(&text, &losses(&text), "lost", Marked::Found)) }
            footer.meta { (clause_link(atlas, document, at, false)) }
        }
    })
}

/// Where a statement stands, as a link to it in the reader; `short` where the document is known from
/// what stands beside. Number 0 is the clause.
#[must_use]
pub fn clause_link(atlas: &Atlas, document: DocumentIdx, at: StatementRef, short: bool) -> Markup {
    let Some(found) = atlas.document(document) else { return html! {} };
    let to = reference(found, at.node);
    let lang = &found.about.lang;
    let page = to.page.map(|it| fill(t().shell.page, &[&it.to_string()]));
    html! {
        a href=(clause_route(atlas, document, at)) {
            @if !short { (short_title(found)) (DOT) }
            span lang=(lang) { (to.line()) }
        }
        @if let Some(page) = page { (DOT) span.unbroken { (page) } }
    }
}

/// Who says it, in what, when, where in it and under which address, to be pasted elsewhere: after
/// `text`, if there is any, as it stands on the page.
#[must_use]
pub fn citation(document: &Document, node: NodeIdx, text: &str, shown: &Route) -> String {
    let about = &document.about;
    let to = reference(document, node);
    let title = ["《", &typeset(&about.title), "》"].concat();
    let issuer = Some(about.issuer.join("、")).filter(|it| !it.is_empty());
    let page = to.page.map(|it| fill(t().shell.page, &[&it.to_string()]));
    // A path on the visitor's own disk is nobody's business.
    let address = Some(address(&shown.to_string())).filter(|it| it.starts_with("http"));
    let parts = [issuer, Some(title), about.date.clone(), Some(to.line()), page, address];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let source = parts.join(t().city.citation_comma);
    match text {
        "" => source,
        _ => fill(t().city.citation, &[&typeset(text), &source]),
    }
}

/// The address of a statement in the reader.
#[must_use]
pub fn clause_route(atlas: &Atlas, document: DocumentIdx, at: StatementRef) -> Route {
    let found = atlas.document(document);
    let node = found.and_then(|it| it.node(at.node));
    Route::Read {
        slug: found.map(|it| it.about.slug.clone()),
        clause: node.map(|it| it.statement_id(at.n)),
        form: Form::Restored,
    }
}
