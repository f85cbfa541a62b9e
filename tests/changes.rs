//! What became of every sentence, on the real texts: nothing is counted twice, nothing is missing.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
mod common;
use beibu_atlas::corpus::changes::{Flow, Side, county_towns, percent};
use beibu_atlas::corpus::compared::item_name;
use beibu_atlas::corpus::data::{PLAN_2017, SCHEME_2022};
use beibu_atlas::corpus::flow::Picture;
use beibu_atlas::model::alignment::{Confidence, Relation};
use beibu_atlas::model::place::UnitIdx;
use beibu_atlas::model::structure::Card;
use beibu_atlas::words::names;
use common::COMPILED;
use std::collections::BTreeSet;

fn flow() -> Flow {
    Flow::of(&COMPILED.corpus)
}

/// The compared statements of each chapter, counted without any pair.
fn compared(side: &Side) -> Vec<usize> {
    let document = COMPILED.corpus.document(side.document).unwrap();
    let of_chapter = |at| {
        let in_it = |node| document.ancestors(node).first().copied().unwrap_or(node) == at;
        document.statements().filter(|it| it.1.kind.is_to_be_done() && in_it(it.0.node)).count()
    };
    side.chapters.iter().map(|it| of_chapter(it.node)).collect()
}

#[test]
fn bands_and_what_has_no_counterpart_are_all_compared_statements_of_a_chapter() {
    let flow = flow();
    let sums = |side: &Side, n: &dyn Fn(usize) -> usize| -> Vec<usize> {
        (0..).zip(&side.chapters).map(|(nth, it)| n(nth) + it.n_alone).collect()
    };
    let left = |nth| flow.bands.iter().filter(|it| it.left == nth).map(|it| it.n_left).sum();
    let right = |nth| flow.bands.iter().filter(|it| it.right == nth).map(|it| it.n_right).sum();
    assert_eq!(sums(&flow.left, &left), compared(&flow.left));
    assert_eq!(sums(&flow.right, &right), compared(&flow.right));
    for side in [&flow.left, &flow.right] {
        assert_eq!(side.chapters.iter().map(|it| it.n).collect::<Vec<_>>(), compared(side));
        let document = COMPILED.corpus.document(side.document).unwrap();
        assert_eq!(side.n() + side.n_left_out, document.statements().count());
    }
}

#[test]
fn each_statement_is_in_one_place() {
    let (corpus, flow) = (&COMPILED.corpus, flow());
    for side in [&flow.left, &flow.right] {
        let matched = side.matched.iter().map(|it| it.at);
        let alone = side.alone_in(corpus, None).map(|it| it.1.at);
        let all: BTreeSet<_> = matched.chain(alone).collect();
        assert_eq!(all.len(), side.n());
        for it in &side.matched {
            let pair = &corpus.alignments[it.pair];
            assert!(Confidence::Low < pair.confidence);
            let own = [&pair.left_statements, &pair.right_statements];
            assert!(own.iter().any(|own| own.contains(&it.at)));
        }
        let by_chapter: usize =
            (0..side.chapters.len()).map(|it| side.alone_in(corpus, Some(it)).count()).sum();
        assert_eq!(by_chapter, side.alone.len());
    }
}

#[test]
fn the_relations_are_all_statements_of_2022() {
    let (corpus, flow) = (&COMPILED.corpus, flow());
    let of_2022 = Relation::ALL.into_iter().filter(|it| *it != Relation::Unmentioned);
    let n: usize = of_2022.map(|it| flow.n_become(corpus, it)).sum();
    assert_eq!(n, flow.right.n());
    assert_eq!(flow.n_become(corpus, Relation::Unmentioned), flow.left.alone.len());
    assert!(percent(flow.right.matched.len(), flow.right.n()) <= 100);
}

/// What a sentence is called beside its words and what it is counted as are the same.
#[test]
fn a_sentence_is_counted_by_its_best_pair() {
    let (corpus, flow) = (&COMPILED.corpus, flow());
    for it in &flow.right.matched {
        assert_eq!(corpus.became(it.at), corpus.alignments[it.pair].relation, "{it:?}");
    }
    for (id, side) in [(PLAN_2017, &flow.left), (SCHEME_2022, &flow.right)] {
        for it in &side.matched {
            assert_eq!(corpus.best_pair(id, it.at).unwrap().0, it.pair, "{it:?}");
        }
    }
}

