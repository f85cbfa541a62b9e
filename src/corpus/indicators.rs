//! The figures of the documents, from their table.
use crate::corpus::find::{place, statement};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, table};
use crate::model::document::Document;
use crate::model::indicator::{Comparable, Comparator, Indicator, IndicatorKind};

/// `indicators.csv`
pub(crate) fn indicators(
    seeds: &Seeds,
    documents: &[Document],
) -> Result<Vec<Indicator>, SeedError> {
    let file = "editorial/indicators.csv";
    let mut found: Vec<Indicator> = Vec::new();
    for Row { line, it } in table::<tables::IndicatorRow>(seeds, file)? {
        let error = |problem: String| bad(file, line, problem);
        let (document, at, text) = statement(documents, &it.statement)
            .ok_or_else(|| error(format!("no statement {:?}", it.statement)))?;
        let quote = place(text, 0, &it.quote)
            .ok_or_else(|| error(format!("{} does not say {:?}", it.statement, it.quote)))?;
        if found.iter().any(|other| other.id == it.id) {
            return Err(error(format!("{:?} stands above already", it.id)));
        }
        if !it.value.is_empty() && it.value.parse::<f64>().is_err() {
            return Err(error(format!("{:?} is no number", it.value)));
        }
        let lost = match (it.lost.as_str(), it.value.as_str()) {
            ("", _) => false,
            ("yes", "") => true,
            _ => return Err(error("“lost” is yes, without a value, or empty".to_owned())),
        };
        let comparator = optional(&it.comparator, Comparator::signed)
            .map_err(|sign| error(format!("no comparator {sign:?}")))?;
        let comparable = optional(&it.comparable, Comparable::named)
            .map_err(|word| error(format!("no answer to “comparable”: {word:?}")))?;
        let kind = IndicatorKind::named(&it.kind)
            .ok_or_else(|| error(format!("no kind {:?}", it.kind)))?;
        found.push(Indicator {
            id: it.id,
            name: it.name,
            document,
            at,
            value: Some(it.value).filter(|it| !it.is_empty()),
            lost,
            comparator,
            unit: it.unit,
            year: it.year,
            scope: it.scope,
            kind,
            quote,
            pair: it.pair,
            comparable,
            note: it.note,
        });
    }
    Ok(found)
}

/// What `word` names; nothing for no word.
fn optional<T>(word: &str, named: impl Fn(&str) -> Option<T>) -> Result<Option<T>, &str> {
    if word.is_empty() { Ok(None) } else { named(word).map(Some).ok_or(word) }
}
