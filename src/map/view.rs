//! A map that draws a scene, tells what is done on it, and removes itself.
use crate::map::dom::set;
use crate::map::error::MapError;
use crate::map::file;
use crate::map::hatch;
use crate::map::input::{Handlers, Listener};
use crate::map::labels::Density;
use crate::map::lettering::Lettering;
use crate::map::neat_line::NeatLine;
use crate::map::picture::{self, Format, Source};
use crate::map::scene::{MapEvent, Scene, Target, UnitCounts};
use crate::map::shapes::Shapes;
use crate::map::sheet::{Sheet, is_motion_welcome};
use crate::model::structure::{Card, Years};
use crate::words::t;
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::HtmlElement;

/// Levels of zoom to one press: nearer and farther by two fifths.
const ZOOM_STEP: f64 = 0.5;
/// Pixels to one press of an arrow: a third of a phone.
const PAN_STEP_PX: f64 = 120.0;
/// Two frames.
const AFTER_PAINT_MS: u32 = 32;
/// How long the hint on the wheel stays once the wheel has stopped.
const HINT_MS: u32 = 1500;

thread_local! {
    /// Number of maps made so far, which keeps the ids of two maps on a page apart.
    static N_MAPS: Cell<u32> = const { Cell::new(0) };
}

/// Owns the Leaflet map and every handler on it; dropping it undoes both.
pub struct MapView {
    parts: Rc<Parts>,
    /// `None` only while it is dropped: they must go before the map they are on.
    handlers: Option<Handlers>,
}

impl MapView {
    /// Draws `scene` into `element`, which must not already hold a map. Shows both years, and
    /// `target` as large as it fits.
    ///
    /// # Errors
    ///
    /// When Leaflet throws: most often because its script did not load.
    pub fn new(
        element: &HtmlElement,
        scene: &Scene,
        target: Target,
        on_event: impl Fn(MapEvent) + 'static,
    ) -> Result<MapView, MapError> {
        let prefix = format!("atlas-map-{}", N_MAPS.with(|it| it.replace(it.get() + 1)));
        let sheet = Sheet::open(element, &scene.base, &target)?;
        let shapes = Shapes::draw(&sheet.map, scene, &prefix)?;
        let names = sheet.add_pane("names")?;
        hatch::add_to(&names, &prefix)?;
        let parts = Rc::new(Parts {
            lettering: Lettering::write(&names, scene, &prefix)?,
            neat_line: NeatLine::add_to(element, scene.base.frame)?,
            sheet,
            shapes,
            years: Cell::new(Years::Both),
            card: Cell::new(None),
            part: Cell::new(None),
            following: RefCell::new(None),
            is_of_unit: Cell::new(false),
            asked: Cell::new(false),
            chosen: RefCell::default(),
            waiting: RefCell::new(None),
            hint: RefCell::new(None),
            on_event: Box::new(on_event),
        });
        let handlers = Some(Handlers::add(&parts.sheet.map, element, &parts)?);
        let view = MapView { parts, handlers };
        view.parts.following.replace(Some(target));
        view.parts.tell_view();
        view.set_years(Years::Both);
        view.parts.moved();
        Ok(view)
    }

    /// Shows the structure of these years.
    pub fn set_years(&self, years: Years) {
        self.parts.years.set(years);
        set(&self.parts.sheet.element, "data-years", years.name());
        self.parts.lettering.highlight(self.parts.card.get(), years);
        self.parts.zoomed();
    }

    /// Writes these numbers under the units' names.
    pub fn count(&self, counts: &[UnitCounts]) {
        self.parts.shapes.count(counts);
        // A number that cannot be written is in the table, too.
        let _ = self.parts.lettering.count(counts);
    }

    /// Fits the map to a window that has just got another size, at once.
    pub fn refit(&self) {
        self.parts.settle();
    }

    /// Marks the units of the target as chosen and fits the map to it, soon: what the reader waits
    /// for stands in the panel.
    pub fn show(&self, target: Target) {
        self.parts.chosen.replace(target.codes().to_vec());
        self.parts.settle_soon();
        self.fit(target);
    }

    /// Outlines a unit as if the pointer were on it, and tells nobody.
    pub fn hover(&self, code: Option<&str>) {
        self.parts.shapes.hover(code);
    }

    /// Brings one part of the structure forward, with the seats of the units named for it.
    pub fn highlight(&self, card: Option<Card>) {
        self.parts.card.set(card);
        set(&self.parts.sheet.element, "data-card", card.map_or("none", Card::name));
        self.parts.lettering.highlight(card, self.parts.years.get());
    }

    /// Shows the target as large as it fits, and again whenever the window changes its size, until
    /// the reader moves the map.
    pub fn fit(&self, target: Target) {
        if self.parts.following.borrow().as_ref() != Some(&target) {
            self.parts.following.replace(Some(target));
            self.parts.asked.set(true);
            self.parts.settle_soon();
        }
    }

    /// Saves a picture of the map as it is. `shown` stands under its title, `stem` is the file's name
    /// without ending. What goes wrong once the browser draws it is told to `on_failure`.
    ///
    /// # Errors
    ///
    /// When the browser refuses to read its own drawing, or to save a file.
    pub fn save(
        &self,
        format: Format,
        shown: &str,
        stem: &str,
        on_failure: impl Fn(MapError) + 'static,
    ) -> Result<(), MapError> {
        let Parts { sheet, neat_line, .. } = &*self.parts;
        let source = Source {
            map: &sheet.element,
            neat_line: neat_line.svg(),
            frame: neat_line.frame(),
            moved: sheet.moved(),
        };
        let undrawn = || MapError(t().map.picture_undrawn.into());
        let picture = picture::draw(&source, shown).ok_or_else(undrawn)?;
        file::save(&picture, format, stem, Box::new(on_failure))
    }

