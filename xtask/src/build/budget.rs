//! Weighs the first view as a visitor over http gets it.

use crate::place;
use crate::problem::{Context as _, Problem, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The most the first view may weigh, in bytes after gzip at its default level. The product's aim
/// is 300 KB; this is where the build stops.
const LIMIT_GZIP: usize = 483_500;

/// Endings of the files a browser fetches for the first view, of those at the top of the site.
const FIRST_VIEW: [&str; 5] = ["index.html", "boot.js", "_bg.wasm.xz", ".svg", ".webmanifest"];

/// Prints each file's size and the sum; a problem if that is over the limit.
pub(crate) fn check(site: &Path) -> Result<()> {
    let (mut raw_sum, mut gzip_sum) = (0, 0);
    println!("{:>10} {:>10}", "raw", "gzip");
    let files = first_view(site);
    for file in &files {
        let bytes = fs::read(file).context(format!("read {}", file.display()))?;
        let (raw, gzip) = (bytes.len(), gzip_len(&bytes)?);
        let name = file.strip_prefix(site).unwrap_or(file).display();
        println!("{raw:>10} {gzip:>10}  {name}");
        (raw_sum, gzip_sum) = (raw_sum + raw, gzip_sum + gzip);
    }
    println!("{raw_sum:>10} {gzip_sum:>10}  in {} requests\n", files.len());
    match gzip_sum <= LIMIT_GZIP {
        true => Ok(()),
        false => Err(Problem(format!(
            "the first view weighs {gzip_sum} bytes after gzip, over the limit of {LIMIT_GZIP}"
        ))),
    }
}

fn first_view(site: &Path) -> Vec<PathBuf> {
    let mut files = place::files_in(site);
    files.retain(|it| {
        let glue = place::named(it, "beibu-atlas-", ".js") && !place::named(it, "", ".xz.js");
        glue || FIRST_VIEW.iter().any(|end| place::named(it, "", end))
    });
    files.extend(
        place::files_in(&site.join("style")).into_iter().filter(|it| place::named(it, "", ".css")),
    );
    files.push(site.join("leaflet").join("leaflet.js"));
    files
}

fn gzip_len(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).context("compress")?;
    Ok(encoder.finish().context("compress")?.len())
}
