//! From degrees to pixels at one zoom, as Leaflet does it, so that names can be placed without
//! asking it point by point.
use crate::map::math;
use crate::model::place::Position;

/// Kilometres in a degree along the equator.
const KM_PER_DEGREE: f64 = 111.32;
/// Width of the whole world at zoom 0.
const WORLD_PX: f64 = 256.0;

/// Pixels of one zoom level, in Web Mercator (EPSG:3857).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Of one degree of longitude.
    pub px_per_deg: f64,
    /// Where 0° N 0° E falls.
    origin_px: (f64, f64),
}

impl Screen {
    /// The screen on which `anchor` falls on `at_px`.
    #[must_use]
    pub fn new(px_per_deg: f64, anchor: Position, at_px: (f64, f64)) -> Screen {
        let mut screen = Screen { px_per_deg, origin_px: (0.0, 0.0) };
        let (x, y) = screen.at(anchor);
        screen.origin_px = (at_px.0 - x, at_px.1 - y);
        screen
    }

    /// The pixel of a position, from the left and from the top.
    #[must_use]
    pub fn at(&self, position: Position) -> (f64, f64) {
        let (x, y) = self.origin_px;
        let north = mercator_deg(position.lat_deg);
        (x + position.lng_deg * self.px_per_deg, y - north * self.px_per_deg)
    }

    /// Pixels of a kilometre on the ground at this latitude.
    #[must_use]
    pub fn px_per_km(&self, lat_deg: f64) -> f64 {
        self.px_per_deg / (KM_PER_DEGREE * math::cos(lat_deg.to_radians()))
    }
}

/// Leaflet's zoom at which `bounds` fill a window of `size_px` but for `padding_px` on each side.
#[must_use]
pub fn zoom_to_fit(bounds: (Position, Position), size_px: (f64, f64), padding_px: f64) -> f64 {
    let (low, high) = bounds;
    let width = high.lng_deg - low.lng_deg;
    let height = mercator_deg(high.lat_deg) - mercator_deg(low.lat_deg);
    let room = |px: f64| (px - 2.0 * padding_px).max(1.0);
    let px_per_deg = (room(size_px.0) / width).min(room(size_px.1) / height);
    math::log2(px_per_deg * 360.0 / WORLD_PX)
}

/// Pixels of a degree of longitude at this zoom.
#[must_use]
pub fn px_per_deg(zoom: f64) -> f64 {
    WORLD_PX * math::exp2(zoom) / 360.0
}

/// Height on a Mercator map whose unit is one degree of longitude.
fn mercator_deg(lat_deg: f64) -> f64 {
    let half = std::f64::consts::FRAC_PI_4 + lat_deg.to_radians() / 2.0;
    math::ln(math::tan(half)).to_degrees()
}

/// The nearest whole number; pixels and grid steps are far inside its range.
#[expect(clippy::cast_possible_truncation, reason = "rounded; saturates far outside any screen")]
#[must_use]
pub fn whole(value: f64) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchor_falls_where_it_was_put() {
        let anchor = Position { lat_deg: 18.55, lng_deg: 105.2 };
        let (x, y) = Screen::new(120.0, anchor, (10.0, 700.0)).at(anchor);
        assert!((x - 10.0).abs() < 1e-6 && (y - 700.0).abs() < 1e-6);
    }

    /// Worked out apart, from the formula of EPSG:3857 at zoom 7.
    #[test]
    fn the_tighter_side_decides_the_zoom() {
        let low = Position { lat_deg: 0.0, lng_deg: 0.0 };
        let high = Position { lat_deg: 0.01, lng_deg: 1.0 };
        let zoom = zoom_to_fit((low, high), (px_per_deg(7.0) + 20.0, 500.0), 10.0);
        assert!((zoom - 7.0).abs() < 1e-9, "{zoom}");
    }

    #[test]
    fn it_agrees_with_leaflet() {
        let corner = Position { lat_deg: 85.051_128_779_806_6, lng_deg: -180.0 };
        let screen = Screen::new(px_per_deg(7.0), corner, (0.0, 0.0));
        let (x, y) = screen.at(Position { lat_deg: 21.27, lng_deg: 110.36 });
        assert!((x - 26_429.212).abs() < 0.01, "{x}");
        assert!((y - 14_401.893).abs() < 0.01, "{y}");
    }
}
