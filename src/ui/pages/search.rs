//! What a search found, by document, each with the words marked.
use crate::app::frames;
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::model::document::DocumentIdx;
use crate::model::mention::Mention;
use crate::model::place::{Place, Unit};
use crate::search::query::{Hit, search};
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::dom::{all, say};
use crate::ui::markup::{Markup, html};
use crate::ui::pages::missing::ways_back;
use crate::ui::words::{PRINTED, plan_year, short_title, unit_title};
use crate::words::search::EXAMPLES;
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many hits are drawn at once, as many as can be in sight.
const FIRST: usize = 12;
/// Most hits drawn; the number of all is always stated.
const MAX_SHOWN: usize = 100;
/// From how many characters on places are offered that begin with them, and how many.
const MIN_BEGUN: usize = 2;
const MAX_PLACES: usize = 4;

/// The results for the words in the address.
#[component]
pub fn Search() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let query = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Search { query, .. }) => query.clone(),
            Ok(_) | Err(_) => String::new(),
        })
    });
    let found = {
        let atlas = atlas.clone();
        Memo::new(move |_| search(atlas.index(), &atlas.documents, &atlas.fold, &query.read()))
    };
    let facets = {
        let atlas = atlas.clone();
        move || facets(&atlas, &found.read(), &query.read()).into_string()
    };
    // The mark is moved, not drawn anew: who chose with the keyboard goes on from there.
    Effect::new(move |_| {
        set_title(&fill(t().search.title, &[&query.read()]));
        let here =
            state.route.with(|it| it.as_ref().map_or_else(|_| String::new(), Route::to_string));
        request_animation_frame(move || {
            for it in all(".results .chip") {
                let is_here = it.get_attribute("href").is_some_and(|it| it == here);
                say(&it, "aria-current", is_here);
            }
        });
    });
    let ways = {
        let atlas = atlas.clone();
        move || match found.read().len() {
            0 => examples().into_string(),
            _ => named(&atlas, &query.read()).into_string(),
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
        let within = state.route.with(|it| match it {
            Ok(Route::Search { within, .. }) => Some(atlas.by_slug(within.as_ref()?)?.0),
            Ok(_) | Err(_) => None,
        });
        let found = found.read();
        let listed = found.iter().filter(|it| within.is_none_or(|within| it.document == within));
        let shown = listed.take(n_drawn).filter_map(|it| result(&atlas, it));
        shown.map(Markup::into_string).collect::<String>()
    };
    view! {
        <section class="results" aria-labelledby="results">
            <h1 id="results">{t().shell.search}</h1>
            <p class="results__summary" role="status">{summary}</p>
            <div class="results__ways" inner_html=ways></div>
            <nav class="filters__row" aria-label=t().search.counts inner_html=facets></nav>
            <ol class="results__list" inner_html=hits></ol>
        </section>
    }
}

/// How many results each document has, as links that list only those; and the way back to all.
fn facets(atlas: &Atlas, found: &[Hit], query: &str) -> Markup {
    let chip = |to: Option<&str>, name: String, year: Option<u16>, n: usize| {
        let route = Route::Search { query: query.to_owned(), within: to.map(str::to_owned) };
        html! {
            a.chip href=(route) {
                @if year.is_some() { (year_key(year)) }
                span { (name) } " " b { (n) }
            }
        }
    };
    let documents = (0..).map(DocumentIdx).zip(&atlas.documents);
    html! {
        @if !found.is_empty() {
            (chip(None, t().city.all.to_owned(), None, found.len()))
            @for (idx, it) in documents {
                @let n = found.iter().filter(|hit| hit.document == idx).count();
                @if 0 < n { (chip(Some(&it.about.slug), short_title(it), plan_year(it), n)) }
            }
        }
    }
}

/// The pages of the city and the places that are called so.
fn named(atlas: &Atlas, query: &str) -> Markup {
    let asked = atlas.fold.fold(query);
    let is_it = |name: &str| atlas.fold.fold(name) == asked;
    let is_unit =
        |it: &&Unit| is_it(&it.name) || is_it(&it.short) || it.name_en.eq_ignore_ascii_case(&asked);
    let n_chars = asked.chars().count();
    // A document may print another name than the usual one: 横县.
    let prints = |it: &Mention| {
        let as_long = it.evidence.iter().filter(|at| usize::from(at.1 - at.0) == n_chars);
        as_long.into_iter().any(|at| is_it(&atlas.words(it.document, it.statement, *at)))
    };
    let is_called = |(place, mentions): &(&Place, &Vec<Mention>)| {
        MIN_BEGUN <= n_chars
            && (atlas.fold.fold(&place.name).starts_with(&asked) || mentions.iter().any(prints))
    };
    let places = atlas.places.iter().zip(&atlas.mentions).filter(is_called).map(|it| it.0);
    let units = atlas.units.iter().filter(is_unit);
    html! {
        @for it in units { a href=(Route::city(&it.code)) { (t().search.open) (unit_title(it)) } }
        @for it in places.take(MAX_PLACES) {
            a href=(Route::Place { id: it.id.clone() }) {
                (t().search.open) span lang=(PRINTED) { (typeset(&it.name)) }
            }
        }
    }
}

/// Where nothing is found, or looked for yet: words that are, and the other views.
fn examples() -> Markup {
    html! {
        p {
            (t().search.examples)
            @for it in EXAMPLES { a href=(Route::search(it)) lang=(PRINTED) { (it) } " " }
        }
        p { (ways_back()) }
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
                    @if year.is_some() { (year_key(year)) }
                    (short_title(document))
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
