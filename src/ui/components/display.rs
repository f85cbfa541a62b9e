//! Display settings: colours, size of text, language.
//!
//! The attributes on the root element are the state. `public/boot.js` sets them from the browser's
//! storage before the app stands, and works out the theme; here they are changed and stored.
use crate::app::state::AppState;
use crate::ui::dom::told;
use crate::ui::in_sight::hold;
use crate::ui::markup::{Markup, html};
use crate::words::{Language, Word, language, t};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A setting with its values.
struct Setting {
    /// What it is stored under.
    key: &'static str,
    /// The attribute of the root element that holds the value; absent for the first one.
    attribute: &'static str,
    name: Word,
    /// Value and name of each; the first is the normal one, and is not stored.
    values: [(&'static str, Word); 4],
}

const SETTINGS: [Setting; 2] = [
    Setting {
        key: "beibu-atlas.text",
        attribute: "data-text",
        name: |it| it.shell.size,
        values: [
            ("", |it| it.shell.size_normal),
            ("large", |it| it.shell.size_large),
            ("larger", |it| it.shell.size_larger),
            ("largest", |it| it.shell.size_largest),
        ],
    },
    Setting {
        key: "beibu-atlas.theme",
        attribute: "data-chosen-theme",
        name: |it| it.shell.colours,
        values: [
            ("", |it| it.shell.colours_system),
            ("light", |it| it.shell.colours_light),
            ("dark", |it| it.shell.colours_dark),
            ("contrast", |it| it.shell.colours_contrast),
        ],
    },
];

/// What the language is stored under.
const LANGUAGE_KEY: &str = "beibu-atlas.language";

/// The button in the head, and the settings it opens. The browser closes them on Escape and on a
/// click beside them.
#[component]
pub fn Display() -> impl IntoView {
    let state = expect_context::<AppState>();
    if state.redrawn.get_untracked() {
        // Once all is drawn: the settings were open, with the focus on the language. Where they were
        // only given other words, they still are.
        request_animation_frame(move || {
            press(".display__button:has(+ .display:not(:popover-open))", |it| it.click());
            press("#display [name=lang]:checked", |it| {
                let _ = it.focus();
            });
            state.redrawn.set(false);
        });
    }
    let button = html! {
        svg.glyph.glyph--display viewBox="0 0 22 18" fill="none" aria-hidden="true" {
            path d="m1.5 15 5-12 5 12M3.2 11h6.6" class="line" {}
            path d="M20 15V8.4M20 11.8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 1 1 6.4 0" class="line" {}
        }
        span { (t().shell.display) }
    };
    let settings = html! {
        @for it in &SETTINGS { (choice(it)) }
        (languages())
        p.meta { (t().shell.stored_here) }
        button.button type="button" popovertarget="keys" { (t().shell.keys) kbd { "?" } }
    };
    let change = move |event: Event| {
        let (name, value) = (told(&event, "input", "name"), event_target_value(&event));
        match SETTINGS.iter().find(|it| name.as_deref() == Some(it.attribute)) {
            Some(setting) => choose(setting, &value),
            None => speak(state, Language::of_tag(&value)),
        }
    };
    view! {
        <button
            type="button"
            class="display__button"
            popovertarget="display"
            aria-label=t().shell.settings
            inner_html=button.into_string()
        ></button>
        <div
            id="display"
            class="display"
            popover="auto"
            role="group"
            aria-label=t().shell.settings
            on:change=change
            inner_html=settings.into_string()
        ></div>
    }
}

fn choice(setting: &Setting) -> Markup {
    let present = document().document_element().and_then(|it| it.get_attribute(setting.attribute));
    let present = present.unwrap_or_default();
    html! {
        fieldset.display__choice {
            legend { ((setting.name)(t())) }
            @for (value, name) in setting.values {
                label {
                    input type="radio" name=(setting.attribute) value=(value) checked[present == value];
                    span { (name(t())) }
                }
            }
        }
    }
}

/// The languages, each under its own name.
fn languages() -> Markup {
    html! {
        fieldset.display__choice {
            legend { (t().shell.language) }
            @for it in Language::ALL {
                label {
                    input type="radio" name="lang" value=(it.tag()) checked[language() == it];
                    span lang=(it.tag()) { (it.own_name()) }
                }
            }
        }
    }
}

fn speak(state: AppState, language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.tag());
    }
    store(LANGUAGE_KEY, language.name());
    let held = hold();
    state.speak(language);
    if let Some(it) = held {
        // A text is drawn by the next frame.
        request_animation_frame(move || it.restore());
    }
}

/// Does something to the first element that matches, if one does.
fn press(selector: &str, act: fn(&HtmlElement)) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(it) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        act(&it);
    }
}

fn choose(setting: &Setting, value: &str) {
    let held = hold();
    if let Some(root) = document().document_element() {
        // Neither can fail: the names are valid.
        let _ = match value {
            "" => root.remove_attribute(setting.attribute),
            _ => root.set_attribute(setting.attribute, value),
        };
    }
    if let Some(it) = held {
        it.restore();
    }
    store(setting.key, value);
}

/// Keeps a choice for the next visit; nothing is kept of the normal one.
fn store(key: &str, value: &str) {
    // A browser may refuse storage, or have none: the choice then lasts as long as the page.
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = match value {
            "" => storage.remove_item(key),
            _ => storage.set_item(key, value),
        };
    }
}
