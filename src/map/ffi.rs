//! What the crate `leaflet` lacks of Leaflet 1.9.4, under Leaflet's own names in snake case
//! (<https://leafletjs.com/reference.html>). No logic here, and only `src/map` may name these.
use js_sys::Object;
use leaflet::{PathOptions, Point, Polyline, Renderer, SvgOptions};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// [`L.svg(options)`](https://leafletjs.com/reference.html#svg-l-svg). The first call into
    /// Leaflet, so the one that throws when its script is missing; the crate's does not catch.
    #[wasm_bindgen(js_namespace = L, js_name = svg, catch)]
    pub(super) fn svg(options: &SvgOptions) -> Result<Renderer, JsValue>;

    /// [`L.polygon(latlngs, options)`](https://leafletjs.com/reference.html#polygon-l-polygon).
    /// Throws on what are no positions; the crate's does not catch.
    #[wasm_bindgen(js_namespace = L, js_name = polygon, catch)]
    pub(super) fn polygon(latlngs: &JsValue, options: &PathOptions) -> Result<Shape, JsValue>;

    /// [`L.polyline(latlngs, options)`](https://leafletjs.com/reference.html#polyline-l-polyline).
    #[wasm_bindgen(js_namespace = L, js_name = polyline, catch)]
    pub(super) fn polyline(latlngs: &JsValue, options: &PathOptions) -> Result<Shape, JsValue>;

    /// A `Polyline` or `Polygon`, for the method the crate lacks.
    #[derive(Clone, Debug)]
    #[wasm_bindgen(extends = Polyline)]
    pub(super) type Shape;

    /// [`path.getElement()`](https://leafletjs.com/reference.html#path-getelement): `None` before
    /// it is on a map.
    #[wasm_bindgen(method, js_name = getElement)]
    pub(super) fn element(this: &Shape) -> Option<Element>;

    /// [Zoom, pan and fit options](https://leafletjs.com/reference.html#fitbounds-options).
    #[derive(Clone, Debug)]
    #[wasm_bindgen(extends = Object)]
    pub(super) type ViewOptions;

    /// Whether to move smoothly.
    #[wasm_bindgen(method, setter)]
    pub(super) fn set_animate(this: &ViewOptions, animate: bool);

    /// Of a smooth pan, seconds.
    #[wasm_bindgen(method, setter)]
    pub(super) fn set_duration(this: &ViewOptions, seconds: f64);

    /// Whether a new window size keeps the middle in the middle.
    #[wasm_bindgen(method, setter)]
    pub(super) fn set_pan(this: &ViewOptions, pan: bool);

    /// Whether `moveend` after a new window size waits until the last of several.
    #[wasm_bindgen(method, setter, js_name = debounceMoveend)]
    pub(super) fn set_debounce_moveend(this: &ViewOptions, debounce: bool);

    /// Pixels to keep free on each side.
    #[wasm_bindgen(method, setter)]
    pub(super) fn set_padding(this: &ViewOptions, padding: &Point);
}

impl ViewOptions {
    /// Options with nothing set but how to move.
    pub(super) fn new(animate: bool) -> ViewOptions {
        let options: ViewOptions = Object::new().unchecked_into();
        options.set_animate(animate);
        options
    }
}
