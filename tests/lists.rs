//! What the page lists: a city's statements in order, and the places outside the cluster.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::export::to_json;
use beibu_atlas::model::document::DocumentIdx;
use beibu_atlas::model::mention::{Elsewhere, Grade, Link};
use beibu_atlas::model::node::NodeKind;
use beibu_atlas::model::place::UnitIdx;
use beibu_atlas::model::subject::StatementKind;
use common::COMPILED;
use std::collections::{BTreeMap, BTreeSet};

fn units() -> impl Iterator<Item = UnitIdx> {
    (0..).map(UnitIdx).take(COMPILED.corpus.units.len())
}

/// Neither concrete before general, nor one city's before many cities', is ever turned round.
#[test]
fn what_is_about_one_unit_alone_comes_first() {
    let corpus = &COMPILED.corpus;
    // Alone, beside one or two others, in a longer list.
    let breadth = |it: &Link| match corpus.n_beside(it) {
        0 => panic!("a link to no unit"),
        1 => 0,
        2 | 3 => 1,
        _ => 2,
    };
    let class = |it: &Link| {
        let kind = corpus.statement(it.document, it.statement).unwrap().kind;
        u8::from(kind == StatementKind::Principle) + u8::from(it.grade >= Grade::Group)
    };
    for unit in units() {
        let name = &corpus.unit(unit).unwrap().short;
        let listed = corpus.city_list(unit);
        assert!(3 <= listed.len(), "{name}");
        for pair in listed.windows(2) {
            let [before, after] = [pair[0], pair[1]].map(|it| (class(it), breadth(it)));
            assert!(before <= after, "{name}: {pair:?}");
        }
        let wanted = corpus.links.iter().filter(|it| it.unit == unit && corpus.is_listed(it));
        assert_eq!(listed.len(), wanted.count(), "{name}");
    }
    let all = || units().flat_map(|it| corpus.city_list(it));
    assert_eq!(all().map(class).collect::<BTreeSet<_>>(), BTreeSet::from([0, 1]));
    assert_eq!(all().map(breadth).collect::<BTreeSet<_>>(), BTreeSet::from([0, 1, 2]));
}

#[test]
fn the_export_lists_what_the_page_counts() {
    let corpus = &COMPILED.corpus;
    let json = to_json(corpus);
    for unit in units() {
        let of_unit = &json["unit_tasks"][&corpus.unit(unit).unwrap().code];
        for (idx, document) in (0..).map(DocumentIdx).zip(&corpus.documents) {
            let id = &document.about.id;
            let exported: Vec<&str> = of_unit[id]
                .as_array()
                .into_iter()
                .flatten()
                .map(|it| it.as_str().unwrap())
                .collect();
            if !["000", "001", "004"].contains(&id.as_str()) {
                assert!(exported.is_empty(), "{id}");
                continue;
            }
            let counted: BTreeSet<String> = corpus
                .tasks(unit, idx)
                .map(|it| document.node(it.statement.node).unwrap().statement_id(it.statement.n))
                .collect();
            assert_eq!(exported.len(), corpus.n_tasks(unit, id, None), "{id}");
            assert_eq!(
                exported.iter().map(|it| (*it).to_owned()).collect::<BTreeSet<_>>(),
                counted
            );
        }
        assert!(of_unit["001"].as_array().is_some_and(|it| !it.is_empty()), "{unit:?}");
    }
}

/// A document that reports has tasks only where it says what comes next.
#[test]
fn what_is_reported_is_no_task() {
    let mut n_reported = 0;
    for document in COMPILED.corpus.documents.iter().filter(|it| it.about.reports) {
        for (at, statement) in document.statements() {
            let mut path = document.ancestors(at.node).into_iter().chain([at.node]);
            let is_next =
                path.any(|it| document.node(it).is_some_and(|it| it.title.contains("下一步")));
            let id = &document.node(at.node).unwrap().id;
            let (kind, text) = (statement.kind, &statement.text);
            assert!(is_next || !kind.is_to_be_done(), "{id}: {kind:?}: {text}");
            assert!(!is_next || kind != StatementKind::Status, "{id}: {kind:?}: {text}");
            n_reported += usize::from(kind == StatementKind::Status);
        }
    }
    assert!(100 < n_reported, "{n_reported}");
}

fn elsewhere(id: &str) -> Vec<&'static Elsewhere> {
    let (idx, _) = COMPILED.corpus.by_id(id).unwrap();
    COMPILED.corpus.elsewhere.iter().filter(|it| it.document == idx).collect()
}

