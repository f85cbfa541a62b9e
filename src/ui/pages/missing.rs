//! What an address that names nothing shows: what was asked for, and ways back.
use crate::app::route::{Form, Route};
use crate::app::state::Atlas;
use crate::ui::app::set_title;
use leptos::prelude::*;

/// A page that says the address is unknown and leads back.
#[component]
pub fn Missing() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    set_title("没有这一页");
    let asked = location_hash().unwrap_or_default();
    let cities = atlas
        .units
        .iter()
        .map(|it| {
            let to = Route::City { code: it.code.clone() };
            view! { <li><a href=to.to_string()>{it.name.clone()}</a></li> }
        })
        .collect_view();
    view! {
        <section class="plain missing">
            <h1>"没有这一页"</h1>
            <p>"地址 "<code>{format!("#{asked}")}</code>" 不对应图志里的任何内容，可能抄漏了字符。"</p>
            <p>
                <a href=Route::default().to_string()>"回到地图"</a>"，或 "
                <a href=Route::Compare { item: None }.to_string()>"对照两份规划"</a>"，或 "
                <a href=Route::Read { slug: None, clause: None, form: Form::Restored }.to_string()>"读原文"</a>"。"
            </p>
            <h2>"十五个市县"</h2>
            <ul class="missing__cities">{cities}</ul>
        </section>
    }
}
