//! The words of all documents: what is known of words besides the dictionary, and where each statement's
//! words end.
use crate::align::words::Segmenter;
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::StatementRef;
use crate::model::place::{Place, Unit};
use crate::model::project::Project;
use crate::model::word::{Word, WordKind};
use crate::text::fold::FoldTable;

const WORDS: &str = "editorial/words.csv";
/// Most characters of a project's name that is a word. Longer ones are made of words, and a text may
/// have only some of them: 贵阳至南宁高铁.
const MAX_PROJECT: usize = 4;

/// What is never cut, what comes first first: names of units, places and groups with their short and other
/// forms, the short ones of projects, and the words of two tables.
///
/// # Errors
///
/// When a table cannot be read.
pub fn whole(
    seeds: &Seeds,
    units: &[Unit],
    places: &[Place],
    projects: &[Project],
) -> Result<Vec<(String, WordKind)>, SeedError> {
    let of_units = units.iter().flat_map(|it| [&it.name, &it.short]);
    let of_places = places.iter().flat_map(|it| std::iter::once(&it.name).chain(&it.aliases));
    let of_projects = projects.iter().flat_map(|it| std::iter::once(&it.name).chain(&it.aliases));
    let of_projects = of_projects.filter(|it| it.chars().count() <= MAX_PROJECT);
    let names = of_units.chain(of_places).chain(of_projects).cloned();
    let mut found: Vec<_> = names.map(|it| (it, WordKind::Name)).collect();
    for Row { it, .. } in table::<tables::GroupRow>(seeds, "editorial/groups.csv")? {
        found.extend(list(&it.aliases).map(|it| (it.to_owned(), WordKind::Name)));
        found.push((it.name, WordKind::Name));
    }
    for Row { it, .. } in table::<tables::PlainWord>(seeds, "editorial/plain_words.csv")? {
        found.push((it.word, WordKind::Plain));
    }
    for Row { it, .. } in table::<tables::WordRow>(seeds, WORDS)? {
        match it.is.as_str() {
            "name" => found.push((it.word, WordKind::Name)),
            "whole" => found.push((it.word, WordKind::Plain)),
            _ => {}
        }
    }
    Ok(found)
}

/// What cuts the documents into words.
///
/// # Errors
///
/// When a table cannot be read or says what is not known.
pub fn segmenter(
    seeds: &Seeds,
    fold: &FoldTable,
    units: &[Unit],
    places: &[Place],
    projects: &[Project],
) -> Result<Segmenter, SeedError> {
    let whole = whole(seeds, units, places, projects)?;
    let mut segmenter = Segmenter::new(fold.clone(), &whole);
    for Row { line, it } in table::<tables::WordRow>(seeds, WORDS)? {
        match it.is.as_str() {
            "name" | "whole" => {}
            "apart" => segmenter.cut_apart(&it.word),
            "joining" => segmenter.take_for(&it.word, WordKind::Joining),
            "common" => segmenter.take_for(&it.word, WordKind::Common),
            other => return Err(bad(WORDS, line, format!("unknown kind of word {other:?}"))),
        }
    }
    Ok(segmenter)
}

/// The words of every statement, in reading order.
pub(crate) fn cuts(
    segmenter: &Segmenter,
    documents: &[Document],
) -> Vec<(DocumentIdx, StatementRef, Vec<Word>)> {
    let all = (0..).map(DocumentIdx).zip(documents);
    all.flat_map(|(idx, document)| {
        document.statements().map(move |(at, it)| (idx, at, segmenter.words(&it.text)))
    })
    .collect()
}
