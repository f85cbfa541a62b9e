//! An item of the 2022 scheme beside what the 2017 plan says on the same matter.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::reference::reference;
use crate::model::alignment::{Alignment, Confidence};
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{Node, NodeIdx, NodeKind, StatementRef};
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::bodies::Bodies;
use crate::ui::components::contents::Contents;
use crate::ui::components::prose::Prose;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::YearKey;
use crate::ui::pages::missing::Missing;
use crate::words::{fill, t};
use leptos::prelude::*;

/// Rail of the 35 items, and the one in the address with its counterparts.
#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let (document, scheme) = atlas.by_id(SCHEME_2022)?;
    let scheme = scheme.clone();
    let items: Vec<(NodeIdx, Node)> = scheme
        .indexed()
        .filter(|(_, it)| it.kind == NodeKind::Item)
        .map(|(idx, it)| (idx, it.clone()))
        .collect();
    let first = items.first().map(|it| number(&it.1));
    let chosen = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Compare { item: Some(item), .. }) => Some(item.clone()),
            Ok(_) | Err(_) => first.clone(),
        })
    });
    let rail = view! { <Rail scheme=scheme.clone() chosen=chosen /> };
    let body = move || {
        let chosen = chosen.get()?;
        let at = items.iter().position(|it| number(&it.1) == chosen);
        Some(match at.and_then(|at| Some((at, items.get(at)?.0))) {
            Some((at, item)) => {
                let around =
                    |at: Option<usize>| at.and_then(|at| items.get(at)).map(|it| it.1.clone());
                let (before, after) = (around(at.checked_sub(1)), around(Some(at + 1)));
                view! {
                    <Item document=document scheme=scheme.clone() item=item before=before after=after />
                }
                .into_any()
            }
            None => view! { <Missing /> }.into_any(),
        })
    };
    Some(view! { <div class="compare">{rail}<div class="compare__body">{body}</div></div> })
}

/// The printed number of an item as its id holds it: `12` of `000.12`.
fn number(node: &Node) -> String {
    node.id.rsplit('.').next().unwrap_or_default().to_owned()
}

fn item_route(node: &Node) -> String {
    Route::compare(Some(number(node))).to_string()
}

fn item_words(node: &Node) -> String {
    format!("{}{}", typeset(&node.label), typeset(&node.title))
}

