//! Reads `seeds/geo` into the [`BaseMap`] the page draws. Text in, rows out: no files.
//!
//! The features keep the order and the arcs of the files. The line between countries is left out
//! on purpose: no map of ours draws one.
use crate::model::base_map::{BaseMap, Feature, FeatureKind, Ring, Shape, Stretch, Topology};
use crate::model::place::Position;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with the map data, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GeoError {
    /// The text is not JSON at all.
    #[error("{file} is not json: {reason}")]
    NotJson {
        /// Which of the files.
        file: &'static str,
        /// What the reader said, with line and column.
        reason: String,
    },
    /// A value is missing or of another type.
    #[error("{file}: {path} is not {expected}")]
    NotA {
        /// Which of the files.
        file: &'static str,
        /// The value's place: `objects.regions.geometries[3].arcs`.
        path: String,
        /// What was expected there.
        expected: &'static str,
    },
    /// A geometry is made of an arc that does not exist.
    #[error("{file}: {path} names arc {arc}, of {n_arcs}")]
    NoSuchArc {
        /// Which of the files.
        file: &'static str,
        /// The geometry's place.
        path: String,
        /// The arc as written; negative is backwards.
        arc: i32,
        /// How many there are.
        n_arcs: usize,
    },
}

/// The base map made of the three files of `seeds/geo`.
///
/// # Errors
///
/// When one of them is not JSON, or lacks a value the map needs.
pub fn base_map(
    regions_json: &str,
    context_json: &str,
    structure_json: &str,
) -> Result<BaseMap, GeoError> {
    let regions = parse("regions.topo.json", regions_json)?;
    let context = parse("context.json", context_json)?;
    let structure = parse("structure.json", structure_json)?;
    let units = topology(&At::root("regions.topo.json", &regions), &["regions"])?;
    let context_at = At::root("context.json", &context);
    let context = topology(&context_at, &["foreign", "other", "rivers", "lines"])?;
    if (units.scale, units.origin) != (context.scale, context.origin) {
        return Err(context_at.key("transform")?.not_a("that of regions.topo.json"));
    }
    let frame = frame(&context_at)?;
    let coast = coast(&units, &context, frame);
    let structure = At::root("structure.json", &structure);
    let (shapes, rings) = (shapes(&structure)?, rings(&structure)?);
    Ok(BaseMap { units, context, shapes, rings, coast, frame })
}

/// A step between two points of the grid, whichever way it is walked.
type Step = [(i32, i32); 2];

/// The parts of the arcs that bound one area only. Both files fit each other point by point, so
/// what is walked twice has land on both sides; what lies on the frame has the end of the data.
fn coast(
    units: &Topology,
    context: &Topology,
    frame: (Position, Position),
) -> (Vec<Stretch>, Vec<Stretch>) {
    let mut n_walked: BTreeMap<Step, usize> = BTreeMap::new();
    for (topology, arc) in
        [units, context].into_iter().flat_map(|it| land_arcs(it).map(move |arc| (it, arc)))
    {
        for step in steps(topology, arc) {
            *n_walked.entry(step).or_default() += 1;
        }
    }
    let edge = |value: f64, low: f64, high: f64| {
        [low, high].into_iter().position(|it| (it - value).abs() < 1e-9)
    };
    let on_frame = |[a, b]: Step| {
        let deg = |(x, y): (i32, i32)| {
            let (lng, lat) = (
                f64::from(x) * units.scale.0 + units.origin.0,
                f64::from(y) * units.scale.1 + units.origin.1,
            );
            (
                edge(lng, frame.0.lng_deg, frame.1.lng_deg),
                edge(lat, frame.0.lat_deg, frame.1.lat_deg),
            )
        };
        let (a, b) = (deg(a), deg(b));
        (a.0.is_some() && a.0 == b.0) || (a.1.is_some() && a.1 == b.1)
    };
    let of = |topology: &Topology| {
        let mut stretches: Vec<Stretch> = Vec::new();
        let arcs: BTreeSet<i32> = land_arcs(topology).collect();
        for arc in arcs {
            let mut open = false;
            for (from, step) in (0..).zip(steps(topology, arc)) {
                let at_sea = n_walked.get(&step) == Some(&1) && !on_frame(step);
                match stretches.last_mut() {
                    Some(last) if at_sea && open => last.to = from + 1,
                    _ if at_sea => stretches.push(Stretch { arc, from, to: from + 1 }),
                    _ => {}
                }
                open = at_sea;
            }
        }
        stretches
    };
    (of(units), of(context))
}

