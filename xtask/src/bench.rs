//! How long it takes: linking on this machine, and the main clicks in a browser made slow. For
//! people to read; a time that is over its budget is printed as such and fails nothing.

use crate::problem::Result;
use crate::setup::{self, Need};
use crate::{build, command, native, test};
use std::process::ExitCode;

/// Measures and prints both tables; ends as the first that cannot be made does.
pub(crate) fn run() -> Result<ExitCode> {
    setup::ensure(&Need::BROWSE)?;
    build::if_missing()?;
    let code = native::run(&["time"])?;
    if code != ExitCode::SUCCESS {
        return Ok(code);
    }
    println!();
    let mut node = command::command("node");
    command::run(test::with_browser(node.arg("tests/e2e/bench.mjs")))?;
    Ok(ExitCode::SUCCESS)
}
