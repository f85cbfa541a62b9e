//! 2017 against 2022: nothing is unaccounted for, nothing is counted twice, and the pairs agree with a
//! reading that was made before the tables (tests/golden/README.md).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::align::pairing::Machine;
use beibu_atlas::align::words::Segmenter;
use beibu_atlas::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use beibu_atlas::corpus::export::to_json;
use beibu_atlas::corpus::tables::rows;
use beibu_atlas::model::alignment::{Alignment, Confidence, Method, Relation};
use beibu_atlas::model::document::Document;
use beibu_atlas::model::indicator::Indicator;
use beibu_atlas::model::node::StatementRef;
use beibu_atlas::text::numerals::{han_number, is_han_digit};
use common::COMPILED;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct Pair {
    item: String,
    right: String,
    left: String,
    rank: u8,
    relation: String,
}

#[derive(Deserialize)]
struct Alone {
    statement: String,
}

fn corpus() -> &'static Corpus {
    &COMPILED.corpus
}

fn plan(id: &str) -> &'static Document {
    corpus().by_id(id).unwrap().1
}

fn golden() -> Vec<Pair> {
    let text = include_str!("golden/alignment.csv");
    rows::<Pair>("alignment.csv", text).unwrap().into_iter().map(|it| it.it).collect()
}

fn ids(document: &Document, statements: &[StatementRef]) -> Vec<String> {
    let id = |at: &StatementRef| document.node(at.node).unwrap().statement_id(at.n);
    statements.iter().map(id).collect()
}

/// Of a list of statements, the clause they are in.
fn clause(statements: &str) -> &str {
    statements.split(';').next().unwrap().rsplit_once('-').unwrap().0
}

/// The pairs of the item with this id, best first.
fn of_item<'a>(pairs: &'a [Alignment], item: &str) -> Vec<&'a Alignment> {
    let scheme = plan(SCHEME_2022);
    let is_in = |it: &&Alignment| scheme.node(scheme.item_of(it.right)).unwrap().id == item;
    pairs.iter().filter(is_in).filter(|it| Confidence::Low < it.confidence).collect()
}

/// The share of the golden counterparts for which `found` holds, of those up to `rank`.
fn share(rank: u8, found: impl Fn(&Pair) -> bool) -> f64 {
    let all: Vec<Pair> = golden().into_iter().filter(|it| it.rank <= rank).collect();
    let n = all.iter().filter(|it| found(it)).count();
    f64::from(u32::try_from(n).unwrap()) / f64::from(u32::try_from(all.len()).unwrap())
}

/// Whether one of the first `n` pairs of the item is of the golden clause of 2017.
fn is_among(pairs: &[Alignment], n: usize, it: &Pair) -> bool {
    let left = |pair: &&Alignment| plan(PLAN_2017).node(pair.left).unwrap().id == clause(&it.left);
    of_item(pairs, &it.item).into_iter().take(n).any(|pair| left(&pair))
}

#[test]
fn the_counterparts_a_reader_names_first_stand_first() {
    let pairs = &corpus().alignments;
    let first = share(3, |it| is_among(pairs, 3, it));
    assert!(0.95 <= first, "{first}");
    let all = share(u8::MAX, |it| is_among(pairs, usize::MAX, it));
    assert!(0.97 <= all, "{all}");
}

#[test]
fn the_relations_agree_with_a_reader() {
    let shares =
        |own: &[String], golden: &str| golden.split(';').any(|it| own.iter().any(|o| o == it));
    let (left, right) = (plan(PLAN_2017), plan(SCHEME_2022));
    let relation = |it: &Pair| {
        let pairs = of_item(&corpus().alignments, &it.item);
        let same = pairs.into_iter().find(|pair| {
            shares(&ids(left, &pair.left_statements), &it.left)
                && shares(&ids(right, &pair.right_statements), &it.right)
        });
        same.map(|it| it.relation.unwrap().name())
    };
    let known: Vec<Pair> = golden().into_iter().filter(|it| relation(it).is_some()).collect();
    let n = known.iter().filter(|it| relation(it) == Some(&it.relation)).count();
    assert!(75 * known.len() <= 100 * n, "{n} of {}", known.len());
}

