//! The table of strings: complete in three languages, and the two Chinese ones say the same.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]
mod common;
use beibu_atlas::model::base_map::FeatureKind;
use beibu_atlas::words::names::{DOCUMENTS, UNITS};
use beibu_atlas::words::{Entry, Words};
use common::COMPILED;
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

/// Traditional strings that use the word of Hong Kong and Taiwan: 設定 for 设置, 程式 for 程序,
/// 資料 for 数据, 裝置 for 设备, 透過 for 通过, 連結 for 链接, 文件 for 文档, 伺服器 for 服务器.
const OTHER_WORDING: &[(&str, &str)] = &[
    ("列印", "打印"),
    ("卷动", "滚动"),
    ("向量图", "矢量图"),
    ("预设", "默认"),
    ("设定", "设置"),
    ("程式", "程序"),
    ("资料", "数据"),
    ("装置", "设备"),
    ("透过", "通过"),
    ("连结", "链接"),
    ("伺服器", "服务器"),
    ("连网", "联网"),
    ("座标", "坐标"),
];
/// Strings in which a whole word differs that other strings use in its usual sense.
const OTHERWISE: &[&str] = &["no_document"];
/// Characters of both scripts, which a converter to Traditional would change for another meaning.
const OF_BOTH: &str = "台群";
/// A word whose second character is another in its other sense: 裡面.
const KILOMETRE: &str = "公里";

fn opencc(config: BuiltinConfig) -> OpenCC {
    OpenCC::from_config(config).unwrap()
}

/// The Simplified reading of a Traditional string, with the marks of mainland print.
fn folded(hant: &str, t2s: &OpenCC) -> String {
    let marks = |it| match it {
        '「' => '“',
        '」' => '”',
        _ => it,
    };
    let plain = t2s.convert(hant).chars().map(marks).collect::<String>();
    OTHER_WORDING.iter().fold(plain, |text, (theirs, ours)| text.replace(theirs, ours))
}

fn is_han(it: char) -> bool {
    matches!(it, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}')
}

fn marks(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('{').skip(1).map(|it| it.split_once('}').unwrap().0).collect();
    found.sort_unstable();
    found
}

#[track_caller]
fn check_all(broken: impl Fn(&Entry) -> Option<String>) {
    assert!(Words::all().count() > 150, "the table is whole");
    let complaints: Vec<String> =
        Words::all().filter_map(|it| broken(it).map(|why| format!("{}: {why}", it.0))).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn no_string_is_empty_and_all_have_the_same_marks() {
    check_all(|(_, [hans, hant, en])| {
        if [hans, hant, en].iter().any(|it| it.trim_matches(' ').is_empty()) {
            return Some("is empty".to_owned());
        }
        let odd = marks(hans) != marks(hant) || marks(hans) != marks(en);
        odd.then(|| format!("other marks in {hant:?} or {en:?}"))
    });
}

#[test]
fn simplified_strings_have_no_traditional_character() {
    let t2s = opencc(BuiltinConfig::T2s);
    check_all(|(_, [hans, _, _])| {
        let folded = t2s.convert(hans).replace("「", "“");
        // The name by which 繁体 is offered is not in the table.
        (folded != *hans).then(|| format!("{hans} should be {folded}"))
    });
}

#[test]
fn traditional_strings_say_what_the_simplified_ones_say() {
    let t2s = opencc(BuiltinConfig::T2s);
    check_all(|(name, [hans, hant, _])| {
        let folded = folded(hant, &t2s);
        (folded != *hans && !OTHERWISE.contains(name)).then(|| format!("{folded} is not {hans}"))
    });
}

#[test]
fn traditional_strings_have_no_simplified_character() {
    let s2t = opencc(BuiltinConfig::S2t);
    check_all(|(_, [_, hant, _])| {
        let simple: String = hant
            .replace(KILOMETRE, "")
            .chars()
            .filter(|it| !OF_BOTH.contains(*it) && s2t.convert(&it.to_string()) != it.to_string())
            .collect();
        (!simple.is_empty()).then(|| format!("{simple} in {hant}"))
    });
}

#[test]
fn english_strings_are_in_latin_letters_and_marks() {
    check_all(|(_, [_, _, en])| {
        let wide = |it: char| {
            is_han(it) || matches!(it, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
        };
        let found: String = en.chars().filter(|it| wide(*it)).collect();
        (!found.is_empty()).then(|| format!("{found} in {en}"))
    });
}

#[test]
fn names_are_those_of_the_corpus() {
    let t2s = opencc(BuiltinConfig::T2s);
    let corpus = &COMPILED.corpus;
    let folded: Vec<_> =
        UNITS.iter().map(|it| (it.0.to_owned(), t2s.convert(it.1), t2s.convert(it.2))).collect();
    let own: Vec<_> = corpus
        .units
        .iter()
        .map(|it| (it.code.clone(), it.name.clone(), it.short.clone()))
        .collect();
    assert_eq!(folded, own);
    for document in &corpus.documents {
        let about = &document.about;
        let (_, hant, _) = DOCUMENTS.iter().find(|it| it.0 == about.slug).unwrap();
        assert_eq!(t2s.convert(hant), about.short_title);
    }
}

/// What the corpus calls a part of the structure or a province has its word in every language.
#[test]
fn every_role_province_and_canal_is_in_the_table() {
    let known: Vec<&str> = Words::all().map(|it| it.1[0]).collect();
    let corpus = &COMPILED.corpus;
    let roles = corpus.elements.iter().map(|it| &it.name);
    let features = &corpus.base_map.context.features;
    let canals = features.iter().filter(|it| it.kind == FeatureKind::Canal).map(|it| &it.name);
    for name in roles.chain(corpus.units.iter().map(|it| &it.province)).chain(canals) {
        assert!(known.contains(&name.as_str()), "{name}");
        assert!(beibu_atlas::words::names::term(name).is_some(), "{name}");
    }
}
