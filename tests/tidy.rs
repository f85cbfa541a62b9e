//! The rules of the house that the compiler does not know. Each failure names a file and says what
//! to do.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::string_slice, missing_docs)]
use beibu_atlas::words::Words;
use std::fs;
use std::path::{Path, PathBuf};

/// Lowest first. A module may name only itself and modules before it.
const LAYERS: &[&str] = &[
    "sorted", "text", "words", "model", "parse", "mentions", "align", "search", "corpus", "cli",
    "app", "map", "ui",
];
/// `map` stands beside `ui`: it may not use what the visitor has chosen.
const FORBIDDEN: &[(&str, &str)] = &[("map", "app"), ("map", "corpus")];
const MAX_LINES: usize = 400;
/// Words that only the page may know.
const PAGE_ONLY: &[&str] = &["leptos", "web_sys", "wasm_bindgen"];

#[test]
fn sources_are_tidy() {
    let mut complaints = Vec::new();
    for path in
        files(&["src", "xtask/src", "tests"], "rs").into_iter().chain([PathBuf::from("build.rs")])
    {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.display();
        if !text.starts_with("//!") {
            complaints.push(format!("{file}: open with //! and say what the module is for"));
        }
        if MAX_LINES < text.lines().count() {
            complaints.push(format!("{file}: over {MAX_LINES} lines; split it by concept"));
        }
        if text.contains("extern \"C\"")
            && !path.ends_with("map/ffi.rs")
            && !path.ends_with("tests/tidy.rs")
        {
            complaints.push(format!("{file}: JavaScript is declared in src/map/ffi.rs only"));
        }
        let Some(layer) = layer_of(&path) else { continue };
        for (rank, name) in LAYERS.iter().enumerate() {
            if layer < rank && text.contains(&format!("crate::{name}")) {
                complaints.push(format!("{file}: may not use crate::{name}, a higher layer"));
            }
        }
        for (module, other) in FORBIDDEN {
            if LAYERS[layer] == *module && text.contains(&format!("crate::{other}")) {
                complaints.push(format!("{file}: may not use crate::{other}"));
            }
        }
        if !["app", "map", "ui"].contains(&LAYERS[layer]) {
            for word in PAGE_ONLY.iter().filter(|it| text.contains(*it)) {
                complaints.push(format!("{file}: may not know {word}; only the page does"));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn colours_are_tokens() {
    let mut complaints = Vec::new();
    for path in files(&["style"], "css") {
        if path.ends_with("tokens.css") {
            continue;
        }
        for (nth, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let hex = line.split('#').skip(1).any(|it| {
                let digits = it.chars().take_while(char::is_ascii_hexdigit).count();
                [3, 4, 6, 8].contains(&digits)
                    && !it.chars().nth(digits).is_some_and(char::is_alphanumeric)
            });
            if hex || line.contains("rgb(") || line.contains("hsl(") || line.contains("!important")
            {
                complaints.push(format!("{}:{}: {line}", path.display(), nth + 1));
            }
        }
    }
    assert!(
        complaints.is_empty(),
        "colours live in style/tokens.css:\n{}\n",
        complaints.join("\n")
    );
}

/// Safari draws no line at all for `text-decoration: underline dashed 2px`.
#[test]
fn lines_under_words_are_drawn_everywhere() {
    let mut complaints = Vec::new();
    for path in files(&["style"], "css") {
        for (n, line) in (1..).zip(fs::read_to_string(&path).unwrap().lines()) {
            let values = line.split("text-decoration:").skip(1);
            let mut values = values.filter_map(|it| it.split([';', '}']).next());
            if values.any(|it| it.trim().contains(' ')) {
                let file = path.display();
                complaints.push(format!("{file}:{n}: text-decoration takes one value; write text-decoration-line, -style, -thickness"));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// A text's particular words belong in seeds/editorial, not in the parser.
#[test]
fn the_parser_knows_no_document() {
    let seed = |file: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(file);
        fs::read_to_string(path).unwrap()
    };
    let column = |file: &str, nth: usize| -> Vec<String> {
        let rows = seed(file);
        rows.lines().skip(1).map(|it| it.split(',').nth(nth).unwrap().to_owned()).collect()
    };
    let manifest = seed("manifest.toml");
    let titles = manifest.lines().filter_map(|it| it.split_once("title = ")).map(|it| it.1);
    let titles = titles.map(|it| it.trim_matches('"').to_owned());
    let mut names: Vec<String> =
        ["北部湾", "珠三角", "中商", "专栏3", "云浮"].map(str::to_owned).into();
    names.extend(column("editorial/units.csv", 2));
    names.extend(column("editorial/groups.csv", 0));
    names.extend(titles);
    assert!(30 < names.len() && names.iter().all(|it| !it.is_empty()), "{names:?}");
    for path in files(&["src/parse"], "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let known: Vec<_> = names.iter().filter(|it| code.contains(it.as_str())).collect();
        assert!(known.is_empty(), "{}: {known:?} belong in seeds/editorial", path.display());
    }
}

/// Words of the interface belong in the table, where they stand in all three languages.
#[test]
fn the_page_has_its_words_from_the_table() {
    let han = |it: char| matches!(it, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}');
    let mut complaints = Vec::new();
    for path in files(&["src/ui", "src/map"], "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (nth, line) in code.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let code = line.split(" // ").next().unwrap();
            if !is_comment && code.contains(han) {
                complaints.push(format!("{}:{}: {}", path.display(), nth + 1, line.trim()));
            }
        }
    }
    assert!(
        complaints.is_empty(),
        "put these words into src/words, in 简体, 繁體 and English:\n{}\n",
        complaints.join("\n")
    );
}

/// A string that no view shows is weight, three times over.
#[test]
fn every_string_is_shown_somewhere() {
    let read = |it: PathBuf| fs::read_to_string(it).unwrap();
    let code: String = files(&["src"], "rs").into_iter().map(read).collect();
    let is_shown = |name: &str| {
        let field = [".", name].concat();
        let after = |at: usize| code[at + field.len()..].chars().next();
        let is_name = |it: char| it.is_alphanumeric() || it == '_';
        code.match_indices(&field).any(|(at, _)| !after(at).is_some_and(is_name))
    };
    let unshown: Vec<_> = Words::all().map(|it| it.0).filter(|it| !is_shown(it)).collect();
    assert!(unshown.is_empty(), "no view shows these strings of src/words: {unshown:?}");
}

fn layer_of(path: &Path) -> Option<usize> {
    let mut parts = path.components().map(|it| it.as_os_str().to_str().unwrap());
    if parts.next() != Some("src") {
        return None;
    }
    let top = parts.next()?;
    LAYERS.iter().position(|it| *it == top)
}

fn files(dirs: &[&str], extension: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = dirs.iter().map(PathBuf::from).collect();
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(root.join(&dir)).unwrap() {
            let path = dir.join(entry.unwrap().file_name());
            if root.join(&path).is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
