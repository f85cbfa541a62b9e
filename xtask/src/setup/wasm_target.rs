//! Which toolchain can compile for the browser, and how to get one that can.
//!
//! The ordinary way is `rustup target add`. Where rustup's server is out of reach, Debian's own
//! toolchain serves instead, with a standard library built from its sources ([`super::debian`]).
//! Formatting, native tests and native clippy always stay with the default toolchain.

use super::{Missing, debian};
use crate::problem::{Problem, Result};
use crate::{command, place};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The target's name.
pub(crate) const TRIPLE: &str = "wasm32-unknown-unknown";

/// How long `rustup target add` may take before its server counts as out of reach. The download
/// is 20 MB.
const RUSTUP_LIMIT: Duration = Duration::from_secs(30);

/// A toolchain that has the wasm target.
pub(crate) struct WasmToolchain {
    /// What to set so that `cargo` and all it starts use this toolchain.
    env: Vec<(&'static str, OsString)>,
}

impl WasmToolchain {
    /// The default toolchain if it has the target, else Debian's if that has been given it.
    pub(crate) fn find() -> Option<WasmToolchain> {
        if has_target(&mut command::command("rustc")) {
            return Some(WasmToolchain { env: linker().into_iter().collect() });
        }
        if !debian::is_ready() {
            return None;
        }
        // Two compilers must not share a build folder: each would undo the other's work.
        let mut env = vec![("CARGO_TARGET_DIR", place::target().join("wasm").into_os_string())];
        env.push((debian::TOOLCHAIN.0, debian::TOOLCHAIN.1.into()));
        env.extend(linker());
        Some(WasmToolchain { env })
    }

    /// Like [`WasmToolchain::find`], after a set-up that must have made one.
    pub(crate) fn get() -> Result<WasmToolchain> {
        WasmToolchain::find().ok_or_else(|| Problem(unavailable()))
    }

    /// Lets a command, and the cargo it starts, use this toolchain.
    pub(crate) fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.env.iter().map(|(name, value)| (name, value)))
    }
}

/// What has to be done for there to be a toolchain.
pub(crate) fn missing() -> Option<Missing> {
    match WasmToolchain::find() {
        Some(_) => None,
        None => Some(Missing {
            what: format!("Rust's standard library for {TRIPLE}"),
            how_long: "20 s from rustup; 3 min where only Debian's packages are in reach",
        }),
    }
}

/// The ordinary way first, then Debian's.
pub(crate) fn provide() -> Result<()> {
    let rustup = place::program(["rustup"]).is_some();
    if rustup {
        let mut add = command::command("rustup");
        add.args(["target", "add", TRIPLE]).env("RUST_BACKTRACE", "0");
        if command::run_within(&mut add, RUSTUP_LIMIT) {
            return Ok(());
        }
        println!("rustup could not provide the target.");
    }
    if !debian::is_possible() {
        return Err(Problem(unavailable()));
    }
    debian::provide()
}

/// Whether `rustc` has a standard library for the browser.
pub(crate) fn has_target(rustc: &mut Command) -> bool {
    rustc.args(["--print", "target-libdir", "--target", TRIPLE]);
    let dir = command::output(rustc).map(PathBuf::from);
    dir.is_some_and(|it| holds_core(&it))
}

/// Whether a library folder holds a compiled `core`.
pub(crate) fn holds_core(dir: &Path) -> bool {
    place::files_in(dir).iter().any(|it| place::named(it, "libcore-", ".rlib"))
}

/// The linker to name, if the compiler in use comes without one: Debian's does.
fn linker() -> Option<(&'static str, OsString)> {
    let rustc = || command::command("rustc");
    let host = command::output(rustc().arg("-vV"))?;
    let host = host.lines().find_map(|it| it.strip_prefix("host: "))?;
    let sysroots = [
        command::output(rustc().args(["--print", "sysroot"])),
        command::output(rustc().args(["+stable", "--print", "sysroot"])),
    ];
    let shipped = sysroots.into_iter().flatten().find_map(|sysroot| {
        let bin = Path::new(&sysroot).join("lib/rustlib").join(host).join("bin");
        ["rust-lld", "rust-lld.exe"].map(|it| bin.join(it)).into_iter().find(|it| it.is_file())
    });
    let lld = shipped.or_else(|| place::program(["rust-lld", "wasm-ld"]))?;
    Some(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", lld.into_os_string()))
}

fn unavailable() -> String {
    format!(
        "Rust's standard library for {TRIPLE} is missing: run `rustup target add {TRIPLE}` where \
         rustup's server is in reach, or run this as root on Debian."
    )
}