/// The arcs around areas, each as often as it bounds one, none backwards.
fn land_arcs(topology: &Topology) -> impl Iterator<Item = i32> {
    let is_land = |it: &&Feature| {
        matches!(it.kind, FeatureKind::Unit | FeatureKind::OtherLand | FeatureKind::ForeignLand)
    };
    let rings =
        topology.features.iter().filter(is_land).flat_map(|it| it.polygons.iter().flatten());
    rings.flatten().map(|&arc| if arc < 0 { !arc } else { arc })
}

/// The steps along an arc, each with the lesser point first.
fn steps(topology: &Topology, arc: i32) -> Vec<Step> {
    let deltas = usize::try_from(arc).ok().and_then(|idx| topology.arcs.get(idx));
    let mut at = (0, 0);
    let mut points = Vec::new();
    for delta in deltas.into_iter().flatten() {
        at = (at.0 + delta.0, at.1 + delta.1);
        points.push(at);
    }
    let pairs = points.iter().zip(points.iter().skip(1));
    pairs.map(|(&a, &b)| [a.min(b), a.max(b)]).collect()
}

fn parse(file: &'static str, text: &str) -> Result<Value, GeoError> {
    serde_json::from_str(text)
        .map_err(|error| GeoError::NotJson { file, reason: error.to_string() })
}

fn topology(file: &At, objects: &[&str]) -> Result<Topology, GeoError> {
    let transform = file.key("transform")?;
    let arcs = file.key("arcs")?.rows(|arc| arc.rows(|step| step.pair(At::integer)))?;
    let mut features = Vec::new();
    for object in objects {
        for geometry in file.key("objects")?.key(object)?.key("geometries")?.items()? {
            let Some((kind, name)) = kind_and_name(object, &geometry)? else { continue };
            let polygons = polygons(&geometry)?;
            let n_arcs = arcs.len();
            for &arc in polygons.iter().flatten().flatten() {
                let idx = usize::try_from(if arc < 0 { !arc } else { arc });
                if idx.is_ok_and(|idx| idx >= n_arcs) {
                    let (file, path) = (geometry.file, geometry.path);
                    return Err(GeoError::NoSuchArc { file, path, arc, n_arcs });
                }
            }
            features.push(Feature { kind, name, polygons });
        }
    }
    Ok(Topology {
        scale: transform.key("scale")?.pair(At::number)?,
        origin: transform.key("translate")?.pair(At::number)?,
        arcs,
        features,
    })
}

/// What the geometry is; `None` for what is not to be drawn.
fn kind_and_name(object: &str, geometry: &At) -> Result<Option<(FeatureKind, String)>, GeoError> {
    if object == "foreign" {
        return Ok(Some((FeatureKind::ForeignLand, String::new())));
    }
    let properties = geometry.key("properties")?;
    let named = |kind, key| Ok(Some((kind, properties.key(key)?.text()?)));
    match object {
        "regions" => named(FeatureKind::Unit, "code"),
        "other" => named(FeatureKind::OtherLand, "name"),
        "rivers" if properties.key("kind")?.text()? == "canal" => named(FeatureKind::Canal, "name"),
        "rivers" => named(FeatureKind::River, "name"),
        _ if properties.key("kind")?.text()? == "province" => {
            Ok(Some((FeatureKind::ProvinceLine, String::new())))
        }
        _ => Ok(None),
    }
}

/// The arcs of a geometry in the shape of a `MultiPolygon`, whatever its type.
fn polygons(geometry: &At) -> Result<Vec<Vec<Vec<i32>>>, GeoError> {
    let ring = |at: &At| at.rows(At::integer);
    let arcs = geometry.key("arcs")?;
    match geometry.key("type")?.text()?.as_str() {
        "LineString" => Ok(vec![vec![ring(&arcs)?]]),
        "MultiLineString" => arcs.rows(|line| Ok(vec![ring(line)?])),
        "Polygon" => Ok(vec![arcs.rows(ring)?]),
        "MultiPolygon" => arcs.rows(|polygon| polygon.rows(ring)),
        _ => Err(geometry.key("type")?.not_a("a line or polygon")),
    }
}

