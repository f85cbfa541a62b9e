//! The figures as a list: none lost, none doubled, none invented.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::data::{PLAN_2017, SCHEME_2022};
use beibu_atlas::corpus::figures::{Headline, Stated, headline, losses, matters};
use beibu_atlas::model::indicator::{Comparable, Indicator, IndicatorKind};
use beibu_atlas::words::names::counted_in;
use common::COMPILED;

fn quote(it: &Indicator) -> String {
    COMPILED.corpus.words(it.document, it.at, it.quote)
}

#[test]
fn every_figure_is_in_one_matter_on_the_side_of_its_document() {
    let corpus = &COMPILED.corpus;
    let id = |it: &Indicator| corpus.document(it.document).unwrap().about.id.as_str();
    let all = matters(corpus);
    let mut seen: Vec<&str> =
        all.iter().flat_map(|it| it.figures()).map(|it| it.id.as_str()).collect();
    seen.sort_unstable();
    let mut wanted: Vec<&str> = corpus.indicators.iter().map(|it| it.id.as_str()).collect();
    wanted.sort_unstable();
    assert_eq!(seen, wanted);
    for it in &all {
        assert!(it.plan.iter().all(|it| id(it) == PLAN_2017), "{it:?}");
        assert!(it.scheme.iter().all(|it| id(it) == SCHEME_2022), "{it:?}");
        assert!(it.later.iter().all(|it| ![PLAN_2017, SCHEME_2022].contains(&id(it))), "{it:?}");
        let pairs: Vec<&str> = it.figures().map(|it| it.pair.as_str()).collect();
        assert!(pairs.windows(2).all(|it| it[0] == it[1] && !it[0].is_empty()), "{pairs:?}");
        assert_eq!(it.basis().is_some(), it.stated() == Stated::Both, "{it:?}");
    }
    for stated in Stated::ALL {
        assert!(all.iter().any(|it| it.stated() == stated), "{stated:?}");
    }
    // What both plans speak of is what both set as a goal: that part of the list has no other.
    for it in all.iter().filter(|it| it.stated() == Stated::Both) {
        assert!(it.plan.iter().any(|it| it.kind == IndicatorKind::Target), "{}", it.name());
        assert!(it.is_target());
    }
}

#[test]
fn figures_on_different_bases_are_said_to_be() {
    let all = matters(&COMPILED.corpus);
    let basis = |pair: &str| {
        let found = all.iter().find(|it| it.figures().any(|it| it.pair == pair)).unwrap();
        found.basis()
    };
    assert_eq!(basis("P-coast-water"), Some(Comparable::No));
    assert_eq!(basis("P-air-quality"), Some(Comparable::Partly));
    assert_eq!(basis("P-env-rank"), Some(Comparable::Yes));
    assert_eq!(basis("P-population"), None);
}

/// A chart would be drawn of two numbers on one basis, in one unit, one of each plan. There are none.
#[test]
fn no_two_numbers_of_both_plans_are_on_one_basis() {
    for it in matters(&COMPILED.corpus) {
        if it.basis() == Some(Comparable::Yes) {
            let of_plans = it.plan.iter().chain(&it.scheme);
            assert!(of_plans.clone().all(|it| it.value.is_none()), "{} wants a chart", it.name());
        }
    }
}

#[test]
fn a_number_is_shown_only_where_it_is_printed_or_proven() {
    let mut n = [0; 4];
    for it in &COMPILED.corpus.indicators {
        let quote = quote(it);
        match headline(it, &quote) {
            Headline::Printed => {
                assert!(it.value.is_some());
                n[0] += 1;
            }
            Headline::Restored => {
                assert!(it.value.is_some() && it.note.contains("补出"), "{}", it.id);
                n[1] += 1;
            }
            Headline::Unitless(from, to) => {
                let left: String = quote.chars().skip(from).take(to - from).collect();
                assert_eq!(left.strip_suffix('▯'), it.value.as_deref(), "{}", it.id);
                n[2] += 1;
            }
            Headline::Lost(from, to) => {
                let left: String = quote.chars().skip(from).take(to - from).collect();
                assert!(it.value.is_none() && left.ends_with('▯'), "{}", it.id);
                assert_eq!(losses(&quote)[0], (from, to));
                n[2] += 1;
            }
            Headline::Words => {
                assert!(it.value.is_none() && !it.lost, "{}", it.id);
                n[3] += 1;
            }
        }
        if it.note.contains("补出") {
            assert_eq!(headline(it, &quote), Headline::Restored, "{}", it.id);
        }
    }
    assert!(n.iter().all(|it| *it > 3), "{n:?}");
}

#[test]
fn every_unit_has_its_words() {
    for it in COMPILED.corpus.indicators.iter().filter(|it| it.value.is_some() && it.unit != "▯")
    {
        assert!(counted_in(&it.unit).is_some(), "{}: {:?}", it.id, it.unit);
    }
}
