//! What an address that names nothing shows: what was asked for, and ways back.
use crate::app::address;
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::ui::app::set_title;
use crate::ui::markup::{Markup, html};
use crate::ui::words::unit_title;
use crate::words::{around, t};
use leptos::prelude::*;

/// A page that says the address is unknown and leads back.
#[component]
pub fn Missing() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().about;
    set_title(words.missing);
    let why = around(words.missing_why);
    let asked = address::here();
    let inside = html! {
        h1 { (words.missing) }
        p { (why.0) code { "#" (asked) } (why.1) }
        p { (ways_back()) }
        h2 { (t().shell.units) }
        ul.missing__cities {
            @for it in &atlas.units { li { a href=(Route::city(&it.code)) { (unit_title(it)) } } }
        }
    };
    view! { <section class="plain missing" inner_html=inside.into_string()></section> }
}

/// The map, the comparison, the texts.
#[must_use]
pub fn ways_back() -> Markup {
    let words = &t().about;
    let read = Route::Read { slug: None, clause: None, form: Form::Restored };
    html! {
        a href=(Route::default()) { (words.missing_map) } (words.missing_or)
        a href=(Route::compare(None)) { (words.missing_compare) } (words.missing_or)
        a href=(read) { (words.missing_read) } (words.missing_end)
    }
}
