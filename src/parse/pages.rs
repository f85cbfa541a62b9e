//! Printed page numbers that the extraction left inside the text.
use crate::model::document::DropReason;
use crate::model::note::NoteKind;
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::toc::{TocEntry, locate};
use crate::text::span::Span;

/// Where a page starts: the code point of its number in the seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageStart {
    /// Code point of the number.
    pub at: u32,
    /// The printed number.
    pub page: u16,
}

/// Takes the numbers 1, 2, 3 … of all pages out of `flow`.
///
/// Only texts with a table of contents are searched. The numbers rise by one; a heading whose page
/// is given there stands behind its page's number and before the next one's. So 21世纪 or 30万吨级
/// are never mistaken for one, even where page 21 or 30 is not far.
pub fn take(flow: &mut Flow, toc: &[TocEntry], apparatus: &mut Apparatus) -> Vec<PageStart> {
    let Some(last_page) = toc.last().map(|it| it.page) else { return Vec::new() };
    let headings: Vec<(u16, usize)> =
        toc.iter().zip(locate(flow, toc)).filter_map(|(it, at)| Some((it.page, at?))).collect();
    let runs = digit_runs(flow);
    let mut fits: Vec<Vec<&DigitRun>> = (1..=last_page)
        .map(|page| {
            let lower = headings.iter().filter(|it| it.0 < page).map(|it| it.1).max().unwrap_or(0);
            let upper = headings
                .iter()
                .filter(|it| page <= it.0)
                .map(|it| it.1)
                .min()
                .unwrap_or(flow.len());
            let fits =
                |run: &&DigitRun| run.value == Some(page) && lower <= run.start && run.end <= upper;
            runs.iter().filter(fits).collect()
        })
        .collect();
    keep_rising(&mut fits);
    let mut found: Vec<(usize, usize, u16)> = Vec::new();
    for (page, fits) in (1..=last_page).zip(&fits) {
        let at = |index: usize| flow.position(index).unwrap_or_default();
        match fits.as_slice() {
            [] => {
                let after = found.last().map_or(0, |it| it.1);
                apparatus.complain(at(after), Problem::PageNotFound(page));
            }
            [run, rest @ ..] => {
                if !rest.is_empty() {
                    let problem = Problem::PageAmbiguous { page, n: fits.len() };
                    apparatus.complain(at(run.start), problem);
                }
                found.push((run.start, run.end, page));
            }
        }
    }
    let mut starts = Vec::new();
    for (start, end, page) in found.into_iter().rev() {
        let taken = flow.take(start, end);
        apparatus.drop_run(&taken, DropReason::PageNumber);
        if let (Some(first), Some(last)) = (taken.position(0), taken.positions().last()) {
            let basis = format!("第{page}页的页码，抽取时落进正文；与目录和前后页码相符");
            let span = Span::new(first, last + 1);
            apparatus.note(span, NoteKind::PageNumber, taken.text(), basis);
            starts.push(PageStart { at: first, page });
        }
    }
    starts.reverse();
    starts
}

/// The page on which the code point `at` is printed.
#[must_use]
pub fn page_of(starts: &[PageStart], at: u32) -> Option<u16> {
    starts.iter().rev().find(|it| it.at <= at).map(|it| it.page)
}

/// Leaves only candidates behind the first one of the page before and before the last one of the
/// page behind.
fn keep_rising(fits: &mut [Vec<&DigitRun>]) {
    let mut earliest = 0;
    for page in fits.iter_mut() {
        page.retain(|it| earliest <= it.start);
        earliest = page.first().map_or(earliest, |it| it.end);
    }
    let mut latest = usize::MAX;
    for page in fits.iter_mut().rev() {
        page.retain(|it| it.end <= latest);
        latest = page.last().map_or(latest, |it| it.start);
    }
}

struct DigitRun {
    start: usize,
    end: usize,
    value: Option<u16>,
}

fn digit_runs(flow: &Flow) -> Vec<DigitRun> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < flow.len() {
        let rest = flow.chars().get(at..).unwrap_or_default();
        let len = rest.iter().take_while(|it| it.is_ascii_digit()).count();
        if len == 0 {
            at += 1;
            continue;
        }
        let text: String = rest.iter().take(len).collect();
        runs.push(DigitRun { start: at, end: at + len, value: text.parse().ok() });
        at += len;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(label: &str, title: &str, page: u16) -> TocEntry {
        TocEntry { label: label.into(), title: title.into(), page }
    }

    #[test]
    fn real_numbers_survive() {
        let toc = [entry("第一章", "甲", 2), entry("第二章", "乙", 3)];
        let mut flow = Flow::of("1文2图1第一章甲专栏3，3座城3第二章乙3家");
        let mut apparatus = Apparatus::default();
        let starts = take(&mut flow, &toc, &mut apparatus);
        let diagnostics = apparatus.diagnostics;
        assert_eq!(starts.iter().map(|it| it.page).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(diagnostics.len(), 1, "page 3 has three candidates: {diagnostics:?}");
    }
}
