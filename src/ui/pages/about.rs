//! Method, limits, sources and licences.
use crate::app::state::Atlas;
use crate::model::document::Document;
use crate::ui::app::set_title;
use crate::ui::components::shortcuts::keys;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{DOT, PRINTED};
use crate::words::{fill, t};
use leptos::prelude::*;

/// What the atlas is made of and what it cannot do.
#[component]
pub fn About() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().about;
    set_title(t().shell.about);
    let n_statements: usize = atlas.documents.iter().map(|it| it.statements().count()).sum();
    let inside = html! {
        h1 { (words.heading) }
        p { (words.what) }
        h2 { (t().shell.documents) }
        ul.plain__documents { @for it in &atlas.documents { (document(it)) } }
        p.small { (fill(words.total, &[&n_statements.to_string()])) }
        h2 { (words.how) }
        p { (words.how_text) }
        p { (words.how_tasks) }
        p { (words.how_order) }
        p { (words.how_pairs) }
        h2 { (t().shell.keys) }
        (keys())
        h2 { (words.notice) }
        p { (words.notice_text) }
        p.small {
            (words.data)
            a href="https://www.openstreetmap.org/copyright" { (words.data_osm) }
            (t().shell.open_bracket)
            a href="https://opendatacommons.org/licenses/odbl/1-0/" { "ODbL 1.0" }
            (t().shell.close_bracket) (words.data_rest)
        }
        h2 { (words.download) }
        p {
            a href="data/corpus.json" download="beibu-atlas-corpus.json" { (words.download_all) }
            (words.download_rest)
        }
        h2 { (words.licences) }
        p { (words.licences_text) }
    };
    view! { <section class="plain" inner_html=inside.into_string()></section> }
}

fn document(it: &Document) -> Markup {
    let (about, words) = (&it.about, &t().about);
    let (n_clauses, n) = (it.nodes.len().to_string(), it.statements().count().to_string());
    html! {
        li {
            b lang=(about.lang) { (about.title) }
            br;
            span.small {
                @if about.issuer.is_empty() {
                    (words.no_issuer)
                } @else {
                    span lang=(PRINTED) { (about.issuer.join("、")) }
                }
                @if let Some(date) = &about.date { (fill(words.dated, &["", date])) }
                (DOT) (fill(words.size, &[&n_clauses, &n]))
            }
        }
    }
}
