//! From names found to links: which statement concerns which unit, and by which words.
use crate::mentions::gazetteer::{Found, Gazetteer, Meaning};
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Grade, Link, Mention, Via};
use crate::model::node::StatementRef;
use crate::model::place::{Place, PlaceIdx, Unit, UnitIdx};
use std::collections::BTreeMap;

/// Several units under one name.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name: 北钦防.
    pub name: String,
    /// Its other printed forms: 湛（江）茂（名）阳（江）.
    pub aliases: Vec<String>,
    /// Its members.
    pub members: Vec<UnitIdx>,
    /// Documents in which it has these members; empty for all.
    pub documents: Vec<String>,
}

/// What names mean.
#[derive(Debug)]
pub struct Atlas<'a> {
    /// The names.
    pub gazetteer: &'a Gazetteer,
    /// The units they can name.
    pub units: &'a [Unit],
    /// The places they can name.
    pub places: &'a [Place],
    /// The groups they can name.
    pub groups: &'a [Group],
}

/// The places one document names, each statement once for every place in it, in reading order.
#[must_use]
pub fn find_places(
    atlas: &Atlas<'_>,
    idx: DocumentIdx,
    document: &Document,
) -> Vec<(PlaceIdx, Mention)> {
    let in_text = |(at, text): (StatementRef, &str)| {
        let chars: Vec<char> = text.chars().collect();
        let mut places: BTreeMap<PlaceIdx, Mention> = BTreeMap::new();
        for found in atlas.gazetteer.find(text) {
            let Meaning::Place(place) = found.meaning else { continue };
            let units = meant(atlas, &document.about.id, &chars, &found);
            let Some((_, grade, _)) = units.first() else { continue };
            let mention = places.entry(place).or_insert_with(|| Mention {
                document: idx,
                statement: at,
                grade: *grade,
                evidence: Vec::new(),
            });
            mention.grade = mention.grade.min(*grade);
            mention.evidence.push((short(found.start), short(found.end)));
        }
        places
    };
    document.texts().flat_map(in_text).collect()
}

/// All links of one document, in reading order, then in the order of units.
#[must_use]
pub fn find_links(atlas: &Atlas<'_>, idx: DocumentIdx, document: &Document) -> Vec<Link> {
    document
        .texts()
        .flat_map(|(at, text)| {
            links_in(atlas, &document.about.id, text).into_iter().map(move |(unit, it)| Link {
                document: idx,
                statement: at,
                unit,
                grade: it.grade,
                via: it.via,
                by_geography: it.by_geography,
                evidence: it.evidence,
            })
        })
        .collect()
}

struct Reason {
    grade: Grade,
    via: Option<Via>,
    by_geography: bool,
    evidence: Vec<(u16, u16)>,
}

fn links_in(atlas: &Atlas<'_>, document: &str, text: &str) -> BTreeMap<UnitIdx, Reason> {
    let mut links: BTreeMap<UnitIdx, Reason> = BTreeMap::new();
    let chars: Vec<char> = text.chars().collect();
    for found in atlas.gazetteer.find(text) {
        let by_geography = is_geography(atlas, &found);
        for (unit, grade, via) in meant(atlas, document, &chars, &found) {
            let range = (short(found.start), short(found.end));
            let link = links.entry(unit).or_insert_with(|| Reason {
                grade,
                via: via.clone(),
                by_geography,
                evidence: Vec::new(),
            });
            link.evidence.push(range);
            // What is printed of the unit comes before what is known of it.
            if (by_geography, grade) < (link.by_geography, link.grade) {
                link.by_geography = by_geography;
                link.grade = grade;
                link.via = via;
            }
        }
    }
    links
}

/// Whether a name is of a place whose units are known rather than printed.
fn is_geography(atlas: &Atlas<'_>, found: &Found) -> bool {
    match found.meaning {
        Meaning::Place(idx) => {
            atlas.places.get(usize::from(idx.0)).is_some_and(|it| it.by_geography)
        }
        Meaning::Unit(_) | Meaning::Group(_) | Meaning::Plain => false,
    }
}

fn short(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn meant(
    atlas: &Atlas<'_>,
    document: &str,
    chars: &[char],
    found: &Found,
) -> Vec<(UnitIdx, Grade, Option<Via>)> {
    match found.meaning {
        Meaning::Plain => Vec::new(),
        Meaning::Unit(unit) => vec![(unit, Grade::Direct, None)],
        Meaning::Place(idx) => {
            let place = atlas.places.get(usize::from(idx.0));
            // 湛江港 names 湛江 as well as its port.
            let words: String =
                chars.get(found.start..found.end).unwrap_or_default().iter().collect();
            let grade = |unit: UnitIdx| {
                let short = atlas.units.get(usize::from(unit.0)).map(|it| it.short.as_str());
                let names_unit = short.is_some_and(|it| words.starts_with(it));
                if names_unit { Grade::Direct } else { Grade::Subplace }
            };
            let units = place.map(|it| it.units.clone()).unwrap_or_default();
            units.into_iter().map(|it| (it, grade(it), Some(Via::Place(idx)))).collect()
        }
        Meaning::Group(row) => {
            let Some(group) = atlas.groups.get(row) else { return Vec::new() };
            if !group.documents.is_empty() && !group.documents.iter().any(|it| it == document) {
                return own_name(atlas, group);
            }
            let via = || Some(Via::Group(group.name.clone()));
            let members = group.members.iter().copied();
            let named = own_name(atlas, group);
            let is_named = |unit: UnitIdx| named.iter().any(|it| it.0 == unit);
            members
                .map(|unit| {
                    let grade = if is_named(unit) { Grade::Direct } else { Grade::Group };
                    (unit, grade, via())
                })
                .collect()
        }
    }
}

/// The unit a group is named after (南宁都市圈), which its name names anywhere.
fn own_name(atlas: &Atlas<'_>, group: &Group) -> Vec<(UnitIdx, Grade, Option<Via>)> {
    group
        .members
        .iter()
        .filter(|unit| {
            let unit = atlas.units.get(usize::from(unit.0));
            unit.is_some_and(|it| group.name.starts_with(&it.short))
        })
        .map(|unit| (*unit, Grade::Direct, None))
        .collect()
}
