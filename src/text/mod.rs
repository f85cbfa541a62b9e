//! Characters, ranges and sentences: what is true of any Chinese text, known document or not.
pub mod fold;
pub mod han;
pub mod numerals;
pub mod sentences;
pub mod span;
pub mod typeset;
