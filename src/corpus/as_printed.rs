//! The seed as it was extracted, put together again from the tree, and where its notes fall.
use crate::model::document::{Document, DropReason};
use crate::model::node::{Node, StatementRef};
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
    let mut all: Vec<(u32, char, Fate)> = kept.chain(dropped).collect();
    all.sort_by_key(|it| it.0);
    let mut runs: Vec<Run> = Vec::new();
    let mut next = 0;
    for (at, it, fate) in all {
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

/// The notes on damage inside the statement `at`, in order. Page numbers, joined lines and
/// displaced runs are not damage: they are repaired.
#[must_use]
pub fn remarks(document: &Document, at: StatementRef) -> Vec<Remark> {
    let Some(node) = document.node(at.node) else { return Vec::new() };
    let at = node.statement_positions(at.n);
    let damage = |it: &&Note| it.kind.is_loss() || it.kind == NoteKind::Misprint;
    document
        .notes
        .iter()
        .filter(damage)
        .filter_map(|note| {
            let start = at.iter().position(|it| *it == Some(note.span.start()))?;
            let len = note.span.len() as usize;
            // Where nothing is left, the mark stands before the character at the place.
            let (start, end) = match (note.kind.is_loss(), len) {
                (true, 0) => (start.checked_sub(1)?, start),
                (true, len) => (start, start + len + 1),
                (false, len) => (start, start + len),
            };
            Some(Remark { start, end, note: note.clone() })
        })
        .collect()
}
