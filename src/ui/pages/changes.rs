//! What became of all clauses of both plans.
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::words::t;
use leptos::prelude::*;

/// What became of all clauses of both plans.
#[component]
pub fn Changes() -> impl IntoView {
    set_title(t().changes.title);
    view! {
        <div class="wide changes">
            <ChangeNav />
            <h1>{t().changes.title}</h1>
        </div>
    }
}
