//! The base map as read from `seeds/geo`: closed, in its frame, every seat in its own unit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::geo::{GeoError, base_map};
use beibu_atlas::model::base_map::{BaseMap, Feature, FeatureKind, Topology};
use beibu_atlas::model::place::Position;
use common::COMPILED;
use std::collections::BTreeMap;

const REGIONS: &str = include_str!("../seeds/geo/regions.topo.json");
const CONTEXT: &str = include_str!("../seeds/geo/context.json");
const STRUCTURE: &str = include_str!("../seeds/geo/structure.json");

fn real() -> BaseMap {
    base_map(REGIONS, CONTEXT, STRUCTURE).unwrap()
}

fn rings(topology: &Topology, feature: &Feature) -> Vec<Vec<Position>> {
    feature.polygons.iter().flatten().map(|ring| topology.path(ring)).collect()
}

fn of_kind(topology: &Topology, kind: FeatureKind) -> Vec<&Feature> {
    topology.features.iter().filter(|it| it.kind == kind).collect()
}

/// Even-odd over all rings, as the map fills them.
fn holds(rings: &[Vec<Position>], point: Position) -> bool {
    let crosses = |a: Position, b: Position| {
        (a.lat_deg > point.lat_deg) != (b.lat_deg > point.lat_deg)
            && point.lng_deg
                < (b.lng_deg - a.lng_deg) * (point.lat_deg - a.lat_deg) / (b.lat_deg - a.lat_deg)
                    + a.lng_deg
    };
    let crossings =
        |ring: &Vec<Position>| ring.windows(2).filter(|it| crosses(it[0], it[1])).count();
    rings.iter().map(crossings).sum::<usize>() % 2 == 1
}

/// Code to seat, as the file gives them.
fn seats() -> BTreeMap<String, Position> {
    let file: serde_json::Value = serde_json::from_str(REGIONS).unwrap();
    let geometries = file["objects"]["regions"]["geometries"].as_array().unwrap().clone();
    geometries
        .iter()
        .map(|it| {
            let seat = &it["properties"]["seat"];
            let (lng_deg, lat_deg) = (seat[0].as_f64().unwrap(), seat[1].as_f64().unwrap());
            let code = it["properties"]["code"].as_str().unwrap();
            (code.to_owned(), Position { lat_deg, lng_deg })
        })
        .collect()
}

#[test]
fn there_are_fifteen_units_and_what_is_around_them() {
    let map = real();
    assert_eq!(of_kind(&map.units, FeatureKind::Unit).len(), 15);
    let count = |kind| of_kind(&map.context, kind).len();
    assert_eq!(count(FeatureKind::OtherLand), 35);
    assert_eq!(count(FeatureKind::ForeignLand), 1);
    assert_eq!(count(FeatureKind::River), 21);
    assert_eq!(count(FeatureKind::Canal), 1);
}

#[test]
fn the_only_line_is_the_one_between_provinces() {
    assert_eq!(of_kind(&real().context, FeatureKind::ProvinceLine).len(), 1);
}

#[test]
fn rings_of_units_are_closed() {
    let map = real();
    for unit in &map.units.features {
        for ring in rings(&map.units, unit) {
            assert!(ring.len() > 3, "{}: {} points", unit.name, ring.len());
            assert_eq!(ring.first(), ring.last(), "{}", unit.name);
        }
    }
}

#[test]
fn a_unit_holds_its_seat_and_no_other() {
    let map = real();
    for (code, seat) in seats() {
        let holding = map.units.features.iter().filter(|it| holds(&rings(&map.units, it), seat));
        let holding: Vec<&str> = holding.map(|it| it.name.as_str()).collect();
        assert_eq!(holding, [code]);
    }
}

#[test]
fn units_lie_inside_the_frame() {
    let map = real();
    let (low, high) = map.frame;
    for unit in &map.units.features {
        for at in rings(&map.units, unit).concat() {
            assert!((low.lat_deg..=high.lat_deg).contains(&at.lat_deg), "{} {at:?}", unit.name);
            assert!((low.lng_deg..=high.lng_deg).contains(&at.lng_deg), "{} {at:?}", unit.name);
        }
    }
}

