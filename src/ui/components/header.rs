//! The head of every view: the name, the views, the search box.
use crate::app::route::{Form, Route, UnknownRoute};
use crate::app::state::AppState;
use crate::ui::components::display::Display;
use crate::ui::components::glyph::{brand, lens};
use crate::ui::components::shortcuts::Shortcuts;
use crate::ui::keys::find;
use crate::ui::markup::as_is;
use crate::words::t;
use leptos::ev::{CompositionEvent, Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// The head of every view.
#[component]
pub fn Header() -> impl IntoView {
    let state = expect_context::<AppState>();
    view! {
        <header class="head">
            <a class="skip" href="#main" on:click=|event| skip_to(&event, "main")>
                {t().shell.skip}
            </a>
            <Show when=move || state.route.with(has_table)>
                <a class="skip" href="#units" on:click=|event| skip_to(&event, "#units")>
                    {t().shell.skip_table}
                </a>
            </Show>
            <a class="head__brand" href=Route::default().to_string()>
                {as_is(brand())}
                {t().shell.name}
            </a>
            <Views />
            <SearchBox />
            <Display />
            <Shortcuts />
        </header>
    }
}

/// A skip link's address would be a view of its own: the focus is moved by hand.
fn skip_to(event: &MouseEvent, selector: &'static str) {
    event.prevent_default();
    if find(selector).is_none()
        && let Some(folded) = find(".city__table:last-of-type")
    {
        let _ = folded.set_attribute("open", "");
    }
    // What was folded is drawn by then.
    request_animation_frame(move || {
        request_animation_frame(move || {
            if let Some(it) = find(selector) {
                let _ = it.focus();
            }
        });
    });
}

/// Whether the view has the table of the units.
fn has_table(route: &Result<Route, UnknownRoute>) -> bool {
    matches!(route, Ok(Route::Map { .. } | Route::City { .. }))
}

#[component]
fn Views() -> impl IntoView {
    let state = expect_context::<AppState>();
    let link = move |route: Route, words: &'static str, is_here: fn(&Route) -> bool| {
        let here = move || state.route.with(|it| it.as_ref().is_ok_and(is_here));
        view! {
            <a href=route.to_string() aria-current=move || here().then_some("page")>{words}</a>
        }
    };
    view! {
        <nav class="head__views" aria-label=t().shell.views>
            {link(Route::default(), t().shell.map, |it| matches!(it, Route::Map { .. } | Route::Tour { .. } | Route::City { .. } | Route::Place { .. }))}
            {link(Route::compare(None), t().shell.compare, |it| matches!(it, Route::Compare { .. } | Route::Clauses { .. }))}
            {link(Route::Changes, t().shell.changes, |it| matches!(it, Route::Changes | Route::Targets | Route::Projects { .. }))}
            {link(
                Route::Read { slug: None, clause: None, form: Form::Restored },
                t().shell.read,
                |it| matches!(it, Route::Read { .. }),
            )}
            {link(
                Route::Search { query: String::new() },
                t().shell.search,
                |it| matches!(it, Route::Search { .. }),
            )}
            {link(Route::About, t().shell.about, |it| matches!(it, Route::About))}
        </nav>
    }
}

/// Searches as one types. While a Chinese input method composes, nothing is searched: the letters
/// of an unfinished word are not what is looked for.
#[component]
fn SearchBox() -> impl IntoView {
    let state = expect_context::<AppState>();
    let input = NodeRef::<leptos::html::Input>::new();
    let composing = RwSignal::new(false);
    let typed = move || {
        state.route.with(|it| match it {
            Ok(Route::Search { query }) => query.clone(),
            Ok(_) | Err(_) => String::new(),
        })
    };
    let look_for = move |query: String| {
        let route = Route::Search { query };
        // One entry in the history per search, not one per key.
        if state.route.with_untracked(|it| matches!(it, Ok(Route::Search { .. }))) {
            state.replace(&route);
        } else {
            state.go(&route);
        }
    };
    let on_input = move |event: Event| {
        if !composing.get_untracked() {
            look_for(event_target_value(&event));
        }
    };
    let on_composed = move |event: CompositionEvent| {
        composing.set(false);
        look_for(event_target_value(&event));
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(it) = input.get_untracked() {
            look_for(it.value());
        }
    };
    view! {
        <form class="find" role="search" on:submit=on_submit>
            {as_is(lens())}
            <input
                type="search"
                node_ref=input
                aria-label=t().shell.find
                placeholder=t().shell.find
                autocomplete="off"
                prop:value=typed
                on:input=on_input
                on:compositionstart=move |_| composing.set(true)
                on:compositionend=on_composed
            />
            <kbd aria-hidden="true">"/"</kbd>
        </form>
    }
}
