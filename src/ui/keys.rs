//! The keys that work everywhere. Those of the map are in `map::input`, and come first.
use crate::app::route::Route;
use crate::app::state::AppState;
use crate::model::structure::Card;
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Listens until the page ends.
pub fn listen(state: AppState) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if plain && !event.default_prevented() && act(state, &event) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

/// Whether the key was one of ours.
fn act(state: AppState, event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    // A popover closes on Escape by itself, and a field has a use for every key.
    let is_taken = target.is_some_and(|it| it.matches("input, textarea, select").unwrap_or(false))
        || find(":popover-open").is_some();
    if is_taken {
        return false;
    }
    let route = state.route.get_untracked();
    match (event.key().as_str(), route) {
        ("/", _) => {
            focus("input[type=search]");
            true
        }
        ("?", _) => {
            if let Some(button) = find("[popovertarget=keys]") {
                button.click();
            }
            true
        }
        ("Escape", Ok(Route::City { .. } | Route::Tour { .. } | Route::Place { .. })) => {
            state.go_home();
            true
        }
        ("ArrowRight", Ok(Route::Tour { scene })) => go_to_scene(state, scene + 1),
        ("ArrowLeft", Ok(Route::Tour { scene })) => go_to_scene(state, scene - 1),
        _ => false,
    }
}

fn go_to_scene(state: AppState, scene: usize) -> bool {
    let exists = (1..=Card::ALL.len()).contains(&scene);
    if exists {
        state.go(&Route::Tour { scene });
    }
    exists
}

/// The first element of this selector that can have the focus.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Gives the focus to the first element of this selector; a field's text is selected.
fn focus(selector: &str) {
    if let Some(it) = find(selector) {
        let _ = it.focus();
        if let Ok(field) = it.dyn_into::<web_sys::HtmlInputElement>() {
            field.select();
        }
    }
}
