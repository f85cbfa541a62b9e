//! Debian's packages, and its Rust toolchain given a standard library for the browser.
//!
//! Debian ships the compiler and the sources of `std` but no compiled `std` for wasm32, so it is
//! built here once. Its libraries serve only the very compiler that made them: a stamp beside
//! them holds that compiler's `rustc -vV`, and a security update of Debian's makes us build anew.

use super::wasm_target::{TRIPLE, has_target, holds_core};
use crate::problem::{Context as _, Problem, Result};
use crate::{command, place};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What makes rustup's `cargo` and `rustc` hand over to Debian's.
pub(crate) const TOOLCHAIN: (&str, &str) = ("RUSTUP_TOOLCHAIN", "/usr");

const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];

/// Where the compiled libraries belong.
const LIBRARIES: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// Beside the libraries: the compiler that made them.
const STAMP: &str = "made-by-rustc.txt";

/// Whether Debian's compiler is there with a standard library of its own making.
pub(crate) fn is_ready() -> bool {
    let dir = Path::new(LIBRARIES);
    holds_core(dir)
        && has_target(&mut rustc())
        && fs::read_to_string(dir.join(STAMP)).ok() == version()
}

/// Whether this is a Debian on which we may install packages.
pub(crate) fn is_possible() -> bool {
    let root = command::output(command::command("id").arg("-u")).as_deref() == Some("0");
    root && Path::new("/etc/debian_version").is_file() && place::program(["apt-get"]).is_some()
}

/// Installs packages. The lists are fetched when they turn out to be too old or absent.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let apt = |args: &[&str]| {
        let mut apt = command::command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(args);
        command::run(&mut apt)
    };
    let args = [&["install", "-y", "--no-install-recommends"], packages].concat();
    apt(&args).or_else(|_| apt(&["update"]).and_then(|()| apt(&args)))
}

/// Installs Debian's compiler and gives it the standard library.
pub(crate) fn provide() -> Result<()> {
    install(&PACKAGES)?;
    let version = version().ok_or_else(|| Problem("Debian's rustc does not run".to_owned()))?;
    let made = build_std()?;
    let dir = Path::new(LIBRARIES);
    if dir.is_dir() {
        fs::remove_dir_all(dir).context(format!("empty {LIBRARIES}"))?;
    }
    fs::create_dir_all(dir).context(format!("make {LIBRARIES}"))?;
    fs::write(dir.join(STAMP), version).context("note the version of rustc")?;
    for library in &made {
        let name = library.file_name().unwrap_or_default();
        fs::copy(library, dir.join(name)).context(format!("copy {}", library.display()))?;
    }
    Ok(())
}

/// Compiles the standard library by building an empty crate with it; returns the libraries.
fn build_std() -> Result<Vec<PathBuf>> {
    let package = place::target().join("wasm-std");
    let source = package.join("src");
    fs::create_dir_all(&source).context(format!("make {}", source.display()))?;
    fs::write(package.join("Cargo.toml"), EMPTY_PACKAGE).context("write an empty package")?;
    fs::write(source.join("lib.rs"), "").context("write an empty library")?;
    let mut cargo = command::cargo(["build", "--release", "--target", TRIPLE]);
    cargo.args(["-Z", "build-std=std,panic_abort,panic_unwind,proc_macro,test"]);
    cargo.current_dir(&package).env("CARGO_TARGET_DIR", package.join("target"));
    // Without bitcode, link-time optimisation cannot look into these libraries.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    command::run(cargo.env(TOOLCHAIN.0, TOOLCHAIN.1))?;
    let mut made = place::files_in(&package.join("target").join(TRIPLE).join("release/deps"));
    made.retain(|it| place::named(it, "lib", ".rlib") && !place::named(it, "libempty", ".rlib"));
    // `core` last: its presence is what tells that the folder is complete.
    made.sort_by_key(|it| place::named(it, "libcore-", ".rlib"));
    Ok(made)
}

const EMPTY_PACKAGE: &str = "\
[package]
name = \"empty\"
version = \"0.0.0\"
edition = \"2021\"

[profile.release]
panic = \"abort\"

[workspace]
";

fn rustc() -> Command {
    let mut rustc = command::command("rustc");
    rustc.env(TOOLCHAIN.0, TOOLCHAIN.1);
    rustc
}

/// `rustc -vV` of Debian's compiler.
fn version() -> Option<String> {
    command::output(rustc().arg("-vV"))
}
