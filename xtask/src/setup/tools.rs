//! Programs that `cargo install` makes, each at one exact version.

use super::Missing;
use crate::problem::{Context as _, Problem, Result};
use crate::{command, place};
use std::fs;

/// Trunk 0.22 needs a newer compiler than the one we ask for.
const TRUNK_VERSION: &str = "0.21.14";

/// A program from crates.io.
pub(crate) struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// Whether to build it with the versions its authors locked.
    locked: bool,
    how_long: &'static str,
}

/// Trunk: compiles the app and makes the page that carries it.
pub(crate) fn trunk() -> Tool {
    Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK_VERSION.to_owned(),
        locked: true,
        how_long: "about 10 min",
    }
}

/// The bridge between wasm and JavaScript. It must be exactly as old as the library of its name.
pub(crate) fn wasm_bindgen() -> Result<Tool> {
    let lock = place::root().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).context(format!("read {}", lock.display()))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Problem("Cargo.lock names no version of wasm-bindgen".to_owned()))?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version.to_owned(),
        // Its own lock file has named versions that were withdrawn since.
        locked: false,
        how_long: "about 3 min",
    })
}

impl Tool {
    /// Whether another version than ours, or none, is found.
    pub(crate) fn missing(&self) -> Result<Option<Missing>> {
        let Tool { package, version, .. } = self;
        if self.is_there() {
            return Ok(None);
        }
        let what = format!("{package} {version} from crates.io");
        Ok(Some(Missing { what, how_long: self.how_long }))
    }

    /// Compiles it into the user's cargo folder.
    pub(crate) fn install(&self) -> Result<()> {
        // `--force`: a program of that name and another version may be there, even one that cargo
        // does not remember (from a cache, say).
        let mut cargo = command::cargo(["install", "--force", self.package, "--version"]);
        cargo.arg(&self.version);
        if self.locked {
            cargo.arg("--locked");
        }
        command::run(cargo.env_remove("CARGO_TARGET_DIR"))?;
        match self.is_there() {
            true => Ok(()),
            false => Err(Problem(format!(
                "`{}` was installed but does not run as version {}: look at `cargo install --list`.",
                self.program, self.version
            ))),
        }
    }

    fn is_there(&self) -> bool {
        let printed = command::output(command::command(self.program).arg("--version"));
        printed.is_some_and(|it| it.split_whitespace().any(|word| word == self.version))
    }
}

/// The version of a package in a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|it| *it != name);
    lines.next()?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_is_of_the_package_with_exactly_that_name() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.0.1\"\n";
        assert_eq!(locked_version(lock, "a"), Some("2.0.1"));
        assert_eq!(locked_version(lock, "b"), None);
    }
}
