//! Cuts a text into the lines it was printed in: line breaks that are there, line breaks that the
//! extraction lost (table of contents, `segments.csv`), and without those it put inside sentences.
use crate::model::note::NoteKind;
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::grammar::{Family, Mark, Title};
use crate::parse::rules::{SegmentKind, SegmentRow};
use crate::parse::toc::{TocEntry, locate};
use crate::text::han::{ends_paragraph, ends_sentence, is_inner_mark};
use crate::text::span::Span;
use std::collections::BTreeMap;

/// A line of the document: a heading, a paragraph, or a heading with its paragraph.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its characters, without white space at the ends.
    pub flow: Flow,
    /// What a table says it is, with the number of characters the table names.
    pub hint: Option<(SegmentKind, usize)>,
}

/// Where a line begins, and what a table says of it.
type Breaks = BTreeMap<usize, Option<(SegmentKind, usize)>>;

/// The lines of `flow`, in order.
pub fn cut(
    flow: &Flow,
    family: Family,
    toc: &[TocEntry],
    rows: &[SegmentRow],
    apparatus: &mut Apparatus,
) -> Vec<Segment> {
    let mut breaks = Breaks::new();
    break_at_headings(flow, toc, &mut breaks, apparatus);
    break_at_rows(flow, rows, &mut breaks, apparatus);
    let mut lines = join_wrapped(lines(flow, &breaks), family, apparatus);
    if family.has_ordinals() {
        lines = lines.into_iter().flat_map(split_ordinals).collect();
    }
    lines
}

fn break_at_headings(
    flow: &Flow,
    toc: &[TocEntry],
    breaks: &mut Breaks,
    apparatus: &mut Apparatus,
) {
    for (entry, found) in toc.iter().zip(locate(flow, toc)) {
        let heading = format!("{}{}", entry.label, entry.title);
        match found {
            Some(start) => {
                breaks.insert(start, None);
                breaks.entry(start + heading.chars().count()).or_insert(None);
            }
            None => apparatus.complain(0, Problem::HeadingNotFound(heading)),
        }
    }
}

fn break_at_rows(flow: &Flow, rows: &[SegmentRow], breaks: &mut Breaks, apparatus: &mut Apparatus) {
    let mut from = 0;
    for row in rows {
        let len = row.opens_with.chars().count();
        let needle = match row.kind {
            SegmentKind::Lead | SegmentKind::Sublead => format!("{}。", row.opens_with),
            SegmentKind::Paragraph
            | SegmentKind::Caption
            | SegmentKind::Box
            | SegmentKind::Row
            | SegmentKind::Note
            | SegmentKind::Sentence => row.opens_with.clone(),
        };
        let Some(start) = flow.find(&needle, from) else {
            let at = flow.position(from).unwrap_or_default();
            apparatus.complain(at, Problem::SegmentNotFound(row.opens_with.clone()));
            continue;
        };
        breaks.insert(start, Some((row.kind, len)));
        if row.kind.is_whole_line() {
            breaks.entry(start + len).or_insert(None);
        }
        from = start + len;
    }
}

fn lines(flow: &Flow, breaks: &Breaks) -> Vec<Segment> {
    let mut cuts: Breaks = breaks.clone();
    cuts.entry(0).or_insert(None);
    for (at, _) in flow.chars().iter().enumerate().filter(|(_, it)| **it == '\n') {
        cuts.entry(at).or_insert(None);
    }
    let starts: Vec<(usize, Option<(SegmentKind, usize)>)> = cuts.into_iter().collect();
    let ends = starts.iter().skip(1).map(|it| it.0).chain([flow.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|((start, hint), end)| Segment {
            flow: flow.slice(*start, end).trimmed(),
            hint: *hint,
        })
        .filter(|it| !it.flow.is_empty())
        .collect()
}

/// Joins a line that breaks off inside a sentence with the next that can go on with it.
/// Captions printed between the two halves stay behind them.
fn join_wrapped(lines: Vec<Segment>, family: Family, apparatus: &mut Apparatus) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::new();
    let mut open: Option<usize> = None;
    for line in lines {
        let whole = is_whole_line(&line, family);
        let continues =
            open.filter(|_| !whole && line.hint.is_none() && !is_heading(&line, family));
        match continues.and_then(|at| out.get_mut(at)) {
            Some(first) => {
                note_join(&first.flow, &line.flow, apparatus);
                first.flow.append(line.flow);
            }
            None => out.push(line),
        }
        let last = continues.unwrap_or(out.len() - 1);
        if whole {
            open = open.filter(|_| is_caption(out.last()));
        } else {
            open = out.get(last).is_some_and(|it| breaks_off(&it.flow)).then_some(last);
        }
    }
    out
}

