//! The kinds of places inside the units, and the small mark each is told by: shapes, not colours.
use crate::words::t;

/// What a place is, most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// Ports and their terminals.
    Port,
    /// Counties and districts.
    County,
    /// Airports.
    Airport,
    /// Border crossings.
    Crossing,
    /// Towns.
    Town,
    /// What has been built: parks, stations, universities, power plants.
    Site,
    /// Waters, hills, islands and what is seen there.
    Nature,
}

impl PlaceKind {
    /// All of them, in the order in which they are given room.
    pub const ALL: [PlaceKind; 7] = [
        PlaceKind::Port,
        PlaceKind::Airport,
        PlaceKind::Crossing,
        PlaceKind::County,
        PlaceKind::Town,
        PlaceKind::Site,
        PlaceKind::Nature,
    ];

    /// The kind of what the gazetteer calls `word`.
    #[must_use]
    pub fn of(word: &str) -> PlaceKind {
        match word {
            "port" => PlaceKind::Port,
            "county" | "district" => PlaceKind::County,
            "airport" => PlaceKind::Airport,
            "border" => PlaceKind::Crossing,
            "town" => PlaceKind::Town,
            "park" | "newarea" | "station" | "university" | "power" => PlaceKind::Site,
            _ => PlaceKind::Nature,
        }
    }

    /// What the gazetteer calls `word`, for whom it is more than its mark on the map.
    #[must_use]
    pub fn word(word: &str) -> &'static str {
        match word {
            "canal" => t().map.place_canal,
            "road" => t().map.place_road,
            "railway" => t().map.place_railway,
            _ => PlaceKind::of(word).spoken(),
        }
    }

    /// The word used in CSS.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            PlaceKind::Port => "port",
            PlaceKind::County => "county",
            PlaceKind::Airport => "airport",
            PlaceKind::Crossing => "crossing",
            PlaceKind::Town => "town",
            PlaceKind::Site => "site",
            PlaceKind::Nature => "nature",
        }
    }

    /// What the legend calls it.
    #[must_use]
    pub fn spoken(self) -> &'static str {
        let words = &t().map;
        match self {
            PlaceKind::Port => words.place_port,
            PlaceKind::County => words.place_county,
            PlaceKind::Airport => words.place_airport,
            PlaceKind::Crossing => words.place_crossing,
            PlaceKind::Town => words.place_town,
            PlaceKind::Site => words.place_site,
            PlaceKind::Nature => words.place_nature,
        }
    }

    /// Its mark as a path around the origin, within seven pixels: an anchor, a ring, an aeroplane,
    /// a diamond, a dot, a square, a triangle.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            PlaceKind::Port => {
                "M-2-4.4a2 2 0 1 1 4 0a2 2 0 1 1-4 0zM-.8-3H.8V5.5H-.8zM-3-1.5H3V0H-3z\
                 M-5.6.8-3.9 1.4C-3.5 3.2-2 4.3 0 4.3S3.5 3.2 3.9 1.4L5.6.8C5.4 4.2 3 6.1 0 6.1S-5.4 4.2-5.6.8z"
            }
            PlaceKind::County => "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
            PlaceKind::Airport => {
                "M0-6.5 1.1-4.5V-1.6L6.4 1.9V3.5L1.1 1.9V4.2L2.8 5.5V6.6L0 5.8-2.8 6.6V5.5L-1.1 4.2V1.9\
                 L-6.4 3.5V1.9L-1.1-1.6V-4.5z"
            }
            PlaceKind::Crossing => "M0-5 5 0 0 5-5 0z",
            PlaceKind::Town => "M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z",
            PlaceKind::Site => "M-3-3H3V3H-3z",
            PlaceKind::Nature => "M0-4 4 3H-4z",
        }
    }

    /// How much must be free around it and its name: those that come last only fill what is empty.
    #[must_use]
    pub fn margin_px(self) -> f64 {
        match self {
            PlaceKind::Port | PlaceKind::County | PlaceKind::Airport | PlaceKind::Crossing => 1.0,
            PlaceKind::Town | PlaceKind::Site | PlaceKind::Nature => 8.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_mark_of_its_own_is_nature() {
        assert_eq!(PlaceKind::of("district"), PlaceKind::County);
        assert_eq!(PlaceKind::of("newarea"), PlaceKind::Site);
        assert_eq!(PlaceKind::of("reservoir"), PlaceKind::Nature);
    }

    #[test]
    fn no_two_kinds_look_or_sound_alike() {
        for (nth, a) in PlaceKind::ALL.into_iter().enumerate() {
            for b in PlaceKind::ALL.into_iter().skip(nth + 1) {
                assert!(a.path() != b.path() && a.name() != b.name() && a.spoken() != b.spoken());
            }
        }
    }
}
