//! `cargo xtask`: the one entrance for developers and CI. `cargo xtask help` lists the tasks.
//!
//! It depends on nothing of the atlas itself, so that it compiles in seconds and can prepare a
//! machine on which the atlas does not build yet.
#![expect(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod bench;
mod build;
mod command;
mod native;
mod place;
mod problem;
mod serve;
mod setup;
mod test;

use problem::{Problem, Result};
use setup::Need;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask TASK

  setup                install what is missing for all of the below
  build                the site, in dist/
  serve                build, then serve dist/ on this machine
  test [--only STAGE]  everything CI checks; STAGE is one of
                       format, clippy, clippy-wasm, native, build, weight,
                       browser, docs
  bench                how long linking and the main clicks take, beside the
                       budgets; never fails on a time
  shots DIR            pictures of the views, in DIR
  export FILE          the corpus as one file
  search WORDS         search the corpus on the command line
  check                what the compiler of the texts has to say about seeds/
  help                 this

build, serve, test, bench and shots install what they need by themselves.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[&str]) -> Result<ExitCode> {
    let done = ExitCode::SUCCESS;
    match args {
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(done)
        }
        ["setup"] => {
            setup::ensure(&Need::ALL)?;
            println!("Everything is there.");
            Ok(done)
        }
        ["build"] => build::run().map(|()| done),
        ["serve"] => serve::run().map(|()| done),
        ["test"] => Ok(test::run()),
        ["test", "--only", stage] => test::run_only(stage),
        ["bench"] => bench::run(),
        ["shots", dir] => test::shots(dir).map(|()| done),
        ["export" | "search" | "check", ..] => native::run(args),
        _ => Err(Problem(format!("no such task: {:?}\n\n{USAGE}", args.join(" ")))),
    }
}
