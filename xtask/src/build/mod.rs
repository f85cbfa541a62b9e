//! Makes `dist/`: one folder that works unchanged at any address and from a folder by double click.
//!
//! Trunk compiles the app and writes the page with our boot script (`Trunk.toml`); this adds what
//! Trunk does not do, in a folder beside, which takes the place of `dist/` only when it is whole.

mod assets;
mod budget;
mod tighten;

pub(crate) use assets::as_script;

use crate::problem::{Context as _, Problem, Result};
use crate::setup::{self, Need, wasm_target::WasmToolchain};
use crate::{command, native, place};
use std::fs;
use std::path::Path;

/// Makes the site and weighs its first view.
pub(crate) fn run() -> Result<()> {
    make()?;
    println!("\ndist/ is ready. The first view over http:\n");
    weigh()
}

/// Makes the site if there is none. One that is there is taken as it is.
pub(crate) fn if_missing() -> Result<()> {
    if place::dist().join("index.html").is_file() { Ok(()) } else { run() }
}

/// Prints what the first view of the site that is there weighs; a problem if that is too much.
pub(crate) fn weigh() -> Result<()> {
    budget::check(&place::dist())
}

/// Makes the site.
pub(crate) fn make() -> Result<()> {
    setup::ensure(&Need::BUILD)?;
    let site = place::root().join("target").join("site");
    if site.is_dir() {
        fs::remove_dir_all(&site).context(format!("empty {}", site.display()))?;
    }
    trunk(&site)?;
    assets::finish(&site)?;
    native::write_into(&site)?;
    replace(&place::dist(), &site)
}

/// Compiles the app and writes the page.
fn trunk(site: &Path) -> Result<()> {
    let site = site.to_str().ok_or_else(|| Problem("the folder's name is not Unicode".into()))?;
    let mut trunk = command::command("trunk");
    // A NO_COLOR of 1, which Trunk would refuse, is common where nobody watches.
    trunk.args(["build", "--release", "--dist", site]).env_remove("NO_COLOR");
    command::run(WasmToolchain::get()?.apply(&mut trunk))
}

/// Puts the folder `new` where `old` is.
fn replace(old: &Path, new: &Path) -> Result<()> {
    if old.is_dir() {
        fs::remove_dir_all(old).context(format!("empty {}", old.display()))?;
    }
    fs::rename(new, old).context(format!("make {}", old.display()))
}
