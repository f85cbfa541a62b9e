//! 原貌: the seed as it was extracted, with what became of each run.
use crate::corpus::as_printed::{Fate, as_extracted};
use crate::model::document::{Document, DropReason};
use crate::ui::words::tag;
use crate::words::{fill, t};
use leptos::prelude::*;

/// The whole seed, in its own order.
#[component]
pub fn SeedText(
    /// The document.
    document: Document,
) -> impl IntoView {
    let runs = as_extracted(&document)
        .into_iter()
        .map(|run| match fate_words(run.fate) {
            None => view! { <span>{run.text}</span> }.into_any(),
            Some((class, words)) => view! {
                <span class=format!("seed__run seed__run--{class}") title=words>
                    <span class="vh" lang=tag()>{fill(t().reader.fate_before, &[words])}</span>
                    {run.text}
                    <span class="vh" lang=tag()>{t().reader.fate_after}</span>
                </span>
            }
            .into_any(),
        })
        .collect_view();
    view! {
        <p class="small seed__key" lang=tag()>
            {t().reader.seed_key}
            <span class="seed__run seed__run--page">{t().reader.fate_page}</span>
            <span class="seed__run seed__run--dropped">{t().reader.seed_dropped}</span>
            <span class="seed__run seed__run--moved">{t().reader.fate_moved}</span>
        </p>
        <div class="seed">{runs}</div>
    }
}

fn fate_words(fate: Fate) -> Option<(&'static str, &'static str)> {
    let words = &t().reader;
    match fate {
        Fate::Kept => None,
        Fate::Displaced => Some(("moved", words.fate_moved)),
        Fate::Dropped(DropReason::PageNumber) => Some(("page", words.fate_page)),
        Fate::Dropped(DropReason::Toc) => Some(("dropped", words.fate_toc)),
        Fate::Dropped(DropReason::Website) => Some(("dropped", words.fate_website)),
        Fate::Dropped(DropReason::Furniture) => Some(("dropped", words.fate_furniture)),
    }
}
