//! Rows of the base map as JSON text of nested [latitude, longitude], which is how geometry is handed
//! to Leaflet: one string and one call each, instead of one object per point.
use crate::map::screen::whole;
use crate::model::base_map::{BaseMap, Feature, Shape, Topology};
use crate::model::place::Position;
use std::fmt::Write;

/// The areas of `features` as one: polygons of rings.
#[must_use]
pub fn areas<'a>(features: impl Iterator<Item = (&'a Topology, &'a Feature)>) -> Geometry {
    let mut geometry = Geometry::begin(true);
    for (topology, feature) in features {
        for polygon in &feature.polygons {
            geometry.open();
            for ring in polygon {
                geometry.line(topology.path(ring));
            }
            geometry.close();
        }
    }
    geometry
}

/// The lines of `features` as one.
#[must_use]
pub fn lines<'a>(features: impl Iterator<Item = (&'a Topology, &'a Feature)>) -> Geometry {
    let mut geometry = Geometry::begin(false);
    for (topology, feature) in features {
        for line in feature.polygons.iter().flatten() {
            geometry.line(topology.path(line));
        }
    }
    geometry
}

/// The line between land and sea as one.
#[must_use]
pub fn coast(base: &BaseMap) -> Geometry {
    let mut geometry = Geometry::begin(false);
    for (topology, stretches) in [(&base.units, &base.coast.0), (&base.context, &base.coast.1)] {
        for stretch in stretches {
            geometry.line(topology.stretch(*stretch));
        }
    }
    geometry
}

/// A schematic shape: an area if it is closed.
#[must_use]
pub fn shape(shape: &Shape) -> Geometry {
    let mut geometry = Geometry::begin(shape.closed);
    for line in &shape.lines {
        geometry.line(line.iter().copied().map(position));
    }
    geometry
}

/// South-west and north-east corner of what holds all of `features`; `None` if there is nothing.
#[must_use]
pub fn bounds<'a>(
    features: impl Iterator<Item = (&'a Topology, &'a Feature)>,
) -> Option<(Position, Position)> {
    let mut bounds: Option<(Position, Position)> = None;
    for (topology, feature) in features {
        for point in feature.polygons.iter().flatten().flat_map(|ring| topology.path(ring)) {
            let (low, high) = bounds.get_or_insert((point, point));
            low.lat_deg = low.lat_deg.min(point.lat_deg);
            low.lng_deg = low.lng_deg.min(point.lng_deg);
            high.lat_deg = high.lat_deg.max(point.lat_deg);
            high.lng_deg = high.lng_deg.max(point.lng_deg);
        }
    }
    bounds
}

/// A point of a [`Shape`].
#[must_use]
pub fn position((east, north): (i32, i32)) -> Position {
    Position { lat_deg: f64::from(north) / 1000.0, lng_deg: f64::from(east) / 1000.0 }
}

/// An area or some lines being written. Coordinates are whole ten-thousandths of a degree (about
/// 11 m; the data's own grid is 55 m), written with an exponent so that no float is formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geometry {
    /// Whether it is filled.
    pub closed: bool,
    text: String,
}

impl Geometry {
    /// An area that is filled later.
    #[must_use]
    pub fn nothing() -> Geometry {
        Geometry::begin(true)
    }

    fn begin(closed: bool) -> Geometry {
        Geometry { closed, text: "[".to_owned() }
    }

    fn open(&mut self) {
        self.comma();
        self.text.push('[');
    }

    fn close(&mut self) {
        self.text.push(']');
    }

    fn line(&mut self, points: impl IntoIterator<Item = Position>) {
        self.open();
        for point in points {
            self.comma();
            let (east, north) = (whole(point.lng_deg * 1e4), whole(point.lat_deg * 1e4));
            // Writing to a string does not fail.
            let _ = write!(self.text, "[{north}e-4,{east}e-4]");
        }
        self.close();
    }

    fn comma(&mut self) {
        if self.text.ends_with(']') {
            self.text.push(',');
        }
    }

    /// The finished text.
    #[must_use]
    pub fn json(mut self) -> String {
        self.text.push(']');
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::base_map::FeatureKind;

    fn square() -> (Topology, Feature) {
        let arcs = vec![vec![(0, 0), (2, 0), (0, 2)], vec![(2, 2), (-2, 0), (0, -2)]];
        let topology =
            Topology { scale: (0.5, 0.5), origin: (108.0, 21.0), arcs, features: vec![] };
        let polygons = vec![vec![vec![0, 1]]];
        (topology, Feature { kind: FeatureKind::Unit, name: "450500".into(), polygons })
    }

    #[test]
    fn an_area_is_json() {
        let (topology, feature) = square();
        let json = areas([(&topology, &feature)].into_iter()).json();
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let ring = value[0][0].as_array().unwrap();
        assert_eq!(ring.len(), 5, "{json}");
        assert_eq!(ring.first(), ring.last());
        assert_eq!(ring[1].to_string(), "[21.0,109.0]");
    }

    #[test]
    fn bounds_hold_every_point() {
        let (topology, feature) = square();
        let (low, high) = bounds([(&topology, &feature)].into_iter()).unwrap();
        assert_eq!((low.lng_deg, low.lat_deg), (108.0, 21.0));
        assert_eq!((high.lng_deg, high.lat_deg), (109.0, 22.0));
        assert_eq!(bounds(std::iter::empty()), None);
    }

    #[test]
    fn shapes_are_lines_or_areas() {
        let lines = vec![vec![(108_370, 22_820), (108_420, 22_600)], vec![(1, 1), (2, 2)]];
        let open = Shape { name: "nqf".into(), closed: false, lines };
        let json = shape(&open).json();
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value[0][0].to_string(), "[22.82,108.37]");
        assert_eq!(value.as_array().unwrap().len(), 2);
    }
}
