//! Keys, wheel, fingers and pointer on the map's element: the wheel and one finger are the page's,
//! Ctrl and the wheel, or two fingers, the map's. Each handler is owned here and taken off
//! when [`Handlers`] is dropped.
use crate::map::dom::{code_of, part_of};
use crate::map::error::MapError;
use crate::model::structure::Card;
use gloo_events::{EventListener, EventListenerOptions};
use leaflet::{Event, Evented, EventedHandle, Map, MouseEvent};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, KeyboardEvent, PointerEvent, ResizeObserver, TouchEvent, WheelEvent,
};

/// What the handlers tell.
pub(super) trait Listener: 'static {
    /// The zoom changed: names have other places.
    fn zoomed(&self);
    /// The map moved in its window.
    fn moved(&self);
    /// The reader is about to move or zoom the map.
    fn taken(&self);
    /// The window has another size.
    fn resized(self: &Rc<Self>);
    /// The pointer is over this unit, or over none.
    fn hovered(&self, code: Option<String>);
    /// The pointer is over the name of this part of the structure, or over none.
    fn hovered_part(&self, part: Option<Card>);
    /// This part of the structure was opened.
    fn selected_part(&self, part: Card);
    /// The keyboard is on this unit, or on none. `visibly` when that was done with the keyboard.
    fn focused(&self, code: Option<String>, visibly: bool);
    /// A wheel turned over the map was left to the page.
    fn declined(&self);
    /// An arrow key on the map: so many steps east and south.
    fn pushed(&self, east: f64, south: f64);
    /// Plus or minus: so many steps nearer.
    fn pulled(&self, nearer: f64);
    /// An arrow key on this unit: to the next one east or south.
    fn stepped(&self, code: &str, east: f64, south: f64);
    /// To the first unit, or to the last.
    fn leapt(&self, last: bool);
    /// This unit was opened.
    fn selected(&self, code: String);
}

/// Everything that listens.
pub(super) struct Handlers {
    _map: Vec<EventedHandle<Event>>,
    _click: EventedHandle<MouseEvent>,
    _dom: Vec<EventListener>,
    _size: SizeWatch,
}

impl Handlers {
    /// Listens on `map` and the element it is in.
    pub(super) fn add(
        map: &Map,
        element: &HtmlElement,
        listener: &Rc<impl Listener>,
    ) -> Result<Handlers, MapError> {
        let on = |name: &'static str, tell: fn(&_)| {
            let listener = Rc::clone(listener);
            Evented::on_leaflet_event(&map, name, move |_: Event| tell(&*listener))
        };
        let to = Rc::clone(listener);
        // Leaflet's click, not the browser's: it does not come at the end of a drag.
        let click = Evented::on_leaflet_event(&map, "click", move |event: MouseEvent| {
            let target = event.original_event().target();
            if let Some(part) = part_of(target.clone()) {
                to.selected_part(part);
            } else if let Some(code) = code_of(target) {
                to.selected(code);
            }
        });
        let to = Rc::clone(listener);
        Ok(Handlers {
            _map: vec![
                on("zoom", Listener::zoomed),
                on("viewreset", Listener::zoomed),
                on("move", Listener::moved),
                on("dragstart", Listener::taken),
            ],
            _click: click,
            _dom: dom_listeners(element, listener),
            _size: SizeWatch::new(element, move || to.resized())?,
        })
    }
}

fn dom_listeners(element: &HtmlElement, listener: &Rc<impl Listener>) -> Vec<EventListener> {
    let on = |name: &'static str, options, tell: fn(&_, &web_sys::Event)| {
        let listener = Rc::clone(listener);
        let handle = move |event: &web_sys::Event| tell(&*listener, event);
        EventListener::new_with_options(element, name, options, handle)
    };
    let plain = EventListenerOptions::default;
    let capture = EventListenerOptions::run_in_capture_phase;
    vec![
        // A finger that comes down is on its way elsewhere, and would leave its mark behind.
        on("pointerover", plain(), |to, event| {
            if event.dyn_ref::<PointerEvent>().is_some_and(|it| it.pointer_type() == "touch") {
                return;
            }
            to.hovered(code_of(event.target()));
            to.hovered_part(part_of(event.target()));
        }),
        on("pointerleave", plain(), |to, _| {
            to.hovered(None);
            to.hovered_part(None);
        }),
        on("focusin", plain(), |to, event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let visibly = target.is_some_and(|it| it.matches(":focus-visible").unwrap_or(true));
            to.focused(code_of(event.target()), visibly);
        }),
        on("focusout", plain(), |to, _| to.focused(None, false)),
        on("keydown", EventListenerOptions::enable_prevent_default(), |to, event| {
            let plain = |it: &&KeyboardEvent| !it.ctrl_key() && !it.meta_key() && !it.alt_key();
            let key = event.dyn_ref().filter(plain).map(KeyboardEvent::key);
            let code = code_of(event.target());
            if key.is_some_and(|key| press(to, code, &key)) {
                event.prevent_default();
            }
        }),
        on("wheel", capture(), |to, event| {
            if is_wheel_for_the_map(event) {
                to.taken();
            } else {
                event.stop_immediate_propagation();
                to.declined();
            }
        }),
        on("touchstart", capture(), |to, event| {
            if event.dyn_ref::<TouchEvent>().is_some_and(|it| it.touches().length() > 1) {
                to.taken();
            } else {
                event.stop_immediate_propagation();
            }
        }),
    ]
}

/// A key pressed on the map, or on a unit. False if it means nothing there.
fn press(to: &impl Listener, code: Option<String>, key: &str) -> bool {
    let arrow = match key {
        "ArrowLeft" => Some((-1.0, 0.0)),
        "ArrowRight" => Some((1.0, 0.0)),
        "ArrowUp" => Some((0.0, -1.0)),
        "ArrowDown" => Some((0.0, 1.0)),
        _ => None,
    };
    match (code, arrow, key) {
        (Some(code), Some((east, south)), _) => to.stepped(&code, east, south),
        (Some(code), None, "Enter" | " ") => to.selected(code),
        (Some(_), None, "Home") => to.leapt(false),
        (Some(_), None, "End") => to.leapt(true),
        (None, Some((east, south)), _) => to.pushed(east, south),
        (None, None, "+" | "=") => to.pulled(1.0),
        (None, None, "-") => to.pulled(-1.0),
        _ => return false,
    }
    true
}

/// The wheel scrolls the page, unless Ctrl is held or the reader is in the map already.
fn is_wheel_for_the_map(event: &web_sys::Event) -> bool {
    let wheel = event.dyn_ref::<WheelEvent>();
    let map = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    wheel.is_some_and(|it| it.ctrl_key() || it.meta_key())
        || map.is_some_and(|it| it.matches(":focus-within").unwrap_or(false))
}

/// Tells when an element has another size.
struct SizeWatch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl SizeWatch {
    fn new(element: &HtmlElement, told: impl FnMut() + 'static) -> Result<SizeWatch, MapError> {
        let told = Closure::new(told);
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref())?;
        observer.observe(element);
        Ok(SizeWatch { observer, _told: told })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
