//! On a phone, the bar between map and panel: dragged, it gives room to one or the other; pressed, it
//! puts the map away or brings it back.
use crate::map::screen::whole;
use crate::words::t;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Less of a map shows nothing.
const LOWEST_PX: i32 = 96;
/// A finger that moves less has pressed.
const PRESS_PX: i32 = 6;

/// The bar.
#[component]
pub fn Grip(
    /// Height of the map in pixels; none for the one in the style.
    height: RwSignal<Option<i32>>,
) -> impl IntoView {
    // Where the finger was put down, and how high the map was.
    let drag = RwSignal::new(None::<(i32, i32)>);
    let has_moved = RwSignal::new(false);
    let is_folded = move || height.get() == Some(LOWEST_PX);
    let down = move |event: PointerEvent| {
        let map = document().query_selector(".atlas-map__stage").ok().flatten();
        if let Some(map) = map {
            drag.set(Some((event.client_y(), map.client_height())));
            has_moved.set(false);
            if let Some(bar) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
                let _ = bar.set_pointer_capture(event.pointer_id());
            }
        }
    };
    let moved = move |event: PointerEvent| {
        let Some((from, was)) = drag.get_untracked() else { return };
        let by = event.client_y() - from;
        if has_moved.get_untracked() || by.abs() >= PRESS_PX {
            has_moved.set(true);
            let highest = window().inner_height().ok().and_then(|it| it.as_f64());
            let highest = whole(highest.unwrap_or(800.0) * 0.75);
            height.set(Some((was + by).clamp(LOWEST_PX, highest.max(LOWEST_PX))));
        }
    };
    let press = move |_| {
        if !has_moved.get_untracked() {
            height.set((!is_folded()).then_some(LOWEST_PX));
        }
        has_moved.set(false);
    };
    let words = move || if is_folded() { t().map.unfold } else { t().map.fold };
    view! {
        <button
            type="button"
            class="grip"
            aria-expanded=move || (!is_folded()).to_string()
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=move |_| drag.set(None)
            on:pointercancel=move |_| drag.set(None)
            on:click=press
        >
            <span>{words}</span>
        </button>
    }
}
