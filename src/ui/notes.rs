//! What only the comparison shows is fetched when a view first needs it: by a script, which a page
//! opened from a folder may run, too.
use crate::app::state::Atlas;
use crate::corpus::bundle::decode_later;
use crate::words::t;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The script, from the page's own address, and the attribute in which it leaves its bytes in base64,
/// on its own element. The same as in `xtask/src/native.rs`. It is asked for by the checksum of what
/// it must hold, so that no cache gives another's.
const SCRIPT: &str = "data/notes.js";
const ATTRIBUTE: &str = "data-bytes";

/// The atlas with its notes: none before they are there, an error if they cannot be had.
#[derive(Clone, Copy)]
pub struct Notes {
    came: RwSignal<Option<Result<Atlas, NotLoaded>>>,
    asked: StoredValue<bool>,
}

/// The script did not come, or holds something else: what is damaged, or belongs to another corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Makes them ready to be asked for. Call it once, where the atlas is known.
pub fn provide() {
    provide_context(Notes { came: RwSignal::new(None), asked: StoredValue::new(false) });
}

/// Draws what is inside with an atlas that has its notes, once they are there.
#[component]
pub fn WithNotes(
    /// What needs them.
    children: ChildrenFn,
) -> impl IntoView {
    ask();
    let notes = came();
    move || match notes.get() {
        Some(Ok(atlas)) => {
            provide_context(atlas);
            children()
        }
        Some(Err(NotLoaded)) => {
            view! { <p class="alert wide" role="alert">{t().compare.not_loaded}</p> }.into_any()
        }
        None => view! { <p class="small wide" role="status">{t().compare.loading}</p> }.into_any(),
    }
}

/// Asks for them, if nobody has, or if they did not come: what failed once may succeed for the next
/// view. Call it where a view begins, never where their coming is waited for.
pub fn ask() {
    let Notes { came, asked } = expect_context::<Notes>();
    let has_failed = came.with_untracked(|it| matches!(it, Some(Err(NotLoaded))));
    if has_failed {
        came.set(None);
    }
    if has_failed || !asked.get_value() {
        asked.set_value(true);
        fetch(expect_context::<Atlas>(), came);
    }
}

/// The atlas with its notes, once they are there.
#[must_use]
pub fn came() -> ReadSignal<Option<Result<Atlas, NotLoaded>>> {
    expect_context::<Notes>().came.read_only()
}

fn fetch(atlas: Atlas, notes: RwSignal<Option<Result<Atlas, NotLoaded>>>) {
    let Some(script) = document().create_element("script").ok() else { return };
    let _ = script.set_attribute("src", &format!("{SCRIPT}?v={}", atlas.later));
    let own = script.clone();
    let came = Closure::once_into_js(move || {
        let bytes = own.get_attribute(ATTRIBUTE).and_then(|it| window().atob(&it).ok());
        own.remove();
        let bytes: Option<Vec<u8>> =
            bytes.map(|it| it.chars().filter_map(|it| u8::try_from(u32::from(it)).ok()).collect());
        let later = bytes.and_then(|it| decode_later(&atlas, &it).ok());
        notes.set(Some(later.map(|it| atlas.with(it)).ok_or(NotLoaded)));
    });
    let failed = Closure::once_into_js(move || notes.set(Some(Err(NotLoaded))));
    let _ = script.add_event_listener_with_callback("load", came.unchecked_ref());
    let _ = script.add_event_listener_with_callback("error", failed.unchecked_ref());
    if let Some(head) = document().head() {
        let _ = head.append_child(&script);
    }
}
