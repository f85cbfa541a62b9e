//! From the seeds to the corpus: everything below this module, in order.
use crate::align::pairing::{KnownName, Machine};
use crate::corpus::comparison::{Comparison, comparison};
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::corpus::geo;
use crate::corpus::indicators;
use crate::corpus::manifest;
use crate::corpus::projects;
use crate::corpus::region;
use crate::corpus::rules;
use crate::corpus::seeds::{Seeds, sha256};
use crate::corpus::structure;
use crate::corpus::subjects;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::corpus::words;
use crate::mentions::gazetteer::{Gazetteer, Meaning, Name};
use crate::mentions::links::{Atlas, Group, find_links, find_places};
use crate::model::alignment::ReasonKind;
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Link, Mention};
use crate::model::place::{Place, PlaceIdx, Position, Unit, UnitIdx, UnitKind};
use crate::model::project::Project;
use crate::parse;
use crate::parse::diagnostic::Diagnostic;
use crate::text::fold::FoldTable;
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use std::collections::BTreeSet;

/// The corpus, and what was odd in the seeds: file, line and problem of each.
#[derive(Debug)]
pub struct Compiled {
    /// The corpus.
    pub corpus: Corpus,
    /// What the parser could not read.
    pub oddities: Vec<SeedError>,
}

/// Compiles `seeds`.
///
/// # Errors
///
/// When a table is malformed or speaks of something that does not exist; the error names file and
/// line. A text that is hard to read is not an error.
pub fn compile(seeds: &Seeds) -> Result<Compiled, SeedError> {
    let (mut documents, oddities) = documents(seeds)?;
    subjects::classify(seeds, &mut documents)?;
    let fold = fold_table(&documents)?;
    let Linked { units, places, links, mentions } = links(seeds, &documents, &fold)?;
    let region = region::region(seeds, &documents, &links)?;
    let elsewhere = region::elsewhere(seeds, &documents, &fold)?;
    let find = |id: &str| documents.iter().find(|it| it.about.id == id);
    let indicators = indicators::indicators(seeds, &documents)?;
    let projects = projects::projects(seeds, &documents, &units, &places)?;
    let plans: Vec<&Document> = [PLAN_2017, SCHEME_2022].into_iter().filter_map(find).collect();
    let names = known_names(&fold, &units.units, &places, &projects);
    let segmenter = words::segmenter(seeds, &fold, &units.units, &places, &projects)?;
    let machine = Machine::new(&fold, &names, &segmenter, &plans);
    let Comparison { alignments, unmatched } = comparison(seeds, &documents, &machine)?;
    let county_towns = structure::county_towns(seeds, &documents)?;
    let elements = structure::elements(seeds, &documents, &units)?;
    let card_quotes = structure::card_quotes(seeds, &documents)?;
    let card_changes = structure::card_changes(seeds)?;
    let base_map = geo::base_map(
        seeds.get("geo/regions.topo.json")?,
        seeds.get("geo/context.json")?,
        seeds.get("geo/structure.json")?,
    )
    .map_err(|it| SeedError::new("seeds/geo", 0, it.to_string()))?;
    let cuts = words::cuts(&segmenter, &documents);
    let units = units.units;
    let corpus = Corpus {
        documents,
        units,
        places,
        links,
        mentions,
        region,
        elsewhere,
        alignments,
        unmatched,
        indicators,
        projects,
        elements,
        card_quotes,
        card_changes,
        base_map,
        fold,
        county_towns,
        later: 0,
        cuts,
    };
    Ok(Compiled { corpus, oddities })
}

/// Names that both plans may print, as a pair of clauses is weighed by them.
fn known_names(
    fold: &FoldTable,
    units: &[Unit],
    places: &[Place],
    projects: &[Project],
) -> Vec<KnownName> {
    let of_projects = projects.iter().map(|it| (it.name.as_str(), ReasonKind::Project));
    let of_places = places.iter().flat_map(|it| {
        let names = std::iter::once(&it.name).chain(&it.aliases);
        names.map(|name| (name.as_str(), ReasonKind::Place))
    });
    let of_units = units.iter().map(|it| (it.short.as_str(), ReasonKind::Place));
    let all = of_projects.chain(of_places).chain(of_units);
    all.map(|(name, kind)| (fold.fold(name), kind)).collect()
}

/// What the tables of names make of the documents.
pub(crate) struct Linked {
    units: Units,
    places: Vec<Place>,
    links: Vec<Link>,
    mentions: Vec<Vec<Mention>>,
}

