//! What an address that names nothing shows: what was asked for, and ways back.
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::ui::app::set_title;
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
    let asked = location_hash().unwrap_or_default();
    let cities = atlas
        .units
        .iter()
        .map(|it| {
            let to = Route::city(&it.code);
            view! { <li><a href=to.to_string()>{unit_title(it)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="plain missing">
            <h1>{words.missing}</h1>
            <p>{why.0}<code>{format!("#{asked}")}</code>{why.1}</p>
            <p>
                <a href=Route::default().to_string()>{words.missing_map}</a>{words.missing_or}
                <a href=Route::compare(None).to_string()>{words.missing_compare}</a>{words.missing_or}
                <a href=Route::Read { slug: None, clause: None, form: Form::Restored }.to_string()>{words.missing_read}</a>{words.missing_end}
            </p>
            <h2>{t().shell.units}</h2>
            <ul class="missing__cities">{cities}</ul>
        </section>
    }
}