    /// Zooms by so many steps, nearer if positive.
    pub fn zoom(&self, steps: f64) {
        self.parts.pulled(steps);
    }

    /// Moves the window by so many steps, to the east and to the south.
    pub fn pan(&self, east: f64, south: f64) {
        self.parts.pushed(east, south);
    }
}

impl Drop for MapView {
    fn drop(&mut self) {
        self.handlers.take();
        self.parts.sheet.map.remove();
    }
}

/// What the handlers need to reach.
struct Parts {
    sheet: Sheet,
    shapes: Shapes,
    lettering: Lettering,
    neat_line: NeatLine,
    years: Cell<Years>,
    card: Cell<Option<Card>>,
    /// The part of the structure whose name is under the pointer.
    part: Cell<Option<Card>>,
    /// What the window keeps showing when its size changes; `None` once the reader moved it.
    following: RefCell<Option<Target>>,
    /// Whether what was last fitted is one unit.
    is_of_unit: Cell<bool>,
    /// Whether the target is new to the window.
    asked: Cell<bool>,
    /// Codes of the chosen units.
    chosen: RefCell<Vec<String>>,
    /// The fit that is to come.
    waiting: RefCell<Option<Timeout>>,
    /// The end of the hint on the wheel.
    hint: RefCell<Option<Timeout>>,
    on_event: Box<dyn Fn(MapEvent)>,
}

impl Parts {
    /// Tells the style what the window keeps showing.
    fn tell_view(&self) {
        let following = self.following.borrow();
        let shown = match &*following {
            Some(Target::Cluster) => "cluster",
            Some(Target::Units(_)) => "unit",
            None => "own",
        };
        set(&self.sheet.element, "data-view", shown);
        if let Some(target) = &*following {
            self.is_of_unit.set(matches!(target, Target::Units(_)));
        }
    }
}

impl Parts {
    /// Fits the map to its window and target, and the names to the map, once the page has been
    /// painted: what the reader asked for stands in the panel, and need not wait for the land.
    fn settle_soon(self: &Rc<Self>) {
        let parts = Rc::downgrade(self);
        let settle = move || {
            if let Some(parts) = parts.upgrade() {
                parts.settle();
            }
        };
        // The one that was waiting is called off: a change of page changes target and size.
        self.waiting.replace(Some(Timeout::new(AFTER_PAINT_MS, settle)));
    }

    /// Moves the map so that this unit is in the window, at once: the reader is already there.
    fn bring(&self, code: &str) {
        // What the reader asked for before comes first.
        if self.asked.get() {
            return;
        }
        let room = self.shapes.room(&self.sheet.window_screen(), code);
        if let Some(way) = room.and_then(|it| self.sheet.way_to(it)) {
            self.taken();
            self.sheet.pan(way, false);
        }
    }

    fn settle(&self) {
        let chosen = self.chosen.borrow();
        self.shapes.select(&chosen);
        self.lettering.select(&chosen);
        let resized = self.sheet.measure();
        let asked = self.asked.take();
        self.tell_view();
        match &*self.following.borrow() {
            Some(target) if resized => self.sheet.fit_to_window(target),
            Some(target) if asked => self.sheet.fit(target, is_motion_welcome()),
            None if resized => self.sheet.limit(),
            Some(_) | None => {}
        }
        self.zoomed();
        self.moved();
    }
}

impl Listener for Parts {
    fn zoomed(&self) {
        let screen = self.sheet.pane_screen();
        let density = match self.is_of_unit.get() {
            true => Density::of_unit(screen.px_per_deg),
            false => Density::of(screen.px_per_deg),
        };
        set(&self.sheet.frame, "data-density", density.name());
        self.shapes.place(&screen, self.years.get());
        self.lettering.place(&screen, density);
    }

    fn moved(&self) {
        self.neat_line.draw(&self.sheet.window_screen(), self.sheet.size());
    }

    fn resized(self: &Rc<Self>) {
        self.settle_soon();
    }

    fn taken(&self) {
        self.following.replace(None);
        self.tell_view();
    }

    fn hovered(&self, code: Option<String>) {
        self.shapes.hover(code.as_deref());
        (self.on_event)(MapEvent::Hover(code));
    }

    fn hovered_part(&self, part: Option<Card>) {
        if self.part.replace(part) != part {
            (self.on_event)(MapEvent::HoverPart(part));
        }
    }

    fn selected_part(&self, part: Card) {
        (self.on_event)(MapEvent::SelectPart(part));
    }

    fn focused(&self, code: Option<String>, visibly: bool) {
        let seen = code.filter(|_| visibly);
        if !self.shapes.focus(seen.as_deref()) {
            return;
        }
        if let Some(code) = &seen {
            self.bring(code);
        }
        (self.on_event)(MapEvent::Hover(seen));
    }

    fn declined(&self) {
        let element = self.sheet.element.clone();
        set(&element, "data-hint", "wheel");
        let end = move || set(&element, "data-hint", "none");
        self.hint.replace(Some(Timeout::new(HINT_MS, end)));
    }

    fn stepped(&self, code: &str, east: f64, south: f64) {
        self.shapes.step(code, (east, south));
    }

    fn leapt(&self, last: bool) {
        self.shapes.leap(last);
    }

    fn pushed(&self, east: f64, south: f64) {
        self.taken();
        self.sheet.pan((east * PAN_STEP_PX, south * PAN_STEP_PX), is_motion_welcome());
    }

    fn pulled(&self, nearer: f64) {
        self.taken();
        self.sheet.zoom(nearer * ZOOM_STEP);
    }

    fn selected(&self, code: String) {
        (self.on_event)(MapEvent::Select(code));
    }
}
