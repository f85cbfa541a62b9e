//! Leaflet and the tools that npm carries, as `package-lock.json` pins them.

use super::Missing;
use crate::problem::{Context as _, Problem, Result};
use crate::{command, place};
use std::fs;
use std::path::PathBuf;

/// The oldest Node that runs our scripts and the browser tests.
const NODE_MAJOR: u32 = 20;

/// Whether the packages were installed from the lock file as it is now. A problem when they were
/// not and there is no npm to do it: better known before anything slow begins.
pub(crate) fn missing() -> Result<Option<Missing>> {
    let lock = read_lock()?;
    if fs::read_to_string(stamp()).is_ok_and(|it| it == lock) {
        return Ok(None);
    }
    check_node()?;
    Ok(Some(Missing {
        what: "Leaflet, binaryen, esbuild and test tools from npm, in node_modules".to_owned(),
        how_long: "about 30 s, 140 MB",
    }))
}

/// `npm ci`. No package may run a script of its own.
pub(crate) fn install() -> Result<()> {
    let mut npm = command::command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    command::run(&mut npm)?;
    fs::write(stamp(), read_lock()?).context("note what npm installed")
}

fn check_node() -> Result<()> {
    let printed = command::output(command::command("node").arg("--version"));
    let major = printed.as_deref().and_then(major_version);
    if major.is_none_or(|it| it < NODE_MAJOR) || place::program(["npm"]).is_none() {
        return Err(Problem(format!(
            "Node.js {NODE_MAJOR} or newer with npm is missing: install it from nodejs.org or \
             your system's packages."
        )));
    }
    Ok(())
}

/// A copy of the lock file the folder was made from.
fn stamp() -> PathBuf {
    place::root().join("node_modules").join(".made-from-lock.json")
}

fn read_lock() -> Result<String> {
    fs::read_to_string(place::root().join("package-lock.json")).context("read package-lock.json")
}

/// The 20 of `v20.1.2`.
fn major_version(printed: &str) -> Option<u32> {
    printed.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(super::major_version("v20.20.2\n"), Some(20));
        assert_eq!(super::major_version("20"), None);
    }
}
