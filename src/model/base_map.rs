//! The drawn ground: borders, coasts, rivers and the schematic shapes of the structure.
use crate::model::place::Position;
use serde::{Deserialize, Serialize};

/// Everything the map draws below its labels. WGS 84, from `seeds/geo`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BaseMap {
    /// The planning units; `name` is the unit's code.
    pub units: Topology,
    /// The land around them, borders and rivers.
    pub context: Topology,
    /// The schematic shapes of `structure.json`, by name.
    pub shapes: Vec<Shape>,
    /// The core and the poles: name, centre and radius in kilometres.
    pub rings: Vec<Ring>,
    /// Where land meets the sea: parts of the arcs of `units`, and of the arcs of `context`.
    pub coast: (Vec<Stretch>, Vec<Stretch>),
    /// South-west and north-east corner of what is drawn.
    pub frame: (Position, Position),
}

/// Part of an arc.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// The arc.
    pub arc: i32,
    /// Its first point.
    pub from: u16,
    /// Its last point, which belongs to it.
    pub to: u16,
}

/// Lines shared by neighbouring areas, as in `TopoJSON`: no gap can open between two of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Topology {
    /// Degrees per grid step, east and north.
    pub scale: (f64, f64),
    /// Degrees of the grid's origin, east and north.
    pub origin: (f64, f64),
    /// Each line as steps on the grid; the first step is from the origin.
    pub arcs: Vec<Vec<(i32, i32)>>,
    /// What is made of them.
    pub features: Vec<Feature>,
}

/// An area or line of the base map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feature {
    /// What it is.
    pub kind: FeatureKind,
    /// Its name or, for a unit, its code.
    pub name: String,
    /// One polygon each, as rings of arcs; a line has one polygon of one ring.
    /// A negative arc `!n` is arc `n` walked backwards.
    pub polygons: Vec<Vec<Vec<i32>>>,
}

/// What a feature of the base map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FeatureKind {
    /// A planning unit.
    Unit,
    /// Other land of the country in the frame.
    OtherLand,
    /// Land beyond it: one neutral fill, no name.
    ForeignLand,
    /// A border between provinces.
    ProvinceLine,
    /// A river.
    River,
    /// A canal that is planned or built.
    Canal,
}

/// A schematic shape: one line or ring, or several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// Its name in `structure.json`: `bay`, `nqf` …
    pub name: String,
    /// Whether it encloses an area.
    pub closed: bool,
    /// Thousandths of a degree, east and north.
    pub lines: Vec<Vec<(i32, i32)>>,
}

/// A circle on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ring {
    /// The element it stands for: `core`, `pole-hk`, `pole-zj`.
    pub name: String,
    /// Its middle.
    pub center: Position,
    /// Kilometres.
    pub radius_km: f64,
}

impl Topology {
    /// The line of `arc`, walked backwards if negative.
    #[must_use]
    pub fn line(&self, arc: i32) -> Vec<Position> {
        let backwards = arc < 0;
        let idx = usize::try_from(if backwards { !arc } else { arc }).unwrap_or(usize::MAX);
        let (mut x, mut y) = (0, 0);
        let mut line: Vec<Position> = self
            .arcs
            .get(idx)
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|step| {
                x += step.0;
                y += step.1;
                Position {
                    lat_deg: f64::from(y) * self.scale.1 + self.origin.1,
                    lng_deg: f64::from(x) * self.scale.0 + self.origin.0,
                }
            })
            .collect();
        if backwards {
            line.reverse();
        }
        line
    }

    /// The line along part of an arc.
    #[must_use]
    pub fn stretch(&self, stretch: Stretch) -> Vec<Position> {
        let (from, to) = (usize::from(stretch.from), usize::from(stretch.to));
        let n_points = (to + 1).saturating_sub(from);
        self.line(stretch.arc).into_iter().skip(from).take(n_points).collect()
    }

    /// The line along all of `arcs`, without repeating the point where two meet.
    #[must_use]
    pub fn path(&self, arcs: &[i32]) -> Vec<Position> {
        let mut path: Vec<Position> = Vec::new();
        for arc in arcs {
            path.extend(self.line(*arc).into_iter().skip(usize::from(!path.is_empty())));
        }
        path
    }
}
