//! Finds the clauses of one document that speak of the same thing as those of another, and says how
//! two of them differ.
pub mod difference;
#[cfg(not(target_arch = "wasm32"))]
pub mod pairing;
#[cfg(not(target_arch = "wasm32"))]
pub mod similarity;
pub mod tokens;
#[cfg(not(target_arch = "wasm32"))]
pub mod words;
