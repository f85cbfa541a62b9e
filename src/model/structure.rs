//! 一湾双轴、一核两极: the spatial structure of each plan.
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

/// The five things the structure is read by.
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
}

impl Card {
    /// All of them, in the order of the plan's name.
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
        }
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
