//! What the documents, places and comparisons *are*. Plain data; no parsing, no files, no browser.
pub mod agency;
pub mod alignment;
pub mod base_map;
pub mod document;
pub mod indicator;
pub mod mention;
pub mod node;
pub mod note;
pub mod place;
pub mod project;
pub mod structure;
pub mod subject;
pub mod word;
