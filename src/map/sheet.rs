//! The Leaflet map itself: how it is opened, what part of the world its window shows, and how far a
//! degree is on it.
use crate::map::dom::{create, set};
use crate::map::error::MapError;
use crate::map::ffi::{self, ViewOptions};
use crate::map::geometry::bounds;
use crate::map::math::within;
use crate::map::neat_line::NeatLine;
use crate::map::room::Room;
use crate::map::scene::Target;
use crate::map::screen::{Screen, px_per_deg, zoom_to_fit};
use crate::model::base_map::BaseMap;
use crate::model::place::Position;
use crate::words::t;
use leaflet::{LatLng, LatLngBounds, Map, MapOptions, Point, SvgOptions};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// At this zoom the data's grid of 55 m is two thirds of a pixel; closer, the coast shows corners.
const MAX_ZOOM: f64 = 10.0;
/// Until the window's own is known.
const MIN_ZOOM: f64 = 4.0;
/// Of a smooth pan; `--move` in the tokens.
const PAN_SECONDS: f64 = 0.18;
/// Between the drawing and the window's edge, without and with a neat line between them.
const PADDING_PX: (f64, f64) = (6.0, 22.0);
/// The same around one unit, where its neighbours should show.
const UNIT_PADDING_PX: (f64, f64) = (12.0, 44.0);
/// From so many pixels to a degree on, the legend fits on the sea below the sea's name.
const LEGEND_PX_PER_DEG: f64 = 116.0;

/// The map in its window.
pub(super) struct Sheet {
    /// Leaflet's map.
    pub(super) map: Map,
    /// The window.
    pub(super) element: HtmlElement,
    /// What stands around it and wears what the style sheet must know of it; a map without that wears
    /// it itself.
    pub(super) frame: Element,
    base: Arc<BaseMap>,
}

impl Sheet {
    /// Opens an empty map in `element` where `target` will be.
    ///
    /// # Errors
    ///
    /// When Leaflet is not there, or the element already holds a map.
    pub(super) fn open(
        element: &HtmlElement,
        base: &Arc<BaseMap>,
        target: &Target,
    ) -> Result<Sheet, MapError> {
        let absent = |_| MapError(t().map.no_leaflet.into());
        ffi::svg(&SvgOptions::new()).map_err(absent)?;

        let options = MapOptions::new();
        options.set_attribution_control(false);
        options.set_zoom_control(false);
        options.set_box_zoom(false);
        options.set_double_click_zoom(JsValue::FALSE);
        options.set_inertia(false);
        // Leaflet's keys move smoothly whatever the reader asked for; ours are in `input`.
        options.set_keyboard(false);
        options.set_track_resize(false);
        options.set_zoom_snap(0.0);
        options.set_max_zoom(MAX_ZOOM);
        options.set_max_bounds_viscosity(1.0);
        options.set_zoom_animation(is_motion_welcome());
        let map = Map::new_with_element(element, &options)?;
        set(element, "tabindex", "0");
        let frame = element.closest(".atlas-map")?.unwrap_or_else(|| element.clone().into());
        let sheet = Sheet { map, element: element.clone(), frame, base: Arc::clone(base) };
        sheet.map.set_max_bounds(&lat_lng_bounds(base.frame));
        sheet.fit_to_window(target);
        Ok(sheet)
    }

    /// An SVG in a pane of its own: what is in it moves with the map, and hides while it zooms.
    pub(super) fn add_pane(&self, name: &str) -> Result<Element, MapError> {
        let pane = self.map.create_pane_by_name(name);
        let svg = create("svg", &format!("leaflet-zoom-hide atlas-map__{name}"))?;
        set(&svg, "aria-hidden", "true");
        pane.append_child(&svg)?;
        Ok(svg)
    }

    /// Learns the size of the window; false if it is the same.
    pub(super) fn measure(&self) -> bool {
        let before = self.size();
        let options = ViewOptions::new(false);
        options.set_pan(false);
        // On `moveend` Leaflet would slide back into the frame, while we are about to fit anyway.
        options.set_debounce_moveend(true);
        self.map.invalidate_size_with_options(&options);
        self.size() != before
    }

    /// Shows `target` as large as it fits, and at once: the window may have a new size.
    pub(super) fn fit_to_window(&self, target: &Target) {
        let Some(cluster) = self.bounds(&Target::Cluster) else { return };
        let size = self.size();
        if size.0.min(size.1) < 4.0 * PADDING_PX.1 {
            // Not laid out yet. Leaflet must be somewhere, and the size watch will come back.
            let (low, high) = cluster;
            let lat_deg = f64::midpoint(low.lat_deg, high.lat_deg);
            let lng_deg = f64::midpoint(low.lng_deg, high.lng_deg);
            let options = ViewOptions::new(false);
            self.map.set_view_with_options(&LatLng::new(lat_deg, lng_deg), MIN_ZOOM, &options);
            return;
        }
        // The old limit may be in the way; and to set one above the zoom would start a zoom.
        self.map.set_min_zoom(MIN_ZOOM);
        self.fit(target, false);
        self.limit();
    }

