//! The way between the views on what changed.
use crate::app::route::Route;
use crate::app::state::AppState;
use crate::words::t;
use leptos::prelude::*;

/// 总览, 指标, 项目.
#[component]
pub fn ChangeNav() -> impl IntoView {
    let state = expect_context::<AppState>();
    let link = move |to: Route, words: &'static str, is_here: fn(&Route) -> bool| {
        let here = move || state.route.with(|it| it.as_ref().is_ok_and(is_here));
        view! {
            <a href=to.to_string() aria-current=move || here().then_some("page")>{words}</a>
        }
    };
    let words = &t().changes;
    view! {
        <nav class="tabs" aria-label=words.parts>
            {link(Route::changes(), words.overview, |it| matches!(it, Route::Changes { .. }))}
            {link(Route::Targets, words.targets, |it| matches!(it, Route::Targets))}
            {link(Route::projects(), words.projects, |it| matches!(it, Route::Projects { .. }))}
        </nav>
    }
}