fn note_join(first: &Flow, second: &Flow, apparatus: &mut Apparatus) {
    if let (Some(end), Some(start)) = (first.positions().last(), second.position(0))
        && end < start
    {
        let basis = "句子在这里被换行截断，已接上".to_owned();
        apparatus.note(Span::new(end + 1, start), NoteKind::LineJoin, String::new(), basis);
    }
}

fn is_caption(line: Option<&Segment>) -> bool {
    line.is_some_and(|it| caption_label(it.flow.chars()).is_some())
}

/// Length of the label 图N at the start of a line that has no sentence in it.
#[must_use]
pub fn caption_label(chars: &[char]) -> Option<usize> {
    if chars.first() != Some(&'图') || chars.iter().any(|it| is_inner_mark(*it)) {
        return None;
    }
    let digits = chars.iter().skip(1).take_while(|it| it.is_ascii_digit()).count();
    (0 < digits).then_some(1 + digits)
}

fn is_heading(line: &Segment, family: Family) -> bool {
    family.read(line.flow.chars()).is_some()
}

fn is_whole_line(line: &Segment, family: Family) -> bool {
    if line.hint.is_some_and(|it| it.0.is_whole_line()) || is_caption(Some(line)) {
        return true;
    }
    family.read(line.flow.chars()).is_some_and(|it| it.1.title == Title::Line)
}

fn breaks_off(flow: &Flow) -> bool {
    let chars = flow.chars();
    chars.last().is_some_and(|it| !ends_paragraph(*it)) && chars.iter().any(|it| is_inner_mark(*it))
}

/// 一是…。二是…。 as one line each.
fn split_ordinals(line: Segment) -> Vec<Segment> {
    let chars = line.flow.chars();
    let mut cuts: Vec<usize> = (1..chars.len())
        .filter(|at| {
            let before = at.checked_sub(1).and_then(|it| chars.get(it));
            before.is_some_and(|it| ends_sentence(*it))
                && Mark::Ordinal.read(chars.get(*at..).unwrap_or_default()).is_some()
        })
        .collect();
    cuts.insert(0, 0);
    let ends: Vec<usize> = cuts.iter().skip(1).copied().chain([chars.len()]).collect();
    cuts.iter()
        .zip(ends)
        .map(|(start, end)| Segment {
            flow: line.flow.slice(*start, end),
            hint: line.hint.filter(|_| *start == 0),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(raw: &str, family: Family) -> Vec<String> {
        let cut = cut(&Flow::of(raw), family, &[], &[], &mut Apparatus::default());
        cut.into_iter().map(|it| it.flow.text()).collect()
    }

    #[test]
    fn a_caption_between_two_halves_of_a_sentence_is_behind_them() {
        let raw = "(一)做强。建设,推\n\n图1格局示意图\n\n进。\n\n(二)乙。丙。";
        let expected = ["(一)做强。建设,推进。", "图1格局示意图", "(二)乙。丙。"];
        assert_eq!(texts(raw, Family::Scheme), expected);
    }

    #[test]
    fn short_lines_without_marks_are_not_joined() {
        let raw = "省府办公厅\n2014年10月8日\n一、总则\n甲,\n乙。";
        assert_eq!(
            texts(raw, Family::ActionPlan),
            ["省府办公厅", "2014年10月8日", "一、总则", "甲,乙。"]
        );
    }

    #[test]
    fn ordinals_are_lines_in_collections_of_cases() {
        let raw = "(一)做法。一是甲。乙。二是丙。";
        assert_eq!(texts(raw, Family::Cases), ["(一)做法。", "一是甲。乙。", "二是丙。"]);
        assert_eq!(texts(raw, Family::Scheme), [raw]);
    }
}
