//! What the page needs besides what Trunk writes: the style as one file, a small glue script, the
//! app packed, and once more as a script for `file://`, and Leaflet.

use crate::build::tighten::tighten;
use crate::problem::{Context as _, Problem, Result};
use crate::{command, place};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{CheckType, XzOptions, XzWriter};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Where the boot script looks for the bytes. The same as in `public/boot.js`.
const APP_PLACE: &str = "self.beibuAtlasApp";

/// Completes a site that Trunk has just written.
pub(crate) fn finish(site: &Path) -> Result<()> {
    let wasm = only(site, "beibu-atlas-", "_bg.wasm")?;
    let glue = only(site, "beibu-atlas-", ".js")?;
    tighten(&glue, &wasm)?;
    minify_script(&glue, "esnext")?;
    minify_script(&site.join("boot.js"), "es2017")?;
    add_unpacker(&glue)?;
    let app = pack(&wasm)?;
    as_script(&app, APP_PLACE)?;
    bundle_leaflet(site)?;
    let style = bundle_style(site)?;

    let page = site.join("index.html");
    let html = fs::read_to_string(&page).context("read the page Trunk wrote")?;
    let n_bytes = fs::metadata(&app).context("weigh the app")?.len();
    let html = complete(&html, &style, n_bytes)?;
    fs::write(&page, html).context("write the page")
}

/// Names the bundled style, and the size by which the boot script measures progress: a host that
/// compresses once more does not say how many bytes are to come.
fn complete(html: &str, style: &str, n_bytes: u64) -> Result<String> {
    let mut html = html.to_owned();
    let size = format!("data-size=\"{n_bytes}\"");
    for (from, to) in
        [("href=\"style/main.css\"", format!("href=\"{style}\"")), ("data-size=\"0\"", size)]
    {
        if html.matches(from).count() != 1 {
            return Err(Problem(format!("index.html should hold `{from}` once")));
        }
        html = html.replace(from, &to);
    }
    Ok(html)
}

/// Puts `X.wasm.xz` in the place of `X.wasm`.
fn pack(wasm: &Path) -> Result<PathBuf> {
    let plain = fs::read(wasm).context(format!("read {}", wasm.display()))?;
    let mut options = XzOptions::with_preset(9);
    // A window larger than the file only costs visitors memory.
    options.lzma_options.dict_size = 1 << 21;
    // Code has no structure of four bytes; what follows a byte depends on it more than on that.
    options.lzma_options.pb = 0;
    options.lzma_options.lc = 4;
    // It is packed once: the longest search.
    options.lzma_options.nice_len = 273;
    options.lzma_options.depth_limit = 512;
    options.set_check_sum_type(CheckType::Crc32);
    let write = || -> std::io::Result<Vec<u8>> {
        let mut writer = XzWriter::new(Vec::new(), options)?;
        writer.write_all(&plain)?;
        writer.finish()
    };
    let file = wasm.with_added_extension("xz");
    fs::write(&file, write().context("pack the app")?)
        .context(format!("write {}", file.display()))?;
    fs::remove_file(wasm).context(format!("remove {}", wasm.display()))?;
    Ok(file)
}

/// Adds to the glue script what unpacks the app, as the global `XzDecompress`.
fn add_unpacker(glue: &Path) -> Result<()> {
    let mut esbuild = command::command("esbuild");
    esbuild.args(["node_modules/xz-decompress/dist/package/xz-decompress.js", "--bundle"]);
    esbuild.args(["--minify", "--format=iife", "--global-name=XzDecompress", "--target=es2020"]);
    let unpacker = command::output(&mut esbuild)
        .ok_or_else(|| Problem("xz-decompress could not be bundled".to_owned()))?;
    let script = fs::read_to_string(glue).context(format!("read {}", glue.display()))?;
    fs::write(glue, script + &unpacker + "\n").context(format!("write {}", glue.display()))
}

/// Writes `X.js` beside `X`, a script that puts its bytes in base64 in `place`. Browsers refuse to
/// fetch a file's sibling, but run its scripts.
pub(crate) fn as_script(plain: &Path, place: &str) -> Result<()> {
    let bytes = fs::read(plain).context(format!("read {}", plain.display()))?;
    let script = format!("{place}=\"{}\";\n", STANDARD.encode(bytes));
    let file = plain.with_added_extension("js");
    fs::write(&file, script).context(format!("write {}", file.display()))
}

/// What the map uses of Leaflet, from the modules of its package, as the global `L`.
///
/// All of it is 42 KB after gzip, this 28 KB. Its style stands in `style/components/map.css`.
fn bundle_leaflet(site: &Path) -> Result<()> {
    let folder = site.join("leaflet");
    fs::create_dir_all(&folder).context(format!("make {}", folder.display()))?;
    let license = place::root().join("node_modules/leaflet/LICENSE");
    fs::copy(license, folder.join("LICENSE.txt")).context("copy Leaflet's licence")?;
    let mut esbuild = command::command("esbuild");
    esbuild.args(["src/map/leaflet.js", "--bundle", "--minify", "--log-level=warning"]);
    esbuild.args(["--format=iife", "--global-name=L", "--target=es2017"]);
    esbuild.arg(
        "--banner:js=/* Leaflet 1.9.4, (c) Volodymyr Agafonkin, BSD-2-Clause; see LICENSE.txt */",
    );
    esbuild.arg(format!("--outfile={}", folder.join("leaflet.js").display()));
    command::run(&mut esbuild)
}

/// Resolves the imports of `style/main.css` into one file named after its content; its name.
fn bundle_style(site: &Path) -> Result<String> {
    let folder = site.join("style");
    let mut esbuild = command::command("esbuild");
    esbuild.args(["style/main.css", "--bundle", "--minify", "--log-level=warning"]);
    // Newer properties pass as they are: whoever wrote them chose them.
    esbuild.args(["--target=esnext", "--entry-names=[name]-[hash]"]);
    esbuild.arg(format!("--outdir={}", folder.display()));
    command::run(&mut esbuild)?;
    let file = only(&folder, "main-", ".css")?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(format!("style/{name}"))
}

/// Shortens a script in place, and uses no syntax newer than `target`.
fn minify_script(file: &Path, target: &str) -> Result<()> {
    let mut esbuild = command::command("esbuild");
    esbuild.arg(file).arg(format!("--outfile={}", file.display()));
    esbuild.args(["--allow-overwrite", "--minify"]);
    command::run(esbuild.arg(format!("--target={target}")).arg("--log-level=warning"))
}

/// The one file in a folder whose name starts and ends so.
fn only(dir: &Path, start: &str, end: &str) -> Result<PathBuf> {
    let mut files = place::files_in(dir);
    files.retain(|it| place::named(it, start, end));
    match <[PathBuf; 1]>::try_from(files) {
        Ok([file]) => Ok(file),
        Err(files) => {
            let n = files.len();
            Err(Problem(format!("{} holds {n} files like {start}*{end}, not one", dir.display())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::complete;

    #[test]
    fn the_page_names_the_bundle_and_the_size() {
        let html = "<link href=\"style/main.css\"><script data-size=\"0\">";
        let done = complete(html, "style/main-ABC.css", 12).map_err(|it| it.to_string());
        let expected = "<link href=\"style/main-ABC.css\"><script data-size=\"12\">";
        assert_eq!(done.as_deref(), Ok(expected));
    }

    #[test]
    fn a_page_without_the_place_for_it_is_refused() {
        assert!(complete("<script data-size=\"0\">", "a.css", 1).is_err());
    }
}
