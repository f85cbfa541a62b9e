//! Compiles `seeds/` into the bundle the page is made from.
//!
//! It compiles the lower modules on their own, so it also proves that they need nothing from the
//! browser or from the layers above. What is odd in a seed becomes a warning; what makes it
//! unusable stops the build with file and line.
#![allow(dead_code, missing_docs, unreachable_pub)]
#[path = "src/align/mod.rs"]
mod align;
#[path = "src/corpus/mod.rs"]
mod corpus;
#[path = "src/mentions/mod.rs"]
mod mentions;
#[path = "src/model/mod.rs"]
mod model;
#[path = "src/parse/mod.rs"]
mod parse;
#[path = "src/sorted.rs"]
mod sorted;
#[path = "src/text/mod.rs"]
mod text;

use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=seeds");
    for layer in ["align", "corpus", "mentions", "model", "parse", "text"] {
        println!("cargo::rerun-if-changed=src/{layer}");
    }
    if let Err(error) = compile() {
        println!("cargo::error={error}");
        process::exit(1);
    }
}

fn compile() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let seeds = corpus::seeds::Seeds::read(&Path::new(&root).join("seeds"))?;
    let compiled = corpus::compile::compile(&seeds)?;
    for it in compiled.oddities {
        println!("cargo::warning={it}");
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("corpus.bundle");
    fs::write(out, corpus::bundle::encode(&compiled.corpus)?.first)?;
    Ok(())
}
