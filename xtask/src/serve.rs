//! Serves the site on this machine, under a sub-path as a static host would.

use crate::problem::{Problem, Result};
use crate::{build, command, place};
use std::process::Command;

/// Builds, then serves until Ctrl-C.
pub(crate) fn run() -> Result<()> {
    build::run()?;
    let mut node = command::command("node");
    node.arg("xtask/serve.mjs").arg(place::dist()).args(["/beibu-atlas/", "8080"]);
    become_it(&mut node)
}

/// Hands this process over, so that whoever stops it stops the server too.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(Problem(format!("could not start the server: {}", command.exec())))
}

/// Waits for the server. Ctrl-C reaches both.
#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Result<()> {
    command::run(command).map_err(|it| Problem(format!("the server stopped: {it}")))
}
