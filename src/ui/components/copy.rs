//! A button that copies a text, and says so.
use crate::words::t;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The button. Where the browser keeps the clipboard from the page, it shows the text to be copied.
#[component]
pub fn CopyButton(
    /// What the button says.
    name: &'static str,
    /// What is copied.
    text: String,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let copy = move |_| {
        let text = text.clone();
        leptos::task::spawn_local(async move {
            // Undefined on a page the browser does not hold for secure.
            let clipboard = window().navigator().clipboard();
            let written = match clipboard.is_undefined() {
                true => false,
                false => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            };
            if written {
                copied.set(true);
            } else {
                let _ = window().prompt_with_message_and_default(t().city.copy_by_hand, &text);
            }
        });
    };
    let words = move || if copied.get() { t().city.copied } else { name };
    view! {
        <button type="button" class="copy" on:click=copy>
            <span aria-live="polite">{words}</span>
        </button>
    }
}
