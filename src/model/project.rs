//! 项目: a named railway, port, park or platform, and what each document says of it.
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::{PlaceIdx, UnitIdx};
use serde::{Deserialize, Serialize};

/// A project that a plan names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// Permanent: `pinglu-yunhe`.
    pub id: String,
    /// Its name, that of the later plan if both name it.
    pub name: String,
    /// What it is.
    pub kind: ProjectKind,
    /// Other names under which the documents print it.
    pub aliases: Vec<String>,
    /// The units its name or its clauses place it in.
    pub units: Vec<UnitIdx>,
    /// The place of the gazetteer it is, if it is one.
    pub place: Option<PlaceIdx>,
    /// Who followed whom, or where a document contradicts itself.
    pub note: String,
    /// Where it is named, in the order of the table.
    pub mentions: Vec<ProjectMention>,
}

/// What one statement says of a project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectMention {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement.
    pub at: StatementRef,
    /// The printed verb; empty if there is none.
    pub verb: String,
    /// 1 study, 2 planned, 3 promoted, 4 to be built, 5 built or running: what the verb asks
    /// for, or, in a document that reports, what has been reached.
    pub stage: Option<u8>,
    /// What it is to the project of 2017.
    pub same: Match,
    /// The words, as a range of characters of the statement.
    pub quote: (u16, u16),
    /// What a reader should know of this mention.
    pub note: String,
}

/// What is mentioned, against the project of 2017.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Match {
    /// 同一项目
    Same,
    /// 其中一段
    Part,
    /// 后继: another project in its place, which is no progress of the first.
    Successor,
    /// 相关
    Related,
}

impl Match {
    /// All of them.
    pub const ALL: [Match; 4] = [Match::Same, Match::Part, Match::Successor, Match::Related];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Match::Same => "same",
            Match::Part => "part",
            Match::Successor => "successor",
            Match::Related => "related",
        }
    }
}

/// What a project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ProjectKind {
    /// 铁路
    Railway,
    /// 公路
    Road,
    /// 水运通道
    Waterway,
    /// 港口
    Port,
    /// 机场
    Airport,
    /// 枢纽、物流中心
    Hub,
    /// 水库、引调水、灌区
    Reservoir,
    /// 能源
    Power,
    /// 园区、产业基地
    Park,
    /// 开放与数字平台
    Platform,
    /// 院校
    University,
    /// 科研机构
    Research,
    /// 生态工程
    Ecology,
    /// 文化、卫生设施
    Culture,
    /// 其他
    Other,
}

impl ProjectKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [ProjectKind; 15] = [
        ProjectKind::Railway,
        ProjectKind::Road,
        ProjectKind::Waterway,
        ProjectKind::Port,
        ProjectKind::Airport,
        ProjectKind::Hub,
        ProjectKind::Reservoir,
        ProjectKind::Power,
        ProjectKind::Park,
        ProjectKind::Platform,
        ProjectKind::University,
        ProjectKind::Research,
        ProjectKind::Ecology,
        ProjectKind::Culture,
        ProjectKind::Other,
    ];

    /// The word used in tables, addresses and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ProjectKind::Railway => "railway",
            ProjectKind::Road => "road",
            ProjectKind::Waterway => "waterway",
            ProjectKind::Port => "port",
            ProjectKind::Airport => "airport",
            ProjectKind::Hub => "hub",
            ProjectKind::Reservoir => "reservoir",
            ProjectKind::Power => "power",
            ProjectKind::Park => "park",
            ProjectKind::Platform => "platform",
            ProjectKind::University => "university",
            ProjectKind::Research => "research",
            ProjectKind::Ecology => "ecology",
            ProjectKind::Culture => "culture",
            ProjectKind::Other => "other",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn named(name: &str) -> Option<ProjectKind> {
        ProjectKind::ALL.into_iter().find(|it| it.name() == name)
    }
}
