//! The tables under `seeds/editorial`, row by row. A bad row is an error that names file and line.
use crate::corpus::seeds::Seeds;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A seed or table that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct SeedError {
    file: String,
    line: usize,
    problem: String,
}

impl SeedError {
    /// An error in `file`, in the line counted from 1, or 0 for the file as a whole.
    #[must_use]
    pub fn new(file: impl Into<String>, line: usize, problem: impl Into<String>) -> SeedError {
        SeedError { file: file.into(), line, problem: problem.into() }
    }
}

/// A row with the line it stands in.
#[derive(Clone, Debug)]
pub struct Row<T> {
    /// Counted from 1, with the header.
    pub line: usize,
    /// Its fields.
    pub it: T,
}

/// The rows of the CSV `text`, which has a header row.
///
/// # Errors
///
/// When a row has another number of fields or a field does not fit its column.
pub fn rows<T: DeserializeOwned>(file: &str, text: &str) -> Result<Vec<Row<T>>, SeedError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|it| error(file, &it))?.clone();
    reader
        .records()
        .map(|record| {
            let record = record.map_err(|it| error(file, &it))?;
            let line = record.position().map_or(0, |it| usize::try_from(it.line()).unwrap_or(0));
            let it = record
                .deserialize(Some(&headers))
                .map_err(|it| SeedError::new(file, line, it.to_string()))?;
            Ok(Row { line, it })
        })
        .collect()
}

/// The rows of the table `name`, a path inside `seeds/`.
pub(crate) fn table<T: DeserializeOwned>(
    seeds: &Seeds,
    name: &str,
) -> Result<Vec<Row<T>>, SeedError> {
    rows(&format!("seeds/{name}"), seeds.get(name)?)
}

/// An error in the table `file`, a path inside `seeds/`.
pub(crate) fn bad(file: &str, line: usize, problem: String) -> SeedError {
    SeedError::new(format!("seeds/{file}"), line, problem)
}

fn error(file: &str, it: &csv::Error) -> SeedError {
    let line = it.position().map_or(0, |it| usize::try_from(it.line()).unwrap_or(0));
    SeedError::new(file, line, it.to_string())
}

/// Fields of a list, separated by `;`.
pub fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').map(str::trim).filter(|it| !it.is_empty())
}

// The columns are explained in seeds/README.md. Those that only people read (reason, note, example,
// confidence) have no field here; the reader still refuses a row that lacks one.

/// Of every table that speaks of one document.
#[derive(Deserialize)]
pub(crate) struct OfDocument {
    pub(crate) document: String,
}

/// `furniture.csv`
#[derive(Deserialize)]
pub(crate) struct Furniture {
    pub(crate) document: String,
    pub(crate) text: String,
    pub(crate) kind: String,
}

/// `order.csv`
#[derive(Deserialize)]
pub(crate) struct Order {
    pub(crate) document: String,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) before: u32,
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) next: String,
    pub(crate) reason: String,
}

/// `segments.csv`
#[derive(Deserialize)]
pub(crate) struct Segment {
    pub(crate) document: String,
    pub(crate) kind: String,
    pub(crate) opens_with: String,
}

/// `losses.csv`
#[derive(Deserialize)]
pub(crate) struct Loss {
    pub(crate) document: String,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) raw: String,
    pub(crate) kind: String,
    pub(crate) context: String,
    pub(crate) reading: String,
    pub(crate) proven: String,
    pub(crate) basis: String,
}

/// `agencies.csv`
#[derive(Deserialize)]
pub(crate) struct AgencyRow {
    pub(crate) document: String,
    pub(crate) kind: String,
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) names: String,
}

/// `cases.csv`
#[derive(Deserialize)]
pub(crate) struct CaseRow {
    pub(crate) document: String,
    pub(crate) node: String,
    pub(crate) place: String,
}

/// `units.csv`
#[derive(Deserialize)]
pub(crate) struct UnitRow {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) name_en: String,
    pub(crate) province: String,
    pub(crate) kind: String,
    pub(crate) ambiguous: String,
    pub(crate) seat_lng: f64,
    pub(crate) seat_lat: f64,
    pub(crate) label_lng: f64,
    pub(crate) label_lat: f64,
}

/// `gazetteer.csv`
#[derive(Deserialize)]
pub(crate) struct PlaceRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) unit: String,
    pub(crate) kind: String,
    pub(crate) aliases: String,
    pub(crate) ambiguous: String,
    pub(crate) knowledge: String,
    pub(crate) lng: Option<f64>,
    pub(crate) lat: Option<f64>,
    pub(crate) source: String,
}

