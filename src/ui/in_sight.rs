//! What of a text stands at the top of its window: the outline marks it, and there it stays when the
//! display settings change. Does not know what the text is.
use crate::map::screen::whole;
use crate::ui::arrival::SCROLLED;
use crate::ui::components::clause::element_id;
use crate::ui::components::contents::bring_into_sight;
use crate::ui::dom::{all, set};
use crate::ui::keys::find;
use leptos::prelude::*;
use web_sys::Element;

/// How far below the top of the window a clause may begin to be the one that is read, in pixels: more
/// than `scroll-margin-top` of a clause.
const REACHED: f64 = 40.0;

/// How far above the top of the window what is held may begin, in pixels: scrolling is in whole ones.
const ROUNDING: f64 = 2.0;

/// What may be held in its place, if it is not only drawn ahead: the same elements in the same order whatever the settings.
const HELD: &str =
    ".text .sentence, .compare__body .row:not(.is-unseen .row), .panel:not(.is-unseen) li";

/// Marks in the outline the clause that is being read: the last one that has begun.
pub fn mark_outline() {
    let rows = all(".outline ol a");
    let has_begun = |row: &&Element| {
        let id = row.get_attribute("href").unwrap_or_default();
        let id = element_id(id.rsplit('/').next().unwrap_or_default());
        document().get_element_by_id(&id).is_some_and(|it| depth(&it) <= REACHED)
    };
    let here = rows.iter().rev().find(has_begun);
    let before = find(".outline ol a[aria-current]");
    if before.as_deref() == here {
        return;
    }
    if let Some(it) = before {
        let _ = it.remove_attribute("aria-current");
    }
    if let Some(it) = here {
        set(it, "aria-current", "location");
        bring_into_sight(".outline", ".outline ol a[aria-current]");
    }
}

/// What stands first in the window of the text: which of all, and how far below the top.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    nth: usize,
    depth: f64,
}

/// Remembers it; none where nothing is scrolled.
#[must_use]
pub fn hold() -> Option<Held> {
    all(SCROLLED).iter().find(|it| 0 < it.scroll_top())?;
    let depths = all(HELD).into_iter().map(|it| depth(&it)).enumerate();
    depths.map(|(nth, depth)| Held { nth, depth }).find(|it| -ROUNDING <= it.depth)
}

impl Held {
    /// Scrolls it back to where it was.
    pub fn restore(self) {
        let Some(it) = all(HELD).into_iter().nth(self.nth) else { return };
        for window in all(SCROLLED) {
            window.set_scroll_top(window.scroll_top() + whole(depth(&it) - self.depth));
        }
    }
}

/// How far below the top of the window of the text an element begins, in pixels.
fn depth(element: &Element) -> f64 {
    let top = |it: &Element| it.get_bounding_client_rect().top();
    top(element) - find(SCROLLED).map_or(0.0, |it| top(&it).max(0.0))
}
