//! Everything CI checks, in order, with one count at the end.
//!
//! Native and browser tests count one by one; every other stage counts as one check. A failed
//! stage does not stop the later ones, except that there is nothing to weigh or to open in a browser
//! when the build failed.

mod count;

use crate::problem::{Context as _, Problem, Result};
use crate::setup::{self, Need, browser, wasm_target};
use crate::{build, command, place};
use count::Count;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// One step of the test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Format,
    Clippy,
    ClippyWasm,
    Native,
    Build,
    Weight,
    Browser,
    Docs,
}

impl Stage {
    const ALL: [Stage; 8] = [
        Stage::Format,
        Stage::Clippy,
        Stage::ClippyWasm,
        Stage::Native,
        Stage::Build,
        Stage::Weight,
        Stage::Browser,
        Stage::Docs,
    ];

    fn name(self) -> &'static str {
        match self {
            Stage::Format => "format",
            Stage::Clippy => "clippy",
            Stage::ClippyWasm => "clippy-wasm",
            Stage::Native => "native",
            Stage::Build => "build",
            Stage::Weight => "weight",
            Stage::Browser => "browser",
            Stage::Docs => "docs",
        }
    }

    /// Whether the stage looks at what the build made.
    fn needs_site(self) -> bool {
        matches!(self, Stage::Weight | Stage::Browser)
    }

    /// Runs the stage. An error counts as one failure.
    fn run(self) -> Result<Count> {
        match self {
            Stage::Format => one(&mut command::cargo(["fmt", "--all", "--check"])),
            Stage::Clippy => one(&mut command::cargo([
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-Dwarnings",
            ])),
            Stage::ClippyWasm => clippy_wasm(),
            Stage::Native => native_tests(),
            Stage::Build => build::make().map(|()| Count::ONE_PASSED),
            Stage::Weight => build::weigh().map(|()| Count::ONE_PASSED),
            Stage::Browser => browser_tests(),
            Stage::Docs => {
                one(command::cargo(["doc", "--workspace", "--no-deps", "--document-private-items"])
                    .env("RUSTDOCFLAGS", "-Dwarnings"))
            }
        }
    }
}

/// Runs every stage.
pub(crate) fn run() -> ExitCode {
    run_stages(&Stage::ALL)
}

/// Runs the stage of that name.
pub(crate) fn run_only(name: &str) -> Result<ExitCode> {
    let stage = Stage::ALL.into_iter().find(|it| it.name() == name);
    let names = || Stage::ALL.map(Stage::name).join(", ");
    let stage =
        stage.ok_or_else(|| Problem(format!("no stage {name:?}; there are {}", names())))?;
    Ok(run_stages(&[stage]))
}

/// Runs stages in order; the last line printed is `N passed, N failed`.
fn run_stages(stages: &[Stage]) -> ExitCode {
    let mut total = Count::default();
    let mut failures = Vec::new();
    for &stage in stages {
        println!("\n== {}", stage.name());
        let start = Instant::now();
        let pointless = stage.needs_site() && failures.contains(&Stage::Build);
        let outcome = match pointless {
            true => Err(Problem("not run: the build failed".to_owned())),
            false => stage.run(),
        };
        let count = outcome.unwrap_or_else(|problem| {
            println!("{problem}");
            Count::ONE_FAILED
        });
        println!("== {}: {count} ({} s)", stage.name(), start.elapsed().as_secs());
        if count.failed > 0 {
            failures.push(stage);
        }
        total = total + count;
    }
    println!();
    for stage in &failures {
        println!("failed: {0}; again alone: cargo xtask test --only {0}", stage.name());
    }
    println!("{total}");
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Takes pictures of the views into a folder.
pub(crate) fn shots(dir: &str) -> Result<()> {
    let dir = std::path::absolute(dir).context(format!("find {dir:?}"))?;
    setup::ensure(&Need::BROWSE)?;
    build::if_missing()?;
    let mut node = command::command("node");
    command::run(with_browser(node.arg("tests/e2e/shots.mjs").arg(dir)))
}

/// A stage that is one check.
fn one(command: &mut Command) -> Result<Count> {
    command::run(command).map(|()| Count::ONE_PASSED)
}

fn clippy_wasm() -> Result<Count> {
    setup::ensure(&[Need::WasmTarget])?;
    let mut clippy = command::cargo(["clippy", "--target", wasm_target::TRIPLE]);
    clippy.args(["-p", "beibu-atlas", "--lib", "--bins", "--", "-Dwarnings"]);
    one(wasm_target::WasmToolchain::get()?.apply(&mut clippy))
}

fn native_tests() -> Result<Count> {
    let mut cargo = command::cargo(["test", "--workspace", "--no-fail-fast"]);
    let transcript = command::run_and_keep(&mut cargo)?;
    Ok(count::of_cargo(&transcript.text).and_exit(transcript.success))
}

/// Runs `tests/e2e/*.test.mjs` on `dist/`.
fn browser_tests() -> Result<Count> {
    setup::ensure(&Need::BROWSE)?;
    let mut files = place::files_in(&place::root().join("tests/e2e"));
    files.retain(|it| place::named(it, "", ".test.mjs"));
    let report = place::root().join("target").join("browser-tests.tap");
    let mut node = command::command("node");
    node.args(["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"]);
    node.args(["--test-reporter=tap", &destination(&report)]).args(files);
    let success = command::run(with_browser(&mut node)).is_ok();
    let text = std::fs::read_to_string(&report).context("read the report of the browser tests")?;
    Ok(count::of_node(&text).and_exit(success))
}

fn destination(report: &Path) -> String {
    format!("--test-reporter-destination={}", report.display())
}

/// Tells our Node scripts which browser to drive.
pub(crate) fn with_browser(node: &mut Command) -> &mut Command {
    match browser::find() {
        Some(file) => node.env("CHROMIUM", file),
        None => node,
    }
}
