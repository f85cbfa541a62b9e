//! Steps by arrow key from one unit to the next.
use crate::model::place::Position;

/// How long a degree of longitude is beside one of latitude, at 21° N.
const SQUEEZE: f64 = 0.93;

/// The nearest of `points` that lies rather in this direction than in any other, seen from the one
/// at `from`; `None` if there is none.
#[must_use]
pub fn toward(points: &[Position], from: usize, (east, south): (f64, f64)) -> Option<usize> {
    let origin = points.get(from)?;
    let mut nearest: Option<(usize, f64)> = None;
    for (idx, point) in points.iter().enumerate() {
        let x = (point.lng_deg - origin.lng_deg) * SQUEEZE;
        let y = origin.lat_deg - point.lat_deg;
        let (along, across) = (x * east + y * south, (x * south - y * east).abs());
        let distance = x * x + y * y;
        let nearer = nearest.is_none_or(|it| distance < it.1);
        if along > 0.0 && across <= along && nearer {
            nearest = Some((idx, distance));
        }
    }
    nearest.map(|it| it.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEST: (f64, f64) = (-1.0, 0.0);
    const EAST: (f64, f64) = (1.0, 0.0);
    const NORTH: (f64, f64) = (0.0, -1.0);
    const SOUTH: (f64, f64) = (0.0, 1.0);

    fn points() -> [Position; 4] {
        let at = |lng_deg, lat_deg| Position { lat_deg, lng_deg };
        [at(108.0, 22.0), at(109.0, 22.2), at(111.0, 22.0), at(108.1, 21.0)]
    }

    #[test]
    fn the_nearest_in_that_direction_is_next() {
        assert_eq!(toward(&points(), 0, EAST), Some(1));
        assert_eq!(toward(&points(), 1, EAST), Some(2));
        assert_eq!(toward(&points(), 2, WEST), Some(1));
        assert_eq!(toward(&points(), 0, SOUTH), Some(3));
        assert_eq!(toward(&points(), 3, NORTH), Some(0));
    }

    #[test]
    fn where_there_is_none_one_stays() {
        assert_eq!(toward(&points(), 0, NORTH), None);
        assert_eq!(toward(&points(), 2, EAST), None);
        assert_eq!(toward(&points(), 9, EAST), None);
    }
}
