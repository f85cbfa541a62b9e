//! 指标: a quantified goal or a figure that a document states.
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use serde::{Deserialize, Serialize};

/// A figure as one document states it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Permanent: `coast-water-2017`.
    pub id: String,
    /// What is counted, in the standard term.
    pub name: String,
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement.
    pub at: StatementRef,
    /// The number in decimal digits, printed or proven; none where the text has words, or lost it.
    pub value: Option<String>,
    /// Whether there was a number, and it cannot be proven.
    pub lost: bool,
    /// How the number is meant.
    pub comparator: Option<Comparator>,
    /// What the number counts: `%`, `万标准箱`. Empty where there is no number, `▯`
    /// where it is lost.
    pub unit: String,
    /// The year it is for, where the text or its heading gives one.
    pub year: Option<u16>,
    /// What it is measured over: 城市群, 广西全区, a port.
    pub scope: String,
    /// What it is.
    pub kind: IndicatorKind,
    /// The words, as a range of characters of the statement.
    pub quote: (u16, u16),
    /// What figures of different documents that speak of the same thing have in common; or empty.
    pub pair: String,
    /// Whether it can be compared with the other figure of its pair.
    pub comparable: Option<Comparable>,
    /// Why not, or what was lost.
    pub note: String,
}

/// How a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparator {
    /// ≥
    AtLeast,
    /// ≤
    AtMost,
    /// =
    Equal,
    /// 约
    About,
}

impl Comparator {
    /// The sign used in tables and the corpus export.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Comparator::AtLeast => "≥",
            Comparator::AtMost => "≤",
            Comparator::Equal => "=",
            Comparator::About => "约",
        }
    }

    /// The comparator of that sign.
    #[must_use]
    pub fn signed(sign: &str) -> Option<Comparator> {
        let all = [Comparator::AtLeast, Comparator::AtMost, Comparator::Equal, Comparator::About];
        all.into_iter().find(|it| it.sign() == sign)
    }
}

/// What a figure is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum IndicatorKind {
    /// 目标: to be reached.
    Target,
    /// 基期: where the plan starts.
    Baseline,
    /// 现状: what has been reached.
    Status,
}

impl IndicatorKind {
    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            IndicatorKind::Target => "target",
            IndicatorKind::Baseline => "baseline",
            IndicatorKind::Status => "status",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn named(name: &str) -> Option<IndicatorKind> {
        let all = [IndicatorKind::Target, IndicatorKind::Baseline, IndicatorKind::Status];
        all.into_iter().find(|it| it.name() == name)
    }
}

/// Whether two figures can be set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparable {
    /// 口径相同
    Yes,
    /// 部分可比
    Partly,
    /// 口径不同
    No,
}

impl Comparable {
    /// The word used in tables; the corpus export writes the first and last as truth values.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Comparable::Yes => "true",
            Comparable::Partly => "partly",
            Comparable::No => "false",
        }
    }

    /// The one of that word.
    #[must_use]
    pub fn named(name: &str) -> Option<Comparable> {
        [Comparable::Yes, Comparable::Partly, Comparable::No]
            .into_iter()
            .find(|it| it.name() == name)
    }
}
