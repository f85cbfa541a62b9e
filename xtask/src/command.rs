//! Child processes: started in the repository's root, with the search path of [`crate::place`],
//! and without what `cargo run` adds to the environment for this program alone.

use crate::place;
use crate::problem::{Context as _, Problem, Result};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

/// A command in the repository's root.
pub(crate) fn command(program: &str) -> Command {
    let found = place::program([program]).unwrap_or_else(|| program.into());
    let mut command = Command::new(found);
    command.current_dir(place::root()).env("PATH", place::search_path());
    for (name, _) in env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        if name == "CARGO" || ours.iter().any(|it| name.starts_with(it)) {
            command.env_remove(name);
        }
    }
    command
}

/// `cargo` with these arguments.
pub(crate) fn cargo<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = command("cargo");
    command.args(args);
    command
}

/// Shows the command, runs it and waits.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = announce(command);
    let status = command.status().context(format!("run `{line}`"))?;
    match status.success() {
        true => Ok(()),
        false => Err(Problem(format!("`{line}` failed ({status})"))),
    }
}

/// What a command printed, trimmed; `None` if it is not there or failed. Shows nothing.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Runs a command for at most `limit`; says whether it succeeded in that time.
pub(crate) fn run_within(command: &mut Command, limit: Duration) -> bool {
    announce(command);
    let Ok(mut child) = command.stdin(Stdio::null()).spawn() else { return false };
    let start = Instant::now();
    while start.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    stop(&mut child);
    false
}

/// What a command wrote on standard output, and whether it succeeded.
pub(crate) struct Transcript {
    /// The exit code was zero.
    pub(crate) success: bool,
    /// Standard output, whole.
    pub(crate) text: String,
}

/// Runs a command, passing its standard output on while keeping it.
pub(crate) fn run_and_keep(command: &mut Command) -> Result<Transcript> {
    let line = announce(command);
    let doing = format!("run `{line}`");
    let mut child = command.stdout(Stdio::piped()).spawn().context(&doing)?;
    let mut text = String::new();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).context(&doing)? > 0 {
            let _ = io::stdout().write_all(&bytes);
            text.push_str(&String::from_utf8_lossy(&bytes));
            bytes.clear();
        }
    }
    let success = child.wait().context(&doing)?.success();
    Ok(Transcript { success, text })
}

/// Prints the command as one would type it.
fn announce(command: &Command) -> String {
    let program = place::root().join(command.get_program());
    let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let args = command.get_args().map(|it| it.to_string_lossy().into_owned());
    let line = std::iter::once(name).chain(args).collect::<Vec<_>>().join(" ");
    println!("$ {line}");
    line
}

/// Ends a child that took too long. It may have ended by itself meanwhile.
fn stop(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::{command, output, run_and_keep, run_within};
    use std::time::{Duration, Instant};

    #[test]
    fn a_command_that_hangs_is_stopped() {
        let start = Instant::now();
        assert!(!run_within(command("sleep").arg("60"), Duration::from_millis(200)));
        assert!(start.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn what_a_command_prints_is_kept() {
        let kept = run_and_keep(command("echo").arg("two words")).unwrap();
        assert!(kept.success);
        assert_eq!(kept.text, "two words\n");
    }

    #[test]
    fn a_program_that_is_not_there_has_no_output() {
        assert_eq!(output(&mut command("no-such-program")), None);
    }
}
