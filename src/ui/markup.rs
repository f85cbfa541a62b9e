//! Parts of the page that never change once they are drawn are written as markup: text is escaped,
//! and the browser builds them in one go, which is faster and smaller than a view for each element.
//! Whatever reacts stays a view around them.
use leptos::prelude::*;
pub use maud::{Markup, html};

/// Markup in the place of a view. The element around it has no box of its own.
#[must_use]
pub fn as_is(markup: Markup) -> AnyView {
    view! { <span class="as-is" inner_html=markup.into_string()></span> }.into_any()
}
