//! From the raw characters of a seed to a document's tree. Never fails: what is odd becomes a
//! [`Diagnostic`], what is not understood becomes a paragraph.
//!
//! In this order: site furniture and table of contents are set aside, printed page numbers are
//! found, displaced runs are put back ([`flow`], [`furniture`], [`toc`], [`pages`], [`order`]);
//! the rest is cut into lines ([`segment`]) and hung into a tree by a [`grammar`] ([`tree`]).
//! What is true of one text only stands in `seeds/editorial`, not here.
pub mod diagnostic;
pub mod flow;
pub mod furniture;
pub mod grammar;
pub mod order;
pub mod pages;
pub mod rules;
pub mod segment;
pub mod toc;
pub mod tree;

use crate::model::document::{About, Document, DropReason, Dropped};
use crate::parse::diagnostic::Diagnostic;
use crate::parse::flow::Flow;
use crate::parse::grammar::Family;
use crate::parse::rules::Rules;

/// Reads `raw`. Every character that is not white space is in exactly one node or one dropped run.
#[must_use]
pub fn parse(
    about: About,
    family: Family,
    raw: &str,
    rules: &Rules,
) -> (Document, Vec<Diagnostic>) {
    let mut flow = Flow::of(raw);
    let mut dropped = Vec::new();
    let mut diagnostics = Vec::new();
    furniture::remove(&mut flow, &rules.furniture, &mut dropped, &mut diagnostics);
    let toc = toc::take(&mut flow, &mut dropped);
    let starts = pages::take(&mut flow, &toc, &mut dropped, &mut diagnostics);
    order::restore(&mut flow, &rules.order, &mut diagnostics);
    let segments = segment::cut(&flow, family, &toc, &rules.segments, &mut diagnostics);
    let nodes = tree::grow(&about, family, segments, &starts, &mut diagnostics);
    dropped.sort_by_key(|it: &Dropped| it.span);
    let document = Document { about, nodes, dropped: joined(dropped) };
    (document, diagnostics)
}

/// Neighbouring runs dropped for the same reason are one, but page numbers stay apart.
fn joined(dropped: Vec<Dropped>) -> Vec<Dropped> {
    let mut out: Vec<Dropped> = Vec::new();
    for it in dropped {
        match out.last_mut() {
            Some(last)
                if last.reason == it.reason
                    && last.span.end() == it.span.start()
                    && it.reason != DropReason::PageNumber =>
            {
                last.span = crate::text::span::Span::new(last.span.start(), it.span.end());
            }
            Some(_) | None => out.push(it),
        }
    }
    out
}
