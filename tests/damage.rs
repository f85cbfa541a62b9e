//! Seeds that are damaged further: cut anywhere, shuffled, or nothing but noise. Reading them ends,
//! keeps every character, and says what is odd.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::manifest;
use beibu_atlas::corpus::rules::rules;
use beibu_atlas::model::document::{About, Document};
use beibu_atlas::parse::diagnostic::{Diagnostic, Problem};
use beibu_atlas::parse::grammar::Family;
use beibu_atlas::parse::parse;
use beibu_atlas::parse::rules::Rules;
use beibu_atlas::text::span::positions;
use common::seeds;
use proptest::prelude::*;
use std::sync::LazyLock;

struct Case {
    about: About,
    family: Family,
    raw: String,
    rules: Rules,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let seeds = seeds();
    let listed = manifest::read(seeds.get("manifest.toml").unwrap()).unwrap();
    listed
        .into_iter()
        .map(|(about, family)| Case {
            raw: seeds.get(&format!("raw/{}", about.file)).unwrap().to_owned(),
            rules: rules(&seeds, &about.id).unwrap(),
            about,
            family,
        })
        .collect()
});

fn read(case: &Case, raw: &str) -> (Document, Vec<Diagnostic>) {
    parse(case.about.clone(), case.family, raw, &case.rules)
}

#[track_caller]
fn check_nothing_lost(document: &Document, raw: &str) {
    let mut times = vec![0_u32; raw.chars().count()];
    let sources = document.nodes.iter().flat_map(|it| positions(&it.source));
    let dropped = document.dropped.iter().flat_map(|it| it.span.start()..it.span.end());
    for at in sources.chain(dropped) {
        times[at as usize] += 1;
    }
    let wrong =
        raw.chars().zip(times).enumerate().find(|(_, (it, n))| !it.is_whitespace() && *n != 1);
    assert_eq!(wrong, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn cut_at_any_byte(which in 0..5_usize, share in 0.0..1.0_f64) {
        let case = &CASES[which];
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let end = (case.raw.len() as f64 * share) as usize;
        let cut = String::from_utf8_lossy(&case.raw.as_bytes()[..end]).into_owned();
        let (document, _) = read(case, &cut);
        check_nothing_lost(&document, &cut);
    }

    #[test]
    fn shuffled(which in 0..5_usize, seed in any::<u64>()) {
        let case = &CASES[which];
        let mut pieces: Vec<&str> = case.raw.split_inclusive(['。', '\n']).collect();
        let mut state = seed | 1;
        for at in (1..pieces.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            pieces.swap(at, usize::try_from(state >> 33).unwrap() % (at + 1));
        }
        let shuffled = pieces.concat();
        let (document, _) = read(case, &shuffled);
        check_nothing_lost(&document, &shuffled);
    }
}

/// The tables would say so, too: they speak of what is then not there. Without them, the text does.
#[test]
fn a_document_cut_short_says_so() {
    for case in CASES.iter() {
        let n_chars = case.raw.chars().count() / 2;
        let half: String = case.raw.chars().take(n_chars).collect();
        let half = half.trim_end_matches(|it: char| !matches!(it, '\u{4e00}'..='\u{9fff}'));
        let is_cut = |raw: &str| {
            let (document, oddities) =
                parse(case.about.clone(), case.family, raw, &Rules::default());
            check_nothing_lost(&document, raw);
            oddities.iter().any(|it| it.problem == Problem::CutOff)
        };
        assert!(is_cut(half), "{}", case.about.id);
        assert!(!is_cut(&format!("{half}。")), "{}", case.about.id);
    }
}

#[test]
fn a_megabyte_of_noise_is_read() {
    let pieces =
        ["第一章", "目录", "(一)", "一、", "——", "一是", "图1", "\n", "。", "3", "甲乙，", "1."];
    let mut state = 7_u64;
    let mut noise = String::new();
    while noise.len() < 1 << 20 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.push_str(pieces[usize::try_from(state >> 33).unwrap() % pieces.len()]);
    }
    for family in [Family::Plan, Family::Scheme, Family::ActionPlan, Family::Cases] {
        let about = About { id: "999".into(), title: "甲".into(), ..About::default() };
        let (document, _) = parse(about, family, &noise, &Rules::default());
        check_nothing_lost(&document, &noise);
    }
}
