//! The app made smaller once more by `wasm-opt`, after wasm-bindgen: another round of passes, and short
//! names for what glue script and app share. wasm-bindgen's are long, each with a hash, and stand in
//! both files of every first visit.

use crate::command;
use crate::problem::{Context as _, Problem, Result};
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// What the app may hold, as Rust compiles it; `wasm-opt` wants to be told.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The app a second time through `wasm-opt`: control flow made flat and built anew packs smaller, by
/// 2.9 KB of 431.
const PASSES: [&str; 5] = ["--low-memory-unused", "--flatten", "--rereloop", "-O3", "-O3"];

/// What `wasm-opt` prints of the names it gave.
#[derive(Deserialize)]
struct Given {
    /// Module, old and new name of what the script gives the app.
    imports: Vec<(String, String, String)>,
    /// Old and new name of what the app gives the script.
    exports: Vec<(String, String)>,
}

/// Runs the passes, and gives the functions that `glue` and `wasm` share one short name each, in both
/// files.
pub(crate) fn tighten(glue: &Path, wasm: &Path) -> Result<()> {
    let mut wasm_opt = command::command("wasm-opt");
    wasm_opt.args(FEATURES).args(PASSES).arg("--minify-imports-and-exports-and-modules");
    wasm_opt.arg(wasm).arg("-o").arg(wasm);
    let printed = command::output(&mut wasm_opt)
        .ok_or_else(|| Problem(format!("wasm-opt could not rename in {}", wasm.display())))?;
    let given: Given = serde_json::from_str(&printed).context("read wasm-opt's names")?;
    let script = fs::read_to_string(glue).context(format!("read {}", glue.display()))?;
    fs::write(glue, renamed(&script, &given)?).context(format!("write {}", glue.display()))
}

/// The script with the names given.
fn renamed(script: &str, given: &Given) -> Result<String> {
    let mut script = script.to_owned();
    // `wasm-opt` calls the one module there is so.
    if let Some((module, ..)) = given.imports.first() {
        script = once(&script, &format!("\"{module}\":"), "a:")?;
    }
    for (_, old, new) in &given.imports {
        script = once(&script, &format!("{old}:"), &format!("{new}:"))?;
    }
    // The longest first: some are the beginning of others.
    let mut exports: Vec<_> = given.exports.iter().collect();
    exports.sort_by_key(|it| std::cmp::Reverse(it.0.len()));
    for (old, new) in exports {
        // A sign that no name holds keeps what was given from being taken for an old one.
        script = script.replace(&format!("wasm.{old}"), &format!("wasm.\0{new}"));
    }
    Ok(script.replace('\0', ""))
}

/// `script` with `new` for `old`, which it must hold once.
fn once(script: &str, old: &str, new: &str) -> Result<String> {
    match script.matches(old).count() {
        1 => Ok(script.replacen(old, new, 1)),
        n => Err(Problem(format!("the glue script holds `{old}` {n} times, not once"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Given, renamed};

    fn given() -> Given {
        let name = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        let import =
            |old: &str, new: &str| ("./app_bg.js".to_owned(), old.to_owned(), new.to_owned());
        Given {
            imports: vec![import("__wbg_add_1", "$"), import("__wbg_set_2", "a")],
            exports: vec![name("memory", "b"), name("free", "c"), name("free_14", "memory")],
        }
    }

    #[test]
    fn each_name_is_given_where_it_is_used() {
        let script = "return{\"./app_bg.js\":{__wbg_add_1:function(){},__wbg_set_2:x}};wasm.free(1);wasm.free_14(wasm.memory)";
        let expected = "return{a:{$:function(){},a:x}};wasm.c(1);wasm.memory(wasm.b)";
        assert_eq!(renamed(script, &given()).ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_script_that_does_not_know_a_name_is_refused() {
        assert!(renamed("return{\"./app_bg.js\":{__wbg_add_1:x}}", &given()).is_err());
    }
}
