//! The laws of the corpus, for every document.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::export::to_json;
use beibu_atlas::model::document::{About, Document};
use beibu_atlas::model::note::{LOST, NoteKind};
use beibu_atlas::model::structure::Card;
use beibu_atlas::parse::grammar::Family;
use beibu_atlas::parse::parse;
use beibu_atlas::parse::rules::Rules;
use beibu_atlas::text::span::positions;
use common::{COMPILED, seeds};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// Law 1: every non-blank character is in exactly one node's source or one dropped run.
#[track_caller]
fn check_tiling(document: &Document, raw: &str) {
    let chars: Vec<char> = raw.chars().collect();
    let mut times = vec![0_u32; chars.len()];
    let sources = document.nodes.iter().flat_map(|it| positions(&it.source));
    let dropped = document.dropped.iter().flat_map(|it| it.span.start()..it.span.end());
    for at in sources.chain(dropped) {
        times[at as usize] += 1;
    }
    for (at, n) in times.iter().enumerate().filter(|(at, _)| !chars[*at].is_whitespace()) {
        let context: String =
            chars[at.saturating_sub(9)..(at + 9).min(chars.len())].iter().collect();
        assert_eq!(*n, 1, "{}: character {at} is held {n} times: {context:?}", document.about.id);
    }
}

/// Law 2: statements are their sources, and lie inside their nodes'.
#[track_caller]
fn check_statements(document: &Document, raw: &str) {
    let chars: Vec<char> = raw.chars().collect();
    for node in &document.nodes {
        let held: BTreeSet<u32> = positions(&node.source).collect();
        for (n, statement) in (1..).zip(&node.statements) {
            let at = node.statement_positions(n);
            let printed: String =
                at.iter().map(|at| at.map_or(LOST, |at| chars[at as usize])).collect();
            assert_eq!(printed, statement.text, "{}", node.id);
            assert!(at.iter().flatten().all(|at| held.contains(at)), "{}", node.id);
        }
    }
}

#[test]
fn every_character_of_every_seed_is_accounted_for() {
    let seeds = seeds();
    assert_eq!(COMPILED.corpus.documents.len(), 5);
    for document in &COMPILED.corpus.documents {
        let raw = seeds.get(&format!("raw/{}", document.about.file)).unwrap();
        check_tiling(document, raw);
        check_statements(document, raw);
    }
}

#[test]
fn ids_are_unique_and_parents_come_first() {
    let mut ids = BTreeSet::new();
    for document in &COMPILED.corpus.documents {
        for (idx, node) in document.indexed() {
            assert!(ids.insert(node.id.clone()), "{} twice", node.id);
            assert!(node.id.is_ascii() && node.id.starts_with(&document.about.id), "{}", node.id);
            assert!(node.parent.is_none_or(|it| it < idx), "{} stands before its parent", node.id);
        }
    }
}

/// Law 3 for links: the words that made a link are printed in the statement.
#[test]
fn evidence_is_printed_where_it_is_said_to_be() {
    let corpus = &COMPILED.corpus;
    let json = to_json(corpus);
    let seeds = seeds();
    for (link, written) in corpus.links.iter().zip(json["links"].as_array().unwrap()) {
        let document = corpus.document(link.document).unwrap();
        let raw: Vec<char> =
            seeds.get(&format!("raw/{}", document.about.file)).unwrap().chars().collect();
        let text: Vec<char> = corpus.text(link.document, link.statement).unwrap().chars().collect();
        let marked: String = link
            .evidence
            .iter()
            .flat_map(|it| &text[usize::from(it.0)..usize::from(it.1)])
            .collect();
        let printed = |key: &str| -> String {
            let ranges = written[key].as_array().unwrap().iter();
            ranges.flat_map(|it| number(&it[0])..number(&it[1])).map(|at| raw[at]).collect()
        };
        assert!(!marked.is_empty(), "{written}");
        assert_eq!(marked, printed("evidence"), "{written}");
        // What is of others may hold the sign of a loss, which no seed has.
        let of_others: String = corpus
            .of_others(link)
            .into_iter()
            .flat_map(|it| &text[usize::from(it.0)..usize::from(it.1)])
            .filter(|it| **it != '▯')
            .collect();
        assert_eq!(of_others, printed("of_others"), "{written}");
    }
}

/// Law 5: what a note reads for a loss is nowhere in the text it belongs to; the text has a mark.
#[test]
fn readings_are_never_printed_in_the_text() {
    for document in &COMPILED.corpus.documents {
        let n_losses = document.notes.iter().filter(|it| it.kind.is_loss()).count();
        let texts = || document.nodes.iter().flat_map(|it| &it.statements).map(|it| &it.text);
        let n_marks: usize = texts().map(|it| it.matches(LOST).count()).sum();
        assert_eq!(n_marks, n_losses, "{}", document.about.id);
        let raw: String = seeds().get(&format!("raw/{}", document.about.file)).unwrap().into();
        for note in document.notes.iter().filter(|it| it.reading.is_some()) {
            let reading = note.reading.as_deref().unwrap();
            let printed = texts().any(|it| it.contains(reading));
            assert!(!printed || raw.contains(reading), "{}: {reading}", document.about.id);
            assert!(!note.basis.is_empty(), "{note:?}");
        }
    }
}

