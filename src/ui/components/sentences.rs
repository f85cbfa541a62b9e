//! The sentences behind the flow: those of the band that is chosen, and those without counterpart.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::changes::{Choice, Flow, Matched, Side, item_number};
use crate::corpus::data::SCHEME_2022;
use crate::model::alignment::{Confidence, Method, Relation, Unmatched};
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::ui::components::flow::{ChapterName, chapter_names, choice_words};
use crate::ui::components::glyph::RelationGlyph;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::ClauseLink;
use crate::ui::words::{PRINTED, relation};
use crate::words::{fill, t};
use leptos::prelude::*;
use std::sync::Arc;

/// How many sentences without counterpart stand there before all are asked for; `changes.css` has the
/// same number.
const FIRST: usize = 12;

/// What is chosen, and for a band its sentences on either side.
#[component]
pub fn Chosen(
    /// What there is.
    flow: Arc<Flow>,
    /// What the visitor looks at.
    choice: RwSignal<Choice>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let names = chapter_names(&atlas, &flow);
    let status = move || {
        let chosen = choice.get();
        chosen.is_some().then(|| {
            view! {
                <b>{t().changes.only}{t().changes.colon}{choice_words(&names, chosen)}</b>
                <button type="button" class="button" on:click=move |_| choice.set(Choice::default())>
                    {t().changes.clear}
                </button>
                <button type="button" class="button" on:click=to_lists>{t().changes.to_lists}</button>
            }
        })
    };
    let pairs = move || {
        let (left, right) = choice.get().both()?;
        let side = |side: &Side, own, other, template| {
            let rows: Vec<AnyView> = side
                .matched_between(own, other)
                .map(|it| matched(&atlas, side.document, it))
                .collect();
            let n = rows.len().to_string();
            (!rows.is_empty()).then(|| {
                view! {
                    <div>
                        <h3>{fill(template, &[&n])}</h3>
                        <ul class="said">{rows}</ul>
                    </div>
                }
            })
        };
        Some(view! {
            <div class="between">
                {side(&flow.left, left, right, t().changes.matched_17)}
                {side(&flow.right, right, left, t().changes.matched_22)}
            </div>
        })
    };
    view! {
        <p class="flow__choice" role="status">{status}</p>
        {pairs}
    }
}

fn to_lists(_: leptos::ev::MouseEvent) {
    if let Some(lists) = document().get_element_by_id("gone") {
        lists.scroll_into_view();
    }
}

/// What 2022 does not mention again, and what is new in it.
#[component]
pub fn Lists(
    /// What there is.
    flow: Arc<Flow>,
    /// What the visitor looks at.
    choice: RwSignal<Choice>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let names = chapter_names(&atlas, &flow);
    let gone = {
        let (atlas, flow, names) = (atlas.clone(), flow.clone(), names.clone());
        move || list(&atlas, &flow.left, &names[0], choice.get().left, Relation::Unmentioned)
    };
    let new = move || list(&atlas, &flow.right, &names[1], choice.get().right, Relation::New);
    view! {
        <div class="lists">
            <section class="lists__side" aria-labelledby="gone">{gone}</section>
            <section class="lists__side" aria-labelledby="new">{new}</section>
        </div>
    }
}

/// The sentences of one plan without counterpart, by chapter.
fn list(
    atlas: &Atlas,
    side: &Side,
    names: &[ChapterName],
    chapter: Option<usize>,
    status: Relation,
) -> AnyView {
    let words = &t().changes;
    let (id, class, title, how) = if status == Relation::Unmentioned {
        ("gone", "y17", words.gone, words.gone_how)
    } else {
        ("new", "y22", words.new, words.new_how)
    };
    let mut before = None;
    let rows: Vec<AnyView> = side
        .alone_in(atlas, chapter)
        .map(|(of, it)| {
            let opens = before.replace(of) != Some(of);
            let name = names.get(of).filter(|_| opens);
            let n = side.chapters.get(of).map(|it| it.n_alone).unwrap_or_default();
            let head = name.map(|it| (it.line(), n));
            row(atlas, it.document, it.at, head, alone(atlas, it))
        })
        .collect();
    let n = rows.len();
    let only = chapter.and_then(|it| names.get(it)).map(|it| view! { " "<span>{it.line()}</span> });
    view! {
        <h2 id=id class=class tabindex="-1">
            <RelationGlyph relation=status />
            {fill(title, &[&n.to_string()])}
            {only}
        </h2>
        <p class="small">{how}</p>
        {(n == 0).then(|| view! { <p>{words.none}</p> })}
        {folding(rows)}
    }
    .into_any()
}