/// Reads the tables of names and looks for the names in all documents.
pub(crate) fn links(
    seeds: &Seeds,
    documents: &[Document],
    fold: &FoldTable,
) -> Result<Linked, SeedError> {
    let units = units(seeds)?;
    let places = places(seeds, &units)?;
    let groups = groups(seeds, &units, documents)?;
    let gazetteer = gazetteer(seeds, fold, &units, &places, &groups)?;
    let atlas =
        Atlas { gazetteer: &gazetteer, units: &units.units, places: &places, groups: &groups };
    let mut links: Vec<Link> = Vec::new();
    let mut mentions = vec![Vec::new(); places.len()];
    for (idx, document) in (0..).map(DocumentIdx).zip(documents) {
        // What is about another region names places of this one only in passing.
        if document.about.elsewhere {
            continue;
        }
        links.extend(find_links(&atlas, idx, document));
        for (place, it) in find_places(&atlas, idx, document) {
            if let Some(of_it) = mentions.get_mut(usize::from(place.0)) {
                of_it.push(it);
            }
        }
    }
    Ok(Linked { units, places, links, mentions })
}

fn documents(seeds: &Seeds) -> Result<(Vec<Document>, Vec<SeedError>), SeedError> {
    let mut documents = Vec::new();
    let mut oddities = Vec::new();
    let listed = manifest::read(seeds.get("manifest.toml")?)?;
    let known: Vec<&str> = listed.iter().map(|it| it.0.id.as_str()).collect();
    rules::check(seeds, &known)?;
    for (mut about, family) in listed {
        let file = format!("raw/{}", about.file);
        let raw = seeds.get(&file)?;
        about.sha256 = sha256(raw.as_bytes());
        let rules = rules::rules(seeds, &about.id)?;
        let (document, diagnostics) = parse::parse(about, family, raw, &rules);
        oddities.extend(diagnostics.iter().map(|it| placed(&file, raw, it)));
        documents.push(document);
    }
    Ok((documents, oddities))
}

fn placed(file: &str, raw: &str, it: &Diagnostic) -> SeedError {
    let at = usize::try_from(it.at).unwrap_or(usize::MAX);
    let line = 1 + raw.chars().take(at).filter(|it| *it == '\n').count();
    SeedError::new(format!("seeds/{file}"), line, format!("character {}: {}", it.at, it.problem))
}

/// Traditional characters whose Simplified form is in some document.
fn fold_table(documents: &[Document]) -> Result<FoldTable, SeedError> {
    let opencc = OpenCC::from_config(BuiltinConfig::T2s)
        .map_err(|it| SeedError::new("OpenCC", 0, it.to_string()))?;
    let all: Vec<char> = ('\u{4e00}'..='\u{9fff}').collect();
    let listed: String = all.iter().flat_map(|it| [*it, '\n']).collect();
    let simple = opencc.convert(&listed);
    let used: BTreeSet<char> = documents
        .iter()
        .flat_map(|it| &it.nodes)
        .flat_map(|it| [it.label.clone(), it.title.clone(), it.text()])
        .flat_map(|it| opencc.convert(&it).chars().chain(it.chars()).collect::<Vec<_>>())
        .collect();
    let pairs = all.iter().zip(simple.lines()).filter_map(|(from, to)| {
        let mut chars = to.chars();
        let to = chars.next().filter(|it| chars.next().is_none() && it != from)?;
        used.contains(&to).then_some((*from, to))
    });
    Ok(FoldTable::new(pairs.collect()))
}

/// The units, with what only the compiler needs.
pub(crate) struct Units {
    units: Vec<Unit>,
    ambiguous: Vec<bool>,
}

impl Units {
    fn find(&self, code: &str) -> Option<UnitIdx> {
        (0..).map(UnitIdx).zip(&self.units).find(|(_, it)| it.code == code).map(|it| it.0)
    }

    /// The units of these codes, separated by `;`.
    pub(crate) fn list(
        &self,
        file: &str,
        line: usize,
        codes: &str,
    ) -> Result<Vec<UnitIdx>, SeedError> {
        let unknown = |code: &str| bad(file, line, format!("no unit has the code {code:?}"));
        if list(codes).next().is_none() {
            return Err(bad(file, line, "no unit is named".to_owned()));
        }
        list(codes).map(|code| self.find(code).ok_or_else(|| unknown(code))).collect()
    }
}

