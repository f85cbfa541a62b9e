//! How long the compiler takes on this machine: the native half of `cargo xtask bench`.
use crate::corpus::compile::{compile, links};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::SeedError;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

const RUNS: usize = 11;
/// Most that linking all documents may take.
const LINKS_MS: f64 = 1000.0;

/// A table of medians, in milliseconds, beside their budgets.
///
/// # Errors
///
/// When a seed cannot be used.
pub(crate) fn report(seeds: &Seeds) -> Result<String, SeedError> {
    let corpus = compile(seeds)?.corpus;
    let mut documents = corpus.documents;
    // What is about another region is searched, too: the time is that of all five.
    for document in &mut documents {
        document.about.elsewhere = false;
    }
    let whole = median(|| compile(seeds).map(drop))?;
    let linking = median(|| links(seeds, &documents, &corpus.fold).map(drop))?;
    let mut out = format!("{:<40}{:>9}{:>9}{:>8}\n", "native, ms", "median", "budget", "ratio");
    let _ = writeln!(out, "{:<40}{whole:>9.1}{:>9}{:>8}", "the whole corpus", "-", "-");
    let ratio = linking / LINKS_MS;
    let name = "all links of the five documents";
    let _ = writeln!(out, "{name:<40}{linking:>9.1}{LINKS_MS:>9}{ratio:>8.3}");
    Ok(out)
}

/// The median of some runs, in milliseconds.
fn median(run: impl Fn() -> Result<(), SeedError>) -> Result<f64, SeedError> {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        black_box(run()?);
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Ok(times.get(RUNS / 2).map_or(0.0, |it| it.as_secs_f64() * 1000.0))
}
