//! 条款对照: clauses of two documents that speak of the same thing, and those that have no counterpart.
use crate::model::document::DocumentIdx;
use crate::model::node::{NodeIdx, StatementRef};
use serde::{Deserialize, Serialize};

/// Words of 2017 beside words of 2022 that give the same task, goal, principle or project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alignment {
    /// The clause of the left document (2017).
    pub left: NodeIdx,
    /// The statements of it that have a counterpart.
    pub left_statements: Vec<StatementRef>,
    /// The clause of the right document (2022).
    pub right: NodeIdx,
    /// The statements of it that have a counterpart.
    pub right_statements: Vec<StatementRef>,
    /// 1 is the best counterpart of its right-hand numbered item; unique in the item.
    pub rank: u8,
    /// What became of the words of 2017; none where only the machine has looked.
    pub relation: Option<Relation>,
    /// How sure the pairing is.
    pub confidence: Confidence,
    /// Who decided.
    pub by: Method,
    /// What changed, in a sentence; empty where only the machine has looked.
    pub note: String,
    /// Share of weighted character pairs in common (cosine), in thousandths, 0..=1000.
    pub similarity_permille: u16,
    /// Words found on both sides, heaviest first.
    pub reasons: Vec<Reason>,
}

impl Alignment {
    /// The statements of 2017, or those of 2022.
    #[must_use]
    pub fn side(&self, is_left: bool) -> &[StatementRef] {
        if is_left { &self.left_statements } else { &self.right_statements }
    }

    /// Whether it is sure enough to be shown and counted.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        Confidence::Low < self.confidence
    }
}

/// A statement of one plan without a counterpart in the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unmatched {
    /// In which plan.
    pub document: DocumentIdx,
    /// Which statement.
    pub at: StatementRef,
    /// [`Relation::New`] in 2022, [`Relation::Unmentioned`] in 2017.
    pub status: Relation,
    /// How sure it is that there is none.
    pub confidence: Confidence,
    /// Who decided.
    pub by: Method,
    /// What the other plan does not say, in a sentence.
    pub note: String,
    /// Where the documents that report or follow up speak of it.
    pub reported: Vec<(DocumentIdx, StatementRef)>,
}

/// Words that stand on both sides of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What kind of words.
    pub kind: ReasonKind,
    /// The words.
    pub words: String,
}

/// What kind of words a reason is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ReasonKind {
    /// In both headings.
    Heading,
    /// The name of a project.
    Project,
    /// The name of a place or unit.
    Place,
    /// A figure.
    Number,
    /// Any other term.
    Term,
}

impl ReasonKind {
    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ReasonKind::Heading => "heading",
            ReasonKind::Project => "project",
            ReasonKind::Place => "place",
            ReasonKind::Number => "number",
            ReasonKind::Term => "term",
        }
    }
}

/// Who decided on a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Method {
    /// A person who read both texts; see `seeds/editorial/pairs.csv`.
    Editor,
    /// The weights of the words alone.
    Machine,
}

impl Method {
    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Method::Editor => "editor",
            Method::Machine => "machine",
        }
    }
}

/// How sure a pairing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Only related: in the export, and on no page.
    Low,
    /// Plausible.
    Medium,
    /// Beyond reasonable doubt.
    High,
}

impl Confidence {
    /// All of them.
    pub const ALL: [Confidence; 3] = [Confidence::Low, Confidence::Medium, Confidence::High];

    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// What became of a clause of 2017 in 2022.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// 延续: the same direction.
    Continued,
    /// 强化: goal, coverage or verb goes up.
    Strengthened,
    /// 细化: the same level, now named.
    Refined,
    /// 调整: object, name, scope or basis changed.
    Adjusted,
    /// 新增: 2017 has nothing of it.
    New,
    /// 未再提及: 2022 has nothing of it, which does not mean that it is given up.
    Unmentioned,
}

impl Relation {
    /// All of them.
    pub const ALL: [Relation; 6] = [
        Relation::Continued,
        Relation::Strengthened,
        Relation::Refined,
        Relation::Adjusted,
        Relation::New,
        Relation::Unmentioned,
    ];

    /// All of them, what is news first.
    pub const BY_NEWS: [Relation; 6] = [
        Relation::New,
        Relation::Strengthened,
        Relation::Adjusted,
        Relation::Refined,
        Relation::Continued,
        Relation::Unmentioned,
    ];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Relation::Continued => "延续",
            Relation::Strengthened => "强化",
            Relation::Refined => "细化",
            Relation::Adjusted => "调整",
            Relation::New => "新增",
            Relation::Unmentioned => "未再提及",
        }
    }

    /// The word used in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Relation::Continued => "kept",
            Relation::Strengthened => "stronger",
            Relation::Refined => "finer",
            Relation::Adjusted => "adjusted",
            Relation::New => "new",
            Relation::Unmentioned => "gone",
        }
    }

    /// The relation of that word in addresses.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Relation> {
        Relation::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// The relation of that word.
    #[must_use]
    pub fn named(name: &str) -> Option<Relation> {
        Relation::ALL.into_iter().find(|it| it.name() == name)
    }
}