#[test]
fn an_item_is_new_only_if_nothing_in_it_has_a_counterpart() {
    let items = COMPILED.corpus.compared_items();
    for item in &items {
        let counted: Vec<Relation> = item.counted().collect();
        let n = |relation| counted.iter().filter(|it| **it == relation).count();
        match (item.relation(), item.share()) {
            (None, None) => assert!(counted.is_empty(), "{}", item.name),
            (Some(Relation::New), Some((matched, all))) => {
                assert_eq!((matched, all), (0, counted.len()), "{}", item.name);
            }
            (Some(relation), Some((matched, _))) => {
                assert!(0 < matched && 0 < n(relation), "{}", item.name);
                let others = Relation::ALL.into_iter().filter(|it| *it != Relation::New);
                assert!(others.map(n).all(|it| it <= n(relation)), "{}", item.name);
            }
            other => panic!("{}: {other:?}", item.name),
        }
    }
    let word = |name: &str| items.iter().find(|it| it.name == name).unwrap().relation();
    assert_ne!(word("13"), Some(Relation::New), "three of its five sentences have a counterpart");
    assert_eq!(word("c1"), None, "all of it is background");
}

#[test]
fn what_does_not_name_a_city_stands_behind_what_does_and_says_by_which_sentence() {
    let corpus = &COMPILED.corpus;
    let (plan, _) = corpus.by_id(PLAN_2017).unwrap();
    let (scheme, _) = corpus.by_id(SCHEME_2022).unwrap();
    let mut n = 0;
    for unit in (0..).map(UnitIdx).take(corpus.units.len()) {
        let named = corpus.named_in(unit);
        for (relation, all) in corpus.changes_of(unit) {
            let own = if relation == Relation::Unmentioned { plan } else { scheme };
            assert!(all.is_sorted_by_key(|it| it.through.is_some()));
            for it in all {
                assert_eq!(named.contains(&(own, it.at)), it.through.is_none(), "{it:?}");
                if let Some(through) = it.through {
                    n += 1;
                    assert!(named.contains(&(plan, through)), "{it:?}");
                    let pairs = corpus.pairs_of(SCHEME_2022, it.at);
                    assert!(pairs.iter().any(|it| it.1.left_statements.contains(&through)));
                }
            }
        }
    }
    assert!(0 < n);
}

#[test]
fn bars_are_as_tall_as_what_they_hold() {
    let flow = flow();
    let picture = Picture::of(&flow);
    let all = [(&picture.left, &flow.left), (&picture.right, &flow.right)];
    for (bars, side) in all {
        let per_statement: BTreeSet<usize> =
            bars.iter().zip(&side.chapters).map(|(bar, it)| bar.height / it.n).collect();
        assert_eq!(per_statement.len(), 1);
        assert!(bars.windows(2).all(|it| it[0].top + it[0].height < it[1].top));
        let last = bars.last().unwrap();
        assert!(last.top + last.height <= picture.height);
    }
    for (at, bar) in picture.left.iter().enumerate() {
        let of_it = || picture.ribbons.iter().zip(&flow.bands).filter(|it| it.1.left == at);
        let thick: usize = of_it().map(|it| it.0.left.1).sum();
        assert_eq!(thick + bar.alone, bar.height);
        let low = of_it().map(|it| it.0.left.0 + it.0.left.1).max().unwrap();
        assert_eq!(low + bar.alone, bar.top + bar.height);
    }
}

#[test]
fn every_chapter_of_the_picture_has_a_short_name() {
    let flow = flow();
    for side in [&flow.left, &flow.right] {
        let document = COMPILED.corpus.document(side.document).unwrap();
        for chapter in &side.chapters {
            let id = &document.node(chapter.node).unwrap().id;
            assert!(names::chapter(id).is_some(), "{id}");
        }
    }
}

#[test]
fn each_row_of_the_structure_leads_to_an_item() {
    let corpus = &COMPILED.corpus;
    let (_, scheme) = corpus.by_id("000").unwrap();
    let items: Vec<String> = Card::ALL
        .into_iter()
        .map(|card| {
            let first = corpus.card_quote(card, 2022).unwrap().runs[0].at.node;
            item_name(scheme, first)
        })
        .collect();
    assert_eq!(items, ["6", "7", "8", "9", "9"]);
    let towns = county_towns(corpus).unwrap();
    assert_eq!(item_name(scheme, towns.right), "10");
    assert!(!towns.note.is_empty());
}
