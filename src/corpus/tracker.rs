//! The projects as a list: which plans name each, what each document says of it, and what is left by
//! the visitor's choices. Every number beside the list is the length of one of these.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::document::DocumentIdx;
use crate::model::place::UnitIdx;
use crate::model::project::{Match, Project, ProjectKind, ProjectMention};
use crate::model::subject::StatementKind;

/// Which plans name a project. What is merely related is no mention of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Both; that of 2022 perhaps only a successor.
    Both,
    /// That of 2017 only.
    Only2017,
    /// That of 2022 only.
    Only2022,
}

impl Presence {
    /// All of them.
    pub const ALL: [Presence; 3] = [Presence::Both, Presence::Only2017, Presence::Only2022];

    /// The word by which a row is found.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Presence::Both => "both",
            Presence::Only2017 => "2017",
            Presence::Only2022 => "2022",
        }
    }
}

/// The mentions of `project` in the document with the number `id`, related ones included.
pub fn mentions<'a>(
    corpus: &Corpus,
    project: &'a Project,
    id: &str,
) -> impl Iterator<Item = &'a ProjectMention> + use<'a> {
    let document = corpus.by_id(id).map(|it| it.0);
    project.mentions.iter().filter(move |it| Some(it.document) == document)
}

/// Whether the document with the number `id` names it, or something in its place.
#[must_use]
pub fn is_named(corpus: &Corpus, project: &Project, id: &str) -> bool {
    mentions(corpus, project, id).any(|it| it.same != Match::Related)
}

/// Which plans name `project`.
#[must_use]
pub fn presence(corpus: &Corpus, project: &Project) -> Presence {
    match (is_named(corpus, project, PLAN_2017), is_named(corpus, project, SCHEME_2022)) {
        (true, true) => Presence::Both,
        (true, false) => Presence::Only2017,
        (false, _) => Presence::Only2022,
    }
}

/// Whether 2022 has another project in the place of that of 2017, and not that one itself.
#[must_use]
pub fn is_succeeded(corpus: &Corpus, project: &Project) -> bool {
    let mut of_2022 =
        mentions(corpus, project, SCHEME_2022).filter(|it| it.same != Match::Related).peekable();
    presence(corpus, project) == Presence::Both
        && of_2022.peek().is_some()
        && of_2022.all(|it| it.same == Match::Successor)
}

/// What the visitor has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Of this kind only.
    pub kind: Option<ProjectKind>,
    /// In this unit only.
    pub unit: Option<UnitIdx>,
    /// Those of which the scheme of 2022 asks this, 1..=5.
    pub stage: Option<u8>,
}

impl Choice {
    /// Whether `project` is left by it.
    #[must_use]
    pub fn leaves(&self, corpus: &Corpus, project: &Project) -> bool {
        let has_stage = |stage: u8| {
            let mut of_2022 = mentions(corpus, project, SCHEME_2022);
            of_2022.any(|it| it.same != Match::Related && it.stage == Some(stage))
        };
        self.kind.is_none_or(|it| it == project.kind)
            && self.unit.is_none_or(|it| project.units.contains(&it))
            && self.stage.is_none_or(has_stage)
    }

    /// The projects it leaves, in the order of the table.
    #[must_use]
    pub fn of<'a>(&self, corpus: &'a Corpus) -> Vec<&'a Project> {
        corpus.projects.iter().filter(|it| self.leaves(corpus, it)).collect()
    }
}

/// How many projects which plans name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Of all.
    pub n_all: usize,
    /// Of those in both plans.
    pub n_both: usize,
    /// Of those in both plans, the ones that 2022 only has a successor of.
    pub n_succeeded: usize,
    /// Of those in the plan of 2017 only.
    pub n_only_2017: usize,
    /// Of those in the scheme of 2022 only.
    pub n_only_2022: usize,
}

/// How many of `projects` which plans name.
#[must_use]
pub fn tally(corpus: &Corpus, projects: &[&Project]) -> Tally {
    let mut found = Tally { n_all: projects.len(), ..Tally::default() };
    for it in projects {
        match presence(corpus, it) {
            Presence::Both => found.n_both += 1,
            Presence::Only2017 => found.n_only_2017 += 1,
            Presence::Only2022 => found.n_only_2022 += 1,
        }
        found.n_succeeded += usize::from(is_succeeded(corpus, it));
    }
    found
}

/// What a document says of a project, once for every stage and match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// In which document.
    pub document: DocumentIdx,
    /// 1 study … 5 built or running.
    pub stage: Option<u8>,
    /// What it is to the project of 2017.
    pub same: Match,
    /// Whether it is what has been reached, not what is asked for.
    pub is_status: bool,
    /// The printed verbs, each once.
    pub verbs: Vec<String>,
}

/// What `mentions` say, those of one document, stage and match together, in their order.
#[must_use]
pub fn told<'a>(corpus: &Corpus, mentions: impl Iterator<Item = &'a ProjectMention>) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for it in mentions {
        let kind = corpus.statement(it.document, it.at).map(|it| it.kind);
        let is_status = kind == Some(StatementKind::Status);
        let is_it = |other: &&mut Told| {
            (other.document, other.stage, other.same, other.is_status)
                == (it.document, it.stage, it.same, is_status)
        };
        let verb = Some(&it.verb).filter(|it| !it.is_empty());
        match found.iter_mut().find(is_it) {
            Some(known) => known.verbs.extend(verb.filter(|it| !known.verbs.contains(it)).cloned()),
            None => found.push(Told {
                document: it.document,
                stage: it.stage,
                same: it.same,
                is_status,
                verbs: verb.cloned().into_iter().collect(),
            }),
        }
    }
    found
}
