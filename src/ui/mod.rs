//! Components: read state, draw, send the visitor's wishes back. No decisions.
//!
//! `pages` has one file per view, `components` what two or more of them use.
pub mod ahead;
pub mod app;
pub mod arrival;
pub mod components;
pub mod dom;
pub mod in_sight;
pub mod keys;
pub mod listing;
pub mod markup;
pub mod notes;
pub mod on_map;
pub mod pages;
pub mod terms;
pub mod words;
