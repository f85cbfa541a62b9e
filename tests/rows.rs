//! The tables under `seeds/editorial` as people edit them: one row adds a place or a group, and a bad
//! row is named by file and line.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]
mod common;
use beibu_atlas::corpus::compile::compile;
use beibu_atlas::corpus::data::Corpus;
use beibu_atlas::corpus::seeds::Seeds;
use beibu_atlas::model::mention::{Grade, Via};
use common::{COMPILED, seeds};
use std::collections::BTreeSet;

/// The seeds with `row` at the end of `table`, and the line it stands in.
fn with(table: &str, row: &str) -> (Seeds, usize) {
    let file = format!("editorial/{table}.csv");
    let text = format!("{}\n{row}\n", seeds().get(&file).unwrap().trim_end());
    (seeds().with(&file, &text), text.lines().count())
}

#[track_caller]
fn check_refused(table: &str, row: &str, problem: &str) {
    let (seeds, line) = with(table, row);
    let error = compile(&seeds).unwrap_err().to_string();
    assert!(error.starts_with(&format!("seeds/editorial/{table}.csv:{line}: ")), "{error}");
    assert!(error.contains(problem), "{error}");
}

#[test]
fn a_bad_place_is_refused() {
    check_refused("gazetteer", "x,甲乙,459999,port,,,,,,C,,", "\"459999\"");
    check_refused("gazetteer", "x,甲乙,450100;4,port,,,,,,C,,", "\"4\"");
    check_refused("gazetteer", "x,甲乙,,port,,,,,,C,,", "no unit is named");
    check_refused("gazetteer", "x,甲乙,450100,port,,,hearsay,,,C,,", "\"hearsay\"");
    check_refused("gazetteer", "x,甲乙,450100,port,,,,east,,C,,", "float");
    check_refused("gazetteer", "x,甲乙,450100", "3 fields");
}

#[test]
fn a_name_or_an_id_that_is_no_places_own_is_refused() {
    check_refused("gazetteer", "x,甲乙,450100,port,,丙,,,,C,,", "\"丙\"");
    check_refused("gazetteer", "ping-lu-yun-he,甲乙,450100,port,,,,,,C,,", "stands above already");
    let row = "459999,甲乙市,甲乙,Jiayi,广西,city,maybe,108,22,108,22";
    check_refused("units", row, "\"maybe\"");
}

/// Such a row would do nothing, and nobody would notice.
#[test]
fn a_row_on_a_document_that_is_not_there_is_refused() {
    for (table, row) in [
        ("furniture", "999,甲,website,试"),
        ("order", "999,1,2,3,甲,乙,丙,试"),
        ("segments", "999,lead,甲,试"),
        ("losses", "999,1,2,甲,misprint,【甲】,,,试"),
        ("agencies", "999,implied,1,2,甲,试"),
        ("cases", "999,999.1,甲,试"),
    ] {
        check_refused(table, row, "\"999\"");
    }
}

#[test]
fn a_bad_row_on_county_towns_is_refused() {
    check_refused("county_towns", "001.99,000.10,试", "\"001.99\"");
    check_refused("county_towns", "001.3.3.2,001.3.3.2,试", "in 000");
    check_refused("county_towns", "001.3.3.2,000.10,试", "stands above already");
}

#[test]
fn a_bad_group_is_refused() {
    check_refused("groups", "甲乙,,450100;459999,,试", "\"459999\"");
    check_refused("groups", "甲乙,,,,试", "no unit is named");
    check_refused("groups", "甲乙,,450100,999,试", "\"999\"");
}

#[test]
fn a_bad_reading_of_a_statement_is_refused() {
    check_refused("statements", "001.99-1,task,交通", "\"001.99-1\"");
    check_refused("statements", "001.1-1,wish,交通", "\"wish\"");
    check_refused("statements", "001.1-1,task,天气", "\"天气\"");
}

#[test]
fn a_bad_word_is_refused() {
    check_refused("words", "港口,half,试", "\"half\"");
}

#[test]
fn a_bad_row_on_the_whole_cluster_is_refused() {
    check_refused("region", "maybe,001.1-1,试", "\"maybe\"");
    for what in ["under", "also", "not"] {
        check_refused("region", &format!("{what},001.99-1,试"), "\"001.99-1\"");
    }
}

#[test]
fn a_bad_place_elsewhere_is_refused() {
    check_refused("elsewhere", "999,珠中江,中山,,试", "\"999\"");
    check_refused("elsewhere", "002,珠中江,南寧,,试", "\"南寧\"");
}

