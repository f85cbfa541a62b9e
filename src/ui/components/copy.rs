//! Buttons that copy a text, and say so. One listener serves all of them.
use crate::ui::dom::around;
use crate::ui::markup::{Markup, html};
use crate::words::t;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A button that says `name` and copies `text`; of a view of this page (`#/…`), the whole address.
#[must_use]
pub fn copy_button(name: &str, text: &str) -> Markup {
    html! {
        button.copy type="button" data-copy=(text) { span aria-live="polite" { (name) } }
    }
}

/// Serves all such buttons until the page ends. Where the browser keeps the clipboard from the page,
/// the text to be copied is shown.
pub fn listen() {
    let handle = window_event_listener(ev::click, |event| {
        let Some(button) = around(&event, "[data-copy]") else { return };
        let text = button.get_attribute("data-copy").unwrap_or_default();
        let text = if text.starts_with("#/") { address(&text) } else { text };
        leptos::task::spawn_local(async move {
            // Undefined on a page the browser does not hold for secure.
            let clipboard = window().navigator().clipboard();
            let written = match clipboard.is_undefined() {
                true => false,
                false => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            };
            if !written {
                let _ = window().prompt_with_message_and_default(t().city.copy_by_hand, &text);
            } else if let Some(words) = button.first_element_child() {
                words.set_text_content(Some(t().city.copied));
            }
        });
    });
    on_cleanup(move || handle.remove());
}

/// The whole address of a view of this page.
#[must_use]
pub fn address(hash: &str) -> String {
    let here = location().href().unwrap_or_default();
    [here.split('#').next().unwrap_or_default(), hash].concat()
}
