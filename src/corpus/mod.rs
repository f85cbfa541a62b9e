//! Everything known of the documents, as one value: made at build time, read by the page.
pub mod as_printed;
pub mod bundle;
pub mod changes;
pub mod compared;
#[cfg(not(target_arch = "wasm32"))]
mod comparison;
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
pub mod data;
#[cfg(not(target_arch = "wasm32"))]
pub mod export;
pub mod figures;
#[cfg(not(target_arch = "wasm32"))]
mod find;
pub mod flow;
#[cfg(not(target_arch = "wasm32"))]
pub mod geo;
#[cfg(not(target_arch = "wasm32"))]
mod indicators;
#[cfg(not(target_arch = "wasm32"))]
pub mod manifest;
pub mod parts;
#[cfg(not(target_arch = "wasm32"))]
mod projects;
pub mod reference;
#[cfg(not(target_arch = "wasm32"))]
mod region;
pub mod related;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod seeds;
#[cfg(not(target_arch = "wasm32"))]
pub mod structure;
#[cfg(not(target_arch = "wasm32"))]
mod subjects;
#[cfg(not(target_arch = "wasm32"))]
pub mod tables;
pub mod tracker;
#[cfg(not(target_arch = "wasm32"))]
pub mod words;
