//! Finds every run of characters in all documents, in either script.
pub mod index;
pub mod query;