/// F1 of the statements without counterpart, in the clauses that the golden file covers.
#[test]
fn what_has_no_counterpart_agrees_with_a_reader() {
    let text = include_str!("golden/unmatched.csv");
    let golden_alone: BTreeSet<String> = rows::<Alone>("unmatched.csv", text)
        .unwrap()
        .into_iter()
        .map(|it| it.it.statement)
        .collect();
    let items: BTreeSet<String> = golden().into_iter().map(|it| it.item).collect();
    let sections =
        ["001.3.4", "001.4.4", "001.b2", "001.5.3", "001.b5", "001.5.4", "001.8.1", "001.8.2"];
    let is_covered = |document: &Document, at: StatementRef| {
        let id = document.node(document.item_of(at.node)).unwrap().id.clone();
        let is_under = |it: &&str| id == **it || id.starts_with(&format!("{it}."));
        items.contains(&id) || sections.iter().any(is_under)
    };
    let own: BTreeSet<String> = corpus()
        .unmatched
        .iter()
        .filter(|it| is_covered(corpus().document(it.document).unwrap(), it.at))
        .flat_map(|it| ids(corpus().document(it.document).unwrap(), &[it.at]))
        .collect();
    let both = own.intersection(&golden_alone).count();
    assert!(
        90 * (own.len() + golden_alone.len()) <= 200 * both,
        "{both} of {}",
        golden_alone.len()
    );
}

/// What the machine would find alone, before an editor has looked.
#[test]
fn the_machine_alone_proposes_most_first_counterparts() {
    let documents = [plan(PLAN_2017), plan(SCHEME_2022)];
    let segmenter = Segmenter::new(corpus().fold.clone(), &[]);
    let machine = Machine::new(&corpus().fold, &[], &segmenter, &documents);
    let proposals = machine.proposals(documents[0], documents[1]);
    assert!(proposals.iter().all(|it| it.by == Method::Machine && it.relation.is_none()));
    let found = |it: &Pair| {
        let left = |pair: &Alignment| documents[0].node(pair.left).unwrap().id == clause(&it.left);
        let item = |pair: &Alignment| documents[1].node(documents[1].item_of(pair.right)).unwrap();
        proposals.iter().any(|pair| left(pair) && item(pair).id == it.item)
    };
    let share = share(1, found);
    assert!(0.85 <= share, "{share}");
}

/// Law 4: every statement that says what is to be done is in a pair that is shown or in a list, and
/// none is in both.
#[test]
fn every_statement_of_both_plans_is_accounted_for_once() {
    for (id, status) in [(PLAN_2017, Relation::Unmentioned), (SCHEME_2022, Relation::New)] {
        let (idx, document) = corpus().by_id(id).unwrap();
        let paired: BTreeSet<StatementRef> = corpus()
            .alignments
            .iter()
            .filter(|it| Confidence::Low < it.confidence)
            .flat_map(|it| if id == PLAN_2017 { &it.left_statements } else { &it.right_statements })
            .copied()
            .collect();
        let mut alone = BTreeSet::new();
        for it in corpus().unmatched.iter().filter(|it| it.document == idx) {
            assert!(alone.insert(it.at) && it.status == status);
        }
        assert!(!alone.is_empty());
        assert_eq!(paired.intersection(&alone).count(), 0, "{id}");
        for (at, it) in document.statements().filter(|it| it.1.kind.is_to_be_done()) {
            assert!(paired.contains(&at) || alone.contains(&at), "{}", it.text);
        }
    }
}

