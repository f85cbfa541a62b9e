//! What goes with a change of view: on Back the reader is where they were; else at the top, with the
//! focus on the new heading, or where the city that was closed had been opened.
use crate::app::address;
use crate::app::route::{Route, UnknownRoute};
use crate::app::state::{AppState, Opener};
use crate::ui::dom::all;
use crate::ui::keys::find;
use leptos::ev::hashchange;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, ScrollRestoration, SvgElement};

/// What scrolls by itself beside a map or a list of contents.
pub const SCROLLED: &str =
    ".city:not(.is-unseen) .city__main, .panel:not(.is-unseen), .compare__body, .text";

/// How far the window and that are scrolled, in pixels.
type Place = (f64, f64);

/// Where the reader was at each entry of the history, by the number the entry carries.
#[derive(Default)]
struct Trail {
    places: Vec<(f64, Place)>,
    here: f64,
    /// Where the reader was at the entry that is being returned to.
    returning: Option<Place>,
}

/// Watches the address until the page ends. Call it before anything else does.
pub fn follow() {
    let trail = StoredValue::new_local(Trail::default());
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    trail.update_value(Trail::arrive);
    let handle = window_event_listener(hashchange, move |_| {
        trail.update_value(|it| {
            it.leave();
            it.arrive();
        });
    });
    on_cleanup(move || handle.remove());
    provide_context(Returning(trail));
}

#[derive(Clone, Copy)]
struct Returning(StoredValue<Trail, LocalStorage>);

/// Sees to focus and scrolling whenever the address names another view or another subject.
pub fn settle(state: AppState) {
    let Returning(trail) = expect_context::<Returning>();
    Effect::new(move |before: Option<String>| {
        let subject = state.route.with(subject);
        if before.is_some_and(|it| it != subject) {
            let returning = trail.try_update_value(|it| it.returning.take()).flatten();
            let names_a_clause = state.route.with_untracked(names_a_clause);
            // Two frames on, all is drawn, and what wished to scroll has done so.
            request_animation_frame(move || {
                request_animation_frame(move || {
                    if let Some(place) = returning {
                        scroll(place);
                    } else if !names_a_clause {
                        scroll((0.0, 0.0));
                    }
                    if !names_a_clause {
                        focus(state);
                    }
                });
            });
        }
        subject
    });
}

impl Trail {
    /// Notes where the reader is, who is about to be elsewhere.
    fn leave(&mut self) {
        let y = window().scroll_y().unwrap_or_default();
        // Of what lies in each other, one scrolls.
        let inside = all(SCROLLED).iter().map(Element::scroll_top).max().unwrap_or_default();
        let place = (y, f64::from(inside));
        self.places.retain(|it| !is_same(it.0, self.here));
        self.places.push((self.here, place));
    }

    /// Learns which entry this is; a new one gets a number.
    fn arrive(&mut self) {
        let Ok(history) = window().history() else { return };
        let written = address::number_here();
        self.here = written.unwrap_or_else(address::number);
        let known = self.places.iter().find(|it| is_same(it.0, self.here));
        self.returning = known.map(|it| it.1);
        if written.is_none() {
            // Only a document that is not active refuses.
            let _ = history.replace_state(&JsValue::from_f64(self.here), "");
        }
    }
}

fn is_same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

/// What the view is about: the address without the settings in it.
fn subject(route: &Result<Route, UnknownRoute>) -> String {
    match route {
        Ok(Route::Map { .. }) => String::new(),
        Ok(Route::Search { .. }) => "search".to_owned(),
        Ok(Route::Compare { item, .. }) => {
            format!("compare {}", item.as_deref().unwrap_or_default())
        }
        Ok(Route::Clauses { left, right, .. }) => format!("compare {left} {right}"),
        Ok(Route::Changes { .. }) => "changes".to_owned(),
        Ok(Route::Projects { .. }) => "projects".to_owned(),
        Ok(Route::City { code, with, .. }) => {
            format!("city {code} {}", with.as_deref().unwrap_or_default())
        }
        Ok(route) => route.to_string(),
        Err(unknown) => unknown.0.clone(),
    }
}

/// Whether the reader goes to a clause of its own, and takes the focus there.
fn names_a_clause(route: &Result<Route, UnknownRoute>) -> bool {
    matches!(route, Ok(Route::Read { clause: Some(_), .. }))
}

fn scroll((y, panel): Place) {
    window().scroll_to_with_x_and_y(0.0, y);
    for it in all(SCROLLED) {
        it.set_scroll_top(crate::map::screen::whole(panel));
    }
}

fn focus(state: AppState) {
    // Who types in the search box goes on typing.
    let is_typing = document().active_element().is_some_and(|it| it.tag_name() == "INPUT");
    if is_typing {
        return;
    }
    let closed = state.closed.try_update(Option::take).flatten();
    let opener = closed.and_then(|code| opener(&code, state.opener.get_untracked()));
    match opener {
        Some(it) => give_focus(&it, true),
        None => {
            if let Some(heading) = find("main h1:not(.is-unseen h1)") {
                let _ = heading.set_attribute("tabindex", "-1");
                // A heading that stays with other words is told again.
                if let Some(it) = heading.dyn_ref::<HtmlElement>() {
                    let _ = it.blur();
                }
                give_focus(&heading, false);
            }
        }
    }
}

/// Where the unit of this code was opened; on the map if that is not there any more.
fn opener(code: &str, opener: Opener) -> Option<Element> {
    let on_map = format!(".atlas-map [role=button][data-code=\"{code}\"]");
    let in_table = format!(".units a[href=\"#/city/{code}\"]");
    let order = match opener {
        Opener::Map => [on_map, in_table],
        Opener::Table => [in_table, on_map],
    };
    order.iter().find_map(|it| document().query_selector(it).ok().flatten())
}

fn give_focus(element: &Element, scrolls: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scrolls);
    if let Some(it) = element.dyn_ref::<HtmlElement>() {
        let _ = it.focus_with_options(&options);
    } else if let Some(it) = element.dyn_ref::<SvgElement>() {
        let _ = it.focus_with_options(&options);
    }
}
