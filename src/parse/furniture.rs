//! Takes out what the site or the page put around the text.
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::rules::FurnitureRow;

/// Drops each row's text: where it is a line of its own, else where it stands first.
pub fn remove(flow: &mut Flow, rows: &[FurnitureRow], apparatus: &mut Apparatus) {
    for row in rows {
        let len = row.text.chars().count();
        match whole_line(flow, &row.text).or_else(|| flow.find(&row.text, 0)) {
            Some(start) => apparatus.drop_run(&flow.take(start, start + len), row.reason),
            None => apparatus.complain(0, Problem::FurnitureNotFound(row.text.clone())),
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
