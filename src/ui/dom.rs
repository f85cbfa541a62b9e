//! The few lines of DOM that parts written as markup need: one listener around them finds what it is
//! about, and changes an attribute of it.
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What `selector` names, at the target of `event` or around it.
#[must_use]
pub fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Sets an attribute. It fails only for names that are no names, and ours are constants.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Sets an attribute that says yes or no.
pub fn say(element: &Element, name: &str, is_so: bool) {
    set(element, name, if is_so { "true" } else { "false" });
}