/// The units linked by way of `via`, and in how many statements.
fn linked(corpus: &Corpus, is_via: impl Fn(&Via) -> bool) -> (BTreeSet<&str>, usize) {
    let links = corpus.links.iter().filter(|it| it.via.as_ref().is_some_and(&is_via));
    let statements: BTreeSet<_> = links.clone().map(|it| (it.document, it.statement)).collect();
    let units = links.map(|it| corpus.unit(it.unit).unwrap().short.as_str());
    (units.collect(), statements.len())
}

#[test]
fn one_row_adds_a_place_or_a_group() {
    let (seeds, _) = with("gazetteer", "x,西部陆海新通道,450700,road,,,,,,C,试,");
    let corpus = compile(&seeds).unwrap().corpus;
    let is_it =
        |via: &Via| matches!(via, Via::Place(at) if corpus.places[usize::from(at.0)].id == "x");
    let (units, n) = linked(&corpus, is_it);
    assert_eq!(units, BTreeSet::from(["钦州"]));
    assert!(5 < n, "{n}");

    let (seeds, _) = with("groups", "西部陆海新通道,,450100;450700,000,试");
    let corpus = compile(&seeds).unwrap().corpus;
    let is_it = |via: &Via| matches!(via, Via::Group(name) if name == "西部陆海新通道");
    let (units, n) = linked(&corpus, is_it);
    assert_eq!(units, BTreeSet::from(["南宁", "钦州"]));
    assert!(0 < n, "{n}");
    let (idx, _) = corpus.by_id("000").unwrap();
    let more = corpus.links.iter().filter(|it| !COMPILED.corpus.links.contains(it));
    assert!(more.clone().all(|it| it.document == idx && it.grade == Grade::Group));
    assert!(0 < more.count());
}

#[test]
fn a_bad_pair_is_refused() {
    let row = |right: &str, left: &str, relation: &str, confidence: &str, note: &str| {
        format!("{right},{left},{relation},{confidence},{note}")
    };
    let good = ("000.12-1", "001.1-1", "延续", "low", "试");
    let check = |row: String, problem: &str| check_refused("pairs", &row, problem);
    check(row("000.99-1", good.1, good.2, good.3, good.4), "\"000.99-1\"");
    check(row("001.1-1", good.1, good.2, good.3, good.4), "\"001.1-1\"");
    check(row("000.12-1;000.13-1", good.1, good.2, good.3, good.4), "more than one clause");
    check(row(good.0, good.1, "新增", good.3, good.4), "\"新增\"");
    check(row(good.0, good.1, good.2, "sure", good.4), "\"sure\"");
    check(row(good.0, good.1, good.2, good.3, ""), "note");
}

#[test]
fn a_statement_in_both_lists_is_refused() {
    let error = "in pairs.csv, too";
    check_refused("unmatched", "000.12-1,新增,high,试,", error);
    check_refused("unmatched", "000.12-2,新增,high,试,", "stands above already");
    check_refused("unmatched", "000.12-2,未再提及,high,试,", "\"未再提及\"");
    check_refused("unmatched", "004.1-1,新增,high,试,", "004.1-1");
}

#[test]
fn a_bad_figure_is_refused() {
    let row = "x,甲,001.0-3,11,,=,座,,城市群,baseline,海岸线4234公里,,,";
    check_refused("indicators", &row.replace("海岸线", "海岸"), "does not say");
    check_refused("indicators", &row.replace("11,,=", "many,,="), "\"many\"");
    check_refused("indicators", &row.replace("11,,=", "11,,>"), "\">\"");
    check_refused("indicators", &row.replace("11,,=", "11,yes,="), "lost");
    check_refused("indicators", &row.replace("baseline", "wish"), "\"wish\"");
}

#[test]
fn a_bad_project_is_refused() {
    check_refused("projects", "x,甲,castle,,,,", "\"castle\"");
    check_refused("projects", "x,甲,port,,,nowhere,", "\"nowhere\"");
    check_refused("projects", "x,甲,port,,459999,,", "\"459999\"");
    check_refused("project_mentions", "nothing,000.12-2,研究建设,1,same,平陆运河,", "\"nothing\"");
    let row = "pinglu-yunhe,000.12-2,研究建设,1,same,平陆运河,";
    check_refused("project_mentions", &row.replace(",1,", ",6,"), "from 1 to 5");
    check_refused("project_mentions", &row.replace("same", "kin"), "\"kin\"");
    check_refused("project_mentions", &row.replace("研究建设", "建成"), "does not say");
}
