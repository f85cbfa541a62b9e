//! The address bar, read and written. A browser that navigates to a hash tells the page of it later,
//! and may paint in between what is about to go. So a new address is told to the page first:
//! everything that listens for `hashchange` draws in the turn of the click; the browser gets its
//! entry of the history when that is painted.
use crate::app::frames;
use leptos::ev;
use leptos::prelude::*;
use std::cell::RefCell;
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

/// Where the page is already, and the browser not yet.
struct Unwritten {
    hash: String,
    entry: Entry,
    number: f64,
}

thread_local! {
    static UNWRITTEN: RefCell<Option<Unwritten>> = const { RefCell::new(None) };
}

/// Where the page is, as `/city/440800`; empty at the start.
#[must_use]
pub fn here() -> String {
    let unwritten = UNWRITTEN.with_borrow(|it| it.as_ref().map(|it| it.hash.clone()));
    let hash = unwritten.or_else(|| location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The number of the entry of the history where the page is; none if it got none yet.
#[must_use]
pub fn number_here() -> Option<f64> {
    let unwritten = UNWRITTEN.with_borrow(|it| it.as_ref().map(|it| it.number));
    unwritten.or_else(|| window().history().ok()?.state().ok()?.as_f64())
}

/// Goes to `hash`, as `#/city/440800`. Where the page is already, nothing happens.
pub fn go(hash: &str, entry: Entry) {
    if here() == hash.trim_start_matches('#') {
        return;
    }
    write();
    let unwritten = Unwritten { hash: hash.to_owned(), entry, number: number() };
    UNWRITTEN.set(Some(unwritten));
    match HashChangeEvent::new("hashchange").and_then(|it| window().dispatch_event(&it)) {
        // No frame is painted of what nobody sees.
        Ok(_) if !document().hidden() => frames::after_paint(write),
        Ok(_) | Err(_) => write(),
    }
}

/// Gives the browser what it has not got.
fn write() {
    let Some(it) = UNWRITTEN.take() else { return };
    // Browsers allow only so many entries in a while; a navigation is always allowed.
    if write_entry(&it).is_err() && location().set_hash(&it.hash).is_err() {
        leptos::logging::error!("could not go to {}", it.hash);
    }
}

fn write_entry(it: &Unwritten) -> Result<(), JsValue> {
    let number = JsValue::from_f64(it.number);
    let history = window().history()?;
    match it.entry {
        Entry::New => history.push_state_with_url(&number, "", Some(&it.hash)),
        Entry::Present => history.replace_state_with_url(&number, "", Some(&it.hash)),
    }
}

/// What tells one entry of the history from the others.
#[must_use]
pub fn number() -> f64 {
    js_sys::Math::random()
}

/// Takes the links to views of this page from the browser, unless another window is asked for.
pub fn listen() {
    // Who goes back or away meanwhile does so from the entry the browser has.
    let left = window_event_listener(ev::popstate, |_| drop(UNWRITTEN.take()));
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
    on_cleanup(move || {
        left.remove();
        handle.remove();
    });
}
