//! What Leaflet draws: land, units, rivers and the shapes of the structure, from the ground up.
//!
//! Everything is drawn once, for both years; which of it shows, and in which colours, is CSS.
//! It lies in three panes, each an SVG of its own, so that what changes under the pointer or with
//! the year is not painted together with the waterlines, which take the browser longest.
use crate::map::dom::{add, create, mark, move_to, set};
use crate::map::error::MapError;
use crate::map::ffi::{self, Shape};
use crate::map::geometry::{self, Geometry};
use crate::map::room::Room;
use crate::map::scene::{MapUnit, Scene, UnitCounts};
use crate::map::screen::Screen;
use crate::map::steps::toward;
use crate::model::base_map::{self, BaseMap, Feature, FeatureKind, Topology};
use crate::model::place::Position;
use crate::model::structure::Years;
use crate::words::{fill, t};
use leaflet::{CircleMarker, CircleOptions, LatLng, Map, PolylineOptions, Renderer, SvgOptions};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

/// Strokes of the coast that make three lines along it, outermost first: each is a wide one and a
/// narrower one of the sea's colour on it.
const WATERLINES: [&str; 6] = ["w1", "sea-1", "w2", "sea-2", "w3", "sea-3"];

/// No ring is smaller than this, or it could not be seen on a phone.
const MIN_RING_PX: f64 = 13.0;

/// How far a drawn line may be from the data's: less is not seen, more makes the curves angular.
const SMOOTHING_PX: f64 = 0.5;
/// The same for waterlines, which are three to ten pixels off the coast anyway.
const WATER_SMOOTHING_PX: f64 = 1.2;

/// The ring of 2017 stands so far outside that of 2022 when both are shown.
const BETWEEN_RINGS_PX: f64 = 6.0;

/// What may still change once it is drawn.
pub(super) struct Shapes {
    units: Vec<Unit>,
    rings: Vec<Ring>,
    hovered: Outline,
    focused: Outline,
    selected: Outline,
}

/// A line around some of the units.
struct Outline {
    shape: Shape,
    /// Codes of those units, one after the other: what is drawn already is not drawn again.
    around: RefCell<String>,
}

struct Unit {
    code: String,
    shape: Shape,
    /// The one thing that can be pressed: holds the drawn shape.
    control: Element,
    /// Makes the middle of the control press it too, where that is sea between islands.
    middle: Element,
    corners: (Position, Position),
    /// Well inside.
    inside: Position,
}

struct Ring {
    lat_deg: f64,
    radius_km: f64,
    of_2017: CircleMarker,
    of_2022: CircleMarker,
}

impl Shapes {
    /// Draws `scene`. `prefix` is unique on the page; ids begin with it.
    pub(super) fn draw(map: &Map, scene: &Scene, prefix: &str) -> Result<Shapes, MapError> {
        let base = &*scene.base;
        let land = |kind| features(&base.context, kind);
        let ground = Pane::add(map, "ground")?;
        ground.draw_waterlines(base, prefix)?;
        ground.draw(geometry::areas(land(FeatureKind::ForeignLand)), "abroad")?;
        ground.draw(geometry::areas(land(FeatureKind::OtherLand)), "other")?;

        let own = Pane::add(map, "units")?;
        let units =
            scene.units.iter().map(|it| own.draw_unit(base, it)).collect::<Result<_, _>>()?;
        own.draw(geometry::lines(land(FeatureKind::River)), "river")?;
        for line in &scene.lines {
            for year in &line.years {
                let of_it = land(FeatureKind::Canal).filter(|it| it.1.name == line.name);
                own.draw(geometry::lines(of_it), &format!("is-{year} canal-{year}"))?;
            }
        }
        own.draw(geometry::lines(land(FeatureKind::ProvinceLine)), "province-line")?;

        let marks = Pane::add(map, "marks")?;
        let outline = |class| {
            let shape = marks.draw(Geometry::nothing(), class)?;
            Ok::<_, MapError>(Outline { shape, around: RefCell::default() })
        };
        let hovered = outline("outline is-hovered")?;
        let selected = outline("outline is-selected")?;
        let focused = outline("outline is-focused")?;
        let part = |name: &str, words: &str| {
            let shape = base.shapes.iter().find(|it| it.name == name);
            let draw = |it| marks.draw(geometry::shape(it), &format!("part {words}"));
            shape.map(draw).transpose()
        };
        part("bay_area", "is-bay bay-area")?;
        let hatched = part("bay_area", "is-bay is-2017 bay-hatch")?;
        if let Some(element) = hatched.and_then(|it| it.element()) {
            set(&element, "fill", &format!("url(#{prefix}-bay)"));
        }
        part("circle", "is-core is-2022 circle")?;
        for (name, class) in
            [("bay", "is-bay bay"), ("nqf", "is-axes axis"), ("zmy", "is-axes axis")]
        {
            part(name, &format!("is-2022 {class}-2022"))?;
            part(name, &format!("is-2017 {class}-2017"))?;
        }
        let rings = base.rings.iter().map(|it| marks.draw_rings(it)).collect();
        Ok(Shapes { units, rings, hovered, focused, selected })
    }

