//! What concerns the whole cluster, and what a document says of places outside it.
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Elsewhere, Link};
use crate::model::node::StatementRef;
use crate::model::subject::StatementKind;
use crate::text::fold::FoldTable;
use std::collections::BTreeSet;

/// Statements that concern every unit. Under the clauses the table names, that is what says what is
/// to be done, or what a case reports, and names no unit; rows of the table add others.
pub(crate) fn region(
    seeds: &Seeds,
    documents: &[Document],
    links: &[Link],
) -> Result<Vec<(DocumentIdx, StatementRef)>, SeedError> {
    let file = "editorial/region.csv";
    let (mut under, mut with, mut without) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for Row { line, it } in table::<tables::RegionRow>(seeds, file)? {
        match it.what.as_str() {
            "under" => under.push(it.id),
            "also" => drop(with.insert(it.id)),
            "not" => drop(without.insert(it.id)),
            other => {
                return Err(bad(file, line, format!("neither under, also nor not: {other:?}")));
            }
        }
    }
    let named: BTreeSet<(DocumentIdx, StatementRef)> =
        links.iter().map(|it| (it.document, it.statement)).collect();
    let mut found = Vec::new();
    for (idx, document) in (0..).map(DocumentIdx).zip(documents) {
        for (at, statement) in document.statements() {
            let Some(node) = document.node(at.node) else { continue };
            let id = format!("{}-{}", node.id, at.n);
            let is_under = |it: &String| node.id == *it || node.id.starts_with(&format!("{it}."));
            let says = statement.kind.is_to_be_done()
                || (statement.kind == StatementKind::Status && document.about.reports);
            let ruled = says && !named.contains(&(idx, at)) && under.iter().any(is_under);
            let also = with.remove(&id);
            if also || (ruled && !without.contains(&id)) {
                found.push((idx, at));
            }
        }
    }
    match with.into_iter().next() {
        Some(id) => Err(bad(file, 0, format!("no statement {id:?}"))),
        None => Ok(found),
    }
}

/// Places outside the cluster, with where the document names them.
pub(crate) fn elsewhere(
    seeds: &Seeds,
    documents: &[Document],
    fold: &FoldTable,
) -> Result<Vec<Elsewhere>, SeedError> {
    let file = "editorial/elsewhere.csv";
    let mut found = Vec::new();
    for Row { line, it } in table::<tables::ElsewhereRow>(seeds, file)? {
        let document =
            (0..).map(DocumentIdx).zip(documents).find(|(_, other)| other.about.id == it.document);
        let (idx, document) =
            document.ok_or_else(|| bad(file, line, format!("no document {:?}", it.document)))?;
        let names: Vec<String> = std::iter::once(it.name.as_str())
            .chain(list(&it.aliases))
            .map(|it| fold.fold(it))
            .collect();
        let holds = |text: &str| {
            let text = fold.fold(text);
            names.iter().any(|it| text.contains(it.as_str()))
        };
        let headings =
            document.indexed().map(|(node, it)| (StatementRef { node, n: 0 }, &it.title));
        let sentences = document.statements().map(|(at, it)| (at, &it.text));
        let mut statements: Vec<StatementRef> =
            headings.chain(sentences).filter(|(_, text)| holds(text)).map(|it| it.0).collect();
        statements.sort_unstable();
        found.push(Elsewhere { document: idx, under: it.under, name: it.name, statements });
    }
    for (idx, document) in (0..).map(DocumentIdx).zip(documents) {
        for (node, it) in document.indexed() {
            if let Some(place) = &it.place {
                let statements = vec![StatementRef { node, n: 0 }];
                let under = province(place).to_owned();
                found.push(Elsewhere { document: idx, under, name: place.clone(), statements });
            }
        }
    }
    Ok(found)
}

/// The province a full name opens with; nothing for a region of several.
fn province(place: &str) -> &str {
    let end = |mark: &str| place.find(mark).map(|it| it + mark.len());
    let end = end("自治区").or_else(|| end("省")).or_else(|| end("市"));
    end.and_then(|it| place.get(..it)).unwrap_or_default()
}
