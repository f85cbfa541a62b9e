//! 一湾双轴、一核两极: the spatial structure of each plan.
use crate::model::alignment::Relation;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use serde::{Deserialize, Serialize};

/// A part of the spatial structure, as one plan defines it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Element {
    /// Permanent: `bay-2017`.
    pub id: String,
    /// The card it is shown on: `bay`, `axes`, `core`, `poles`, `nodes`.
    pub card: Card,
    /// 2017 or 2022.
    pub year: u16,
    /// Its name in that plan: 双轴, 两轴.
    pub name: String,
    /// The units the plan names for it.
    pub units: Vec<UnitIdx>,
    /// The document that defines it.
    pub document: DocumentIdx,
    /// The statements that define it.
    pub definition: Vec<StatementRef>,
}

/// What one plan says of a card, cut to the words that matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardQuote {
    /// Which card.
    pub card: Card,
    /// 2017 or 2022.
    pub year: u16,
    /// The plan.
    pub document: DocumentIdx,
    /// The runs quoted, in reading order.
    pub runs: Vec<Run>,
}

/// A run of a statement, as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The statement.
    pub at: StatementRef,
    /// Characters of the statement's text, from and to.
    pub range: (u16, u16),
    /// Ranges of characters inside it whose words the other plan does not have, in order.
    pub marks: Vec<(u16, u16)>,
}

/// What became of a card between the two plans, in an editor's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardChange {
    /// Which card.
    pub card: Card,
    /// What kind of change.
    pub relation: Relation,
    /// The same in Simplified Chinese, Traditional Chinese and English.
    pub text: [String; 3],
}

/// The five things the structure is read by, and what the plans name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Card {
    /// 一湾
    Bay,
    /// 双轴, 两轴
    Axes,
    /// 一核, 一核一圈
    Core,
    /// 两极
    Poles,
    /// 节点城市
    Nodes,
    /// 中心城市 and 枢纽: named by the plans, but no part of the structure, so not in [`Card::ALL`].
    Hubs,
}

impl Card {
    /// The parts of the structure, in the order of the plan's name.
    pub const ALL: [Card; 5] = [Card::Bay, Card::Axes, Card::Core, Card::Poles, Card::Nodes];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Card::Bay => "bay",
            Card::Axes => "axes",
            Card::Core => "core",
            Card::Poles => "poles",
            Card::Nodes => "nodes",
            Card::Hubs => "hubs",
        }
    }

    /// The card of that word.
    #[must_use]
    pub fn named(name: &str) -> Option<Card> {
        Card::ALL.into_iter().chain([Card::Hubs]).find(|it| it.name() == name)
    }
}

/// Which plan's structure the map draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Years {
    /// The 2017 plan.
    Y2017,
    /// The 2022 scheme.
    Y2022,
    /// Both, one over the other.
    #[default]
    Both,
}

impl Years {
    /// The word used in addresses and CSS classes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Years::Y2017 => "2017",
            Years::Y2022 => "2022",
            Years::Both => "both",
        }
    }
}
