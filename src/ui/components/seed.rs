//! 原貌: the seed as it was extracted, with what became of each run.
use crate::corpus::as_printed::{Fate, as_extracted};
use crate::model::document::{Document, DropReason};
use crate::ui::markup::{Markup, html};
use crate::ui::words::tag;
use crate::words::{fill, t};

/// The whole seed, in its own order.
#[must_use]
pub fn seed_text(document: &Document) -> Markup {
    let words = &t().reader;
    html! {
        p.small.seed__key lang=(tag()) {
            (words.seed_key)
            span.seed__run.seed__run--page { (words.fate_page) }
            span.seed__run.seed__run--dropped { (words.seed_dropped) }
            span.seed__run.seed__run--moved { (words.fate_moved) }
        }
        div.seed {
            @for run in as_extracted(document) {
                @match fate_words(run.fate) {
                    None => span { (run.text) }
                    Some((class, fate)) => {
                        span class={ "seed__run seed__run--" (class) } title=(fate) {
                            span.vh lang=(tag()) { (fill(words.fate_before, &[fate])) }
                            (run.text)
                            span.vh lang=(tag()) { (words.fate_after) }
                        }
                    }
                }
            }
        }
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