/// `groups.csv`
#[derive(Deserialize)]
pub(crate) struct GroupRow {
    pub(crate) name: String,
    pub(crate) aliases: String,
    pub(crate) members: String,
    pub(crate) documents: String,
}

/// `plain_words.csv`
#[derive(Deserialize)]
pub(crate) struct PlainWord {
    pub(crate) word: String,
}

/// `words.csv`
#[derive(Deserialize)]
pub(crate) struct WordRow {
    pub(crate) word: String,
    pub(crate) is: String,
}

/// `structure.csv`
#[derive(Deserialize)]
pub(crate) struct ElementRow {
    pub(crate) id: String,
    pub(crate) card: String,
    pub(crate) year: u16,
    pub(crate) name: String,
    pub(crate) units: String,
    pub(crate) document: String,
    pub(crate) node: String,
    pub(crate) statements: String,
}

/// `county_towns.csv`
#[derive(Deserialize)]
pub(crate) struct TownsRow {
    pub(crate) left: String,
    pub(crate) right: String,
}

/// `statements.csv`
#[derive(Deserialize)]
pub(crate) struct StatementRow {
    pub(crate) statement: String,
    pub(crate) kind: String,
    pub(crate) theme: String,
}

/// `subject_words.csv`
#[derive(Deserialize)]
pub(crate) struct SubjectWords {
    pub(crate) tells: String,
    pub(crate) value: String,
    pub(crate) words: String,
}

/// `region.csv`
#[derive(Deserialize)]
pub(crate) struct RegionRow {
    pub(crate) what: String,
    pub(crate) id: String,
}

/// `elsewhere.csv`
#[derive(Deserialize)]
pub(crate) struct ElsewhereRow {
    pub(crate) document: String,
    pub(crate) under: String,
    pub(crate) name: String,
    pub(crate) aliases: String,
}

/// `card_quotes.csv`
#[derive(Deserialize)]
pub(crate) struct CardQuoteRow {
    pub(crate) card: String,
    pub(crate) year: u16,
    pub(crate) statement: String,
    pub(crate) run: String,
    pub(crate) marks: String,
}

/// `card_changes.csv`
#[derive(Deserialize)]
pub(crate) struct CardChangeRow {
    pub(crate) card: String,
    pub(crate) relation: String,
    pub(crate) hans: String,
    pub(crate) hant: String,
    pub(crate) en: String,
}

/// `pairs.csv`
#[derive(Deserialize)]
pub(crate) struct PairRow {
    pub(crate) right: String,
    pub(crate) left: String,
    pub(crate) relation: String,
    pub(crate) confidence: String,
    pub(crate) note: String,
}

/// `unmatched.csv`
#[derive(Deserialize)]
pub(crate) struct UnmatchedRow {
    pub(crate) statement: String,
    pub(crate) status: String,
    pub(crate) confidence: String,
    pub(crate) note: String,
    pub(crate) reported: String,
}

/// `indicators.csv`
#[derive(Deserialize)]
pub(crate) struct IndicatorRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) statement: String,
    pub(crate) value: String,
    pub(crate) lost: String,
    pub(crate) comparator: String,
    pub(crate) unit: String,
    pub(crate) year: Option<u16>,
    pub(crate) scope: String,
    pub(crate) kind: String,
    pub(crate) quote: String,
    pub(crate) pair: String,
    pub(crate) comparable: String,
    pub(crate) note: String,
}

/// `projects.csv`
#[derive(Deserialize)]
pub(crate) struct ProjectRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) aliases: String,
    pub(crate) units: String,
    pub(crate) place: String,
    pub(crate) note: String,
}

/// `project_mentions.csv`
#[derive(Deserialize)]
pub(crate) struct ProjectMentionRow {
    pub(crate) project: String,
    pub(crate) statement: String,
    pub(crate) verb: String,
    pub(crate) stage: Option<u8>,
    #[serde(rename = "match")]
    pub(crate) same: String,
    pub(crate) quote: String,
    pub(crate) note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_row_is_named_by_file_and_line() {
        let text = "document,start,end,before,first,last,next,reason\n001,1,2,3,a,b,c,d\n001,x,2,3,a,b,c,d\n";
        let error = rows::<Order>("order.csv", text).err().unwrap().to_string();
        assert!(error.starts_with("order.csv:3: "), "{error}");
    }
}
