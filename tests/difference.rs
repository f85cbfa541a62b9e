//! How two clauses differ: what is marked, and what never is, on the real plans and on mixtures.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::align::difference::{Difference, difference, shared};
use beibu_atlas::align::tokens::{Range, Text};
use beibu_atlas::align::words::Segmenter;
use beibu_atlas::corpus::bundle::{decode, decode_later, encode};
use beibu_atlas::corpus::words::{segmenter, whole};
use beibu_atlas::model::document::DocumentIdx;
use beibu_atlas::text::fold::FoldTable;
use common::{COMPILED, seeds};
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

fn fold() -> &'static FoldTable {
    &COMPILED.corpus.fold
}

/// What is never cut.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let corpus = &COMPILED.corpus;
    let whole = whole(&seeds(), &corpus.units, &corpus.places, &corpus.projects).unwrap();
    whole.into_iter().map(|it| it.0).collect()
});
static SEGMENTER: LazyLock<Segmenter> = LazyLock::new(|| {
    let corpus = &COMPILED.corpus;
    segmenter(&seeds(), fold(), &corpus.units, &corpus.places, &corpus.projects).unwrap()
});

/// Statements of both plans.
static STATEMENTS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let documents = ["001", "000"].map(|id| COMPILED.corpus.by_id(id).unwrap().1);
    let nodes = documents.into_iter().flat_map(|it| &it.nodes);
    nodes.flat_map(|it| &it.statements).map(|it| it.text.as_str()).collect()
});

/// Both texts with their words.
fn in_words<T>(left: &str, right: &str, of: fn(&FoldTable, Text<'_>, Text<'_>) -> T) -> T {
    let [lefts, rights] = [left, right].map(|it| SEGMENTER.words(it));
    of(fold(), Text { text: left, words: &lefts }, Text { text: right, words: &rights })
}

fn compare(left: &str, right: &str) -> Difference {
    in_words(left, right, difference)
}

/// `text` with its marks in brackets.
fn show(text: &str, marks: &[Range]) -> String {
    let ends = |at: usize| marks.iter().any(|it| it.1 == at);
    let starts = |at: usize| marks.iter().any(|it| it.0 == at);
    let mut shown = String::new();
    for (at, it) in text.chars().chain(['\n']).enumerate() {
        shown.extend(ends(at).then_some(']').into_iter().chain(starts(at).then_some('[')));
        shown.push(it);
    }
    shown.trim_end().to_owned()
}

#[track_caller]
fn check(left: &str, right: &str, shown: [&str; 2], rewritten: bool) {
    let found = compare(left, right);
    assert_eq!([show(left, &found.left), show(right, &found.right)], shown);
    assert_eq!(found.rewritten, rewritten, "{shown:?}");
}

/// The statement with this number: 001.5.1.4-4.
fn statement(id: &str) -> &'static str {
    let (node, n) = id.rsplit_once('-').unwrap();
    let (_, document) = COMPILED.corpus.by_id(node.split_once('.').unwrap().0).unwrap();
    &document.find(node).unwrap().1.statements[n.parse::<usize>().unwrap() - 1].text
}

#[test]
fn numbers_and_dates_are_marked_whole() {
    check("到2020年", "到2025年", ["到[2020年]", "到[2025年]"], false);
    check(
        "到2022年3月底达到12.5%以上",
        "到2022年5月底达到12.8％以上",
        ["到[2022年3月]底达到[12.5%]以上", "到[2022年5月]底达到[12.8％]以上"],
        false,
    );
    check(
        "投资3万亿元，建设4G网络",
        "投资5万亿元，建设5G网络",
        ["投资[3万亿]元，建设[4G]网络", "投资[5万亿]元，建设[5G]网络"],
        false,
    );
    check(
        "始于2015。2020年",
        "始于2016。2020年",
        ["始于[2015]。2020年", "始于[2016]。2020年"],
        false,
    );
    check("建设5万尾工程", "建设6万尾工程", ["建设[5万尾]工程", "建设[6万尾]工程"], false);
}

#[test]
fn names_are_marked_whole() {
    check(
        "推动南宁建设枢纽",
        "推动南宁市建设枢纽",
        ["推动[南宁]建设枢纽", "推动[南宁市]建设枢纽"],
        false,
    );
    check(
        "提升湛江港服务能力",
        "提升湛江服务能力",
        ["提升[湛江港]服务能力", "提升[湛江]服务能力"],
        false,
    );
}

