//! What concerns the whole cluster, and what a document says of places outside it.
use crate::corpus::find::{by_id, indexed};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Elsewhere, Link};
use crate::model::node::{Node, StatementRef};
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
    let known = ids(documents);
    let (mut under, mut with, mut without) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for Row { line, it } in table::<tables::RegionRow>(seeds, file)? {
        if !known.contains(&it.id) {
            return Err(bad(file, line, format!("no clause or statement {:?}", it.id)));
        }
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
    for (idx, document) in indexed(documents) {
        for (at, statement) in document.statements() {
            let Some(node) = document.node(at.node) else { continue };
            let id = node.statement_id(at.n);
            let is_under = |it: &String| node.id == *it || node.id.starts_with(&format!("{it}."));
            let ruled = document.lists(statement.kind)
                && !named.contains(&(idx, at))
                && under.iter().any(is_under);
            if with.contains(&id) || (ruled && !without.contains(&id)) {
                found.push((idx, at));
            }
        }
    }
    Ok(found)
}

/// The ids of documents, clauses and statements.
fn ids(documents: &[Document]) -> BTreeSet<String> {
    let own = |it: &Node| {
        (0..).take(1 + it.statements.len()).map(|n| it.statement_id(n)).collect::<Vec<_>>()
    };
    let nodes = documents.iter().flat_map(|it| &it.nodes).flat_map(own);
    nodes.chain(documents.iter().map(|it| it.about.id.clone())).collect()
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
        let (idx, document) = by_id(documents, &it.document)
            .ok_or_else(|| bad(file, line, format!("no document {:?}", it.document)))?;
        let names: Vec<String> = std::iter::once(it.name.as_str())
            .chain(list(&it.aliases))
            .map(|it| fold.fold(it))
            .collect();
        let holds = |text: &str| {
            let text = fold.fold(text);
            names.iter().any(|it| text.contains(it.as_str()))
        };
        let statements: Vec<StatementRef> =
            document.texts().filter(|(_, text)| holds(text)).map(|it| it.0).collect();
        if statements.is_empty() {
            let problem = format!("document {} does not name {:?}", it.document, it.name);
            return Err(bad(file, line, problem));
        }
        found.push(Elsewhere { document: idx, under: it.under, name: it.name, statements });
    }
    for (idx, document) in indexed(documents) {
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
    if place.ends_with(['群', '圈']) {
        return "";
    }
    let end = |mark: &str| place.find(mark).map(|it| it + mark.len());
    let end = end("自治区").or_else(|| end("省")).or_else(|| end("市"));
    end.and_then(|it| place.get(..it)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::province;

    #[test]
    fn a_region_of_several_provinces_is_in_none() {
        assert_eq!(province("长江中游城市群"), "");
        assert_eq!(province("成渝地区双城经济圈"), "");
        assert_eq!(province("北京市延庆区"), "北京市");
        assert_eq!(province("吉林省公主岭市范家屯镇"), "吉林省");
        assert_eq!(province("广西壮族自治区荔浦市"), "广西壮族自治区");
    }
}
