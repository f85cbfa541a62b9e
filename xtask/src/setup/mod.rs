//! Prepares a machine: what is missing is named with its cost first, then installed, in order.
//!
//! Everything comes from package registries (rustup, crates.io, npm, Debian). What is already
//! there is left alone, so a second run takes a second.

pub(crate) mod browser;
mod debian;
mod npm;
mod tools;
pub(crate) mod wasm_target;

use crate::problem::Result;

/// Something a task cannot do without. In the order of installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// The standard library for `wasm32-unknown-unknown`.
    WasmTarget,
    /// `wasm-bindgen`, at the version of the library in `Cargo.lock`.
    WasmBindgen,
    /// `trunk`.
    Trunk,
    /// Leaflet, and the build and test tools in `package.json`.
    NodePackages,
    /// A Chromium and a Chinese font, for the browser tests.
    Browser,
}

/// What is not there yet.
pub(crate) struct Missing {
    /// What will be installed, from where.
    pub(crate) what: String,
    /// How long that takes on two cores.
    pub(crate) how_long: &'static str,
}

impl Need {
    /// All there is.
    pub(crate) const ALL: [Need; 5] =
        [Need::WasmTarget, Need::WasmBindgen, Need::Trunk, Need::NodePackages, Need::Browser];

    /// What it takes to build the site.
    pub(crate) const BUILD: [Need; 4] =
        [Need::WasmTarget, Need::WasmBindgen, Need::Trunk, Need::NodePackages];

    /// What it takes to open the site in a browser.
    pub(crate) const BROWSE: [Need; 2] = [Need::NodePackages, Need::Browser];

    fn missing(self) -> Result<Option<Missing>> {
        match self {
            Need::WasmTarget => Ok(wasm_target::missing()),
            Need::WasmBindgen => tools::wasm_bindgen()?.missing(),
            Need::Trunk => tools::trunk().missing(),
            Need::NodePackages => npm::missing(),
            Need::Browser => browser::missing(),
        }
    }

    fn provide(self) -> Result<()> {
        match self {
            Need::WasmTarget => wasm_target::provide(),
            Need::WasmBindgen => tools::wasm_bindgen()?.install(),
            Need::Trunk => tools::trunk().install(),
            Need::NodePackages => npm::install(),
            Need::Browser => browser::install(),
        }
    }
}

/// Sees to it that all of `needs` are there. Silent when they are.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    let mut work = Vec::new();
    for need in needs {
        if let Some(missing) = need.missing()? {
            work.push((need, missing));
        }
    }
    if work.is_empty() {
        return Ok(());
    }
    println!("To be installed first:");
    for (_, Missing { what, how_long }) in &work {
        println!("  - {what} ({how_long})");
    }
    for (need, Missing { what, .. }) in &work {
        println!("\n== {what}");
        need.provide()?;
    }
    println!();
    Ok(())
}