/// Beihai and Zhanjiang are on the sea, Yulin and Nanning are not.
#[test]
fn the_coast_is_where_one_side_is_sea() {
    let map = real();
    let n_points = |code: &str| {
        let unit = map.units.features.iter().find(|it| it.name == code).unwrap();
        let arcs: Vec<i32> =
            unit.polygons.iter().flatten().flatten().map(|&it| it.max(!it)).collect();
        let own = map.coast.0.iter().filter(|it| arcs.contains(&it.arc));
        own.map(|it| map.units.stretch(*it).len()).sum::<usize>()
    };
    assert!(n_points("450500") > 100 && n_points("440800") > 100);
    assert_eq!((n_points("450900"), n_points("450100")), (0, 0));
}

#[test]
fn the_frame_is_no_coast() {
    let map = real();
    let (low, high) = map.frame;
    let lines = map.coast.1.iter().map(|it| map.context.stretch(*it));
    for line in lines {
        for pair in line.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            for edge in [low.lng_deg, high.lng_deg] {
                assert!(a.lng_deg != edge || b.lng_deg != edge, "{a:?}");
            }
        }
    }
}

/// Hainan Island must not be shown whole: the frame cuts it.
#[test]
fn the_frame_ends_north_of_the_island_s_south_coast() {
    assert!((real().frame.0.lat_deg - 18.55).abs() < 1e-9);
}

#[test]
fn shapes_and_rings_of_the_structure_are_there() {
    let map = real();
    let names: Vec<&str> = map.shapes.iter().map(|it| it.name.as_str()).collect();
    for name in ["bay", "bay_area", "nqf", "zmy", "circle"] {
        assert!(names.contains(&name), "{name}");
    }
    let closed = map.shapes.iter().filter(|it| it.closed);
    for line in closed.flat_map(|it| &it.lines) {
        assert_eq!(line.first(), line.last());
    }
    let rings: Vec<&str> = map.rings.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(rings, ["core", "pole-hk", "pole-zj"]);
}

#[test]
fn a_torn_file_is_named() {
    let error = base_map("{", CONTEXT, STRUCTURE).unwrap_err();
    assert!(matches!(&error, GeoError::NotJson { file: "regions.topo.json", .. }), "{error}");
}

#[track_caller]
fn check_broken(regions: &str, context: &str, structure: &str, message: &str) {
    assert_eq!(base_map(regions, context, structure).unwrap_err().to_string(), message);
}

#[test]
fn a_missing_or_wrong_value_is_named_with_its_path() {
    let message = "regions.topo.json: objects.regions.geometries[0].properties.code is not there";
    check_broken(&REGIONS.replacen("\"code\":", "\"kode\":", 1), CONTEXT, STRUCTURE, message);
    let message = "context.json: frame is not west, south, east, north";
    let context = CONTEXT.replacen("\"frame\":[", "\"frame\":[1,", 1);
    check_broken(REGIONS, &context, STRUCTURE, message);
    let message = "structure.json: shapes.bay.type is not a line or polygon";
    let structure = STRUCTURE.replacen("\"LineString\"", "\"Point\"", 1);
    check_broken(REGIONS, CONTEXT, &structure, message);
}

#[test]
fn an_arc_that_does_not_exist_is_named() {
    let regions = r#"{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[0,0],[1,1]]],
        "objects":{"regions":{"geometries":[
            {"type":"Polygon","arcs":[[0,-3]],"properties":{"code":"450100"}}]}}}"#;
    let message = "regions.topo.json: objects.regions.geometries[0] names arc -3, of 1";
    check_broken(regions, CONTEXT, STRUCTURE, message);
}

/// The map draws a canal in the years whose plan names it.
#[test]
fn a_place_is_named_by_the_documents_that_say_it() {
    let corpus = &COMPILED.corpus;
    let named_by = |name| ["001", "000", "003"].map(|id| corpus.names_place(id, name));
    assert_eq!(named_by("平陆运河"), [false, true, true]);
    assert_eq!(named_by("钦州港"), [true, true, false]);
    assert_eq!(named_by("无此地"), [false; 3]);
}
