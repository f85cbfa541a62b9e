//! The figures of both plans.
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::words::t;
use leptos::prelude::*;

/// The figures of both plans.
#[component]
pub fn Targets() -> impl IntoView {
    set_title(t().targets.title);
    view! {
        <div class="wide targets">
            <ChangeNav />
            <h1>{t().targets.title}</h1>
        </div>
    }
}
