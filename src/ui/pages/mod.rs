//! The views, one a file.
pub mod about;
pub mod changes;
pub mod city;
pub mod clauses;
pub mod compare;
pub mod missing;
pub mod overview;
pub mod place;
pub mod projects;
pub mod reader;
pub mod search;
pub mod stage;
pub mod targets;
pub mod tour;
