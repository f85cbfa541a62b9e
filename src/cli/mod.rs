//! The command line tool: the compiler and the search of the page, for researchers and checks.
pub mod pages;
mod time;

use crate::corpus::bundle::encode;
use crate::corpus::compile::{Compiled, compile};
use crate::corpus::export::to_json;
use crate::corpus::seeds::Seeds;
use crate::model::document::Document;
use crate::search::index::Index;
use crate::search::query::{Hit, search};
use serde_json::json;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

const USAGE: &str = "usage: beibu-atlas <command>
  export FILE                     write the corpus as JSON
  notes FILE                      write what the page fetches for the comparison, packed
  pages DIR                       write a script-free page of each document to DIR/pages
  search [--json] [--top N] QUERY find QUERY in all documents
  outline [DOCUMENT]              print the outline of a document, or of all
  check                           print what is odd in the seeds
  time                            print how long compiling and linking take
";

/// Runs the command in `args`, which do not hold the program's name. Reads `seeds/` in `root`.
///
/// # Errors
///
/// When the command is unknown, a seed cannot be used, or the output cannot be written.
pub fn run(root: &Path, args: &[String]) -> Result<(), Box<dyn Error>> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let compiled =
        || -> Result<Compiled, Box<dyn Error>> { Ok(compile(&Seeds::read(&root.join("seeds"))?)?) };
    let out = match args.as_slice() {
        ["export", file] => {
            let json = serde_json::to_string(&to_json(&compiled()?.corpus))?;
            std::fs::write(file, json)?;
            String::new()
        }
        ["notes", file] => {
            std::fs::write(file, encode(&compiled()?.corpus)?.later)?;
            String::new()
        }
        ["pages", dir] => {
            let dir = Path::new(dir).join("pages");
            std::fs::create_dir_all(&dir)?;
            for document in &compiled()?.corpus.documents {
                let file = dir.join(format!("{}.html", document.about.slug));
                std::fs::write(file, pages::page(document))?;
            }
            String::new()
        }
        ["search", rest @ ..] => find(&compiled()?, rest)?,
        ["outline"] => compiled()?.corpus.documents.iter().map(outline).collect(),
        ["outline", id] => {
            let corpus = compiled()?.corpus;
            let (_, document) =
                corpus.by_id(id).or_else(|| corpus.by_slug(id)).ok_or("no such document")?;
            outline(document)
        }
        ["check"] => compiled()?.oddities.iter().map(|it| format!("{it}\n")).collect(),
        ["time"] => time::report(&Seeds::read(&root.join("seeds"))?)?,
        _ => return Err(USAGE.into()),
    };
    std::io::stdout().write_all(out.as_bytes())?;
    Ok(())
}

/// The documents' outline as text: one node a line, indented, with its first words.
#[must_use]
pub fn outline(document: &Document) -> String {
    let mut out = format!("{} {}\n", document.about.id, document.about.title);
    for (idx, node) in document.indexed() {
        let depth = document.ancestors(idx).len();
        let text = node.text();
        let first: String = text.chars().take(12).collect();
        let page = node.page.map(|it| format!(" p{it}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "{:indent$}{} {} [{}] {} | {first} ({} sentences){page}",
            "",
            node.id,
            node.kind.name(),
            node.label,
            node.title,
            node.statements.len(),
            indent = 2 * depth,
        );
    }
    out
}

fn find(compiled: &Compiled, args: &[&str]) -> Result<String, Box<dyn Error>> {
    let (mut as_json, mut top, mut query) = (false, usize::MAX, Vec::new());
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--json" => as_json = true,
            "--top" => top = args.next().ok_or("--top needs a number")?.parse()?,
            word => query.push(word),
        }
    }
    let corpus = &compiled.corpus;
    let index = Index::of(&corpus.documents, &corpus.fold);
    let query = query.join(" ");
    let hits = search(&index, &corpus.documents, &corpus.fold, &query);
    let mut out = String::new();
    for (rank, hit) in (1..).zip(hits.iter().take(top)) {
        let Some(document) = corpus.document(hit.document) else { continue };
        let Some(node) = document.node(hit.at.node) else { continue };
        let id = node.statement_id(hit.at.n);
        if as_json {
            let line = json!({
                "rank": rank,
                "doc": document.about.id,
                "node": node.id,
                "statement": id,
                "text": hit.text,
                "marks": hit.marks.iter().map(|it| [it.0, it.1]).collect::<Vec<_>>(),
                "why": if is_exact(hit, &query) { "exact" } else { "folded" },
            });
            writeln!(out, "{line}")?;
        } else {
            writeln!(out, "{id}  {}", hit.text)?;
        }
    }
    Ok(out)
}

/// Whether the words stand in a hit just as typed, whole or, where they go on in the next sentence,
/// their part in this one; else they stand there in the other script or width.
#[must_use]
pub fn is_exact(hit: &Hit, typed: &str) -> bool {
    let run = |it: &(usize, usize)| -> String {
        hit.text.chars().skip(it.0).take(it.1.saturating_sub(it.0)).collect()
    };
    let runs: Vec<String> = hit.marks.iter().map(run).collect();
    let stands = |term: &str| hit.text.contains(term) || runs.iter().any(|it| term.contains(it));
    typed.split_whitespace().all(stands)
}
