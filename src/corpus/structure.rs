//! The spatial structure of both plans, and what a card says of it, from their tables.
use crate::corpus::compile::Units;
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::alignment::Relation;
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::StatementRef;
use crate::model::structure::{Card, CardChange, CardQuote, Element, Run};

/// `structure.csv`
pub(crate) fn elements(
    seeds: &Seeds,
    documents: &[Document],
    units: &Units,
) -> Result<Vec<Element>, SeedError> {
    let file = "editorial/structure.csv";
    table::<tables::ElementRow>(seeds, file)?
        .into_iter()
        .map(|Row { line, it }| {
            let unknown = |what: &str, name: &str| bad(file, line, format!("no {what} {name:?}"));
            let card = Card::named(&it.card);
            let (document, found) = (0..)
                .map(DocumentIdx)
                .zip(documents)
                .find(|(_, other)| other.about.id == it.document)
                .ok_or_else(|| unknown("document", &it.document))?;
            let (node, found) = found.find(&it.node).ok_or_else(|| unknown("clause", &it.node))?;
            let definition: Vec<StatementRef> = list(&it.statements)
                .map(|n| n.parse().map(|n| StatementRef { node, n }))
                .collect::<Result<_, _>>()
                .map_err(|_| unknown("statement", &it.statements))?;
            if let Some(beyond) =
                definition.iter().find(|at| found.statements.len() < usize::from(at.n))
            {
                return Err(unknown("statement", &format!("{}-{}", it.node, beyond.n)));
            }
            Ok(Element {
                card: card.ok_or_else(|| unknown("card", &it.card))?,
                units: units.list(file, line, &it.units)?,
                id: it.id,
                year: it.year,
                name: it.name,
                document,
                definition,
            })
        })
        .collect()
}

/// `card_quotes.csv`: rows of one card and year follow one another.
pub(crate) fn card_quotes(
    seeds: &Seeds,
    documents: &[Document],
) -> Result<Vec<CardQuote>, SeedError> {
    let file = "editorial/card_quotes.csv";
    let mut quotes: Vec<CardQuote> = Vec::new();
    for Row { line, it } in table::<tables::CardQuoteRow>(seeds, file)? {
        let unknown = |what: &str, name: &str| bad(file, line, format!("no {what} {name:?}"));
        let card = Card::named(&it.card).ok_or_else(|| unknown("card", &it.card))?;
        let (document, at, text) = statement(documents, &it.statement)
            .ok_or_else(|| unknown("statement", &it.statement))?;
        let range = place(text, 0, &it.run).ok_or_else(|| unknown("run", &it.run))?;
        let marks = list(&it.marks)
            .map(|mark| {
                let inside = place(&it.run, range.0, mark);
                inside.ok_or_else(|| unknown("mark", mark))
            })
            .collect::<Result<_, _>>()?;
        let run = Run { at, range, marks };
        match quotes.last_mut().filter(|last| (last.card, last.year) == (card, it.year)) {
            Some(last) if last.document == document => last.runs.push(run),
            Some(_) => return Err(bad(file, line, "another document than the row above".into())),
            None => quotes.push(CardQuote { card, year: it.year, document, runs: vec![run] }),
        }
    }
    Ok(quotes)
}

/// `card_changes.csv`
pub(crate) fn card_changes(seeds: &Seeds) -> Result<Vec<CardChange>, SeedError> {
    let file = "editorial/card_changes.csv";
    table::<tables::CardChangeRow>(seeds, file)?
        .into_iter()
        .map(|Row { line, it }| {
            let unknown = |what: &str, name: &str| bad(file, line, format!("no {what} {name:?}"));
            let relation = Relation::ALL.into_iter().find(|other| other.name() == it.relation);
            Ok(CardChange {
                card: Card::named(&it.card).ok_or_else(|| unknown("card", &it.card))?,
                relation: relation.ok_or_else(|| unknown("relation", &it.relation))?,
                text: [it.hans, it.hant, it.en],
            })
        })
        .collect()
}

/// The statement with the permanent id `id`, such as `001.3.2.1-1`.
fn statement<'a>(
    documents: &'a [Document],
    id: &str,
) -> Option<(DocumentIdx, StatementRef, &'a str)> {
    let (node, n) = id.rsplit_once('-')?;
    let n = n.parse().ok()?;
    (0..).map(DocumentIdx).zip(documents).find_map(|(idx, document)| {
        let (node, found) = document.find(node)?;
        let text = &found.statements.get(usize::from(n).checked_sub(1)?)?.text;
        Some((idx, StatementRef { node, n }, text.as_str()))
    })
}

/// The characters of `text`, counted from `first`, that are `part`.
fn place(text: &str, first: u16, part: &str) -> Option<(u16, u16)> {
    let (before, _) = text.split_once(part).filter(|_| !part.is_empty())?;
    let length = |it: &str| u16::try_from(it.chars().count()).ok();
    let start = first.checked_add(length(before)?)?;
    Some((start, start.checked_add(length(part)?)?))
}
