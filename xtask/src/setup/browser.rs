//! A Chromium for the browser tests: the one that is there, or Debian's.

use super::{Missing, debian};
use crate::problem::{Problem, Result};
use crate::{command, place};
use std::path::PathBuf;

/// Names under which a Chromium is found on PATH, the preferred one first.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser the tests will drive. The variable `CHROMIUM` names another one.
pub(crate) fn find() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|it| it.is_file());
    named.or_else(|| place::program(NAMES))
}

/// Whether there is no browser to drive. A problem when we cannot install one either.
pub(crate) fn missing() -> Result<Option<Missing>> {
    if find().is_some() {
        return Ok(None);
    }
    if !debian::is_possible() {
        return Err(Problem(
            "A Chromium is missing: install Chromium or Chrome, or name one in the variable \
             CHROMIUM."
                .to_owned(),
        ));
    }
    Ok(Some(Missing {
        what: "Chromium and a Chinese font from Debian's packages".to_owned(),
        how_long: "about 2 min, 500 MB",
    }))
}

/// Installs Debian's.
pub(crate) fn install() -> Result<()> {
    let fonts = command::output(command::command("fc-list").arg(":lang=zh")).unwrap_or_default();
    match fonts.is_empty() {
        true => debian::install(&["chromium", "fonts-noto-cjk"]),
        false => debian::install(&["chromium"]),
    }
}
