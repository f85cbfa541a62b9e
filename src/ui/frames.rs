//! What a view draws first, and what when that has been painted: who asked for a city sees its tasks
//! at once, and need not wait for what lies out of sight.
use leptos::prelude::*;
use std::time::Duration;

/// Whether the next frame has been painted.
#[must_use]
pub fn painted() -> ReadSignal<bool> {
    let (is_painted, set_painted) = signal(false);
    // A frame's callbacks run before it is painted, a timer set in them after.
    request_animation_frame(move || {
        let tell = move || {
            // Gone, if the view is gone.
            let _ = set_painted.try_set(true);
        };
        set_timeout(tell, Duration::ZERO);
    });
    is_painted
}
