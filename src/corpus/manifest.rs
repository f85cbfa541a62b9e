//! `seeds/manifest.toml`: which documents there are.
use crate::corpus::tables::SeedError;
use crate::model::document::About;
use crate::parse::grammar::Family;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    document: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    slug: String,
    file: String,
    title: String,
    short_title: String,
    #[serde(default)]
    issuer: Vec<String>,
    number: Option<String>,
    date: Option<String>,
    period: Option<(u16, u16)>,
    outlook: Option<u16>,
    lang: String,
    grammar: String,
    incomplete: Option<String>,
    #[serde(default)]
    reports: bool,
    #[serde(default)]
    elsewhere: bool,
}

/// The documents the manifest lists, without their checksums.
///
/// # Errors
///
/// When it is not valid TOML, lacks a field, or names an unknown grammar.
pub fn read(text: &str) -> Result<Vec<(About, Family)>, SeedError> {
    const FILE: &str = "seeds/manifest.toml";
    let manifest: Manifest = toml::from_str(text).map_err(|it| {
        let line = it
            .span()
            .map_or(0, |span| 1 + text.bytes().take(span.start).filter(|b| *b == b'\n').count());
        SeedError::new(FILE, line, it.message().to_owned())
    })?;
    manifest
        .document
        .into_iter()
        .map(|it| {
            let line = 1 + text.lines().position(|line| line.contains(&it.file)).unwrap_or(0);
            let family = Family::named(&it.grammar).ok_or_else(|| {
                SeedError::new(FILE, line, format!("unknown grammar {:?}", it.grammar))
            })?;
            let about = About {
                id: it.id,
                slug: it.slug,
                title: it.title,
                short_title: it.short_title,
                issuer: it.issuer,
                number: it.number,
                date: it.date,
                period: it.period,
                outlook: it.outlook,
                lang: it.lang,
                file: it.file,
                sha256: String::new(),
                incomplete: it.incomplete,
                reports: it.reports,
                elsewhere: it.elsewhere,
            };
            Ok((about, family))
        })
        .collect()
}