#[test]
fn a_clause_put_in_other_words_shows_what_it_keeps() {
    check(
        "推进南宁—贵阳高速铁路建设",
        "建成贵阳至南宁高铁",
        ["推进[南宁]—[贵阳]高速铁路建设", "建成[贵阳]至[南宁]高铁"],
        true,
    );
    check("加强生态的保护", "教育合作，加强", ["加强生态的保护", "教育合作，加强"], true);
}

#[test]
fn real_clauses_are_compared_as_a_reader_would() {
    let pair = |left, right, shown, rewritten| {
        check(statement(left), statement(right), shown, rewritten);
    };
    pair(
        "001.5.1.4-4",
        "000.13-4",
        [
            "贯通广西滨海公路、海南环岛旅游公路，形成“环湾”交通通道。",
            "贯通广西滨海公路、海南环岛旅游公路,形成环湾交通通道。",
        ],
        false,
    );
    pair(
        "001.6.2.2-1",
        "000.21-4",
        [
            "[突出治理好大气颗粒物污染，力争]城市空气质量[全面达优]。",
            "[推进细颗粒物(PM2.5)和臭氧(O3)协同控制],城市空气质量[保持优良]。",
        ],
        false,
    );
    pair(
        "001.7.1.2-2",
        "000.12-1",
        [
            "打通北上[贵阳]、重庆、成都等重点城市交通线路，建设衔接丝绸之路经济带的[北向]新[通道]。",
            "扩能[北向]运输[通道],建成[贵阳]至南宁高铁,改造升级G75兰海高速公路。",
        ],
        true,
    );
    // Where not all fit, names stay and 高速, 规划 and 通道 go.
    pair(
        "001.5.1.4-3",
        "000.13-1",
        [
            "提升[南宁]—北钦防高速铁路城际服务功能，规划贵港—玉林城际铁路，开展[湛江]—[海口]跨海通道前期论证，构建“两纵”骨干通道，力争实现主要城市间2小时通达、邻近城市间1小时通达。",
            "畅通省际骨干通道,规划建设[湛江]至海安([海口])高铁,推动建设[南宁]至[湛江]高速公路。",
        ],
        true,
    );
}

#[test]
fn words_are_never_cut() {
    // 能力 and 实力, 逐步 and 初步, 产业 and 工业 share a character; that is nothing in common.
    let (left, right) =
        ("经济综合实力逐步提高，工业集群较多", "人口集聚能力初步提高，产业集群较多");
    let [of_left, of_right] = in_words(left, right, shared);
    assert_eq!(show(left, &of_left), "经济综合实力逐步提高，工业[集群]较多");
    assert_eq!(show(right, &of_right), "人口集聚能力初步提高，产业[集群]较多");
    check("沈海高速公路", "兰海高速公路", ["[沈海]高速公路", "[兰海]高速公路"], false);
}

#[test]
fn the_page_is_given_the_words_of_every_statement() {
    let corpus = &COMPILED.corpus;
    for (idx, document) in (0..).map(DocumentIdx).zip(&corpus.documents) {
        for (at, it) in document.statements() {
            assert_eq!(corpus.cuts(idx, at), SEGMENTER.words(&it.text), "{}", it.text);
        }
    }
    let bundles = encode(corpus).unwrap();
    let mut later = decode(&bundles.first).unwrap();
    assert!(later.cuts.is_empty());
    decode_later(&later, &bundles.later).unwrap().add_to(&mut later);
    assert_eq!(later.cuts, corpus.cuts);
}

#[test]
fn shared_words_are_names_numbers_and_runs_of_characters() {
    let (left, right) =
        ("做强湛江公路建设，到2025年的教育", "增强湛江：2025年，新的教育，加强公路的建设");
    let [of_left, of_right] = in_words(left, right, shared);
    assert_eq!(show(left, &of_left), "做强[湛江][公路]建设，到[2025年]的[教育]");
    assert_eq!(show(right, &of_right), "增强[湛江]：[2025年]，新的[教育]，加强[公路]的建设");
}

