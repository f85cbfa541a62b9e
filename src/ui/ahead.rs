//! What a visitor is about to open. It is drawn out of sight while the pointer or the keyboard rests on
//! the way there, so that the click has only to show it. A finger does not rest: it begins to scroll.
use crate::app::frames;
use crate::app::state::AppState;
use leptos::prelude::*;
use std::time::Duration;

/// How long one is somewhere before it counts as resting there: who only passes by costs nothing.
const REST: Duration = Duration::from_millis(60);

/// The last name in `hovered` that was rested on; none after a change of view.
#[must_use]
pub fn ahead(state: AppState, hovered: RwSignal<Option<String>>) -> ReadSignal<Option<String>> {
    let (ahead, set_ahead) = signal(None);
    Effect::new(move |_| {
        let on = hovered.get();
        if on.is_none() {
            return;
        }
        let rested = move || {
            // Gone, if the view is gone.
            if hovered.try_with_untracked(|it| *it == on) == Some(true) {
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

/// Whether a view has been painted in sight: then what lies below is drawn, too.
#[must_use]
pub fn painted(is_shown: Memo<bool>) -> ReadSignal<bool> {
    let (is_painted, set_painted) = signal(false);
    Effect::new(move |_| {
        if is_shown.get() {
            frames::after_paint(move || {
                // Gone, if the view is gone.
                let _ = set_painted.try_set(true);
            });
        }
    });
    is_painted
}
