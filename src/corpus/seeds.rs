//! Reads the folder `seeds/` and checks it against its checksums.
use crate::corpus::tables::SeedError;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The files under `seeds/`, by their path in it.
#[derive(Clone, Debug, Default)]
pub struct Seeds {
    files: BTreeMap<String, String>,
}

/// Every table and drawing the compiler reads, apart from the texts themselves.
const TABLES: &[&str] = &[
    "manifest.toml",
    "raw/SHA256SUMS",
    "editorial/agencies.csv",
    "editorial/card_changes.csv",
    "editorial/card_quotes.csv",
    "editorial/cases.csv",
    "editorial/county_towns.csv",
    "editorial/elsewhere.csv",
    "editorial/furniture.csv",
    "editorial/gazetteer.csv",
    "editorial/groups.csv",
    "editorial/indicators.csv",
    "editorial/losses.csv",
    "editorial/order.csv",
    "editorial/pairs.csv",
    "editorial/plain_words.csv",
    "editorial/project_mentions.csv",
    "editorial/projects.csv",
    "editorial/region.csv",
    "editorial/segments.csv",
    "editorial/statements.csv",
    "editorial/structure.csv",
    "editorial/subject_words.csv",
    "editorial/units.csv",
    "editorial/unmatched.csv",
    "editorial/words.csv",
    "geo/context.json",
    "geo/regions.topo.json",
    "geo/structure.json",
];

impl Seeds {
    /// Reads the tables and every text that `raw/SHA256SUMS` lists.
    ///
    /// # Errors
    ///
    /// When a file is missing, is not UTF-8, or differs from its checksum.
    pub fn read(dir: &Path) -> Result<Seeds, SeedError> {
        let mut seeds = Seeds::default();
        for name in TABLES {
            seeds.files.insert((*name).to_owned(), read(dir, name)?);
        }
        let sums = seeds.get("raw/SHA256SUMS")?.to_owned();
        for (line, entry) in (1..).zip(sums.lines()) {
            let Some((expected, name)) = entry.split_once("  ") else {
                return Err(SeedError::new(
                    "seeds/raw/SHA256SUMS",
                    line,
                    "not a checksum and a name",
                ));
            };
            let path = format!("raw/{name}");
            let text = read(dir, &path)?;
            let found = sha256(text.as_bytes());
            if found != expected {
                let problem = format!("SHA-256 is {found}, SHA256SUMS says {expected}");
                return Err(SeedError::new(format!("seeds/{path}"), 0, problem));
            }
            seeds.files.insert(path, text);
        }
        Ok(seeds)
    }

    /// The file `name`, a path inside `seeds/`.
    ///
    /// # Errors
    ///
    /// When it was not read: it is missing, or `SHA256SUMS` does not list it.
    pub fn get(&self, name: &str) -> Result<&str, SeedError> {
        let missing =
            || SeedError::new(format!("seeds/{name}"), 0, "missing, or not in SHA256SUMS");
        self.files.get(name).map(String::as_str).ok_or_else(missing)
    }

    /// The same seeds with one file replaced or added.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Seeds {
        self.files.insert(name.to_owned(), text.to_owned());
        self
    }
}

fn read(dir: &Path, name: &str) -> Result<String, SeedError> {
    let error = |it: std::io::Error| SeedError::new(format!("seeds/{name}"), 0, it.to_string());
    fs::read_to_string(dir.join(name)).map_err(error)
}

/// SHA-256 of `bytes`, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