    /// Puts right what Leaflet does not: the rings' sizes, and the middles of the units.
    pub(super) fn place(&self, screen: &Screen, years: Years) {
        for unit in &self.units {
            let (low, high) = (screen.at(unit.corners.0), screen.at(unit.corners.1));
            move_to(&unit.middle, (f64::midpoint(low.0, high.0), f64::midpoint(low.1, high.1)));
        }
        for ring in &self.rings {
            let radius = (ring.radius_km * screen.px_per_km(ring.lat_deg)).max(MIN_RING_PX);
            let apart = if years == Years::Both { BETWEEN_RINGS_PX } else { 0.0 };
            ring.of_2022.set_radius(radius);
            ring.of_2017.set_radius(radius + apart);
        }
    }

    /// Says these numbers with the units' names.
    pub(super) fn count(&self, counts: &[UnitCounts]) {
        for unit in &self.units {
            if let Some(of_it) = counts.iter().find(|it| it.code == unit.code) {
                set(&unit.control, "aria-label", &of_it.spoken);
            }
        }
    }

    /// Outlines the unit under the pointer.
    pub(super) fn hover(&self, code: Option<&str>) {
        self.outline(&self.hovered, |it| Some(it) == code);
    }

    /// Outlines the unit that has the keyboard. False if it is outlined already.
    pub(super) fn focus(&self, code: Option<&str>) -> bool {
        self.outline(&self.focused, |it| Some(it) == code)
    }

    /// The box around a unit.
    pub(super) fn room(&self, screen: &Screen, code: &str) -> Option<Room> {
        let unit = self.units.iter().find(|it| it.code == code)?;
        let (low, high) = (screen.at(unit.corners.0), screen.at(unit.corners.1));
        Some(Room { left: low.0, top: high.1, right: high.0, bottom: low.1 })
    }

    /// Gives the keyboard to the next unit in a direction, if there is one.
    pub(super) fn step(&self, code: &str, direction: (f64, f64)) {
        let points: Vec<_> = self.units.iter().map(|it| it.inside).collect();
        let from = self.units.iter().position(|it| it.code == code);
        let next = from.and_then(|it| toward(&points, it, direction));
        give_keyboard(next.and_then(|it| self.units.get(it)));
    }

    /// Gives the keyboard to the first unit, or to the last.
    pub(super) fn leap(&self, last: bool) {
        give_keyboard(if last { self.units.last() } else { self.units.first() });
    }

    /// Outlines and tints the chosen units.
    pub(super) fn select(&self, codes: &[String]) {
        let is_chosen = |code: &str| codes.iter().any(|it| it == code);
        if !self.outline(&self.selected, is_chosen) {
            return;
        }
        for unit in &self.units {
            let selected = is_chosen(&unit.code);
            mark(&unit.control, "is-selected", selected);
            set(&unit.control, "aria-pressed", if selected { "true" } else { "false" });
        }
    }

    /// Draws `outline` around the units meant. False if it was there.
    fn outline(&self, outline: &Outline, is_meant: impl Fn(&str) -> bool) -> bool {
        let units = self.units.iter().filter(|it| is_meant(&it.code));
        let codes: String = units.clone().map(|it| it.code.as_str()).collect();
        if outline.around.replace(codes.clone()) == codes {
            return false;
        }
        // Each a list of polygons.
        let lat_lngs =
            units.fold(js_sys::Array::new(), |all, it| all.concat(&it.shape.get_lat_lngs()));
        outline.shape.set_lat_lngs(&lat_lngs);
        true
    }
}

fn give_keyboard(unit: Option<&Unit>) {
    if let Some(control) = unit.and_then(|it| it.control.dyn_ref::<SvgElement>()) {
        let _ = control.focus();
    }
}

fn features(topology: &Topology, kind: FeatureKind) -> impl Iterator<Item = (&Topology, &Feature)> {
    topology.features.iter().filter(move |it| it.kind == kind).map(move |it| (topology, it))
}

/// Each class gets the prefix of the component, except those that say a state.
fn classes(words: &str) -> String {
    let class = |word: &str| match word.starts_with("is-") {
        true => word.to_owned(),
        false => format!("atlas-map__{word}"),
    };
    words.split(' ').map(class).collect::<Vec<_>>().join(" ")
}

