//! The outline of every document, as it was read by hand against the texts. A change here is a
//! change of what readers get: read it before accepting it with
//! `cargo run -- outline ID > tests/golden/outline-ID.txt`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]
mod common;
use beibu_atlas::cli::outline;
use common::COMPILED;
use std::fs;
use std::path::Path;

#[track_caller]
fn check(id: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/outline-{id}.txt"));
    let expected = fs::read_to_string(&file).unwrap();
    let found = outline(COMPILED.corpus.by_id(id).unwrap().1);
    for (nth, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {}", nth + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
fn of_the_2017_plan() {
    check("001");
}

#[test]
fn of_the_2022_scheme() {
    check("000");
}

#[test]
fn of_the_guangxi_action_plan() {
    check("004");
}

#[test]
fn of_the_cases() {
    check("003");
}

#[test]
fn of_the_pearl_river_delta_points() {
    check("002");
}

/// What `cargo xtask check` prints is empty: every oddity is mended, or explained by a note.
#[test]
fn nothing_odd_is_left_unexplained() {
    let left: Vec<String> = COMPILED.oddities.iter().map(ToString::to_string).collect();
    assert_eq!(left, Vec::<String>::new());
}