#[test]
fn a_text_has_no_difference_from_itself_in_another_script_or_width() {
    let s2t = OpenCC::from_config(BuiltinConfig::S2t).unwrap();
    let wide = |it: char| match it {
        '!'..='~' => char::from_u32(u32::from(it) + 0xfee0).unwrap(),
        _ => it,
    };
    for other in ["2021—2025年", "２０２１－２０２５年", "2021~2025年"] {
        assert_eq!(compare("2021-2025年", other), Difference::default(), "{other}");
    }
    let mut n_changed = 0;
    for text in STATEMENTS.iter() {
        let traditional = s2t.convert(text);
        let full: String = traditional.chars().map(wide).collect();
        n_changed += usize::from(full != *text);
        for other in [*text, &traditional, &full] {
            assert_eq!(compare(text, other), Difference::default(), "{text}\n{other}");
            assert_eq!(compare(other, text), Difference::default(), "{other}\n{text}");
        }
    }
    assert!(n_changed > 500, "{n_changed}");
}

/// `text` in the parts that `marks` cut it into, and whether each is marked.
fn parts(text: &[char], marks: &[Range]) -> Vec<(bool, String)> {
    let mut at = 0;
    let mut parts = Vec::new();
    for it in marks {
        parts.push((false, text[at..it.0].iter().collect()));
        parts.push((true, text[it.0..it.1].iter().collect()));
        at = it.1;
    }
    parts.push((false, text[at..].iter().collect()));
    parts
}

fn words_of(text: &str) -> String {
    fold().fold(text).chars().filter(|it| it.is_alphanumeric()).collect()
}

/// Whether a mark that begins or ends between `before` and `after` cuts a number or Latin word.
fn cuts_a_number(signs: &[char], border: usize) -> bool {
    let sign = |at: Option<usize>| at.and_then(|it| signs.get(it)).copied().unwrap_or(' ');
    let (before, after) = (sign(border.checked_sub(1)), sign(Some(border)));
    let digit = |it: char| it.is_ascii_digit();
    let (far_before, far_after) = (sign(border.checked_sub(2)), sign(Some(border + 1)));
    (before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric())
        || (digit(before) && "%万亿年月日".contains(after))
        || (digit(before) && after == '.' && digit(far_after))
        || (digit(far_before) && before == '.' && digit(after))
}

/// Where names stand, the longest from the left.
fn named(signs: &[char]) -> Vec<Range> {
    let mut found: Vec<Range> = Vec::new();
    for at in 0..signs.len() {
        let rest: String = signs[at..].iter().collect();
        let here = NAMES.iter().filter(|it| rest.starts_with(*it)).map(|it| it.chars().count());
        if found.last().is_none_or(|it| it.1 <= at)
            && let Some(n) = here.max()
        {
            found.push((at, at + n));
        }
    }
    // 壮大新 keeps 大新 from being found in it, but is no word.
    let is_word = |it: &Range| SEGMENTER.words(&String::from_iter(&signs[it.0..it.1])).len() == 1;
    found.retain(is_word);
    found
}

/// No mark begins or ends inside a word.
fn check_whole(text: &str, marks: &[Range]) {
    let words = SEGMENTER.words(text);
    let ends = words.iter().scan(0, |at, it| {
        *at += it.n_chars();
        Some(*at)
    });
    let bounds: BTreeSet<usize> = std::iter::once(0).chain(ends).collect();
    assert_eq!(bounds.last(), Some(&text.chars().count()), "{text}");
    let are_bounds = marks.iter().all(|it| bounds.contains(&it.0) && bounds.contains(&it.1));
    assert!(are_bounds, "{}", show(text, marks));
}