    /// Shows `target` as large as it fits.
    pub(super) fn fit(&self, target: &Target, animate: bool) {
        let padding = match target {
            Target::Cluster => self.padding(PADDING_PX),
            Target::Units(_) => self.padding(UNIT_PADDING_PX),
        };
        let options = ViewOptions::new(animate);
        options.set_padding(&Point::new(padding, padding));
        if let Some(bounds) = self.bounds(target).or_else(|| self.bounds(&Target::Cluster)) {
            self.map.fit_bounds_with_options(&lat_lng_bounds(bounds), &options);
        }
    }

    /// Lets nothing smaller than the whole cluster be shown, and says in `data-size` what there is
    /// room for: `large` has the legend on the sea, `small` no neat line.
    pub(super) fn limit(&self) {
        let Some(cluster) = self.bounds(&Target::Cluster) else { return };
        let size = self.size();
        let widest = zoom_to_fit(cluster, size, self.padding(PADDING_PX));
        let word = match (NeatLine::has_room(size), px_per_deg(widest) >= LEGEND_PX_PER_DEG) {
            (true, true) => "large",
            (true, false) => "middle",
            (false, _) => "small",
        };
        set(&self.frame, "data-size", word);
        // Leaflet's own zoom for the same window may differ in the last digit.
        let zoom = self.map.get_zoom();
        let fitted = (zoom - widest).abs() < 1e-6;
        self.map.set_min_zoom(if fitted { zoom } else { widest.min(MAX_ZOOM) });
    }

    fn padding(&self, (plain, framed): (f64, f64)) -> f64 {
        if NeatLine::has_room(self.size()) { framed } else { plain }
    }

    /// Zooms by so many levels.
    pub(super) fn zoom(&self, delta: f64) {
        let options = ViewOptions::new(is_motion_welcome());
        self.map.set_zoom_with_options(self.map.get_zoom() + delta, &options);
    }

    /// Moves the window by so many pixels, to the east and to the south, as far as there is land
    /// or sea: Leaflet would go on, and come back smoothly whatever the reader asked for.
    pub(super) fn pan(&self, (east, south): (f64, f64), animate: bool) {
        let (screen, (width, height)) = (self.window_screen(), self.size());
        let (low, high) = (screen.at(self.base.frame.0), screen.at(self.base.frame.1));
        let east = within(east, low.0.min(0.0), (high.0 - width).max(0.0));
        let south = within(south, high.1.min(0.0), (low.1 - height).max(0.0));
        let options = ViewOptions::new(animate);
        options.set_duration(PAN_SECONDS);
        self.map.pan_by_with_options(&Point::new(east, south), &options);
    }

    /// The way to where `room` is in the window, as far as it fits; `None` if it is there.
    pub(super) fn way_to(&self, room: Room) -> Option<(f64, f64)> {
        let (width, height) = self.size();
        let way = (way_into(room.left, room.right, width), way_into(room.top, room.bottom, height));
        (way != (0.0, 0.0)).then_some(way)
    }

    /// The window's width and height.
    pub(super) fn size(&self) -> (f64, f64) {
        let size = self.map.get_size();
        (size.x(), size.y())
    }

    /// Pixels as the panes count them: they stay while the map is dragged.
    pub(super) fn pane_screen(&self) -> Screen {
        let anchor = self.base.frame.0;
        let at = self.map.lat_lng_to_layer_point(&lat_lng(anchor));
        Screen::new(px_per_deg(self.map.get_zoom()), anchor, (at.x(), at.y()))
    }

    /// Pixels from the window's corner.
    pub(super) fn window_screen(&self) -> Screen {
        let anchor = self.base.frame.0;
        let at = self.map.lat_lng_to_container_point(&lat_lng(anchor));
        Screen::new(px_per_deg(self.map.get_zoom()), anchor, (at.x(), at.y()))
    }

    /// How far the panes are moved in the window.
    pub(super) fn moved(&self) -> (f64, f64) {
        let anchor = lat_lng(self.base.frame.0);
        let in_window = self.map.lat_lng_to_container_point(&anchor);
        let in_pane = self.map.lat_lng_to_layer_point(&anchor);
        (in_window.x() - in_pane.x(), in_window.y() - in_pane.y())
    }

    fn bounds(&self, target: &Target) -> Option<(Position, Position)> {
        let topology = &self.base.units;
        let wanted = topology.features.iter().filter(|it| match target {
            Target::Cluster => true,
            Target::Units(codes) => codes.contains(&it.name),
        });
        bounds(wanted.map(|it| (topology, it)))
    }
}

/// The shortest way for what reaches from `low` to `high` into a window of this size. What is larger
/// than the window has its middle in it.
fn way_into(low: f64, high: f64, size: f64) -> f64 {
    let middle = f64::midpoint(low, high);
    if high - low > size {
        middle - within(middle, size / 4.0, size * 3.0 / 4.0)
    } else {
        low.min(0.0) + (high - size).max(0.0)
    }
}

/// Whether the reader has not asked for less motion.
pub(super) fn is_motion_welcome() -> bool {
    let query =
        web_sys::window().and_then(|it| it.match_media("(prefers-reduced-motion: reduce)").ok());
    !query.flatten().is_some_and(|it| it.matches())
}

fn lat_lng(position: Position) -> LatLng {
    LatLng::new(position.lat_deg, position.lng_deg)
}

fn lat_lng_bounds((low, high): (Position, Position)) -> LatLngBounds {
    LatLngBounds::new(&lat_lng(low), &lat_lng(high))
}
