//! What the reader shows beside a clause: that it is known from both ends, and nothing is left out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]
mod common;
use beibu_atlas::corpus::related::{Related, Why};
use beibu_atlas::model::alignment::Unmatched;
use beibu_atlas::model::document::DocumentIdx;
use beibu_atlas::model::node::NodeIdx;
use common::COMPILED;
use std::collections::BTreeSet;

/// Every clause of every document.
fn clauses() -> impl Iterator<Item = (DocumentIdx, NodeIdx)> {
    let documents = (0..).map(DocumentIdx).zip(&COMPILED.corpus.documents);
    documents.flat_map(|(idx, it)| it.indexed().map(move |(node, _)| (idx, node)))
}

fn related(at: (DocumentIdx, NodeIdx)) -> Vec<Related<'static>> {
    COMPILED.corpus.related(at.0, at.1, None)
}

#[test]
fn what_belongs_to_a_clause_has_it_beside_itself() {
    for at in clauses() {
        for it in related(at) {
            assert_ne!(it.document, at.0, "{it:?}");
            let other = (it.document, it.statements.first().unwrap().node);
            assert!(it.statements.iter().all(|it| it.node == other.1), "{it:?}");
            let back = related(other);
            let is_back = |it: &&Related<'_>| {
                it.document == at.0 && it.statements.first().unwrap().node == at.1
            };
            let back = back.iter().find(is_back).unwrap();
            // A better reason hides a weaker one, from both ends.
            assert_eq!(
                std::mem::discriminant(&back.why),
                std::mem::discriminant(&it.why),
                "{it:?}"
            );
        }
    }
}

#[test]
fn every_pair_report_and_project_of_two_documents_is_beside_a_clause() {
    let corpus = &COMPILED.corpus;
    let all: Vec<Related<'_>> = clauses().flat_map(related).collect();
    let n = |is_it: fn(&Why<'_>) -> bool| all.iter().filter(|it| is_it(&it.why)).count();
    assert_eq!(n(|it| matches!(it, Why::Pair(_))), 2 * corpus.sure_pairs().count());
    let reports = corpus.unmatched.iter().flat_map(|it| {
        let clause = (it.document, it.at.node);
        it.reported.iter().map(move |report| (clause, *report))
    });
    let n_reports = reports.collect::<BTreeSet<_>>().len();
    let clauses_of = |it: &Unmatched| {
        let clauses = it.reported.iter().map(|(document, at)| (*document, at.node));
        clauses.collect::<BTreeSet<_>>().len()
    };
    let n_reporting: usize = corpus.unmatched.iter().map(clauses_of).sum();
    assert!(0 < n_reports);
    assert_eq!(n(|it| matches!(it, Why::Reported(_))), n_reports + n_reporting);
    for project in &corpus.projects {
        for (nth, a) in project.mentions.iter().enumerate() {
            for b in project.mentions.iter().skip(nth + 1).filter(|b| b.document != a.document) {
                let is_there = |it: &Related<'_>| {
                    it.document == b.document && it.statements.iter().any(|at| at.node == b.at.node)
                };
                assert!(related((a.document, a.at.node)).iter().any(is_there), "{}", project.id);
            }
        }
    }
}

/// Whatever the reasons, what is quoted beside a clause is quoted once; a pair has its own words.
#[test]
fn a_report_stands_once_beside_a_clause() {
    for at in clauses() {
        let all = related(at);
        let reports = all.iter().filter(|it| matches!(it.why, Why::Reported(_)));
        let reports: Vec<_> = reports.map(|it| (it.document, &it.statements)).collect();
        let once: BTreeSet<_> = reports.iter().collect();
        assert_eq!(once.len(), reports.len(), "{at:?}");
    }
}

#[test]
fn beside_a_statement_stands_what_belongs_to_it_alone() {
    let corpus = &COMPILED.corpus;
    for (document, node) in clauses() {
        let whole = corpus.related(document, node, None);
        let n_statements = corpus.document(document).unwrap().node(node).unwrap().statements.len();
        let parts: Vec<Related<'_>> = (1..)
            .take(n_statements)
            .flat_map(|n| corpus.related(document, node, Some(n)))
            .collect();
        let is_pair = |it: &&Related<'_>| matches!(it.why, Why::Pair(_));
        for it in parts.iter().filter(is_pair) {
            assert!(whole.contains(it), "{it:?}");
        }
        for it in whole.iter().filter(is_pair) {
            assert!(parts.contains(it), "{it:?}");
        }
    }
}
