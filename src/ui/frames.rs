//! What a view draws first, and what when that has been painted: who asked for a city sees its name at
//! once, and need not wait for what lies below.
use leptos::prelude::*;
use std::time::Duration;

/// Counts the paints since now, up to `last`.
#[must_use]
pub fn painted(last: u8) -> ReadSignal<u8> {
    let (n, set_n) = signal(0);
    if last > 0 {
        count(set_n, 1, last);
    }
    n
}

fn count(n: WriteSignal<u8>, next: u8, last: u8) {
    // A frame's callbacks run before it is painted, a timer set in them after.
    request_animation_frame(move || {
        let tell = move || {
            let is_there = n.try_set(next).is_none();
            if is_there && next < last {
                count(n, next + 1, last);
            }
        };
        set_timeout(tell, Duration::ZERO);
    });
}
