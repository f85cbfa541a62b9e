//! The seed as it was extracted, put together again from the tree, and where its notes fall.
use crate::model::document::{Document, DropReason};
use crate::model::node::{Node, NodeIdx, StatementRef};
use crate::model::note::{LOST, Note, NoteKind};
use crate::text::span::positions;

/// A run of the seed, in the order of the seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its characters.
    pub text: String,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a run of the seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is text, where it stands.
    Kept,
    /// It is text, but is read elsewhere.
    Displaced,
    /// It is not text.
    Dropped(DropReason),
}

/// The whole seed. White space between lines is one line break.
#[must_use]
pub fn as_extracted(document: &Document) -> Vec<Run> {
    let moved: Vec<_> = document
        .notes
        .iter()
        .filter(|it| it.kind == NoteKind::Displaced)
        .map(|it| it.span)
        .collect();
    let kept = document.nodes.iter().flat_map(printed).map(|(at, it)| {
        let is_moved = moved.iter().any(|span| span.start() <= at && at < span.end());
        (at, it, if is_moved { Fate::Displaced } else { Fate::Kept })
    });
    let dropped = document.dropped.iter().flat_map(|run| {
        (run.span.start()..)
            .zip(run.text.chars())
            .map(|(at, it)| (at, it, Fate::Dropped(run.reason)))
    });
    // Every character has a place of its own.
    let mut all: Vec<Option<(char, Fate)>> = Vec::new();
    for (at, it, fate) in kept.chain(dropped) {
        let at = at as usize;
        all.resize(all.len().max(at + 1), None);
        if let Some(place) = all.get_mut(at) {
            *place = Some((it, fate));
        }
    }
    let mut runs: Vec<Run> = Vec::new();
    let mut next = 0;
    for (at, it) in all.into_iter().enumerate() {
        let Some((it, fate)) = it else { continue };
        let gap = if next < at && next != 0 { "\n" } else { "" };
        match runs.last_mut() {
            Some(last) if last.fate == fate => {
                last.text.push_str(gap);
                last.text.push(it);
            }
            Some(_) | None => runs.push(Run { text: format!("{gap}{it}"), fate }),
        }
        next = at + 1;
    }
    runs
}

/// The characters of a node with their places in the seed.
fn printed(node: &Node) -> Vec<(u32, char)> {
    let text = format!("{}{}", node.printed_head(), node.text());
    positions(&node.source).zip(text.chars().filter(|it| *it != LOST)).collect()
}

/// A note, and the characters of a statement's text it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// First character.
    pub start: usize,
    /// First character behind, the mark of a loss included.
    pub end: usize,
    /// What is said of it.
    pub note: Note,
}

/// The notes that fall inside the statement `at`, in order: damage, where a page begins, and where a
/// run was put that stood elsewhere. The last two speak of a place, not of characters.
#[must_use]
pub fn remarks(document: &Document, at: StatementRef) -> Vec<Remark> {
    let Some(node) = document.node(at.node) else { return Vec::new() };
    let at = node.statement_positions(at.n);
    let mut found: Vec<Remark> = Vec::new();
    for it in document.notes.iter().filter_map(|note| remark(node, &at, note)) {
        let here = found.partition_point(|other| (other.start, other.end) <= (it.start, it.end));
        found.insert(here, it);
    }
    found
}

fn remark(node: &Node, at: &[Option<u32>], note: &Note) -> Option<Remark> {
    let index = |raw: u32| at.iter().position(|it| *it == Some(raw));
    let len = note.span.len() as usize;
    let (start, end) = match note.kind {
        NoteKind::LostDecimal
        | NoteKind::LostPercent
        | NoteKind::LostLatin
        | NoteKind::LostDigits
        | NoteKind::LostYear => {
            let start = index(note.span.start())?;
            // Where nothing is left, the mark stands before the character at the place.
            if len == 0 { (start.checked_sub(1)?, start) } else { (start, start + len + 1) }
        }
        NoteKind::Misprint => index(note.span.start()).map(|start| (start, start + len))?,
        NoteKind::Displaced => index(note.span.start()).map(|start| (start, start))?,
        NoteKind::PageNumber if begins_with(node, note) => return None,
        NoteKind::PageNumber => index(note.span.end()).map(|start| (start, start))?,
        NoteKind::LineJoin => return None,
    };
    Some(Remark { start, end, note: note.clone() })
}

/// Whether the page begins with the node.
fn begins_with(node: &Node, page: &Note) -> bool {
    node.source.first().is_some_and(|it| it.start() == page.span.end())
}

/// The page that begins with the node at `idx`, if any.
#[must_use]
pub fn page_before(document: &Document, idx: NodeIdx) -> Option<u16> {
    let node = document.node(idx)?;
    let pages = document.notes.iter().filter(|it| it.kind == NoteKind::PageNumber);
    pages.filter(|it| begins_with(node, it)).find_map(|it| it.raw.parse().ok())
}
