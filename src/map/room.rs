//! Room on the map that a name takes, so that the next one keeps off it.
use crate::map::math::within;

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Room {
    /// The same room elsewhere.
    #[must_use]
    pub fn moved(self, (x, y): (f64, f64)) -> Room {
        let (left, right) = (self.left + x, self.right + x);
        Room { left, top: self.top + y, right, bottom: self.bottom + y }
    }

    /// The room and so many pixels around it.
    #[must_use]
    pub fn grown(self, px: f64) -> Room {
        let (left, right) = (self.left - px, self.right + px);
        Room { left, top: self.top - px, right, bottom: self.bottom + px }
    }

    /// The point of it that is nearest to another.
    #[must_use]
    pub fn nearest(self, (x, y): (f64, f64)) -> (f64, f64) {
        (within(x, self.left, self.right), within(y, self.top, self.bottom))
    }

    /// Whether two take the same room somewhere. Side by side they do not.
    #[must_use]
    pub fn meets(&self, other: &Room) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { left: 0.0, top: 0.0, right: 10.0, bottom: 4.0 };

    #[test]
    fn neighbours_do_not_meet() {
        assert!(ROOM.meets(&ROOM.moved((9.0, 3.0))));
        assert!(!ROOM.meets(&ROOM.moved((10.0, 0.0))));
        assert!(!ROOM.meets(&ROOM.moved((0.0, -4.0))));
        assert!(ROOM.meets(&ROOM.grown(1.0).moved((0.0, -4.0))));
    }

    #[test]
    fn the_nearest_point_is_on_the_rim_or_the_point_itself() {
        assert_eq!(ROOM.nearest((20.0, 2.0)), (10.0, 2.0));
        assert_eq!(ROOM.nearest((-1.0, 9.0)), (0.0, 4.0));
        assert_eq!(ROOM.nearest((3.0, 3.0)), (3.0, 3.0));
    }
}
