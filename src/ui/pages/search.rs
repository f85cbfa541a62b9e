//! What a search found, by document, each with the words marked.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::search::query::{Hit, search};
use crate::ui::app::set_title;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::words::{plan_year, short_title};
use crate::words::{fill, t};
use leptos::prelude::*;

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
            (0..)
                .map(crate::model::document::DocumentIdx)
                .zip(&atlas.documents)
                .map(|(idx, it)| {
                    let n = found.read().iter().filter(|hit| hit.document == idx).count();
                    let year = plan_year(it);
                    view! {
                        <li class=format!("counts__item y{}", year_class(year))>
                            <YearKey year=year />
                            <b>{n}</b>
                            <span>{short_title(it)}</span>
                        </li>
                    }
                })
                .collect_view()
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
    let hits = move || {
        let found = found.read();
        found.iter().take(MAX_SHOWN).map(|it| view! { <Result hit=it.clone() /> }).collect_view()
    };
    view! {
        <section class="results" aria-labelledby="results">
            <h1 id="results">{t().shell.search}</h1>
            <p class="results__summary" role="status">{summary}</p>
            <Show when=move || !blank()>
                <ul class="counts" aria-label=t().search.counts>{facets.clone()}</ul>
            </Show>
            <ol class="results__list">{hits}</ol>
        </section>
    }
}

#[component]
fn Result(hit: Hit) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let document = atlas.document(hit.document)?;
    let to = reference(document, hit.at.node);
    let year = plan_year(document);
    let lang = document.about.lang.clone();
    Some(view! {
        <li class="result" data-bench="result">
            <div class="task__head">
                <span class=format!("result__document y{}", year_class(year))>
                    <YearKey year=year />
                    {short_title(document)}
                </span>
                <a
                    class="task__ref"
                    href=clause_route(&atlas, hit.document, hit.at).to_string()
                    lang=lang.clone()
                >
                    {to.line()}
                </a>
                {to.page.map(|it| view! {
                    <span class="meta unbroken">{fill(t().shell.page, &[&it.to_string()])}</span>
                })}
            </div>
            <p class="q" lang=lang><Prose text=hit.text marks=hit.marks class="hit" /></p>
        </li>
    })
}
