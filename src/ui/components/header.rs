//! The head of every view: the name, the views, the search box.
use crate::app::route::{Form, Route};
use crate::app::state::AppState;
use crate::ui::components::display::Display;
use crate::ui::components::glyph::{Brand, Lens};
use crate::words::t;
use leptos::ev::{CompositionEvent, Event, KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The head of every view.
#[component]
pub fn Header() -> impl IntoView {
    view! {
        <header class="head">
            <a class="skip" href="#main" on:click=focus_main>
                {t().shell.skip}
            </a>
            <a class="head__brand" href=Route::default().to_string()>
                <Brand />
                {t().shell.name}
            </a>
            <Views />
            <SearchBox />
            <Display />
        </header>
    }
}

/// The skip link's address would be a view of its own: the focus is moved by hand.
fn focus_main(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) = document().get_element_by_id("main")
        && let Ok(main) = main.dyn_into::<HtmlElement>()
    {
        let _ = main.focus();
    }
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
            {link(Route::default(), t().shell.map, |it| matches!(it, Route::Map { .. } | Route::City { .. }))}
            {link(Route::Compare { item: None }, t().shell.compare, |it| matches!(it, Route::Compare { .. }))}
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
    let slash = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let typing = event
            .target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
        if event.key() == "/"
            && !typing
            && !event.ctrl_key()
            && !event.meta_key()
            && !event.alt_key()
            && let Some(it) = input.get_untracked()
        {
            event.prevent_default();
            let _ = it.focus();
            it.select();
        }
    });
    on_cleanup(move || slash.remove());
    view! {
        <form class="find" role="search" on:submit=on_submit>
            <Lens />
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
