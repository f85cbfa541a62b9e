//! The sentences behind the flow: those of the band that is chosen, and those without counterpart.
use crate::app::state::Atlas;
use crate::corpus::changes::{Choice, Flow, Matched, Side};
use crate::model::alignment::{Relation, Unmatched};
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::ui::components::card::became;
use crate::ui::components::flow::{ChapterName, Names, choice_words};
use crate::ui::components::glyph::relation_glyph;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::quote::clause_link;
use crate::ui::components::spatial::item_link;
use crate::ui::components::verdict::sureness;
use crate::ui::dom::{around, say, set};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{DOT, PRINTED};
use crate::words::{fill, t};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// How many sentences without counterpart stand there before all are asked for; `changes.css` has the
/// same number.
const FIRST: usize = 12;

/// What is chosen, in words, with the way to its lists and back to all.
#[must_use]
pub fn chosen(names: &Names, choice: Choice) -> Markup {
    let words = &t().changes;
    html! {
        @if choice.is_some() {
            b { (words.only) (words.colon) (choice_words(names, choice)) }
            button.button type="button" data-do="clear" { (words.clear) }
            button.button type="button" data-do="lists" { (words.to_lists) }
        }
    }
}

/// The sentences of the band that is chosen, on either side.
#[must_use]
pub fn between(atlas: &Atlas, flow: &Flow, choice: Choice) -> Markup {
    let Some((left, right)) = choice.both() else { return html! {} };
    let side = |side: &Side, own, other, template| {
        let rows: Vec<&Matched> = side.matched_between(own, other).collect();
        html! {
            @if !rows.is_empty() {
                div {
                    h3 { (fill(template, &[&rows.len().to_string()])) }
                    ul.said { @for it in rows { (matched(atlas, side.document, it)) } }
                }
            }
        }
    };
    html! {
        (side(&flow.left, left, right, t().changes.matched_17))
        (side(&flow.right, right, left, t().changes.matched_22))
    }
}

/// What 2022 does not mention again, and what is new in it.
#[component]
pub fn Lists(
    /// What there is.
    flow: Arc<Flow>,
    /// How its chapters are called.
    names: Arc<Names>,
    /// What the visitor looks at.
    choice: Memo<Choice>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let [gone, new] = [Relation::Unmentioned, Relation::New].map(|status| {
        let (atlas, flow, names) = (atlas.clone(), flow.clone(), names.clone());
        move || list(&atlas, &flow, &names, choice.get(), status).into_string()
    });
    view! {
        <div class="lists" on:click=unfold>
            <section class="lists__side" aria-labelledby="gone" inner_html=gone></section>
            <section class="lists__side" aria-labelledby="new" inner_html=new></section>
        </div>
    }
}

/// The sentences of one plan without counterpart, by chapter; the first of them, and on request all:
/// all are there from the start, for paper.
fn list(atlas: &Atlas, flow: &Flow, names: &Names, choice: Choice, status: Relation) -> Markup {
    let words = &t().changes;
    let [lefts, rights] = names;
    let is_gone = status == Relation::Unmentioned;
    let (side, names, chapter) = match is_gone {
        true => (&flow.left, lefts, choice.left),
        false => (&flow.right, rights, choice.right),
    };
    let (id, class, title, how) = match is_gone {
        true => ("gone", "y17", words.gone, words.gone_how),
        false => ("new", "y22", words.new, words.new_how),
    };
    let rows: Vec<(usize, &Unmatched)> = side.alone_in(atlas, chapter).collect();
    let n = rows.len();
    let mut before = None;
    html! {
        h2 class=(class) id=(id) tabindex="-1" {
            (relation_glyph(status))
            (fill(title, &[&n.to_string()]))
            @if let Some(it) = chapter.and_then(|it| names.get(it)) { " " span { (it.line()) } }
        }
        p.small { (how) }
        @if n == 0 { p { (words.none) } }
        ul.said.is-folded {
            @for (of, it) in rows {
                @let name = names.get(of).filter(|_| before.replace(of) != Some(of));
                @let head = name.map(|it| head(it, side, of));
                (row(atlas, it.document, it.at, head.as_ref(), &alone(atlas, it)))
            }
        }
        @if FIRST < n { (more(n)) }
    }
}

/// The name of a chapter over the first of its sentences, with their number.
fn head(name: &ChapterName, side: &Side, chapter: usize) -> Markup {
    let n = side.chapters.get(chapter).map(|it| it.n_alone).unwrap_or_default();
    html! { h3 { (name.line()) " " span.meta { (n) } } }
}

/// The button that unfolds all `n` rows, with what it says after.
fn more(n: usize) -> Markup {
    let open = fill(t().changes.show_all, &[&n.to_string()]);
    let fewer = fill(t().changes.show_fewer, &[&FIRST.to_string()]);
    html! {
        button.button.lists__more type="button" aria-expanded="false" data-other=(fewer) { (open) }
    }
}

/// Unfolds the list above the button, or folds it.
fn unfold(event: MouseEvent) {
    let Some(button) = around(&event, ".lists__more") else { return };
    let Some(list) = button.previous_element_sibling() else { return };
    let is_folded = list.class_list().toggle("is-folded").unwrap_or_default();
    say(&button, "aria-expanded", !is_folded);
    let words = button.get_attribute("data-other");
    set(&button, "data-other", &button.text_content().unwrap_or_default());
    button.set_text_content(words.as_deref());
}

/// A sentence, where it stands, and what is said of it; before the first of a chapter, its name.
fn row(
    atlas: &Atlas,
    document: DocumentIdx,
    at: StatementRef,
    head: Option<&Markup>,
    said: &Markup,
) -> Markup {
    html! {
        li.said__row {
            @if let Some(it) = head { (it) }
            (sentence(atlas, document, at, ""))
            (said)
        }
    }
}

/// Where a sentence stands, after `before`, and its words.
fn sentence(atlas: &Atlas, document: DocumentIdx, at: StatementRef, before: &str) -> Markup {
    let lang = atlas.document(document).map(|it| it.about.lang.as_str());
    let text = atlas.text(document, at).unwrap_or_default();
    html! {
        p.said__ref {
            @if !before.is_empty() { b { (before) } (DOT) }
            (clause_link(atlas, document, at, false))
        }
        p.q lang=[lang] { (prose(text, &[], "", Marked::Found)) }
    }
}

/// Why a sentence is said to have no counterpart, and what later documents say of it.
fn alone(atlas: &Atlas, it: &Unmatched) -> Markup {
    html! {
        p.said__note { span lang=(PRINTED) { (it.note) } (sureness(it.confidence, it.by)) }
        @for (document, at) in &it.reported {
            @if let Some(about) = atlas.document(*document).map(|it| &it.about) {
                @let words = if about.reports { t().changes.reported } else { t().changes.followed };
                blockquote.said__later { (sentence(atlas, *document, *at, words)) }
            }
        }
    }
}

/// What became of a sentence, with the way to its item.
fn matched(atlas: &Atlas, document: DocumentIdx, it: &Matched) -> Markup {
    let Some(pair) = atlas.alignments.get(it.pair) else { return html! {} };
    let said = html! {
        p.said__note {
            @if let Some(it) = pair.relation { (became(it)) }
            span lang=(PRINTED) { (pair.note) }
            (sureness(pair.confidence, pair.by))
            (item_link(atlas, pair.right))
        }
    };
    row(atlas, document, it.at, None, &said)
}
