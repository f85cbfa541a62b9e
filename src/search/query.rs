//! What was typed, and what it finds.
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::StatementRef;
use crate::search::index::Index;
use crate::sorted::sorted;
use crate::text::fold::FoldTable;
use std::collections::BTreeMap;

/// A statement or heading that holds what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement; number 0 is the node's heading.
    pub at: StatementRef,
    /// The text of it, as printed; for a heading its number, its title and the marks around them.
    pub text: String,
    /// Ranges of characters of `text` that were looked for, in order.
    pub marks: Vec<(usize, usize)>,
}

/// The hits for `typed`: headings first, then statements, both in reading order.
///
/// White space separates words that must all be in the same statement.
#[must_use]
pub fn search(index: &Index, documents: &[Document], fold: &FoldTable, typed: &str) -> Vec<Hit> {
    let mut found: BTreeMap<(DocumentIdx, StatementRef), Vec<(usize, usize)>> = BTreeMap::new();
    for (nth, term) in typed.split_whitespace().enumerate() {
        let mut here: BTreeMap<(DocumentIdx, StatementRef), Vec<(usize, usize)>> = BTreeMap::new();
        for (piece, from, to) in index.find(&fold.fold(term)) {
            here.entry((piece.document, piece.at)).or_default().push((from, to));
        }
        if nth == 0 {
            found = here;
        } else {
            found.retain(|key, _| here.contains_key(key));
            for (key, marks) in &mut found {
                marks.extend(here.remove(key).unwrap_or_default());
            }
        }
    }
    let hits = found.into_iter().filter_map(|((document, at), marks)| {
        hit(documents.get(usize::from(document.0))?, document, at, marks, fold)
    });
    let (mut hits, statements): (Vec<Hit>, Vec<Hit>) = hits.partition(|it| it.at.n == 0);
    hits.extend(statements);
    hits
}

fn hit(
    document: &Document,
    idx: DocumentIdx,
    at: StatementRef,
    folded: Vec<(usize, usize)>,
    fold: &FoldTable,
) -> Option<Hit> {
    let text = if at.n == 0 {
        document.node(at.node)?.printed_head()
    } else {
        document.statement(at)?.text.clone()
    };
    let (_, map) = fold.fold_with_map(&text);
    let mut marks: Vec<(usize, usize)> = Vec::new();
    for (from, to) in sorted(folded) {
        let start = *map.get(from)?;
        // A run that goes on in the next statement ends with this one.
        let end = map.get(to - 1).map_or(text.chars().count(), |it| it + 1);
        match marks.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            Some(_) | None => marks.push((start, end)),
        }
    }
    Some(Hit { document: idx, at, text, marks })
}
