//! The projects the plans name, from their two tables.
use crate::corpus::compile::Units;
use crate::corpus::find::{place, statement};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::Document;
use crate::model::place::{Place, PlaceIdx};
use crate::model::project::{Match, Project, ProjectKind, ProjectMention};

/// Stages go from study to running.
const LAST_STAGE: u8 = 5;

/// `projects.csv` with `project_mentions.csv`
pub(crate) fn projects(
    seeds: &Seeds,
    documents: &[Document],
    units: &Units,
    places: &[Place],
) -> Result<Vec<Project>, SeedError> {
    let file = "editorial/projects.csv";
    let mut found: Vec<Project> = Vec::new();
    for Row { line, it } in table::<tables::ProjectRow>(seeds, file)? {
        let error = |problem: String| bad(file, line, problem);
        if found.iter().any(|other| other.id == it.id) {
            return Err(error(format!("{:?} stands above already", it.id)));
        }
        let kind =
            ProjectKind::named(&it.kind).ok_or_else(|| error(format!("no kind {:?}", it.kind)))?;
        let place = (0..).map(PlaceIdx).zip(places).find(|other| other.1.id == it.place);
        if place.is_none() && !it.place.is_empty() {
            return Err(error(format!("no place {:?}", it.place)));
        }
        let units = match it.units.as_str() {
            "" => Vec::new(),
            codes => units.list(file, line, codes)?,
        };
        found.push(Project {
            id: it.id,
            name: it.name,
            kind,
            aliases: list(&it.aliases).map(str::to_owned).collect(),
            units,
            place: place.map(|it| it.0),
            note: it.note,
            mentions: Vec::new(),
        });
    }
    mentions(seeds, documents, &mut found)?;
    match found.iter().find(|it| it.mentions.is_empty()) {
        Some(it) => Err(bad(file, 0, format!("no document mentions {:?}", it.id))),
        None => Ok(found),
    }
}

fn mentions(
    seeds: &Seeds,
    documents: &[Document],
    projects: &mut [Project],
) -> Result<(), SeedError> {
    let file = "editorial/project_mentions.csv";
    for Row { line, it } in table::<tables::ProjectMentionRow>(seeds, file)? {
        let error = |problem: String| bad(file, line, problem);
        let (document, at, text) = statement(documents, &it.statement)
            .ok_or_else(|| error(format!("no statement {:?}", it.statement)))?;
        let says = |words: &str| format!("{} does not say {words:?}", it.statement);
        let quote = place(text, 0, &it.quote).ok_or_else(|| error(says(&it.quote)))?;
        // 加快…改造: a verb may stand around its object.
        if !it.verb.split('…').all(|part| text.contains(part)) {
            return Err(error(says(&it.verb)));
        }
        if it.stage.is_some_and(|stage| !(1..=LAST_STAGE).contains(&stage)) {
            return Err(error("a stage is from 1 to 5".to_owned()));
        }
        let same = Match::ALL.into_iter().find(|other| other.name() == it.same);
        let same = same.ok_or_else(|| error(format!("no match {:?}", it.same)))?;
        let project = projects.iter_mut().find(|other| other.id == it.project);
        let project = project.ok_or_else(|| error(format!("no project {:?}", it.project)))?;
        let (verb, stage, note) = (it.verb, it.stage, it.note);
        project.mentions.push(ProjectMention { document, at, verb, stage, same, quote, note });
    }
    Ok(())
}