fn shapes(file: &At) -> Result<Vec<Shape>, GeoError> {
    let at = file.key("shapes")?;
    let Value::Object(members) = at.value else { return Err(at.not_a("an object")) };
    let mut shapes = Vec::new();
    for name in members.keys() {
        let shape = at.key(name)?;
        let coordinates = shape.key("coordinates")?;
        let line = |at: &At| at.rows(|point| point.pair(At::thousandths));
        let (closed, lines) = match shape.key("type")?.text()?.as_str() {
            "LineString" => (false, vec![line(&coordinates)?]),
            "MultiLineString" => (false, coordinates.rows(line)?),
            "Polygon" => (true, coordinates.rows(line)?),
            _ => return Err(shape.key("type")?.not_a("a line or polygon")),
        };
        shapes.push(Shape { name: name.clone(), closed, lines });
    }
    Ok(shapes)
}

/// The core and the poles. Both plans have the same, at the same places.
fn rings(file: &At) -> Result<Vec<Ring>, GeoError> {
    let elements = file.key("plans")?.key("2022")?.key("elements")?.items()?;
    let mut rings = Vec::new();
    for element in elements.iter().filter(|it| it.value.get("center").is_some()) {
        rings.push(Ring {
            name: element.key("id")?.text()?,
            center: element.key("center")?.position()?,
            radius_km: element.key("radius_km")?.number()?,
        });
    }
    Ok(rings)
}

fn frame(file: &At) -> Result<(Position, Position), GeoError> {
    let at = file.key("frame")?;
    let [west, south, east, north] = at.rows(At::number)?[..] else {
        return Err(at.not_a("west, south, east, north"));
    };
    let corner = |lat_deg, lng_deg| Position { lat_deg, lng_deg };
    Ok((corner(south, west), corner(north, east)))
}

/// A value and the way to it.
struct At<'a> {
    file: &'static str,
    path: String,
    value: &'a Value,
}

impl<'a> At<'a> {
    fn root(file: &'static str, value: &'a Value) -> At<'a> {
        At { file, path: String::new(), value }
    }

    fn not_a(&self, expected: &'static str) -> GeoError {
        GeoError::NotA { file: self.file, path: self.path.clone(), expected }
    }

    fn key(&self, key: &str) -> Result<At<'a>, GeoError> {
        let dot = if self.path.is_empty() { "" } else { "." };
        let path = format!("{}{dot}{key}", self.path);
        match self.value.get(key) {
            Some(value) => Ok(At { file: self.file, path, value }),
            None => Err(GeoError::NotA { file: self.file, path, expected: "there" }),
        }
    }

    fn items(&self) -> Result<Vec<At<'a>>, GeoError> {
        let items = self.value.as_array().ok_or_else(|| self.not_a("a list"))?;
        let at =
            |(idx, value)| At { file: self.file, path: format!("{}[{idx}]", self.path), value };
        Ok(items.iter().enumerate().map(at).collect())
    }

    fn rows<T>(&self, read: impl Fn(&At<'a>) -> Result<T, GeoError>) -> Result<Vec<T>, GeoError> {
        self.items()?.iter().map(read).collect()
    }

    fn pair<T>(&self, read: impl Fn(&At<'a>) -> Result<T, GeoError>) -> Result<(T, T), GeoError> {
        match &self.items()?[..] {
            [first, second] => Ok((read(first)?, read(second)?)),
            _ => Err(self.not_a("a pair")),
        }
    }

    fn text(&self) -> Result<String, GeoError> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.not_a("text"))
    }

    fn number(&self) -> Result<f64, GeoError> {
        self.value.as_f64().ok_or_else(|| self.not_a("a number"))
    }

    fn integer(&self) -> Result<i32, GeoError> {
        let integer = self.value.as_i64().and_then(|it| i32::try_from(it).ok());
        integer.ok_or_else(|| self.not_a("a whole number"))
    }

    fn thousandths(&self) -> Result<i32, GeoError> {
        let thousandths = (self.number()? * 1000.0).round();
        if thousandths.abs() > 180_000.0 {
            return Err(self.not_a("a degree"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "rounded, and at most 180 000")]
        Ok(thousandths as i32)
    }

    fn position(&self) -> Result<Position, GeoError> {
        let (lng_deg, lat_deg) = self.pair(At::number)?;
        Ok(Position { lat_deg, lng_deg })
    }
}
