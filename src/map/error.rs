//! The one way in which drawing the map fails.
use crate::words::t;
use wasm_bindgen::{JsCast, JsValue};

/// The map could not be drawn. The text is a plain reason, fit to be shown to a reader.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MapError(pub String);

impl From<JsValue> for MapError {
    fn from(thrown: JsValue) -> MapError {
        match thrown.dyn_into::<js_sys::Error>() {
            Ok(error) => MapError(error.message().into()),
            Err(other) => MapError(other.as_string().unwrap_or_else(|| t().map.unknown.into())),
        }
    }
}