/// What holds of the marks of any text.
fn check_marks(text: &str, marks: &[Range]) {
    let chars: Vec<char> = text.chars().collect();
    let all: String = parts(&chars, marks).iter().map(|it| it.1.as_str()).collect();
    assert_eq!(all, text);
    for (is_marked, it) in parts(&chars, marks) {
        assert!(!is_marked || it.chars().any(char::is_alphanumeric), "{it:?} in {text}");
    }
    assert!(marks.windows(2).all(|it| it[0].1 < it[1].0), "{marks:?} of {text}");
    let most = (chars.len() * 12 / 100).max(2);
    assert!(marks.len() <= most, "{} marks in {} characters", marks.len(), chars.len());
    check_whole(text, marks);
    // A decimal point is not the stop that ends a sentence.
    let sign = |it: &char| if *it == '。' { '。' } else { fold().fold_char(*it).unwrap_or(' ') };
    let signs: Vec<char> = chars.iter().map(sign).collect();
    let names = named(&signs);
    for border in marks.iter().flat_map(|it| [it.0, it.1]) {
        assert!(!cuts_a_number(&signs, border), "{}", show(text, marks));
        let cut = names.iter().any(|it| it.0 < border && border < it.1);
        assert!(!cut, "{}", show(text, marks));
    }
}

fn check_laws(left: &str, right: &str) {
    let found = compare(left, right);
    check_marks(left, &found.left);
    check_marks(right, &found.right);
    let sides = [(left, &found.left), (right, &found.right)];
    let [rest_left, rest_right] = sides.map(|(text, marks)| {
        let chars: Vec<char> = text.chars().collect();
        let rest = parts(&chars, marks).into_iter().filter(|it| !it.0).map(|it| it.1);
        words_of(&rest.collect::<String>())
    });
    if !found.rewritten {
        assert_eq!(rest_left, rest_right, "{}\n{}", show(left, &found.left), right);
        for (text, marks) in sides {
            let chars: Vec<char> = text.chars().collect();
            for it in marks.windows(2) {
                let between = words_of(&chars[it[0].1..it[1].0].iter().collect::<String>());
                assert!(2 <= between.chars().count(), "{}", show(text, marks));
            }
        }
    }
    let both = in_words(left, right, shared);
    check_whole(left, &both[0]);
    check_whole(right, &both[1]);
    for (((text, marks), of_shared), other) in sides.into_iter().zip(both).zip([right, left]) {
        let chars: Vec<char> = text.chars().collect();
        for it in &of_shared {
            let term = words_of(&chars[it.0..it.1].iter().collect::<String>());
            assert!(words_of(other).contains(&term), "{term:?} of {text} is not in {other}");
        }
        let is_shared = |at: usize| of_shared.iter().any(|it| it.0 <= at && at < it.1);
        let mut marked = marks.iter().flat_map(|it| it.0..it.1);
        assert!(!found.rewritten || marked.all(is_shared), "{}", show(text, marks));
    }
}

fn any_statement() -> impl Strategy<Value = String> {
    (0..STATEMENTS.len()).prop_map(|at| STATEMENTS[at].to_owned())
}

/// Names, numbers, words and signs in any order.
fn any_mixture() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => (0..NAMES.len()).prop_map(|at| NAMES[at].clone()),
        4 => "[0-9]{1,4}(\\.[0-9]|[%％万亿年]|年[0-9]{1,2}月)?",
        2 => "[A-Z]{1,3}[0-9]{0,2}|５Ｇ|一|万|亿|日",
        4 => "[，。、—（）~：. -]",
        6 => "加强|建设|合作|推进|生态|的|和|港口|铁路",
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|it| it.concat())
}

/// A text and what some cuts and additions make of it.
fn edited(text: impl Strategy<Value = String>) -> impl Strategy<Value = (String, String)> {
    let edit = (any::<prop::sample::Index>(), 0..12_usize, any_mixture());
    (text, proptest::collection::vec(edit, 0..12)).prop_map(|(text, edits)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, n, put) in edits {
            let at = at.index(chars.len() + 1);
            let put: Vec<char> = put.chars().take(n).collect();
            chars.splice(at..(at + n).min(chars.len()), put);
        }
        (text, chars.into_iter().collect())
    })
}

proptest! {
    #[test]
    fn the_laws_hold_for_any_two_statements(left in any_statement(), right in any_statement()) {
        check_laws(&left, &right);
    }

    #[test]
    fn the_laws_hold_for_an_edited_statement((left, right) in edited(any_statement())) {
        check_laws(&left, &right);
        check_laws(&right, &left);
    }

    #[test]
    fn the_laws_hold_for_any_mixture((left, right) in edited(any_mixture())) {
        check_laws(&left, &right);
        prop_assert_eq!(compare(&right, &right), Difference::default());
    }
}
