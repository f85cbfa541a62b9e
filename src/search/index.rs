//! All texts in one folded string, and where each statement begins in it.
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{NodeIdx, StatementRef};
use crate::text::fold::FoldTable;

/// A heading (number 0) or statement in the index.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// First byte in the index's text.
    pub start: usize,
    /// Which document.
    pub document: DocumentIdx,
    /// Which statement; number 0 is the node's heading.
    pub at: StatementRef,
}

/// The folded texts of all documents, one node a line.
///
/// Looking for a run is one pass over this string: at 75,000 characters that is far below a
/// millisecond, and it finds runs that cross from one sentence into the next.
#[derive(Debug, Default)]
pub struct Index {
    text: String,
    pieces: Vec<Piece>,
}

impl Index {
    /// Folds all of `documents`.
    #[must_use]
    pub fn of(documents: &[Document], fold: &FoldTable) -> Index {
        let mut index = Index::default();
        for (document, it) in (0..).map(DocumentIdx).zip(documents) {
            for (node, it) in it.indexed() {
                let heading = it.printed_head();
                index.add(fold, document, node, 0, &heading);
                let is_apart = !it.title.is_empty() && !it.statements.is_empty();
                if is_apart && !heading.ends_with('。') {
                    index.text.push('.');
                }
                for (n, statement) in (1..).zip(&it.statements) {
                    index.add(fold, document, node, n, &statement.text);
                }
                index.text.push('\n');
            }
        }
        index
    }

    fn add(&mut self, fold: &FoldTable, document: DocumentIdx, node: NodeIdx, n: u16, text: &str) {
        let start = self.text.len();
        self.pieces.push(Piece { start, document, at: StatementRef { node, n } });
        self.text.extend(text.chars().filter_map(|it| fold.fold_char(it)));
    }

    /// Every place where the folded `term` stands, as (piece, first and last character in the
    /// folded piece); a run over several pieces gives one for each.
    #[must_use]
    pub fn find(&self, term: &str) -> Vec<(Piece, usize, usize)> {
        if term.is_empty() {
            return Vec::new();
        }
        self.text
            .match_indices(term)
            .flat_map(|(start, found)| self.split(start, start + found.len()))
            .collect()
    }

    fn split(&self, start: usize, end: usize) -> Vec<(Piece, usize, usize)> {
        let first = self.pieces.partition_point(|it| it.start <= start).saturating_sub(1);
        let mut parts = Vec::new();
        for (nth, piece) in self.pieces.iter().enumerate().skip(first) {
            if end <= piece.start {
                break;
            }
            let piece_end = self.pieces.get(nth + 1).map_or(self.text.len(), |it| it.start);
            let n_chars = |from: usize, to: usize| {
                self.text.get(from..to).unwrap_or_default().chars().count()
            };
            let from = n_chars(piece.start, start.max(piece.start));
            let to = from + n_chars(start.max(piece.start), end.min(piece_end));
            if from < to {
                parts.push((*piece, from, to));
            }
        }
        parts
    }
}
