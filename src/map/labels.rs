//! Where names stand on the map. Placed by hand so that nothing collides: between these zooms a
//! machine finds no better places, and a name that jumps while the map grows is worse.
//!
//! Not data about the places: a label's position is where there is room for it.
use crate::map::curve::Setting;
use crate::model::place::Position;
use crate::text::han::is_han;
use crate::words::{Words, is_english};

/// How much is written, which depends only on how many pixels a degree has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// Phones and small panels: names only.
    Compact,
    /// The whole cluster on a desk: names with their counts.
    Full,
    /// Zoomed in on a unit or two: names in their units, and the places in them.
    Close,
}

impl Density {
    /// Of a map with so many pixels to a degree. The bounds are the smallest at which the tables
    /// below do not overlap (looked for with `xtask`'s pictures), and Leaflet's zoom 8.
    #[must_use]
    pub fn of(px_per_deg: f64) -> Density {
        if px_per_deg < 98.0 {
            Density::Compact
        } else if px_per_deg < 182.0 {
            Density::Full
        } else {
            Density::Close
        }
    }

    /// Of a map of one unit, which shows its places also where it is small.
    #[must_use]
    pub fn of_unit(px_per_deg: f64) -> Density {
        match Density::of(px_per_deg) {
            Density::Compact => Density::Compact,
            Density::Full | Density::Close => Density::Close,
        }
    }

    /// The word used in CSS.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Density::Compact => "compact",
            Density::Full => "full",
            Density::Close => "close",
        }
    }
}

/// The place of a unit's name: middle of its base line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The unit's code.
    pub code: &'static str,
    /// Where the name stands.
    pub at: Position,
    /// What a leader points to, for a name outside its unit.
    pub leader: Option<Position>,
}

/// The place of a unit's name, if the tables have one at this density.
#[must_use]
pub fn spot(code: &str, density: Density) -> Option<&'static Spot> {
    let table = match density {
        Density::Compact => &COMPACT,
        Density::Full => &FULL,
        Density::Close => return None,
    };
    table.iter().find(|it| it.code == code)
}

const fn at(lng_deg: f64, lat_deg: f64) -> Position {
    Position { lat_deg, lng_deg }
}

const fn inside(code: &'static str, lng_deg: f64, lat_deg: f64) -> Spot {
    Spot { code, at: at(lng_deg, lat_deg), leader: None }
}

const fn outside(code: &'static str, name: Position, target: Position) -> Spot {
    Spot { code, at: name, leader: Some(target) }
}

const FULL: [Spot; 15] = [
    inside("450100", 108.66, 23.17),
    inside("451400", 107.20, 22.42),
    inside("450600", 107.74, 21.96),
    inside("450700", 109.05, 22.24),
    inside("450500", 109.38, 21.74),
    inside("450900", 110.20, 22.52),
    inside("440800", 109.98, 21.36),
    inside("440900", 110.93, 22.12),
    inside("441700", 111.74, 22.13),
    inside("460100", 110.47, 19.76),
    inside("460400", 109.56, 19.58),
    inside("469007", 108.88, 18.88),
    inside("469026", 109.05, 19.26),
    outside("469024", at(109.46, 20.20), at(109.68, 19.98)),
    outside("469023", at(110.14, 19.20), at(110.00, 19.60)),
];

const COMPACT: [Spot; 15] = [
    inside("450100", 108.75, 23.22),
    inside("451400", 107.20, 22.50),
    inside("450600", 107.62, 21.95),
    inside("450700", 109.15, 22.10),
    inside("450500", 109.46, 21.72),
    inside("450900", 110.20, 22.52),
    inside("440800", 109.95, 21.30),
    inside("440900", 110.90, 22.10),
    inside("441700", 111.70, 22.40),
    inside("460100", 110.62, 19.62),
    inside("460400", 109.48, 19.50),
    outside("469007", at(108.20, 18.95), at(108.72, 19.00)),
    outside("469026", at(108.16, 19.45), at(108.86, 19.30)),
    outside("469024", at(109.30, 20.30), at(109.68, 19.95)),
    outside("469023", at(109.98, 19.15), at(110.00, 19.60)),
];

/// A name set along a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvedName {
    /// The shape of the base map it follows.
    pub shape: &'static str,
    /// The card it belongs to, as a CSS class.
    pub card: &'static str,
    /// The name.
    pub text: &'static str,
    /// How it is set on a small map.
    pub compact: Setting,
    /// How it is set on a desk.
    pub full: Setting,
}

const fn set(beside_px: f64, from: f64, to: f64) -> Setting {
    Setting { beside_px, from, to }
}

