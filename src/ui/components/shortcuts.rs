//! The keys and what they do: a list, and the pop-over that the key `?` opens.
use crate::ui::markup::{Markup, html};
use crate::words::t;
use leptos::prelude::*;

/// The pop-over. The browser closes it on Escape and on a click beside it.
#[component]
pub fn Shortcuts() -> impl IntoView {
    let inside = html! {
        h2 #keys-title { (t().shell.keys) }
        (keys())
        button.button type="button" popovertarget="keys" popovertargetaction="hide" {
            (t().shell.keys_close)
        }
    };
    view! {
        <div
            id="keys"
            class="keys"
            popover="auto"
            role="dialog"
            aria-labelledby="keys-title"
            inner_html=inside.into_string()
        ></div>
    }
}

/// The list by itself.
#[must_use]
pub fn keys() -> Markup {
    let words = &t().shell;
    let rows: [(&[&str], &str); 8] = [
        (&["/"], words.key_find),
        (&["?"], words.key_help),
        (&["Tab"], words.key_tab),
        (&["Enter"], words.key_enter),
        (&["Esc"], words.key_escape),
        (&["←", "→", "↑", "↓"], words.key_arrows),
        (&["+", "-"], words.key_zoom),
        (&["Ctrl"], words.key_wheel),
    ];
    html! {
        dl.keys__list {
            @for (keys, meaning) in rows {
                div {
                    dt { @for it in keys { kbd { (it) } } }
                    dd { (meaning) }
                }
            }
        }
    }
}
