//! What a visitor is about to open. It is drawn out of sight while the pointer or the keyboard rests on
//! the way there, so that the click has only to show it. A finger does not rest: what is drawn while it
//! is down would only keep the tap waiting. And what was shown goes when what is shown instead is painted.
use crate::app::drawn::Drawn;
use crate::app::state::AppState;
use crate::app::{address, frames};
use leptos::prelude::*;
use std::time::Duration;

/// How long one is somewhere before it counts as resting there: who only passes by costs nothing.
const REST: Duration = Duration::from_millis(60);

/// The last name in `hovered` that was rested on; none after a change of view.
#[must_use]
pub fn ahead(state: AppState, hovered: RwSignal<Option<String>>) -> Memo<Option<String>> {
    let (rested, set_rested) = signal(None);
    // Where that was: what is drawn for a new view does not wait for the signal to be empty again.
    let place = StoredValue::new(String::new());
    Effect::new(move |_| {
        let on = hovered.get();
        if on.is_none() {
            return;
        }
        let rests = move || {
            // Gone, if the view is gone.
            if hovered.try_with_untracked(|it| *it == on) == Some(true) {
                let _ = place.try_set_value(address::here());
                let _ = set_rested.try_set(on);
            }
        };
        set_timeout(rests, REST);
    });
    Effect::new(move |_| {
        state.route.track();
        set_rested.set(None);
    });
    Memo::new(move |_| {
        state.route.track();
        rested.get().filter(|_| place.with_value(|it| *it == address::here()))
    })
}

/// True for one frame, when the page first has nothing else to do. What is drawn out of sight then is for
/// nobody: the first view asked for need not wait for code that never ran.
#[must_use]
pub fn rehearsal() -> ReadSignal<bool> {
    let (is_on, set_on) = signal(false);
    request_idle_callback(move || {
        // Gone, if the view is gone.
        if set_on.try_set(true).is_none() {
            frames::after_paint(move || {
                let _ = set_on.try_set(false);
            });
        }
    });
    is_on
}

/// Draws the view `at` in sight and `next` out of it, each in a place of its own: when the next is asked
/// for, both stay where they are. `draw` is told which view, and whether it is in sight.
pub fn two<V: IntoView + 'static>(
    at: Memo<Option<usize>>,
    next: Memo<Option<usize>>,
    draw: impl Fn(usize, Memo<bool>) -> V + Clone + Send + 'static,
) -> impl IntoView {
    let drawn = Memo::new(move |before: Option<&Drawn>| {
        before.copied().unwrap_or_default().then(at.get(), next.get())
    });
    let places: [fn(&Drawn) -> Option<usize>; 2] = [|it| it.0, |it| it.1];
    let views = places.map(|place| {
        let (nth, draw) = (Memo::new(move |_| drawn.with(place)), draw.clone());
        move || nth.get().map(|nth| draw(nth, Memo::new(move |_| at.get() == Some(nth))))
    });
    views.into_iter().collect_view()
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

/// Whether a view is shown, or what is shown instead has not been painted yet: until then it is only out
/// of sight, for to take it away takes longer than to hide it.
#[must_use]
pub fn lingers(is_shown: Memo<bool>) -> Memo<bool> {
    let (is_over, set_over) = signal(!is_shown.get_untracked());
    Effect::new(move |_| {
        if is_shown.get() {
            set_over.set(false);
        } else {
            frames::after_paint(move || {
                // Gone, if the view is gone.
                let _ = set_over.try_set(true);
            });
        }
    });
    Memo::new(move |_| is_shown.get() || !is_over.get())
}
