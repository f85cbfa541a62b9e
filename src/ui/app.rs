//! The page: head, view, and what goes with a change of view.
use crate::app::address;
use crate::app::frames;
use crate::app::route::{Route, UnknownRoute};
use crate::app::state::{AppState, Atlas};
use crate::corpus::data::Corpus;
use crate::ui::arrival;
use crate::ui::components::copy;
use crate::ui::components::header::Header;
use crate::ui::keys;
use crate::ui::notes::{self, WithNotes};
use crate::ui::pages::about::About;
use crate::ui::pages::changes::Changes;
use crate::ui::pages::compare::Compare;
use crate::ui::pages::missing::Missing;
use crate::ui::pages::projects::Projects;
use crate::ui::pages::reader::Reader;
use crate::ui::pages::search::Search;
use crate::ui::pages::stage::Stage;
use crate::ui::pages::targets::Targets;
use crate::words::{self, Language, fill, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Which component draws the main part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Stage,
    Compare,
    Changes,
    Targets,
    Projects,
    Reader,
    Search,
    About,
    Missing,
}

fn view_of(route: &Result<Route, UnknownRoute>) -> View {
    match route {
        Ok(Route::Map { .. } | Route::Tour { .. } | Route::City { .. } | Route::Place { .. }) => {
            View::Stage
        }
        Ok(Route::Compare { .. } | Route::Clauses { .. }) => View::Compare,
        Ok(Route::Changes { .. }) => View::Changes,
        Ok(Route::Targets) => View::Targets,
        Ok(Route::Projects { .. }) => View::Projects,
        Ok(Route::Read { .. }) => View::Reader,
        Ok(Route::Search { .. }) => View::Search,
        Ok(Route::About) => View::About,
        Err(_) => View::Missing,
    }
}

/// Draws the page of `corpus` in place of the static one.
pub fn start(corpus: Corpus) {
    let atlas = Atlas::new(corpus);
    let root = document().get_element_by_id("app").and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(root) = root.or_else(|| document().body()) else {
        leptos::logging::error!("the page has no body");
        return;
    };
    root.set_inner_html("");
    // The boot script has put the visitor's language there.
    let tag = document().document_element().and_then(|it| it.get_attribute("lang"));
    words::speak(Language::of_tag(&tag.unwrap_or_default()));
    leptos::mount::mount_to(root, move || view! { <App atlas=atlas /> }).forget();
}

/// The whole page.
#[component]
pub fn App(
    /// What is shown.
    atlas: Atlas,
) -> impl IntoView {
    arrival::follow();
    let state = AppState::provide(atlas);
    arrival::settle(state);
    notes::provide();
    keys::listen(state);
    copy::listen();
    address::listen();
    let shown = Memo::new(move |_| state.route.with(view_of));
    mark_ready();
    // A change of language draws everything anew: what is drawn asks for its words once.
    move || {
        state.language.track();
        view! {
            <Header />
            <main id="main" class="main" tabindex="-1" data-bench="ready">
                {move || match shown.get() {
                    View::Stage => view! { <Stage /> }.into_any(),
                    View::Compare => view! { <WithNotes><Compare /></WithNotes> }.into_any(),
                    View::Changes => view! { <WithNotes><Changes /></WithNotes> }.into_any(),
                    View::Targets => view! { <WithNotes><Targets /></WithNotes> }.into_any(),
                    View::Projects => view! { <WithNotes><Projects /></WithNotes> }.into_any(),
                    View::Reader => view! { <Reader /> }.into_any(),
                    View::Search => view! { <Search /> }.into_any(),
                    View::About => view! { <About /> }.into_any(),
                    View::Missing => view! { <Missing /> }.into_any(),
                }}
            </main>
            <Imprint />
        }
    }
}

/// On paper only: what was printed, of which version, when, and where it is to be found.
#[component]
fn Imprint() -> impl IntoView {
    let state = expect_context::<AppState>();
    let words = move || {
        state.route.track();
        let today = js_sys::Date::new_0();
        let pad = |it: u32| if it < 10 { format!("0{it}") } else { it.to_string() };
        let day = format!(
            "{}-{}-{}",
            today.get_full_year(),
            pad(today.get_month() + 1),
            pad(today.get_date())
        );
        fill(t().shell.printed, &[env!("CARGO_PKG_VERSION"), &day])
    };
    // A path on the visitor's own disk is nobody's business.
    let address = move || {
        state.route.track();
        location().href().ok().filter(|it| it.starts_with("http"))
    };
    view! {
        <footer class="on-paper meta">
            <p>{words}</p>
            <p>{address}</p>
        </footer>
    }
}

/// Tells the boot script that the page has taken over.
fn mark_ready() {
    Effect::new(move |_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-ready", "true");
        }
    });
}

/// Sets the title of the browser's window for the view on screen.
pub fn set_title(words: &str) {
    let title = fill(t().shell.window, &[words]);
    frames::after_paint(move || document().set_title(&title));
}
