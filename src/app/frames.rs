//! What is done first, and what when that has been painted: who asked for a city sees its tasks at
//! once, and need not wait for what lies out of sight.
use leptos::prelude::*;
use std::time::Duration;

/// Does `act` when the next frame has been painted.
pub fn after_paint(act: impl FnOnce() + 'static) {
    // A frame's callbacks run before it is painted, a timer set in them after.
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}

/// Whether the next frame has been painted.
#[must_use]
pub fn painted() -> ReadSignal<bool> {
    let (is_painted, set_painted) = signal(false);
    after_paint(move || {
        // Gone, if the view is gone.
        let _ = set_painted.try_set(true);
    });
    is_painted
}
