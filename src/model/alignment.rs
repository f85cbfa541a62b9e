//! 条款对照: clauses of two documents that speak of the same thing.
use crate::model::node::{NodeIdx, StatementRef};
use serde::{Deserialize, Serialize};

/// A clause of 2017 beside a clause of 2022.
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
    /// 1 is the best counterpart of its right-hand item.
    pub rank: u8,
    /// Share of weighted character pairs in common (cosine), in thousandths, 0..=1000.
    pub similarity_permille: u16,
    /// How sure the pairing is.
    pub confidence: Confidence,
    /// Words found on both sides, heaviest first.
    pub shared: Vec<String>,
}

/// How sure a pairing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Hidden by default.
    Low,
    /// Plausible.
    Medium,
    /// Beyond reasonable doubt.
    High,
}

impl Confidence {
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
}
