//! What the command line tool finds and writes, on the real texts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::cli::{is_exact, pages};
use beibu_atlas::model::document::DocumentIdx;
use beibu_atlas::model::node::StatementRef;
use beibu_atlas::search::index::Index;
use beibu_atlas::search::query::{Hit, search};
use common::COMPILED;
use std::sync::LazyLock;

static INDEX: LazyLock<Index> =
    LazyLock::new(|| Index::of(&COMPILED.corpus.documents, &COMPILED.corpus.fold));

fn find(typed: &str) -> Vec<Hit> {
    search(&INDEX, &COMPILED.corpus.documents, &COMPILED.corpus.fold, typed)
}

#[test]
fn every_heading_is_found_as_it_is_printed() {
    let mut n = 0;
    for (idx, document) in (0..).map(DocumentIdx).zip(&COMPILED.corpus.documents) {
        for (node, it) in document.indexed() {
            let head = it.printed_head();
            let at = StatementRef { node, n: 0 };
            let found = find(&head);
            let hit = found.iter().find(|it| (it.document, it.at) == (idx, at));
            if head.trim().is_empty() {
                assert_eq!(hit, None);
                continue;
            }
            n += 1;
            let hit = hit.unwrap_or_else(|| unreachable!("{}: {head}", it.id));
            assert_eq!(hit.text, head);
            assert!(is_exact(hit, &head), "{head}");
        }
    }
    assert!(400 < n, "{n}");
}

#[test]
fn what_goes_on_in_the_next_sentence_is_found_as_printed() {
    let typed = "兰海高速公路。研究建设平陆运河";
    let found = find(typed);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|it| is_exact(it, typed)));
    let typed = "蘭海高速公路。研究建設平陸運河";
    let found = find(typed);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|it| !is_exact(it, typed)));
}

/// As many paragraphs as the page of the app has, each cut where that one cuts.
#[test]
fn pages_without_scripts_keep_the_paragraphs() {
    for document in &COMPILED.corpus.documents {
        let paragraphs = document
            .nodes
            .iter()
            .map(|it| it.statements.chunk_by(|_, next| !next.opens_paragraph).count());
        let page = pages::page(document);
        let body = page.split_once("<main>").unwrap().1;
        assert_eq!(body.matches("<p>").count(), paragraphs.sum::<usize>(), "{}", document.about.id);
    }
}

#[test]
fn an_id_leads_back_to_what_it_is_of() {
    for document in &COMPILED.corpus.documents {
        for (node, it) in document.indexed() {
            for n in 0..=u16::try_from(it.statements.len()).unwrap() {
                let at = StatementRef { node, n };
                assert_eq!(document.resolve(&it.statement_id(n)), Some(at));
            }
            let beyond = it.statements.len() + 1;
            for n in ["0", "", "x", &beyond.to_string()] {
                assert_eq!(document.resolve(&format!("{}-{n}", it.id)), None);
            }
            assert!(!it.id.contains('-'), "{}", it.id);
        }
    }
}