/// An SVG of Leaflet's in a pane of its own.
struct Pane<'a> {
    map: &'a Map,
    renderer: Renderer,
}

impl<'a> Pane<'a> {
    /// Panes lie on one another as in `map.css`, whatever their order here.
    fn add(map: &'a Map, name: &str) -> Result<Pane<'a>, MapError> {
        map.create_pane_by_name(name);
        let options = SvgOptions::new();
        // Drawn so much further on every side: a drag seldom shows where the drawing ends.
        options.set_padding(0.3);
        options.set_pane(name.into());
        Ok(Pane { map, renderer: ffi::svg(&options)? })
    }

    fn options(&self) -> PolylineOptions {
        let options = PolylineOptions::new();
        options.set_interactive(false);
        options.set_smooth_factor(SMOOTHING_PX);
        options.set_renderer(self.renderer.clone().into());
        options
    }

    /// Draws what is not to be pressed.
    fn draw(&self, geometry: Geometry, words: &str) -> Result<Shape, MapError> {
        self.draw_with(geometry, words, &self.options())
    }

    fn draw_with(
        &self,
        geometry: Geometry,
        words: &str,
        options: &PolylineOptions,
    ) -> Result<Shape, MapError> {
        options.set_class_name(classes(words));
        let make = if geometry.closed { ffi::polygon } else { ffi::polyline };
        let shape = make(&js_sys::JSON::parse(&geometry.json())?, options)?;
        shape.add_to(self.map);
        Ok(shape)
    }

    /// The coast, and copies of it under it, stroked wide. They follow it by themselves.
    fn draw_waterlines(&self, base: &BaseMap, prefix: &str) -> Result<(), MapError> {
        let options = self.options();
        options.set_smooth_factor(WATER_SMOOTHING_PX);
        let coast = self.draw_with(geometry::coast(base), "coast", &options)?;
        let Some(element) = coast.element() else { return Ok(()) };
        let Some(parent) = element.parent_element() else { return Ok(()) };
        let id = format!("{prefix}-coast");
        set(&element, "id", &id);
        let group = create("g", "atlas-map__waterlines")?;
        parent.insert_before(&group, Some(&element))?;
        for name in WATERLINES {
            let copy = add(&group, "use", &format!("atlas-map__{name}"))?;
            set(&copy, "href", &format!("#{id}"));
        }
        Ok(())
    }

    /// A unit is the one thing on the map that can be pressed: all else lets the pointer pass.
    fn draw_unit(&self, base: &BaseMap, unit: &MapUnit) -> Result<Unit, MapError> {
        let own = |it: &(&Topology, &Feature)| it.1.name == unit.code;
        let area = || features(&base.units, FeatureKind::Unit).filter(own);
        let absent = || MapError(fill(t().map.no_border, &[&unit.shown]));
        let corners = geometry::bounds(area()).ok_or_else(absent)?;
        let options = self.options();
        options.set_interactive(true);
        let shape = self.draw_with(geometry::areas(area()), "unit", &options)?;
        let path = shape.element().ok_or_else(absent)?;
        let parent = path.parent_element().ok_or_else(absent)?;
        let control = add(&parent, "g", "atlas-map__control")?;
        control.append_child(&path)?;
        let middle = add(&control, "circle", "atlas-map__middle")?;
        set(&middle, "r", "4");
        for (name, value) in [
            ("role", "button"),
            ("tabindex", "0"),
            ("aria-pressed", "false"),
            ("data-bench", "city"),
            ("data-name", &unit.name),
            ("data-code", &unit.code),
        ] {
            set(&control, name, value);
        }
        Ok(Unit { code: unit.code.clone(), shape, control, middle, corners, inside: unit.label })
    }

    fn draw_rings(&self, ring: &base_map::Ring) -> Ring {
        let is_core = ring.name == "core";
        let center = LatLng::new(ring.center.lat_deg, ring.center.lng_deg);
        let draw = |year: &str| {
            let card = if is_core { "is-core" } else { "is-poles" };
            let options = CircleOptions::new();
            options.set_interactive(false);
            options.set_renderer(self.renderer.clone().into());
            options.set_class_name(classes(&format!("part {card} is-{year} ring-{year}")));
            let marker = CircleMarker::new_with_options(&center, &options);
            marker.add_to(self.map);
            marker
        };
        let (of_2022, of_2017) = (draw("2022"), draw("2017"));
        let radius_km = ring.radius_km * if is_core { 0.78 } else { 0.82 };
        Ring { lat_deg: ring.center.lat_deg, radius_km, of_2017, of_2022 }
    }
}
