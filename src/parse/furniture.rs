//! Takes out what the site or the page put around the text.
use crate::model::document::Dropped;
use crate::parse::diagnostic::{Diagnostic, Problem};
use crate::parse::flow::Flow;
use crate::parse::rules::FurnitureRow;
use crate::text::span::spans_of;

/// Drops each row's text: where it is a line of its own, else where it stands first.
pub fn remove(
    flow: &mut Flow,
    rows: &[FurnitureRow],
    dropped: &mut Vec<Dropped>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for row in rows {
        let len = row.text.chars().count();
        let found = whole_line(flow, &row.text).or_else(|| flow.find(&row.text, 0));
        match found {
            Some(start) => {
                let taken = flow.take(start, start + len);
                dropped.extend(
                    spans_of(taken.at().iter().copied())
                        .into_iter()
                        .map(|span| Dropped { span, reason: row.reason }),
                );
            }
            None => diagnostics
                .push(Diagnostic { at: 0, problem: Problem::FurnitureNotFound(row.text.clone()) }),
        }
    }
}

fn whole_line(flow: &Flow, text: &str) -> Option<usize> {
    let len = text.chars().count();
    let mut from = 0;
    while let Some(start) = flow.find(text, from) {
        let before = start.checked_sub(1).and_then(|it| flow.chars().get(it));
        let after = flow.chars().get(start + len);
        if before.is_none_or(|it| *it == '\n') && after.is_none_or(|it| *it == '\n') {
            return Some(start);
        }
        from = start + 1;
    }
    None
}