fn units(seeds: &Seeds) -> Result<Units, SeedError> {
    let file = "editorial/units.csv";
    let mut out = Units { units: Vec::new(), ambiguous: Vec::new() };
    for Row { line, it } in table::<tables::UnitRow>(seeds, file)? {
        let kind = match it.kind.as_str() {
            "city" => UnitKind::City,
            "county" => UnitKind::County,
            other => return Err(bad(file, line, format!("unknown kind {other:?}"))),
        };
        out.ambiguous.push(match it.ambiguous.as_str() {
            "" => false,
            "yes" => true,
            other => return Err(bad(file, line, format!("neither yes nor empty: {other:?}"))),
        });
        out.units.push(Unit {
            code: it.code,
            name: it.name,
            short: it.short,
            name_en: it.name_en,
            province: it.province,
            kind,
            seat: Position { lat_deg: it.seat_lat, lng_deg: it.seat_lng },
            label: Position { lat_deg: it.label_lat, lng_deg: it.label_lng },
        });
    }
    Ok(out)
}

fn places(seeds: &Seeds, units: &Units) -> Result<Vec<Place>, SeedError> {
    let file = "editorial/gazetteer.csv";
    let mut known = BTreeSet::new();
    table::<tables::PlaceRow>(seeds, file)?
        .into_iter()
        .map(|Row { line, it }| {
            if !known.insert(it.id.clone()) {
                return Err(bad(file, line, format!("{:?} stands above already", it.id)));
            }
            let is_name = |name: &&str| *name == it.name || list(&it.aliases).any(|it| it == *name);
            if let Some(other) = list(&it.ambiguous).find(|name| !is_name(name)) {
                return Err(bad(file, line, format!("{other:?} is no name of {}", it.name)));
            }
            let by_geography = match it.knowledge.as_str() {
                "" => false,
                "geography" => true,
                other => return Err(bad(file, line, format!("unknown knowledge {other:?}"))),
            };
            Ok(Place {
                units: units.list(file, line, &it.unit)?,
                by_geography,
                aliases: list(&it.aliases).map(str::to_owned).collect(),
                position: it
                    .lat
                    .zip(it.lng)
                    .map(|(lat_deg, lng_deg)| Position { lat_deg, lng_deg }),
                id: it.id,
                name: it.name,
                kind: it.kind,
                source: it.source,
            })
        })
        .collect()
}

fn groups(seeds: &Seeds, units: &Units, documents: &[Document]) -> Result<Vec<Group>, SeedError> {
    let file = "editorial/groups.csv";
    let known = |id: &&str| documents.iter().any(|it| it.about.id == *id);
    table::<tables::GroupRow>(seeds, file)?
        .into_iter()
        .map(|Row { line, it }| {
            if let Some(id) = list(&it.documents).find(|it| !known(it)) {
                return Err(bad(file, line, format!("no document {id:?}")));
            }
            Ok(Group {
                members: units.list(file, line, &it.members)?,
                aliases: list(&it.aliases).map(str::to_owned).collect(),
                documents: list(&it.documents).map(str::to_owned).collect(),
                name: it.name,
            })
        })
        .collect()
}

fn gazetteer(
    seeds: &Seeds,
    fold: &FoldTable,
    units: &Units,
    places: &[Place],
    groups: &[Group],
) -> Result<Gazetteer, SeedError> {
    let mut names: Vec<Name> = Vec::new();
    let mut add = |text: &str, meaning: Meaning, ambiguous: bool| {
        names.push(Name { text: text.to_owned(), meaning, ambiguous });
    };
    for Row { it, .. } in table::<tables::PlainWord>(seeds, "editorial/plain_words.csv")? {
        add(&it.word, Meaning::Plain, false);
    }
    for ((idx, unit), ambiguous) in (0..).map(UnitIdx).zip(&units.units).zip(&units.ambiguous) {
        add(&unit.name, Meaning::Unit(idx), false);
        add(&unit.short, Meaning::Unit(idx), *ambiguous);
        add(&format!("{}县", unit.short), Meaning::Unit(idx), false);
    }
    for (row, group) in groups.iter().enumerate() {
        for name in std::iter::once(&group.name).chain(&group.aliases) {
            add(name, Meaning::Group(row), false);
        }
    }
    let rows = table::<tables::PlaceRow>(seeds, "editorial/gazetteer.csv")?;
    for ((idx, place), row) in (0..).map(PlaceIdx).zip(places).zip(&rows) {
        let ambiguous: Vec<&str> = list(&row.it.ambiguous).collect();
        for name in std::iter::once(&place.name).chain(&place.aliases) {
            add(name, Meaning::Place(idx), ambiguous.contains(&name.as_str()));
        }
    }
    Gazetteer::new(names, fold.clone())
        .map_err(|it| SeedError::new("seeds/editorial/gazetteer.csv", 0, it.to_string()))
}
