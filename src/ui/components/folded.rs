//! What is drawn only once it is unfolded.
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A `details` element whose content is drawn when it is first opened.
#[component]
pub fn Folded(
    /// Class of the element.
    class: &'static str,
    /// What is always in sight.
    title: String,
    /// What is inside.
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let toggle = move |event: leptos::ev::Event| {
        let element = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if element.is_some_and(|it| it.has_attribute("open")) {
            opened.set(true);
        }
    };
    view! {
        <details class=class on:toggle=toggle>
            <summary>{title}</summary>
            {move || opened.get().then(|| children())}
        </details>
    }
}
