//! The city a visitor is about to open. It is drawn out of sight while the pointer rests on it, so that
//! the click has only to show it.
use crate::app::state::AppState;
use leptos::prelude::*;
use std::time::Duration;

/// How long the pointer is on a city before it counts as resting there: who only passes over the map
/// costs nothing.
const REST: Duration = Duration::from_millis(60);

/// Code of the unit the pointer rested on last, on the map or in the table; none after a change of view.
#[must_use]
pub fn ahead(state: AppState) -> ReadSignal<Option<String>> {
    let (ahead, set_ahead) = signal(None);
    Effect::new(move |_| {
        let on = state.hovered.get();
        if on.is_none() {
            return;
        }
        let rested = move || {
            if state.hovered.with_untracked(|it| *it == on) {
                // Gone, if the view is gone.
                let _ = set_ahead.try_set(on);
            }
        };
        set_timeout(rested, REST);
    });
    Effect::new(move |_| {
        state.route.track();
        set_ahead.set(None);
    });
    ahead
}