/// Every note speaks of what stands in the seed where it says.
#[test]
fn notes_quote_the_seed() {
    for document in &COMPILED.corpus.documents {
        let raw: Vec<char> =
            seeds().get(&format!("raw/{}", document.about.file)).unwrap().chars().collect();
        for note in document.notes.iter().filter(|it| it.kind != NoteKind::LineJoin) {
            let range = note.span.start() as usize..note.span.end() as usize;
            let printed: String = raw[range].iter().collect();
            assert_eq!(printed, note.raw, "{}", document.about.id);
        }
    }
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// What a card quotes of both plans and says of the change: marked words are the other plan's
/// without, and what is “not mentioned again” is in the one and not in the other.
#[test]
fn cards_quote_both_plans_and_claim_nothing_else() {
    let corpus = &COMPILED.corpus;
    let whole = |id| -> String {
        let nodes = &corpus.by_id(id).unwrap().1.nodes;
        corpus
            .fold
            .fold(&nodes.iter().map(|it| format!("{}{}", it.title, it.text())).collect::<String>())
    };
    let (of_2017, of_2022) = (whole("001"), whole("000"));
    for card in Card::ALL {
        for year in [2017, 2022] {
            let found = corpus.card_quotes.iter().filter(|it| (it.card, it.year) == (card, year));
            let quote = found.clone().next().unwrap();
            assert_eq!(found.count(), 1, "{card:?} {year}");
            let defined: Vec<_> = corpus.elements_on(card, year).map(|it| it.document).collect();
            assert!(defined.contains(&quote.document), "{card:?} {year}");
        }
        let change = corpus.card_changes.iter().find(|it| it.card == card).unwrap();
        for clause in change.text[0].split(['；', '。']).filter(|it| it.contains("未再提及"))
        {
            let gone = clause.split_once('“').and_then(|it| it.1.split_once('”')).unwrap().0;
            let gone = corpus.fold.fold(gone);
            assert!(of_2017.contains(&gone) && !of_2022.contains(&gone), "{gone}");
            assert!(clause.contains("不等于取消"), "{clause}");
        }
    }
}

/// A unit has a role only where a statement that defines it names the unit or a place in it.
#[test]
fn roles_are_named_by_what_defines_them() {
    let corpus = &COMPILED.corpus;
    for element in &corpus.elements {
        for unit in &element.units {
            let named = corpus.links.iter().any(|it| {
                it.unit == *unit
                    && it.document == element.document
                    && element.definition.contains(&it.statement)
            });
            assert!(named, "{}: {unit:?}", element.id);
        }
    }
}

/// Law 3 for reasons: shared terms are printed on both sides.
#[test]
fn reasons_are_printed_on_both_sides() {
    let corpus = &COMPILED.corpus;
    let all = |document: &Document, idx| -> String {
        let node = document.node(idx).unwrap();
        let below = document.children(idx).map(|(_, it)| format!("{}{}", it.title, it.text()));
        format!("{}{}{}", node.title, node.text(), below.collect::<String>())
    };
    let (left, right) = (corpus.by_id("001").unwrap().1, corpus.by_id("000").unwrap().1);
    assert!(!corpus.alignments.is_empty());
    for pair in &corpus.alignments {
        let fold = |text: String| corpus.fold.fold(&text);
        let (a, b) = (fold(all(left, pair.left)), fold(all(right, pair.right)));
        for term in pair.reasons.iter().map(|it| corpus.fold.fold(&it.words)) {
            assert!(a.contains(&term) && b.contains(&term), "{pair:?}: {term}");
        }
    }
}

#[test]
fn the_export_has_what_the_contract_names() {
    let json = to_json(&COMPILED.corpus);
    for key in ["schema", "generator", "docs", "units", "places", "links", "alignments"] {
        assert!(!json[key].is_null(), "{key}");
    }
    assert_eq!(json["docs"].as_array().unwrap().len(), 5);
    assert_eq!(json["units"].as_array().unwrap().len(), 15);
    for document in json["docs"].as_array().unwrap() {
        for node in document["nodes"].as_array().unwrap() {
            let texts = node["statements"].as_array().unwrap().iter();
            let joined: String = texts.map(|it| it["text"].as_str().unwrap()).collect();
            assert_eq!(node["text"].as_str().unwrap(), joined, "{}", node["id"]);
        }
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("第一章".to_owned()),
        Just("第二节".to_owned()),
        Just("目录".to_owned()),
        Just("(一)".to_owned()),
        Just("一、".to_owned()),
        Just("——".to_owned()),
        Just("一是".to_owned()),
        Just("图1格局".to_owned()),
        Just("典型做法之1:".to_owned()),
        Just("\n".to_owned()),
        Just("。".to_owned()),
        "[0-9]{1,3}",
        Just("65535.甲".to_owned()),
        Just("……65535\n".to_owned()),
        "[甲乙丙，、“”（）()a-z ]{0,8}",
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(pieces, 0..40).prop_map(|it| it.concat())
}

proptest! {
    #[test]
    fn any_text_of_any_family_is_read_without_loss(
        raw in any_text(),
        family in prop_oneof![
            Just(Family::Plan), Just(Family::Scheme), Just(Family::ActionPlan), Just(Family::Cases)
        ],
    ) {
        let about = About { id: "999".into(), title: "甲乙".into(), ..About::default() };
        let (document, _) = parse(about, family, &raw, &Rules::default());
        check_tiling(&document, &raw);
        check_statements(&document, &raw);
    }
}
