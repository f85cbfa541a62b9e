//! What the visitor has chosen. Pure values and the one reactive wrapper around them.
#[cfg(target_arch = "wasm32")]
pub mod address;
pub mod compared;
pub mod drawn;
#[cfg(target_arch = "wasm32")]
pub mod frames;
pub mod parameters;
pub mod route;
pub mod show;
#[cfg(target_arch = "wasm32")]
pub mod state;
