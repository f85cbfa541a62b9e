//! What the tables name: documents and statements by their permanent ids, words by where they stand.
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::StatementRef;

/// The documents with their index.
pub(crate) fn indexed(documents: &[Document]) -> impl Iterator<Item = (DocumentIdx, &Document)> {
    (0..).map(DocumentIdx).zip(documents)
}

/// The document with the number `id`.
pub(crate) fn by_id<'a>(
    documents: &'a [Document],
    id: &str,
) -> Option<(DocumentIdx, &'a Document)> {
    indexed(documents).find(|it| it.1.about.id == id)
}

/// The statement with the permanent id `id`, such as `001.3.2.1-1`.
pub(crate) fn statement<'a>(
    documents: &'a [Document],
    id: &str,
) -> Option<(DocumentIdx, StatementRef, &'a str)> {
    indexed(documents).find_map(|(idx, document)| {
        let at = document.resolve(id)?;
        Some((idx, at, document.statement(at)?.text.as_str()))
    })
}

/// The characters of `text`, counted from `first`, that are `part`.
pub(crate) fn place(text: &str, first: u16, part: &str) -> Option<(u16, u16)> {
    let (before, _) = text.split_once(part).filter(|_| !part.is_empty())?;
    let length = |it: &str| u16::try_from(it.chars().count()).ok();
    let start = first.checked_add(length(before)?)?;
    Some((start, start.checked_add(length(part)?)?))
}
