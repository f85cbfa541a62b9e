//! The projects both plans name.
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::words::t;
use leptos::prelude::*;

/// The projects both plans name.
#[component]
pub fn Projects() -> impl IntoView {
    set_title(t().projects.title);
    view! {
        <div class="wide projects">
            <ChangeNav />
            <h1>{t().projects.title}</h1>
        </div>
    }
}
