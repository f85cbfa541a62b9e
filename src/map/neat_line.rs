//! The neat line: the frame of the drawing with ticks at whole degrees, as on a printed sheet. It
//! stays on the window's edge while the map moves under it, and never leaves the data's own frame.
use crate::map::dom::{add, add_text, create, set};
use crate::map::error::MapError;
use crate::map::screen::{Screen, whole};
use crate::model::place::Position;
use std::cell::Cell;
use web_sys::Element;

/// From the window's edge to the inner line.
const INSET_PX: f64 = 10.0;
/// Between the two lines.
const BAND_PX: f64 = 6.0;
/// No degree is written nearer to a corner.
const CORNER_PX: f64 = 40.0;

/// One SVG over the map.
pub(super) struct NeatLine {
    svg: Element,
    frame: (Position, Position),
    mask: Element,
    lines: Element,
    degrees: Vec<(Degree, Element)>,
    drawn: Cell<Frame>,
}

/// What the lines enclose, in pixels of the window.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Frame {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
    /// How far the outer line is from the inner one, which ends the map.
    pub(super) band: i32,
}

#[derive(Clone, Copy)]
enum Degree {
    East(i32),
    North(i32),
}

impl NeatLine {
    /// Adds the frame to `parent`; it has no size before it is drawn.
    pub(super) fn add_to(
        parent: &Element,
        frame: (Position, Position),
    ) -> Result<NeatLine, MapError> {
        let svg = create("svg", "atlas-map__neat-line")?;
        set(&svg, "aria-hidden", "true");
        parent.append_child(&svg)?;
        let mask = add(&svg, "path", "atlas-map__beyond")?;
        let lines = add(&svg, "path", "atlas-map__frame")?;
        let east = whole(frame.0.lng_deg)..=whole(frame.1.lng_deg);
        let north = whole(frame.0.lat_deg)..=whole(frame.1.lat_deg);
        let east = east.map(|it| (Degree::East(it), format!("{it}°E")));
        let north = north.map(|it| (Degree::North(it), format!("{it}°N")));
        let mut degrees = Vec::new();
        for (degree, text) in east.chain(north) {
            degrees.push((degree, add_text(&svg, "atlas-map__degree", &text)?));
        }
        let drawn = Cell::default();
        Ok(NeatLine { svg, frame, mask, lines, degrees, drawn })
    }

    /// Whether a window of this size has room for it.
    pub(super) fn has_room((width, height): (f64, f64)) -> bool {
        width >= 400.0 && height >= 480.0
    }

    /// Where it was drawn last.
    pub(super) fn frame(&self) -> Frame {
        self.drawn.get()
    }

    /// The SVG it is drawn in.
    pub(super) fn svg(&self) -> &Element {
        &self.svg
    }

    /// Draws it for a window of this size whose pixels are `screen`'s.
    pub(super) fn draw(&self, screen: &Screen, size: (f64, f64)) {
        let room = NeatLine::has_room(size);
        let inset = if room { INSET_PX } else { 0.0 };
        let (west, south) = screen.at(self.frame.0);
        let (east, north) = screen.at(self.frame.1);
        // Without room for the lines, only an end of the data that is in sight is drawn.
        let low = |end: f64| if room || end > 1.0 { end.max(inset) } else { -1.0 };
        let high = |end: f64, edge: f64| match room || end < edge - 1.0 {
            true => end.min(edge - inset),
            false => edge + 1.0,
        };
        let (left, top) = (whole(low(west)), whole(low(north)));
        let (right, bottom) = (whole(high(east, size.0)), whole(high(south, size.1)));
        let (width, height) = (whole(size.0), whole(size.1));
        set(&self.svg, "viewBox", &format!("0 0 {width} {height}"));
        let inner = format!("M{left} {top}H{right}V{bottom}H{left}Z");
        set(&self.mask, "d", &format!("M0 0H{width}V{height}H0Z{inner}"));

        let mut lines = inner;
        let band = if room { whole(BAND_PX) } else { 0 };
        self.drawn.set(Frame { left, top, right, bottom, band });
        let (l, t, r, b) = (left - band, top - band, right + band, bottom + band);
        if room {
            lines.push_str(&format!("M{l} {t}H{r}V{b}H{l}Z"));
        }
        let corner = whole(CORNER_PX);
        for (degree, text) in &self.degrees {
            let shown = match *degree {
                Degree::East(lng) => {
                    let at = Position { lat_deg: self.frame.0.lat_deg, lng_deg: f64::from(lng) };
                    let x = whole(screen.at(at).0);
                    if room && x > left && x < right {
                        lines.push_str(&format!("M{x} {t}V{top}M{x} {b}V{bottom}"));
                    }
                    set(text, "x", &x.to_string());
                    set(text, "y", &(top + 15).to_string());
                    x > left + corner && x < right - corner
                }
                Degree::North(lat) => {
                    let at = Position { lat_deg: f64::from(lat), lng_deg: self.frame.0.lng_deg };
                    let y = whole(screen.at(at).1);
                    if room && y > top && y < bottom {
                        lines.push_str(&format!("M{l} {y}H{left}M{r} {y}H{right}"));
                    }
                    set(text, "x", &(left + 6).to_string());
                    set(text, "y", &(y + 4).to_string());
                    y > top + corner && y < bottom - corner
                }
            };
            set(text, "display", if room && shown { "inline" } else { "none" });
        }
        set(&self.lines, "d", &lines);
    }
}
