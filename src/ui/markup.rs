//! Parts of the page that never change once they are drawn are written as markup: text is escaped,
//! and the browser builds them in one go, which is faster and smaller than a view for each element.
//! Whatever reacts stays a view around them.
use leptos::prelude::*;
pub use maud::{Markup, html};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Markup in the place of a view. The element around it has no box of its own.
#[must_use]
pub fn as_is(markup: Markup) -> AnyView {
    view! { <span class="as-is" inner_html=markup.into_string()></span> }.into_any()
}

/// The element of this selector that an event inside markup is about: where it happened, or around it.
#[must_use]
pub fn nearest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// What an attribute says of the element an event is about.
#[must_use]
pub fn told(event: &Event, selector: &str, attribute: &str) -> Option<String> {
    nearest(event, selector)?.get_attribute(attribute)
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
