//! The map, behind one narrow door: `view::MapView` is what the page talks to, and what comes out
//! of it are `scene::MapEvent`s and `error::MapError`s. No `JsValue` and no Leaflet type leaves.
//!
//! `scene` says what to draw; `screen`, `curve`, `geometry`, `room`, `labels`, `marks` and `steps` work
//! out where and how, without a browser, and are tested natively. `sheet` (Leaflet's map in its window), `shapes` (what
//! Leaflet draws), `lettering`, `counts` and `places` (names), `neat_line` (the frame with its degrees) and
//! `input` (keys, wheel, fingers) do it. `picture` makes a drawing of its own of what is shown, with
//! `tracing` (copies) and `setting` (lines of text), and `file` hands it over.
pub mod curve;
pub mod geometry;
pub mod labels;
pub mod marks;
mod math;
pub mod room;
pub mod scene;
pub mod screen;
pub mod setting;
pub mod steps;

#[cfg(target_arch = "wasm32")]
mod counts;
#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
pub mod error;
#[cfg(target_arch = "wasm32")]
mod ffi;
#[cfg(target_arch = "wasm32")]
mod file;
#[cfg(target_arch = "wasm32")]
mod hatch;
#[cfg(target_arch = "wasm32")]
mod input;
#[cfg(target_arch = "wasm32")]
mod lettering;
#[cfg(target_arch = "wasm32")]
mod neat_line;
#[cfg(target_arch = "wasm32")]
pub mod picture;
#[cfg(target_arch = "wasm32")]
mod places;
#[cfg(target_arch = "wasm32")]
mod shapes;
#[cfg(target_arch = "wasm32")]
mod sheet;
#[cfg(target_arch = "wasm32")]
mod tracing;
#[cfg(target_arch = "wasm32")]
pub mod view;
