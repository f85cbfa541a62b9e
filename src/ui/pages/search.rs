//! What a search found, by document, each with the words marked.
use crate::app::frames;
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::model::document::DocumentIdx;
use crate::search::query::{Hit, search};
use crate::ui::app::set_title;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{plan_year, short_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many hits are drawn at once, as many as can be in sight.
const FIRST: usize = 12;
/// Most hits drawn; the number of all is always stated.
const MAX_SHOWN: usize = 100;

/// The results for the words in the address.
#[component]
pub fn Search() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let query = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Search { query }) => query.clone(),
            Ok(_) | Err(_) => String::new(),
        })
    });
    let found = {
        let atlas = atlas.clone();
        Memo::new(move |_| search(atlas.index(), &atlas.documents, &atlas.fold, &query.read()))
    };
    Effect::new(move |_| set_title(&fill(t().search.title, &[&query.read()])));
    let facets = {
        let atlas = atlas.clone();
        move || {
            let found = found.read();
            let n = |idx| found.iter().filter(|hit| hit.document == idx).count();
            let documents = (0..).map(DocumentIdx).zip(&atlas.documents);
            let facets = html! {
                @for (idx, it) in documents {
                    li class={ "counts__item y" (year_class(plan_year(it))) } {
                        (year_key(plan_year(it))) b { (n(idx)) } span { (short_title(it)) }
                    }
                }
            };
            facets.into_string()
        }
    };
    let blank = move || query.read().trim().is_empty();
    let summary = move || match (blank(), found.read().len()) {
        (true, _) => t().search.how.to_owned(),
        (false, 0) => fill(t().search.none, &[&query.read()]),
        (false, n) => {
            let template = if MAX_SHOWN < n { t().search.many } else { t().search.some };
            fill(template, &[&query.read(), &n.to_string(), &MAX_SHOWN.to_string()])
        }
    };
    // For each search anew: first what is in sight, then all.
    let painted = Memo::new(move |_| {
        found.track();
        frames::painted()
    });
    let hits = move || {
        let n_drawn = if painted.get().get() { MAX_SHOWN } else { FIRST };
        let found = found.read();
        let shown = found.iter().take(n_drawn).filter_map(|it| result(&atlas, it));
        shown.map(Markup::into_string).collect::<String>()
    };
    view! {
        <section class="results" aria-labelledby="results">
            <h1 id="results">{t().shell.search}</h1>
            <p class="results__summary" role="status">{summary}</p>
            <Show when=move || !blank()>
                <ul class="counts" aria-label=t().search.counts inner_html=facets.clone()></ul>
            </Show>
            <ol class="results__list" inner_html=hits></ol>
        </section>
    }
}

/// A statement that was found, with the words marked.
fn result(atlas: &Atlas, hit: &Hit) -> Option<Markup> {
    let document = atlas.document(hit.document)?;
    let to = reference(document, hit.at.node);
    let year = plan_year(document);
    let lang = &document.about.lang;
    Some(html! {
        li.result data-bench="result" {
            div.task__head {
                span class={ "result__document y" (year_class(year)) } {
                    (year_key(year)) (short_title(document))
                }
                a.task__ref href=(clause_route(atlas, hit.document, hit.at)) lang=(lang) {
                    (to.line())
                }
                @if let Some(it) = to.page {
                    span.meta.unbroken { (fill(t().shell.page, &[&it.to_string()])) }
                }
            }
            p.q lang=(lang) { (prose(&hit.text, &hit.marks, "hit", Marked::Found)) }
        }
    })
}
