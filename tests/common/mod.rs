//! The corpus of the real seeds, compiled once for each test binary.
#![allow(dead_code, clippy::panic)]
use beibu_atlas::corpus::compile::{Compiled, compile};
use beibu_atlas::corpus::seeds::Seeds;
use std::path::Path;
use std::sync::LazyLock;

pub(crate) fn seeds() -> Seeds {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    Seeds::read(&dir).unwrap_or_else(|it| panic!("{it}"))
}

pub(crate) static COMPILED: LazyLock<Compiled> =
    LazyLock::new(|| compile(&seeds()).unwrap_or_else(|it| panic!("{it}")));
