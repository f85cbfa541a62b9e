//! The atlas's own command line, built for this machine: exports, static pages, search.

use crate::build::as_script;
use crate::command;
use crate::problem::{Context as _, Result};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Where the page looks for what the comparison shows. The same as in `ui::notes`.
const NOTES_PLACE: &str = "document.currentScript.dataset.bytes";

/// Hands a task to the command line of the atlas and takes over its exit code.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let mut command = cli();
    match args {
        // The caller's folder, not the repository's root, is where a relative name belongs.
        ["export", file, rest @ ..] => {
            let file = std::path::absolute(file).context(format!("find {file:?}"))?;
            command.arg("export").arg(file).args(rest);
        }
        _ => {
            command.args(args);
        }
    }
    let status = command.status().context("run the command line of the atlas")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes what the site carries besides the app: the corpus as data, and the pages without scripts.
pub(crate) fn write_into(site: &Path) -> Result<()> {
    let data = site.join("data");
    fs::create_dir_all(&data).context(format!("make {}", data.display()))?;
    command::run(cli().arg("export").arg(data.join("corpus.json")))?;
    let notes = data.join("notes");
    command::run(cli().arg("notes").arg(&notes))?;
    as_script(&notes, NOTES_PLACE)?;
    fs::remove_file(&notes).context(format!("remove {}", notes.display()))?;
    command::run(cli().arg("pages").arg(site))
}

fn cli() -> Command {
    command::cargo(["run", "--quiet", "--release", "--bin", "beibu-atlas", "--"])
}
