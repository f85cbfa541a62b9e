//! Reads five planning documents of the Beibu Gulf city cluster, links their statements to cities,
//! sets the plan of 2017 beside the scheme of 2022, and shows all of it on a map.
//!
//! Layers, lowest first; a module may use only the ones before it:
//! `sorted` → `text` → `words` → `model` → `parse` → `mentions` → `align`, `search` → `corpus` → `app` → `ui`.
//! `map` stands beside `ui` and is the one place that talks to Leaflet.
//!
//! `parse`, `mentions`, the pairing in `align` and the compiler in `corpus` run at build time and in
//! the command line tool; the page gets their result as one file and never parses anything.

pub mod align;
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod corpus;
pub mod map;
#[cfg(not(target_arch = "wasm32"))]
pub mod mentions;
pub mod model;
#[cfg(not(target_arch = "wasm32"))]
pub mod parse;
pub mod search;
pub mod sorted;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod words;
