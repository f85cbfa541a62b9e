//! The keys and what they do: a list, and the pop-over that the key `?` opens.
use crate::words::t;
use leptos::prelude::*;

/// The pop-over. The browser closes it on Escape and on a click beside it.
#[component]
pub fn Shortcuts() -> impl IntoView {
    view! {
        <div id="keys" class="keys" popover="auto" role="dialog" aria-labelledby="keys-title">
            <h2 id="keys-title">{t().shell.keys}</h2>
            <Keys />
            <button type="button" class="button" popovertarget="keys" popovertargetaction="hide">
                {t().shell.keys_close}
            </button>
        </div>
    }
}

/// The list by itself.
#[component]
pub fn Keys() -> impl IntoView {
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
    let row = |(keys, meaning): (&'static [&'static str], &'static str)| {
        let keys = keys.iter().map(|it| view! { <kbd>{*it}</kbd> }).collect_view();
        view! { <div><dt>{keys}</dt><dd>{meaning}</dd></div> }
    };
    view! { <dl class="keys__list">{rows.map(row).collect_view()}</dl> }
}
