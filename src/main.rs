//! Starts the page; built for the machine itself, the command line tool. Everything else is in the
//! library, where tests can reach it.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    const BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bundle"));
    match beibu_atlas::corpus::bundle::decode(BUNDLE) {
        Ok(corpus) => beibu_atlas::ui::app::start(corpus),
        // The boot script then says that the page cannot start, and leads to the texts.
        Err(error) => wasm_bindgen::throw_str(&format!("the corpus could not be read: {error}")),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    match beibu_atlas::cli::run(root, &args) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr(), "error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
