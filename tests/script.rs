//! The Simplified reading of the Traditional document: character by character it must come out as
//! the converter, which knows words, has it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]
mod common;
use common::COMPILED;
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

#[test]
fn one_character_at_a_time_reads_as_whole_words_do() {
    let opencc = OpenCC::from_config(BuiltinConfig::T2s).unwrap();
    let corpus = &COMPILED.corpus;
    let (_, document) = corpus.by_id("002").unwrap();
    let mut n_changed = 0;
    for node in &document.nodes {
        for text in [&node.title, &node.text()] {
            let simplified = corpus.fold.simplified(text);
            assert_eq!(simplified, opencc.convert(text), "{}", node.id);
            assert_eq!(simplified.chars().count(), text.chars().count());
            n_changed += usize::from(simplified != *text);
        }
    }
    assert!(n_changed > 50, "{n_changed}");
}

#[test]
fn simplified_documents_are_not_touched() {
    let corpus = &COMPILED.corpus;
    for document in corpus.documents.iter().filter(|it| it.about.lang == "zh-Hans") {
        for node in &document.nodes {
            let text = node.text();
            let changed: Vec<(char, char)> = text
                .chars()
                .zip(corpus.fold.simplified(&text).chars())
                .filter(|it| it.0 != it.1)
                .collect();
            assert_eq!(changed, [], "{}", node.id);
        }
    }
}
