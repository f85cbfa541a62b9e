//! What is on the map, in plain values. The page makes a [`Scene`] out of the corpus.
use crate::map::marks::PlaceKind;
use crate::model::base_map::BaseMap;
use crate::model::place::Position;
use crate::model::structure::{Card, Years};
use std::sync::Arc;

/// Everything one map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The ground and the schematic shapes.
    pub base: Arc<BaseMap>,
    /// The units a reader can open, in the order the Tab key visits them.
    pub units: Vec<MapUnit>,
    /// Ports, counties and the like, most important first; drawn from zoom 8 where there is room.
    pub places: Vec<MapPlace>,
    /// Lines of the base map that belong to a plan.
    pub lines: Vec<MapLine>,
}

/// A line of the base map that is drawn with the plans that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapLine {
    /// The name of its feature in the base map.
    pub name: String,
    /// The name as it is written on the map.
    pub shown: String,
    /// The years of the plans that name it; never empty.
    pub years: Vec<&'static str>,
}

impl MapLine {
    /// The word by which CSS leaves it out in the other years; none for a line of all years.
    #[must_use]
    pub fn class(&self) -> String {
        match self.years.as_slice() {
            [year] => ["is-", year].concat(),
            _ => String::new(),
        }
    }
}

/// A unit as the map shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct MapUnit {
    /// 区划代码; the name of its feature in the base map.
    pub code: String,
    /// The short name in the corpus: 湛江. What finds the unit in the page, in any language.
    pub name: String,
    /// The name as it is written on the map.
    pub shown: String,
    /// A point well inside, for the name when the map is close.
    pub label: Position,
    /// Seat of government.
    pub seat: Position,
    /// The elements each plan names it for, with the year of the plan.
    pub roles: Vec<(u16, Card)>,
}

impl MapUnit {
    /// The years, of those shown, whose plan names the unit for `card`: (2017, 2022).
    #[must_use]
    pub fn named_for(&self, card: Card, years: Years) -> (bool, bool) {
        let named = |year| self.roles.contains(&(year, card));
        (years != Years::Y2022 && named(2017), years != Years::Y2017 && named(2022))
    }
}

/// The numbers under a unit's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitCounts {
    /// Code of the unit.
    pub code: String,
    /// How many tasks, and in what, in the order in which they stand.
    pub counts: Vec<(CountOf, usize)>,
    /// What a screen reader says: 湛江市，2017 规划 49 条，2022 方案 16 条.
    pub spoken: String,
}

/// What is counted, which a key before the number tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountOf {
    /// The plan of 2017: hatched.
    Y2017,
    /// The scheme of 2022: solid.
    Y2022,
    /// Another document: hollow.
    Other,
}

impl CountOf {
    /// The word used in CSS.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CountOf::Y2017 => "2017",
            CountOf::Y2022 => "2022",
            CountOf::Other => "other",
        }
    }
}

/// A place inside a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPlace {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub position: Position,
    /// What it is.
    pub kind: PlaceKind,
    /// Code of the unit it belongs to; a port's water may be outside its border.
    pub unit: String,
}

/// What a reader did on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapEvent {
    /// Opened the unit of this code, by click, tap, Enter or Space.
    Select(String),
    /// Pointer or focus came to the unit of this code, or left all of them.
    Hover(Option<String>),
    /// Opened this part of the structure, by its name on the map.
    SelectPart(Card),
    /// The pointer came to the name of this part of the structure, or left all of them.
    HoverPart(Option<Card>),
}

/// What the map is fitted to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// The whole cluster.
    #[default]
    Cluster,
    /// One unit or two, by code.
    Units(Vec<String>),
}

impl Target {
    /// The units it is about; none for the cluster.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        match self {
            Target::Cluster => &[],
            Target::Units(codes) => codes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_named_only_in_the_years_shown() {
        let (label, seat) = (Position::default(), Position::default());
        let roles = vec![(2017, Card::Nodes), (2022, Card::Bay)];
        let unit = MapUnit {
            code: "450500".into(),
            name: "北海".into(),
            shown: "Beihai".into(),
            label,
            seat,
            roles,
        };
        assert_eq!(unit.named_for(Card::Nodes, Years::Both), (true, false));
        assert_eq!(unit.named_for(Card::Nodes, Years::Y2022), (false, false));
        assert_eq!(unit.named_for(Card::Bay, Years::Y2022), (false, true));
    }
}