/// The first rows, and on request all of them; all are there from the start, for paper.
fn folding(rows: Vec<AnyView>) -> AnyView {
    let all = RwSignal::new(false);
    let more = (FIRST < rows.len()).then(|| {
        let open = fill(t().changes.show_all, &[&rows.len().to_string()]);
        let fewer = fill(t().changes.show_fewer, &[&FIRST.to_string()]);
        view! {
            <button
                type="button"
                class="button lists__more"
                aria-expanded=move || all.get().to_string()
                on:click=move |_| all.update(|it| *it = !*it)
            >
                {move || if all.get() { fewer.clone() } else { open.clone() }}
            </button>
        }
    });
    view! {
        <ul class="said" class:is-folded=move || !all.get()>{rows}</ul>
        {more}
    }
    .into_any()
}

/// A sentence, where it stands, and what is said of it; before the first of a chapter, its name.
fn row(
    atlas: &Atlas,
    document: DocumentIdx,
    at: StatementRef,
    head: Option<(String, usize)>,
    said: AnyView,
) -> AnyView {
    let lang = atlas.document(document).map(|it| it.about.lang.clone());
    let text = atlas.text(document, at).unwrap_or_default().to_owned();
    let head = head.map(|(name, n)| view! { <h3>{name}" "<span class="meta">{n}</span></h3> });
    view! {
        <li class="said__row">
            {head}
            <p class="said__ref"><ClauseLink document=document at=at /></p>
            <p class="q" lang=lang><Prose text=text /></p>
            {said}
        </li>
    }
    .into_any()
}

/// Why a sentence is said to have no counterpart, and what later documents say of it.
fn alone(atlas: &Atlas, it: &Unmatched) -> AnyView {
    let note = view! { <span lang=PRINTED>{it.note.clone()}</span> };
    let reported: Vec<AnyView> = it
        .reported
        .iter()
        .filter_map(|(document, at)| {
            let about = &atlas.document(*document)?.about;
            let words = if about.reports { t().changes.reported } else { t().changes.followed };
            let (lang, text) = (about.lang.clone(), atlas.text(*document, *at)?.to_owned());
            Some(
                view! {
                    <blockquote class="said__later">
                        <p class="said__ref">
                            <b>{words}</b>" · "<ClauseLink document=*document at=*at />
                        </p>
                        <p class="q" lang=lang><Prose text=text /></p>
                    </blockquote>
                }
                .into_any(),
            )
        })
        .collect();
    view! {
        <p class="said__note">{note}{sure(it.confidence, it.by)}</p>
        {reported}
    }
    .into_any()
}

/// What became of a sentence, with the way to its item.
fn matched(atlas: &Atlas, document: DocumentIdx, it: &Matched) -> AnyView {
    let Some(pair) = atlas.alignments.get(it.pair) else { return ().into_any() };
    let became = pair.relation.map(|it| {
        view! {
            <b class="change__relation"><RelationGlyph relation=it />{relation(it)}</b>
        }
    });
    let item = atlas.by_id(SCHEME_2022).and_then(|(_, scheme)| item_number(scheme, pair.right));
    let to = item.map(|n| {
        let words = fill(t().changes.structure_item, &[&n]);
        view! { <a href=Route::compare(Some(n)).to_string()>{words}</a> }
    });
    let said = view! {
        <p class="said__note">
            {became}
            <span lang=PRINTED>{pair.note.clone()}</span>
            {sure(pair.confidence, pair.by)}
            {to}
        </p>
    };
    row(atlas, document, it.at, None, said.into_any())
}

/// How sure it is, and who decided.
fn sure(confidence: Confidence, by: Method) -> AnyView {
    let words = &t().changes;
    let (name, dots) = match confidence {
        Confidence::High => (t().terms.high, "●●●"),
        Confidence::Medium => (t().terms.medium, "●●○"),
        Confidence::Low => (t().terms.low, "●○○"),
    };
    let by = match by {
        Method::Editor => words.by_editor,
        Method::Machine => words.by_machine,
    };
    view! {
        <span class="meta said__sure">
            {fill(words.sure, &[name])}" "<i aria-hidden="true">{dots}</i>" · "{by}
        </span>
    }
    .into_any()
}
