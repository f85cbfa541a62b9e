//! Reads `seeds/geo` into the [`BaseMap`] the page draws. Text in, rows out: no files.
//!
//! The features keep the order and the arcs of the files. The line between countries is left out
//! on purpose: no map of ours draws one.
use crate::model::base_map::{BaseMap, Feature, FeatureKind, Ring, Shape, Topology};
use crate::model::place::Position;
use serde_json::Value;

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
    Ok(BaseMap {
        units: topology(&At::root("regions.topo.json", &regions), &["regions"])?,
        context: topology(
            &At::root("context.json", &context),
            &["foreign", "other", "rivers", "lines"],
        )?,
        shapes: shapes(&At::root("structure.json", &structure))?,
        rings: rings(&At::root("structure.json", &structure))?,
        frame: frame(&At::root("context.json", &context))?,
    })
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
