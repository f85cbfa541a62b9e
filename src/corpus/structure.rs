//! The spatial structure of both plans, and what a card says of it, from their tables.
use crate::corpus::compile::Units;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::find::{by_id, place, statement};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::alignment::Relation;
use crate::model::document::Document;
use crate::model::node::{NodeIdx, StatementRef};
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
            let (document, found) =
                by_id(documents, &it.document).ok_or_else(|| unknown("document", &it.document))?;
            let (node, found) = found.find(&it.node).ok_or_else(|| unknown("clause", &it.node))?;
            let definition: Vec<StatementRef> = list(&it.statements)
                .map(|n| n.parse().map(|n| StatementRef { node, n }))
                .collect::<Result<_, _>>()
                .map_err(|_| unknown("statement", &it.statements))?;
            if let Some(beyond) =
                definition.iter().find(|at| found.statements.len() < usize::from(at.n))
            {
                return Err(unknown("statement", &found.statement_id(beyond.n)));
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
            Ok(CardChange {
                card: Card::named(&it.card).ok_or_else(|| unknown("card", &it.card))?,
                relation: Relation::named(&it.relation)
                    .ok_or_else(|| unknown("relation", &it.relation))?,
                text: [it.hans, it.hant, it.en],
            })
        })
        .collect()
}

/// `county_towns.csv`: one row.
pub(crate) fn county_towns(
    seeds: &Seeds,
    documents: &[Document],
) -> Result<Option<(NodeIdx, NodeIdx)>, SeedError> {
    let file = "editorial/county_towns.csv";
    let mut found = None;
    for Row { line, it } in table::<tables::TownsRow>(seeds, file)? {
        let clause = |plan: &str, id: &str| {
            let at = by_id(documents, plan).and_then(|it| it.1.find(id));
            at.map(|it| it.0).ok_or_else(|| bad(file, line, format!("no clause {id:?} in {plan}")))
        };
        let clauses = (clause(PLAN_2017, &it.left)?, clause(SCHEME_2022, &it.right)?);
        if found.replace(clauses).is_some() {
            return Err(bad(file, line, "a row stands above already".to_owned()));
        }
    }
    Ok(found)
}