/// The names along the axes and the bay.
#[must_use]
pub fn curved(words: &'static Words) -> [CurvedName; 3] {
    // A name in one piece stands off the name of 防城港.
    let (compact, full) = match is_english() {
        true => (set(18.0, 0.2, 0.4), set(22.0, 0.28, 0.48)),
        false => (set(14.0, 0.1, 1.03), set(19.0, 0.15, 0.76)),
    };
    [
        CurvedName { shape: "nqf", card: "axes", text: words.map.label_nqf, compact, full },
        CurvedName {
            shape: "zmy",
            card: "axes",
            text: words.map.label_zmy,
            compact: set(14.0, 0.17, 1.07),
            full: set(21.0, 0.28, 0.98),
        },
        CurvedName {
            shape: "bay",
            card: "bay",
            text: words.map.label_bay,
            compact: set(16.0, 0.31, 0.42),
            full: set(22.0, 0.36, 0.47),
        },
    ]
}

/// A name beside what it names, with a leader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LedName {
    /// The ring of the base map it names; its rim is where the leader ends. Without one, `target`.
    pub ring: Option<&'static str>,
    /// What the leader points to if it names no ring.
    pub target: Position,
    /// The card it belongs to, as a CSS class.
    pub card: &'static str,
    /// The name on every map.
    pub text: &'static str,
    /// What is added to it where there is room.
    pub more: &'static str,
    /// Only 2022 has it; said so where there is room.
    pub only_2022: bool,
    /// Middle of the base line on a small map.
    pub compact: Position,
    /// Middle of the base line on a desk.
    pub full: Position,
}

/// The names of the core, its circle and the poles.
#[must_use]
pub fn led(words: &'static Words) -> [LedName; 4] {
    [
        LedName {
            ring: Some("core"),
            target: at(108.366, 22.817),
            card: "core",
            text: words.map.label_core,
            more: words.map.label_core_more,
            only_2022: false,
            compact: at(107.75, 23.22),
            full: at(107.62, 23.12),
        },
        LedName {
            ring: None,
            target: at(109.10, 22.86),
            card: "core",
            text: words.map.label_circle,
            more: words.map.label_circle_more,
            only_2022: true,
            compact: at(109.75, 23.06),
            full: at(109.98, 23.12),
        },
        LedName {
            ring: Some("pole-zj"),
            target: at(110.37, 21.23),
            card: "poles",
            text: words.map.label_zhanjiang,
            more: "",
            only_2022: false,
            compact: at(111.30, 20.92),
            full: at(111.02, 20.98),
        },
        LedName {
            ring: Some("pole-hk"),
            target: at(110.33, 20.02),
            card: "poles",
            text: words.map.label_haikou,
            more: "",
            only_2022: false,
            compact: at(111.30, 20.20),
            full: at(110.98, 20.30),
        },
    ]
}

/// A name of the ground itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroundName {
    /// The name.
    pub text: &'static str,
    /// `sea` or `province`, as a CSS class; provinces are left out of small maps.
    pub kind: &'static str,
    /// Middle of the base line on a small map.
    pub compact: Position,
    /// Middle of the base line on a desk.
    pub full: Position,
}

const fn province(text: &'static str, full: Position) -> GroundName {
    GroundName { text, kind: "province", compact: full, full }
}

/// The names of the sea and the provinces.
#[must_use]
pub fn ground(words: &'static Words) -> [GroundName; 4] {
    let sea = words.map.label_sea;
    [
        GroundName { text: sea, kind: "sea", compact: at(108.12, 20.72), full: at(108.60, 20.92) },
        province(words.map.label_guangxi, at(109.35, 23.74)),
        province(words.map.label_guangdong, at(112.05, 22.72)),
        province(words.map.label_hainan, at(110.05, 18.82)),
    ]
}

/// Width of a Latin letter, in Chinese characters.
const LETTER_EM: f64 = 0.58;

/// How wide `text` is, in Chinese characters.
#[must_use]
pub fn width_em(text: &str) -> f64 {
    text.chars().map(|it| if it.is_ascii() { LETTER_EM } else { 1.0 }).sum()
}

/// The parts in which a name is set along a curve: Chinese character by character, a Latin name
/// in one piece.
#[must_use]
pub fn pieces(text: &str) -> Vec<String> {
    match text.chars().all(is_han) {
        true => text.chars().map(String::from).collect(),
        false => vec![text.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_tables_place_the_same_units() {
        for full in FULL {
            assert!(spot(full.code, Density::Compact).is_some(), "{}", full.code);
            assert!(spot(full.code, Density::Close).is_none());
        }
    }

    #[test]
    fn a_phone_is_compact_and_a_desk_is_not() {
        assert_eq!(Density::of(60.0), Density::Compact);
        assert_eq!(Density::of(121.0), Density::Full);
        assert_eq!(Density::of(256.0 * 256.0 / 360.0), Density::Close);
    }

    #[test]
    fn a_latin_name_is_one_piece_and_narrower() {
        assert_eq!(pieces("一湾"), ["一", "湾"]);
        assert_eq!(pieces("Axis"), ["Axis"]);
        assert!((width_em("两极·湛江") - 5.0).abs() < 1e-9);
        assert!((width_em("Bay 湾") - 3.32).abs() < 1e-9);
    }
}
