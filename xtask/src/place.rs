//! Where things are: the repository, its build folders, the user's cargo folder, programs on PATH.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's build folder for the default toolchain.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// Folders searched for programs before the user's own PATH: the pinned npm tools, then what
/// `cargo install` made. The latter need not be on PATH for us to find it.
pub(crate) fn search_path() -> OsString {
    let mut dirs = vec![root().join("node_modules").join(".bin")];
    dirs.extend(cargo_bin());
    if let Some(path) = env::var_os("PATH") {
        dirs.extend(env::split_paths(&path));
    }
    // A folder whose name holds the separator cannot be on PATH at all; then the plain PATH must do.
    env::join_paths(dirs).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
}

/// The first of `names` found on the search path.
pub(crate) fn program<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<PathBuf> {
    let path = search_path();
    let dirs: Vec<PathBuf> = env::split_paths(&path).collect();
    names.into_iter().find_map(|name| {
        dirs.iter()
            .flat_map(|dir| [dir.join(name), dir.join(name).with_extension("exe")])
            .find(|file| file.is_file())
    })
}

/// Whether a file's name starts and ends so.
pub(crate) fn named(path: &Path, start: &str, end: &str) -> bool {
    path.file_name()
        .and_then(OsStr::to_str)
        .is_some_and(|name| name.starts_with(start) && name.ends_with(end))
}

/// The files directly in `dir`, sorted; none if it cannot be read.
pub(crate) fn files_in(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|it| it.path()).filter(|it| it.is_file()).collect();
    files.sort();
    files
}

/// Where `cargo install` puts programs.
fn cargo_bin() -> Option<PathBuf> {
    let root = env::var_os("CARGO_INSTALL_ROOT").or_else(|| env::var_os("CARGO_HOME"));
    let root = root.map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    root.map(|it| it.join("bin"))
}
