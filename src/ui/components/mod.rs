//! Parts that several views use.
pub mod atlas_map;
pub mod bodies;
pub mod card;
pub mod clause;
pub mod contents;
pub mod display;
pub mod glyph;
pub mod grip;
pub mod header;
pub mod prose;
pub mod quote;
pub mod remark;
pub mod roles;
pub mod seed;
pub mod shortcuts;
pub mod unit_table;
pub mod year;
