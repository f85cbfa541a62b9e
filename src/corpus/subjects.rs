//! What each statement does and what it is about: by the words of its headings and its own, and where
//! reading shows better, by a table.
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::Document;
use crate::model::node::NodeIdx;
use crate::model::subject::{StatementKind, Theme};
use std::collections::BTreeMap;

/// A word in a heading says as much as this many in the sentence.
const HEADING_WEIGHT: usize = 2;

/// Words that tell a kind by a heading, or a theme anywhere.
struct Words {
    kinds: Vec<(StatementKind, String)>,
    themes: Vec<(Theme, String)>,
}

/// Sets kind and theme of every statement.
pub(crate) fn classify(seeds: &Seeds, documents: &mut [Document]) -> Result<(), SeedError> {
    let words = words(seeds)?;
    let mut read = readings(seeds)?;
    for document in documents.iter_mut() {
        for at in 0..document.nodes.len() {
            let Ok(idx) = u16::try_from(at).map(NodeIdx) else { continue };
            let headings = headings(document, idx);
            let Some(node) = document.nodes.get_mut(at) else { continue };
            let ids: Vec<String> =
                (1..).take(node.statements.len()).map(|n| node.statement_id(n)).collect();
            for (id, statement) in ids.into_iter().zip(&mut node.statements) {
                let ruled = (words.kind(&headings), words.theme(&headings, &statement.text));
                (statement.kind, statement.theme) = read.remove(&id).map_or(ruled, |it| it.it);
            }
        }
    }
    match read.into_iter().next() {
        Some((id, row)) => Err(bad(READINGS, row.line, format!("no statement {id:?}"))),
        None => Ok(()),
    }
}

const READINGS: &str = "editorial/statements.csv";

fn readings(seeds: &Seeds) -> Result<BTreeMap<String, Row<(StatementKind, Theme)>>, SeedError> {
    let rows = table::<tables::StatementRow>(seeds, READINGS)?;
    rows.into_iter()
        .map(|Row { line, it }| {
            let subject = (kind(READINGS, line, &it.kind)?, theme(READINGS, line, &it.theme)?);
            Ok((it.statement, Row { line, it: subject }))
        })
        .collect()
}

fn words(seeds: &Seeds) -> Result<Words, SeedError> {
    let file = "editorial/subject_words.csv";
    let mut words = Words { kinds: Vec::new(), themes: Vec::new() };
    for Row { line, it } in table::<tables::SubjectWords>(seeds, file)? {
        for word in list(&it.words).map(str::to_owned) {
            match it.tells.as_str() {
                "kind" => words.kinds.push((kind(file, line, &it.value)?, word)),
                "theme" => words.themes.push((theme(file, line, &it.value)?, word)),
                other => {
                    return Err(bad(
                        file,
                        line,
                        format!("tells neither kind nor theme: {other:?}"),
                    ));
                }
            }
        }
    }
    Ok(words)
}

fn kind(file: &str, line: usize, name: &str) -> Result<StatementKind, SeedError> {
    let found = StatementKind::ALL.into_iter().find(|it| it.name() == name);
    found.ok_or_else(|| bad(file, line, format!("no kind {name:?}")))
}

fn theme(file: &str, line: usize, name: &str) -> Result<Theme, SeedError> {
    let found = Theme::ALL.into_iter().find(|it| it.name() == name);
    found.ok_or_else(|| bad(file, line, format!("no theme {name:?}")))
}

/// The headings a node stands under, outermost first, with its own.
fn headings(document: &Document, idx: NodeIdx) -> Vec<String> {
    let path = document.ancestors(idx).into_iter().chain([idx]);
    path.filter_map(|it| document.node(it)).map(|it| it.title.clone()).collect()
}

impl Words {
    /// By the innermost heading that has a word; a task where none has.
    fn kind(&self, headings: &[String]) -> StatementKind {
        let told = |heading: &String| {
            self.kinds.iter().find(|it| heading.contains(it.1.as_str())).map(|it| it.0)
        };
        headings.iter().rev().find_map(told).unwrap_or_default()
    }

    /// The theme whose words are found most often; the first of those that tie.
    fn theme(&self, headings: &[String], text: &str) -> Theme {
        let mut found: BTreeMap<Theme, usize> = BTreeMap::new();
        for (theme, word) in &self.themes {
            let in_headings: usize =
                headings.iter().map(|it| it.matches(word.as_str()).count()).sum();
            let n = text.matches(word.as_str()).count() + HEADING_WEIGHT * in_headings;
            *found.entry(*theme).or_default() += n;
        }
        let most = found.values().copied().max().unwrap_or_default();
        let best = found.into_iter().find(|it| it.1 == most && most > 0);
        best.map_or_else(Theme::default, |it| it.0)
    }
}