#[test]
fn an_editor_has_decided_on_everything_and_says_why() {
    for it in &corpus().alignments {
        assert!(it.by == Method::Editor && it.relation.is_some() && !it.note.is_empty());
        assert!(!it.note.contains("取消"), "{}", it.note);
    }
    for it in &corpus().unmatched {
        assert!(it.by == Method::Editor && !it.note.is_empty());
        assert!(!it.note.contains("取消"), "{}", it.note);
    }
}

#[test]
fn ranks_and_ids_are_unique() {
    let scheme = plan(SCHEME_2022);
    let mut ranks = BTreeMap::new();
    for it in &corpus().alignments {
        assert!(ranks.insert((scheme.item_of(it.right), it.rank), ()).is_none());
    }
    let json = to_json(corpus());
    for list in ["alignments", "indicators", "projects"] {
        let all = json[list].as_array().unwrap();
        let ids: BTreeSet<&str> = all.iter().map(|it| it["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), all.len(), "{list}");
    }
}

/// Law 3 for figures and projects, as researchers read them.
#[test]
fn quotes_stand_in_their_statements() {
    let json = to_json(corpus());
    let mut texts = BTreeMap::new();
    for document in json["docs"].as_array().unwrap() {
        for node in document["nodes"].as_array().unwrap() {
            for it in node["statements"].as_array().unwrap() {
                texts.insert(it["id"].as_str().unwrap(), it["text"].as_str().unwrap());
            }
        }
    }
    let check = |it: &serde_json::Value| {
        let (text, quote) =
            (texts[it["statement"].as_str().unwrap()], it["quote"].as_str().unwrap());
        assert!(!quote.is_empty() && text.contains(quote), "{it}");
    };
    let indicators = json["indicators"].as_array().unwrap();
    indicators.iter().for_each(check);
    let mentions = json["projects"].as_array().unwrap().iter();
    mentions.flat_map(|it| it["mentions"].as_array().unwrap()).for_each(check);
}

/// The whole numbers in a text, in digits and in words.
fn numbers(text: &str) -> BTreeSet<String> {
    let digits = text.split(|it: char| !it.is_ascii_digit() && it != '.');
    let digits = digits.map(|it| it.trim_matches('.').to_owned()).filter(|it| !it.is_empty());
    let words = text.split(|it: char| !is_han_digit(it)).filter_map(han_number);
    let hundred = text.contains("百兆").then(|| "100".to_owned());
    digits.chain(words.map(|it| it.to_string())).chain(hundred).collect()
}

/// Whether `value` is a number of the figure's quotation, or of what a note on its very characters
/// proves to have stood there.
fn is_printed(it: &Indicator, value: &str) -> bool {
    let document = corpus().document(it.document).unwrap();
    let positions = document.node(it.at.node).unwrap().statement_positions(it.at.n);
    let quoted = usize::from(it.quote.0)..usize::from(it.quote.1);
    let quoted: BTreeSet<u32> = positions[quoted].iter().copied().flatten().collect();
    let notes = document
        .notes
        .iter()
        .filter(|note| (note.span.start()..=note.span.end()).any(|at| quoted.contains(&at)));
    let proven = notes.filter_map(|it| it.reading.as_deref()).flat_map(numbers);
    let quote = corpus().words(it.document, it.at, it.quote);
    numbers(&quote).into_iter().chain(proven).any(|it| it == value)
}

#[test]
fn no_figure_is_invented() {
    let mut n = 0;
    for it in &corpus().indicators {
        let Some(value) = &it.value else { continue };
        n += 1;
        let quote = corpus().words(it.document, it.at, it.quote);
        assert!(is_printed(it, value), "{}: {value} in {quote}", it.id);
        let mut less = value.clone();
        less.pop();
        for other in [less, format!("{value}1"), format!("1{value}")] {
            assert!(!is_printed(it, &other), "{}: {other} in {quote}", it.id);
        }
    }
    assert!(50 < n, "{n}");
}
