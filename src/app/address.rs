//! The address bar, written. A browser that navigates to a hash tells the page of it later, and may
//! paint in between what is about to go; an entry put into its history is there at once, and
//! everything that listens for `hashchange` draws in the turn of the click.
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HashChangeEvent, HtmlAnchorElement};

/// Which entry of the history an address is written into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One of its own: Back returns to the present one.
    New,
    /// The present one: Back does not return to it.
    Present,
}

/// Goes to `hash`, as `#/city/440800`. Where the page is already, nothing happens.
pub fn go(hash: &str, entry: Entry) {
    if location_hash().is_some_and(|it| it == hash.trim_start_matches('#')) {
        return;
    }
    // Browsers allow only so many entries in a while; a navigation is always allowed.
    if write(hash, entry).is_err() && location().set_hash(hash).is_err() {
        leptos::logging::error!("could not go to {hash}");
    }
}

fn write(hash: &str, entry: Entry) -> Result<(), JsValue> {
    let number = JsValue::from_f64(number());
    let history = window().history()?;
    match entry {
        Entry::New => history.push_state_with_url(&number, "", Some(hash))?,
        Entry::Present => history.replace_state_with_url(&number, "", Some(hash))?,
    }
    window().dispatch_event(&HashChangeEvent::new("hashchange")?.into())?;
    Ok(())
}

/// What tells one entry of the history from the others.
#[must_use]
pub fn number() -> f64 {
    js_sys::Math::random()
}

/// Takes the links to views of this page from the browser, unless another window is asked for.
pub fn listen() {
    let handle = window_event_listener(ev::click, |event| {
        let asks_for_more =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || asks_for_more {
            return;
        }
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = target.and_then(|it| it.closest("a[href^=\"#/\"]").ok().flatten());
        if let Some(link) = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok()) {
            event.prevent_default();
            go(&link.hash(), Entry::New);
        }
    });
    on_cleanup(move || handle.remove());
}
