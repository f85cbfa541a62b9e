//! A list of contents beside the text; on a phone it is folded away until asked for, and again when
//! something in it is chosen.
use crate::ui::keys::find;
use leptos::prelude::*;

/// The list with the button that unfolds it.
#[component]
pub fn Contents(
    /// Class of the list.
    class: &'static str,
    /// What it is a list of.
    name: &'static str,
    /// What the button says.
    toggle: &'static str,
    /// Language of what is in it.
    #[prop(optional)]
    lang: Option<String>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <nav class=format!("contents {class}") class:is-open=open aria-label=name>
            <button
                type="button"
                class="contents__toggle"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|it| *it = !*it)
            >
                {toggle}
            </button>
            <div class="contents__items" lang=lang on:click=move |_| open.set(false)>
                {children()}
            </div>
        </nav>
    }
}

/// Scrolls the list so that what stands for the text on screen is in its window, with some of what is
/// before it. Both are selectors.
pub fn bring_into_sight(list: &str, here: &str) {
    let (Some(list), Some(here)) = (find(list), find(here)) else { return };
    let (top, height) = (here.offset_top() - list.offset_top(), list.client_height());
    if !(list.scroll_top()..list.scroll_top() + height - here.offset_height()).contains(&top) {
        list.set_scroll_top(top - height / 3);
    }
}
