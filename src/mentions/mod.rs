//! What a statement names: units, places inside them, groups of them.
pub mod gazetteer;
pub mod links;
