//! Method, limits, sources and licences.
use crate::app::state::Atlas;
use crate::ui::app::set_title;
use crate::ui::components::shortcuts::Keys;
use crate::ui::words::PRINTED;
use crate::words::{fill, t};
use leptos::prelude::*;

/// What the atlas is made of and what it cannot do.
#[component]
pub fn About() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().about;
    set_title(t().shell.about);
    let n_statements: usize = atlas.documents.iter().map(|it| it.statements().count()).sum();
    let documents = atlas
        .documents
        .iter()
        .map(|it| {
            let about = &it.about;
            let issuer = if about.issuer.is_empty() {
                words.no_issuer.into_any()
            } else {
                view! { <span lang=PRINTED>{about.issuer.join("、")}</span> }.into_any()
            };
            let date = about.date.as_ref().map(|it| fill(words.dated, &["", it]));
            let (n_clauses, n) = (it.nodes.len().to_string(), it.statements().count().to_string());
            let size = fill(words.size, &[&n_clauses, &n]);
            view! {
                <li>
                    <b lang=about.lang.clone()>{about.title.clone()}</b>
                    <br />
                    <span class="small">{issuer}{date}" · "{size}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="plain">
            <h1>{words.heading}</h1>
            <p>{words.what}</p>
            <h2>{t().shell.documents}</h2>
            <ul class="plain__documents">{documents}</ul>
            <p class="small">{fill(words.total, &[&n_statements.to_string()])}</p>
            <h2>{words.how}</h2>
            <p>{words.how_text}</p>
            <p>{words.how_tasks}</p>
            <p>{words.how_order}</p>
            <p>{words.how_pairs}</p>
            <h2>{t().shell.keys}</h2>
            <Keys />
            <h2>{words.notice}</h2>
            <p>{words.notice_text}</p>
            <p class="small">
                {words.data}
                <a href="https://www.openstreetmap.org/copyright">{words.data_osm}</a>
                {t().shell.open_bracket}<a href="https://opendatacommons.org/licenses/odbl/1-0/">"ODbL 1.0"</a>
                {t().shell.close_bracket}{words.data_rest}
            </p>
            <h2>{words.download}</h2>
            <p>
                <a href="data/corpus.json" download="beibu-atlas-corpus.json">{words.download_all}</a>
                {words.download_rest}
            </p>
            <h2>{words.licences}</h2>
            <p>{words.licences_text}</p>
        </section>
    }
}
