//! The head of every view: the name, the views, the search box.
use crate::app::route::{Form, Route, UnknownRoute};
use crate::app::state::AppState;
use crate::ui::components::display::Display;
use crate::ui::components::glyph::{brand, lens};
use crate::ui::components::links::row_of_links;
use crate::ui::components::shortcuts::Shortcuts;
use crate::ui::keys::find;
use crate::ui::markup::{as_is, html};
use crate::ui::words::tag;
use crate::words::{Word, t};
use leptos::ev::{CompositionEvent, Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// The head of every view.
#[component]
pub fn Header() -> impl IntoView {
    let state = expect_context::<AppState>();
    let has_table = Memo::new(move |_| state.route.with(has_table));
    let skip = |words: &'static str, selector: &'static str| {
        view! {
            <a
                class="skip"
                href=["#", selector.trim_start_matches('#')].concat()
                on:click=move |event| skip_to(&event, selector)
            >
                {words}
            </a>
        }
        .into_any()
    };
    let links = Signal::derive(move || {
        state.route.with(|here| {
            let link = |(words, to, is_it): View| {
                (to.to_string(), words(t()), here.as_ref().is_ok_and(is_it))
            };
            views().map(link).to_vec()
        })
    });
    let brand = html! { (brand()) (t().shell.name) };
    let home = Route::default().to_string();
    view! {
        <header class="head">
            {skip(t().shell.skip, "main")}
            {move || has_table.get().then(|| skip(t().shell.skip_table, "#units"))}
            <a class="head__brand" href=home inner_html=brand.into_string()></a>
            {row_of_links("head__views", t().shell.views, tag(), "page", links)}
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

/// What a view in the head is called, where it is, and whether a route belongs to it.
type View = (Word, Route, fn(&Route) -> bool);

fn views() -> [View; 6] {
    [
        (
            |it| it.shell.map,
            Route::default(),
            |it| {
                matches!(
                    it,
                    Route::Map { .. }
                        | Route::Tour { .. }
                        | Route::City { .. }
                        | Route::Place { .. }
                )
            },
        ),
        (
            |it| it.shell.compare,
            Route::compare(None),
            |it| matches!(it, Route::Compare { .. } | Route::Clauses { .. }),
        ),
        (
            |it| it.shell.changes,
            Route::changes(),
            |it| matches!(it, Route::Changes { .. } | Route::Targets | Route::Projects { .. }),
        ),
        (
            |it| it.shell.read,
            Route::Read { slug: None, clause: None, form: Form::Restored },
            |it| matches!(it, Route::Read { .. }),
        ),
        (|it| it.shell.search, Route::search(""), |it| matches!(it, Route::Search { .. })),
        (|it| it.shell.about, Route::About, |it| matches!(it, Route::About)),
    ]
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
            Ok(Route::Search { query, .. }) => query.clone(),
            Ok(_) | Err(_) => String::new(),
        })
    };
    let look_for = move |query: String| {
        let route = Route::search(&query);
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
