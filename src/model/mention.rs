//! Why a statement concerns a city.
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::{PlaceIdx, UnitIdx};
use serde::{Deserialize, Serialize};

/// A statement concerns a unit, and the words that say so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement; number 0 is the node's title.
    pub statement: StatementRef,
    /// Which unit.
    pub unit: UnitIdx,
    /// How directly. The strongest grade found.
    pub grade: Grade,
    /// The place or group that made the link, where it is not the unit's own name.
    pub via: Option<Via>,
    /// Whether the words name no place of the unit's alone, but one that by geography lies in it,
    /// too: a river, a road, a range.
    pub by_geography: bool,
    /// Ranges of characters of the statement's text (or the title), in order.
    pub evidence: Vec<(u16, u16)>,
}

/// A statement names a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement; number 0 is the node's title.
    pub statement: StatementRef,
    /// [`Grade::Direct`] where the place's name names the first unit it lies in, too.
    pub grade: Grade,
    /// Ranges of characters of the statement's text (or the title), in order.
    pub evidence: Vec<(u16, u16)>,
}

/// A place outside the cluster that a document is about, with the statements that name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// The document.
    pub document: DocumentIdx,
    /// What it is listed under: a province, an economic circle.
    pub under: String,
    /// Its name as printed.
    pub name: String,
    /// Where it is named; number 0 is a title.
    pub statements: Vec<StatementRef>,
}

/// How directly a statement concerns a unit, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// 点名: the unit's own name.
    Direct,
    /// 下辖地点: a place inside it.
    Subplace,
    /// 所在组团: a group it belongs to.
    Group,
    /// 全域: the whole cluster. Not in [`Link`]s: it holds for every unit.
    Region,
}

impl Grade {
    /// Whether the words name the unit itself or a place in it.
    #[must_use]
    pub fn is_named(self) -> bool {
        self <= Grade::Subplace
    }

    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Grade::Direct => "direct",
            Grade::Subplace => "subplace",
            Grade::Group => "group",
            Grade::Region => "region",
        }
    }
}

/// What stands between a statement and a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Via {
    /// A place inside the unit.
    Place(PlaceIdx),
    /// A group by its printed name, such as 北钦防.
    Group(String),
}
