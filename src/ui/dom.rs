//! The few lines of DOM that parts written as markup need: one listener around them finds what it is
//! about, and changes an attribute of it.
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// What `selector` names, at the target of `event` or around it.
#[must_use]
pub fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Everything this selector names, in the order of the page.
#[must_use]
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Sets an attribute. It fails only for names that are no names, and ours are constants.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Sets an attribute that says yes or no.
pub fn say(element: &Element, name: &str, is_so: bool) {
    set(element, name, if is_so { "true" } else { "false" });
}

/// What an attribute says of the element an event is about.
#[must_use]
pub fn told(event: &Event, selector: &str, attribute: &str) -> Option<String> {
    around(event, selector)?.get_attribute(attribute)
}

/// The same of the element a pointer comes over. A finger that comes down is on its way elsewhere.
#[must_use]
pub fn under(event: &PointerEvent, selector: &str, attribute: &str) -> Option<String> {
    if event.pointer_type() == "touch" { None } else { told(event, selector, attribute) }
}

/// Gives a class to one element inside `root`, and takes it from the one that had it.
pub fn move_class(root: &Element, class: &str, to: Option<&Element>) {
    let had = root.query_selector(&[".", class].concat()).ok().flatten();
    for it in had.iter().filter(|it| Some(*it) != to) {
        let _ = it.class_list().remove_1(class);
    }
    if let Some(it) = to {
        let _ = it.class_list().add_1(class);
    }
}
