//! Names set upright along a curve (屈曲字列), as printed atlases set those of coasts and axes.
use crate::map::math;

/// Where along a curve the characters of a name stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// Beside the line, in pixels; positive is to the right of the way along it.
    pub beside_px: f64,
    /// Where the name begins, 0 to 1 of the curve's length.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// The middle of each of `n_chars` characters along `points` (pixels).
///
/// Empty for a curve without length.
#[must_use]
pub fn along(points: &[(f64, f64)], n_chars: usize, setting: Setting) -> Vec<(f64, f64)> {
    let length: f64 = pairs(points).map(|(a, b)| distance(a, b)).sum();
    if length <= 0.0 {
        return Vec::new();
    }
    let share = |it: usize| (as_f64(it) + 0.5) / as_f64(n_chars);
    let at = |it| length * (setting.from + (setting.to - setting.from) * share(it));
    (0..n_chars).filter_map(|it| beside(points, at(it), setting.beside_px)).collect()
}

/// The point `walked` pixels along the curve and `beside_px` to the right of it.
fn beside(points: &[(f64, f64)], walked: f64, beside_px: f64) -> Option<(f64, f64)> {
    let mut left = walked;
    let mut found = None;
    for (a, b) in pairs(points) {
        let step = distance(a, b);
        if step > 0.0 {
            let (dx, dy) = ((b.0 - a.0) / step, (b.1 - a.1) / step);
            found = Some((a.0 + dx * left - dy * beside_px, a.1 + dy * left + dx * beside_px));
        }
        if left <= step {
            break;
        }
        left -= step;
    }
    found
}

fn pairs(points: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    points.iter().copied().zip(points.iter().copied().skip(1))
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    math::hypot(b.0 - a.0, b.1 - a.1)
}

fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Setting = Setting { beside_px: 0.0, from: 0.0, to: 1.0 };

    #[test]
    fn characters_share_the_line_evenly() {
        let line = [(0.0, 0.0), (40.0, 0.0)];
        assert_eq!(along(&line, 2, WHOLE), [(10.0, 0.0), (30.0, 0.0)]);
    }

    #[test]
    fn they_turn_the_corner_with_it() {
        let line = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
        assert_eq!(along(&line, 2, WHOLE), [(5.0, 0.0), (10.0, 5.0)]);
    }

    #[test]
    fn beside_is_to_the_right_of_the_way() {
        let line = [(0.0, 0.0), (10.0, 0.0)];
        let setting = Setting { beside_px: 4.0, ..WHOLE };
        assert_eq!(along(&line, 1, setting), [(5.0, 4.0)]);
    }

    #[test]
    fn a_point_is_no_curve() {
        assert!(along(&[(1.0, 1.0), (1.0, 1.0)], 3, WHOLE).is_empty());
        assert!(along(&[], 3, WHOLE).is_empty());
    }
}
