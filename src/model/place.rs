//! 规划单元 and the places inside them.
use serde::{Deserialize, Serialize};

/// WGS 84, degrees. Named fields, since Leaflet and `GeoJSON` disagree on the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// North is positive.
    pub lat_deg: f64,
    /// East is positive.
    pub lng_deg: f64,
}

/// Index of a unit in the corpus: order of `seeds/editorial/units.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UnitIdx(pub u8);

/// One of the cities and counties the 2017 plan covers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// 区划代码 (GB/T 2260).
    pub code: String,
    /// Full name: 昌江黎族自治县.
    pub name: String,
    /// Name in running text: 昌江.
    pub short: String,
    /// Name in Latin letters.
    pub name_en: String,
    /// Short name of the province: 广西.
    pub province: String,
    /// Whether it is of prefecture or county level.
    pub kind: UnitKind,
    /// Seat of government.
    pub seat: Position,
    /// Where its name is written on the map.
    pub label: Position,
}

/// Level of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnitKind {
    /// 地级市
    City,
    /// 县, 县级市, 自治县
    County,
}

/// Index of a place in the gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlaceIdx(pub u16);

/// A place inside a unit, such as a port, a county or an airport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its name in Latin letters, for addresses: `ping-lu-yun-he`. Never reused or changed.
    pub id: String,
    /// Its usual name.
    pub name: String,
    /// The units it lies in; several for a river, a road or a range.
    pub units: Vec<UnitIdx>,
    /// Whether it lies there by geography, which the documents do not say.
    pub by_geography: bool,
    /// What it is: `port`, `county`, `airport` …
    pub kind: String,
    /// Other names. Not in the page, which has no use for them.
    #[serde(skip)]
    pub aliases: Vec<String>,
    /// Where it is; none for a road or range, which is in no one place.
    #[serde(with = "thousandths")]
    pub position: Option<Position>,
    /// Which dataset the position comes from. Not in the bundle.
    #[serde(skip)]
    pub source: String,
}

/// Positions of the gazetteer have three decimals; as whole numbers they take half the room.
mod thousandths {
    use super::Position;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::cast_possible_truncation, reason = "degrees times a thousand fit")]
    pub(super) fn serialize<S: Serializer>(
        it: &Option<Position>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let whole = |degrees: f64| (degrees * 1000.0).round() as i32;
        it.map(|it| (whole(it.lat_deg), whole(it.lng_deg))).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Position>, D::Error> {
        let position = Option::<(i32, i32)>::deserialize(from)?;
        Ok(position.map(|(lat, lng)| Position {
            lat_deg: f64::from(lat) / 1000.0,
            lng_deg: f64::from(lng) / 1000.0,
        }))
    }
}
