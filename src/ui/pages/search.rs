//! What a search found, by document, each with the words marked.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::search::query::{Hit, search};
use crate::ui::app::set_title;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::words::plan_year;
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
    Effect::new(move |_| set_title(&format!("检索 {}", query.get())));
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
                            <span>{it.about.short_title.clone()}</span>
                        </li>
                    }
                })
                .collect_view()
        }
    };
    let blank = move || query.read().trim().is_empty();
    let summary = move || match (blank(), found.read().len()) {
        (true, _) => "在上方的框里输入字词，简体、繁体都可以；空格隔开的词须同在一句。".to_owned(),
        (false, 0) => format!("五份文件里没有“{}”。可以试试更短的词。", query.get()),
        (false, n) if MAX_SHOWN < n => format!("“{}”：{n} 处，先列 {MAX_SHOWN} 处", query.get()),
        (false, n) => format!("“{}”：{n} 处", query.get()),
    };
    let hits = move || {
        let found = found.read();
        found.iter().take(MAX_SHOWN).map(|it| view! { <Result hit=it.clone() /> }).collect_view()
    };
    view! {
        <section class="results" aria-labelledby="results">
            <h1 id="results">"检索"</h1>
            <p class="results__summary" role="status">{summary}</p>
            <Show when=move || !blank()>
                <ul class="counts" aria-label="各文件的处数">{facets.clone()}</ul>
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
                    {document.about.short_title.clone()}
                </span>
                <a class="task__ref" href=clause_route(&atlas, hit.document, hit.at).to_string()>
                    {to.line()}
                </a>
                {to.page.map(|it| view! { <span class="meta unbroken">"第"{it}"页"</span> })}
            </div>
            <p class="q" lang=lang><Prose text=hit.text marks=hit.marks class="hit" /></p>
        </li>
    })
}