/// The items by chapter.
#[component]
fn Rail(scheme: Document, chosen: Memo<Option<String>>) -> impl IntoView {
    let chapters = scheme
        .indexed()
        .filter(|(_, it)| it.kind == NodeKind::Chapter)
        .filter(|(idx, _)| scheme.children(*idx).any(|(_, it)| it.kind == NodeKind::Item))
        .map(|(idx, chapter)| {
            let items = scheme
                .children(idx)
                .filter(|(_, it)| it.kind == NodeKind::Item)
                .map(|(_, it)| {
                    let n = number(it);
                    let here = move || (chosen.get().as_ref() == Some(&n)).then_some("page");
                    view! {
                        <li>
                            <a href=item_route(it) aria-current=here data-bench="compare-item">
                                <span>{typeset(&it.label)}</span>
                                <span>{typeset(&it.title)}</span>
                            </a>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <h2>{format!("{}{}", chapter.label, chapter.title)}</h2>
                <ol>{items}</ol>
            }
        })
        .collect_view();
    let lang = scheme.about.lang.clone();
    view! {
        <Contents class="rail" name=t().compare.items toggle=t().compare.items_toggle lang=lang>
            {chapters}
        </Contents>
    }
}

/// Both texts side by side.
#[component]
fn Item(
    document: DocumentIdx,
    scheme: Document,
    item: NodeIdx,
    before: Option<Node>,
    after: Option<Node>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let node = scheme.node(item)?.clone();
    set_title(&item_words(&node));
    let chapter =
        node.parent.and_then(|it| scheme.node(it)).map(|it| format!("{}{}", it.label, it.title));
    let pairs: Vec<Alignment> = atlas
        .alignments
        .iter()
        .filter(|it| it.right == item && Confidence::Low < it.confidence)
        .cloned()
        .collect();
    let shared: Vec<String> =
        pairs.iter().flat_map(|it| &it.reasons).map(|it| it.words.clone()).collect();
    let none = pairs.is_empty();
    let lefts = pairs.into_iter().map(|it| view! { <Counterpart pair=it /> }).collect_view();
    let lang = &scheme.about.lang;
    let texts = own_statements(&scheme, item)
        .into_iter()
        .map(|(heading, at, text)| {
            let marks = marks_of(&text, &shared);
            view! {
                {heading.map(|it| view! { <h4 class="clause__sub" lang=lang.clone()>{it}</h4> })}
                <p class="q clause clause--22">
                    <a
                        class="clause__link"
                        href=clause_route(&atlas, document, at).to_string()
                        aria-label=t().compare.to_source
                    >
                        {t().compare.source}
                    </a>
                    <span lang=lang.clone()><Prose text=text marks=marks class="n22" /></span>
                </p>
            }
        })
        .collect_view();
    let step = |node: Option<Node>, class: &'static str, arrow: (&'static str, &'static str)| {
        node.map(|it| {
            view! {
                <a class=class href=item_route(&it) lang=lang.clone()>
                    {arrow.0}{item_words(&it)}{arrow.1}
                </a>
            }
        })
    };
    let words = &t().compare;
    Some(view! {
        <article class="pairing">
            <p class="meta">{words.chapter}<span lang=lang.clone()>{chapter}</span></p>
            <h1 lang=lang.clone()>{item_words(&node)}</h1>
            <p class="pairing__method">
                {words.method}
                <span class="o17">{words.method_dashed}</span>{words.method_and}
                <span class="n22">{words.method_solid}</span>{words.method_rest}
            </p>
            <div class="pairing__columns">
                <section class="pairing__side" aria-label=words.counterparts>
                    <h2 class="y17"><YearKey year=Some(2017) />{t().shell.plan_2017}</h2>
                    {none.then(|| view! { <p class="small">{words.none}</p> })}
                    {lefts}
                </section>
                <section class="pairing__side" aria-label=words.clauses>
                    <h2 class="y22"><YearKey year=Some(2022) />{t().shell.scheme_2022}</h2>
                    {texts}
                    <p class="pairing__bodies">
                        <b>{words.bodies}</b>
                        <Bodies document=scheme.clone() node=item />
                    </p>
                </section>
            </div>
            <nav class="steps" aria-label=words.steps>
                {step(before, "steps__before", ("← ", ""))}
                {step(after, "steps__after", ("", " →"))}
            </nav>
        </article>
    })
}

/// A counterpart of 2017, with the words it shares.
#[component]
fn Counterpart(pair: Alignment) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (document, plan) = atlas.by_id(PLAN_2017)?;
    let to = reference(plan, pair.left);
    let at = StatementRef { node: pair.left, n: 0 };
    let lang = &plan.about.lang;
    let texts = own_statements(plan, pair.left)
        .into_iter()
        .map(|(_, at, text)| {
            let marks = marks_of(
                &text,
                &pair.reasons.iter().map(|it| it.words.clone()).collect::<Vec<_>>(),
            );
            let partner = pair.left_statements.contains(&at);
            let class =
                if partner { "q clause clause--17" } else { "q clause clause--17 clause--other" };
            view! {
                <p class=class lang=lang.clone()><Prose text=text marks=marks class="o17" /></p>
            }
        })
        .collect_view();
    let sure = match pair.confidence {
        Confidence::High => t().terms.high,
        Confidence::Medium => t().terms.medium,
        Confidence::Low => t().terms.low,
    };
    let shared = pair.reasons.iter().map(|it| it.words.clone()).collect::<Vec<_>>().join("、");
    Some(view! {
        <div class="counterpart" data-testid="counterpart">
            <h3 class="counterpart__head">
                <a href=clause_route(&atlas, document, at).to_string() lang=lang.clone()>{to.line()}</a>
                {to.page.map(|it| view! {
                    <span class="meta unbroken">
                        " · "{fill(t().shell.page, &[&it.to_string()])}
                    </span>
                })}
            </h3>
            {texts}
            <p class="small">
                {t().compare.machine}<b>{sure}</b>{t().compare.shared}
                <span lang=lang.clone()>{shared}</span>
            </p>
        </div>
    })
}

/// The statements of a clause and of the subitems under it, with the subitem's heading before each.
fn own_statements(
    document: &Document,
    node: NodeIdx,
) -> Vec<(Option<String>, StatementRef, String)> {
    let below = document
        .children(node)
        .filter(|(_, it)| it.kind == NodeKind::Subitem)
        .map(|(idx, it)| (idx, Some(typeset(&format!("{}{}", it.label, it.title)))));
    std::iter::once((node, None))
        .chain(below)
        .flat_map(|(idx, heading)| {
            let statements = document.node(idx).map(|it| it.statements.clone()).unwrap_or_default();
            (1..).zip(statements).map(move |(n, it)| {
                let heading = heading.clone().filter(|_| n == 1);
                (heading, StatementRef { node: idx, n }, it.text)
            })
        })
        .collect()
}

/// Where `terms` stand in `text`, as ranges of characters.
fn marks_of(text: &str, terms: &[String]) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = terms
        .iter()
        .flat_map(|term| text.match_indices(term.as_str()).map(|it| (it.0, it.1.len())))
        .filter_map(|(byte, len)| {
            let start = text.get(..byte)?.chars().count();
            Some((start, start + text.get(byte..byte + len)?.chars().count()))
        })
        .collect();
    ranges.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (from, to) in ranges {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            Some(_) | None => merged.push((from, to)),
        }
    }
    merged
}