#[test]
fn the_pearl_river_delta_lists_its_nine_cities_in_three_circles() {
    let listed = elsewhere("002");
    let named = |under: &str| -> Vec<&str> {
        listed.iter().filter(|it| it.under == under).map(|it| it.name.as_str()).collect()
    };
    assert_eq!(named("經濟圈"), ["廣佛肇", "深莞惠", "珠中江"]);
    assert_eq!(named("廣佛肇"), ["廣州", "佛山", "肇慶"]);
    assert_eq!(named("深莞惠"), ["深圳", "東莞", "惠州"]);
    assert_eq!(named("珠中江"), ["珠海", "中山", "江門"]);
    assert_eq!(listed.len(), 12);
    for it in listed {
        assert!(!it.statements.is_empty(), "{}", it.name);
        for at in &it.statements {
            let text = COMPILED.corpus.text(it.document, *at).unwrap();
            assert!(text.contains(&it.name), "{}: {text}", it.name);
        }
    }
}

#[test]
fn every_case_has_its_place_and_province() {
    let (_, document) = COMPILED.corpus.by_id("003").unwrap();
    let listed = elsewhere("003");
    let mut regions = Vec::new();
    let mut cases = document.indexed().filter(|(_, it)| it.kind == NodeKind::Case);
    for it in &listed {
        let (idx, case) = cases.next().unwrap();
        assert_eq!(case.place.as_ref(), Some(&it.name), "{}", case.id);
        assert_eq!((it.statements.len(), it.statements[0].node), (1, idx), "{}", case.id);
        let opens = it.name.starts_with(&it.under);
        let ends = ["省", "市", "自治区"].iter().any(|end| it.under.ends_with(end));
        if it.under.is_empty() {
            regions.push(it.name.as_str());
        } else {
            assert!(opens && ends, "{}: {}", it.name, it.under);
        }
    }
    assert_eq!(cases.next(), None);
    assert_eq!(regions, ["成渝地区双城经济圈", "长江中游城市群", "北部湾城市群", "关中平原城市群"]);
}

/// In “A in X, B in Y” each task goes to its own cities: of what is said of others nothing is one's own.
#[test]
fn what_a_sentence_says_of_others_holds_none_of_ones_own_names() {
    let corpus = &COMPILED.corpus;
    let (mut n_narrower, mut n_several) = (BTreeMap::<&str, usize>::new(), 0);
    for it in &corpus.links {
        let of_others = corpus.of_others(it);
        let len = corpus.text(it.document, it.statement).unwrap().chars().count();
        let is_in = |part: &(u16, u16), name: &(u16, u16)| part.0 < name.1 && name.0 < part.1;
        for part in &of_others {
            assert!(part.0 < part.1 && usize::from(part.1) <= len, "{it:?}");
            assert!(!it.evidence.iter().any(|name| is_in(part, name)), "{it:?} {part:?}");
            let all = corpus.links_of(it.document, it.statement);
            let named = all.iter().flat_map(|other| &other.evidence);
            assert!(named.clone().any(|name| is_in(part, name)), "{it:?} {part:?}");
        }
        assert!(of_others.windows(2).all(|pair| pair[0].1 < pair[1].0), "{it:?}");
        let n_beside = corpus.n_beside(it);
        assert!(1 <= n_beside && n_beside <= corpus.links_of(it.document, it.statement).len());
        let id = corpus.document(it.document).unwrap().about.id.as_str();
        *n_narrower.entry(id).or_default() += usize::from(!of_others.is_empty());
        n_several += usize::from(1 < corpus.links_of(it.document, it.statement).len());
    }
    // In half width (2022) as in full width (2017).
    assert!(120 < n_narrower["001"] && 25 <= n_narrower["000"], "{n_narrower:?}");
    assert!(n_narrower.values().sum::<usize>() < n_several / 2, "{n_narrower:?} of {n_several}");
}

#[test]
fn each_airport_is_its_own_citys_task() {
    let corpus = &COMPILED.corpus;
    let (idx, document) = corpus.by_id("001").unwrap();
    let (node, _) = document.find("001.b3.4.4").unwrap();
    let others = |code: &str| -> String {
        let (unit, _) = corpus.by_code(code).unwrap();
        let is_it = |it: &&Link| it.document == idx && it.statement.node == node && it.unit == unit;
        let link = corpus.links.iter().find(is_it).unwrap();
        let words = corpus.of_others(link).into_iter();
        words.map(|at| corpus.words(idx, link.statement, at)).collect::<Vec<_>>().join(" | ")
    };
    let (first, middle, last) =
        ("建设南宁机场第二跑道，", "新建玉林机场、儋州机场，", "研究迁建湛江机场，");
    let haikou = "实施海口机场扩建工程，";
    assert_eq!(others("450100"), [haikou, middle, last].concat());
    assert_eq!(others("450900"), [&[first, haikou].concat(), last].join(" | "));
    assert_eq!(others("440800"), [first, haikou, middle].concat());
}
