//! The few lines of DOM the drawing parts share.
use crate::map::error::MapError;
use crate::map::screen::whole;
use crate::model::structure::Card;
use crate::words::t;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A new SVG element of this class inside `parent`, after what is there.
pub(super) fn add(parent: &Element, tag: &str, class: &str) -> Result<Element, MapError> {
    let element = create(tag, class)?;
    parent.append_child(&element)?;
    Ok(element)
}

/// A new SVG element that is nowhere yet.
pub(super) fn create(tag: &str, class: &str) -> Result<Element, MapError> {
    let document = web_sys::window().and_then(|it| it.document());
    let document = document.ok_or_else(|| MapError(t().map.no_document.into()))?;
    let element = document.create_element_ns(Some(SVG), tag)?;
    set(&element, "class", class);
    Ok(element)
}

/// A new `text` element that says `text`.
pub(super) fn add_text(parent: &Element, class: &str, text: &str) -> Result<Element, MapError> {
    let element = add(parent, "text", class)?;
    element.set_text_content(Some(text));
    Ok(element)
}

/// Sets an attribute. It fails only for names that are no names, and ours are constants.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Moves a group; whole pixels keep its letters sharp.
pub(super) fn move_to(element: &Element, (x, y): (f64, f64)) {
    set(element, "transform", &format!("translate({} {})", whole(x), whole(y)));
}

/// Adds or takes a class.
pub(super) fn mark(element: &Element, class: &str, marked: bool) {
    let _ = element.class_list().toggle_with_force(class, marked);
}

/// The part of the structure whose name an event happened on.
pub(super) fn part_of(target: Option<EventTarget>) -> Option<Card> {
    let element = target?.dyn_into::<Element>().ok()?;
    Card::named(&element.closest("[data-part]").ok()??.get_attribute("data-part")?)
}

/// The code of the unit an event happened on.
pub(super) fn code_of(target: Option<EventTarget>) -> Option<String> {
    let element = target?.dyn_into::<Element>().ok()?;
    element.closest("[data-code]").ok()??.get_attribute("data-code")
}
