//! 原貌: the seed as it was extracted, with what became of each run.
use crate::corpus::as_printed::{Fate, as_extracted};
use crate::model::document::{Document, DropReason};
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
                    <span class="vh">{format!("（{words}：")}</span>
                    {run.text}
                    <span class="vh">"）"</span>
                </span>
            }
            .into_any(),
        })
        .collect_view();
    view! {
        <p class="small seed__key" lang="zh-Hans">
            "按抽取文件的次序照录，一字不改。"
            <span class="seed__run seed__run--page">"页码"</span>
            <span class="seed__run seed__run--dropped">"目录、栏目等非正文"</span>
            <span class="seed__run seed__run--moved">"错位，整理时移到别处"</span>
        </p>
        <div class="seed">{runs}</div>
    }
}

fn fate_words(fate: Fate) -> Option<(&'static str, &'static str)> {
    match fate {
        Fate::Kept => None,
        Fate::Displaced => Some(("moved", "错位，整理时移到别处")),
        Fate::Dropped(DropReason::PageNumber) => Some(("page", "页码")),
        Fate::Dropped(DropReason::Toc) => Some(("dropped", "目录")),
        Fate::Dropped(DropReason::Website) => Some(("dropped", "网站所加")),
        Fate::Dropped(DropReason::Furniture) => Some(("dropped", "非正文")),
    }
}
