//! One document, whole: outline at the left, text at the right, a link at every clause.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{Node, NodeIdx, NodeKind};
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::prose::Prose;
use crate::ui::pages::missing::Missing;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The document in the address; without one, the first.
#[component]
pub fn Reader() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let slug = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Read { slug, .. }) => slug.clone(),
            Ok(_) | Err(_) => None,
        })
    });
    let clause = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Read { clause, .. }) => clause.clone(),
            Ok(_) | Err(_) => None,
        })
    });
    move || {
        let found = match slug.get() {
            None => atlas.documents.first().map(|it| (DocumentIdx(0), it.clone())),
            Some(slug) => atlas.by_slug(&slug).map(|it| (it.0, it.1.clone())),
        };
        match found {
            Some((_, document)) => view! { <Text document=document clause=clause /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        }
    }
}

#[component]
fn Text(document: Document, clause: Memo<Option<String>>) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    set_title(&document.about.short_title);
    let about = document.about.clone();
    let unknown = {
        let document = document.clone();
        move || clause.get().filter(|it| !exists(&document, it))
    };
    // The clause in the address is scrolled to once it is drawn, and again when it changes.
    Effect::new(move |_| {
        if let Some(id) = clause.get() {
            request_animation_frame(move || scroll_to(&id));
        }
    });
    let others = atlas
        .documents
        .iter()
        .map(|it| {
            let here = it.about.slug == about.slug;
            let to = Route::Read { slug: Some(it.about.slug.clone()), clause: None };
            view! {
                <li>
                    <a href=to.to_string() aria-current=here.then_some("page")>
                        {it.about.short_title.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let outline = document
        .indexed()
        .filter(|(_, it)| !it.title.is_empty() && it.kind != NodeKind::Caption)
        .map(|(idx, it)| view! { <OutlineRow document=document.clone() idx=idx node=it.clone() /> })
        .collect_view();
    let body = document
        .indexed()
        .map(|(idx, it)| view! { <Clause document=document.clone() idx=idx node=it.clone() current=clause /> })
        .collect_view();
    let facts: Vec<String> = about.issuer.iter().cloned().chain(about.date.clone()).collect();
    view! {
        <div class="reader">
            <nav class="outline" aria-label="目录">
                <h2>"五份文件"</h2>
                <ul class="outline__documents">{others}</ul>
                <h2>"目录"</h2>
                <ol>{outline}</ol>
            </nav>
            <article class="text" lang=about.lang.clone()>
                <header class="text__head" lang="zh-Hans">
                    <p class="meta">{facts.join(" · ")}</p>
                    <h1 lang=about.lang.clone()>{typeset(&about.title)}</h1>
                </header>
                {move || unknown().map(|it| view! {
                    <p class="alert" role="alert">"这份文件里没有编号为 "{it}" 的段落。"</p>
                })}
                {body}
            </article>
        </div>
    }
}

fn exists(document: &Document, id: &str) -> bool {
    let (node, n) = id.split_once('-').unwrap_or((id, ""));
    document.find(node).is_some_and(|(_, it)| {
        n.is_empty() || n.parse::<usize>().is_ok_and(|n| (1..=it.statements.len()).contains(&n))
    })
}

fn scroll_to(id: &str) {
    let Some(element) = document().get_element_by_id(&element_id(id)) else { return };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Ok(it) = element.dyn_into::<web_sys::HtmlElement>() {
        let _ = it.focus();
    }
}

/// The element's id: never the same as a hash route, so that the browser does not scroll by itself.
fn element_id(id: &str) -> String {
    format!("c-{id}")
}

#[component]
fn OutlineRow(document: Document, idx: NodeIdx, node: Node) -> impl IntoView {
    let depth = document.ancestors(idx).len().min(3);
    let to = Route::Read { slug: Some(document.about.slug.clone()), clause: Some(node.id.clone()) };
    let label = if node.label == "——" { String::new() } else { typeset(&node.label) };
    view! {
        <li class=format!("outline__row outline__row--{depth}")>
            <a href=to.to_string()>
                <span>{label}</span>
                <span>{typeset(&node.title)}</span>
            </a>
        </li>
    }
}

/// A node: its heading, its own text, its link.
#[component]
fn Clause(
    document: Document,
    idx: NodeIdx,
    node: Node,
    current: Memo<Option<String>>,
) -> impl IntoView {
    let depth = document.ancestors(idx).len();
    let before = usize::from(idx.0).checked_sub(1).and_then(|it| document.nodes.get(it));
    let new_page = node.page.filter(|it| before.is_none_or(|other| other.page != Some(*it)));
    let slug = document.about.slug.clone();
    let id = node.id.clone();
    let is_current = {
        let id = id.clone();
        move || current.get().is_some_and(|it| it == id)
    };
    let link = Route::Read { slug: Some(slug), clause: Some(id.clone()) };
    let heading = heading(&node, depth);
    let sentences = (1..)
        .zip(&node.statements)
        .map(|(n, it)| {
            let id = format!("{}-{n}", node.id);
            let is_current = {
                let id = id.clone();
                move || current.get().is_some_and(|it| it == id)
            };
            view! {
                <span id=element_id(&id) class="sentence" class:is-current=is_current tabindex="-1">
                    <Prose text=it.text.clone() />
                </span>
            }
        })
        .collect_view();
    let row_label = (node.kind == NodeKind::BoxRow).then(|| node.label.clone());
    let has_text = !node.statements.is_empty();
    let page = new_page.map(|it| view! { <span class="node__page">{it}" 页"</span> });
    view! {
        <section
            id=element_id(&id)
            class=format!("node node--{}", node.kind.name())
            class:is-current=is_current
            tabindex="-1"
        >
            {page}
            {heading}
            {row_label.map(|it| view! { <p class="node__row">{it}</p> })}
            {has_text.then(|| view! { <p class="q">{sentences}</p> })}
            <a class="node__link" href=link.to_string() aria-label=format!("{id} 的链接")>"¶"</a>
        </section>
    }
}

/// A heading of the rank the outline gives it: `h2` for the outermost.
fn heading(node: &Node, depth: usize) -> Option<AnyView> {
    if node.title.is_empty() || node.kind == NodeKind::Preface {
        return None;
    }
    let label = if node.label == "——" { node.label.clone() } else { typeset(&node.label) };
    let words = view! {
        <span class="node__label">{label}</span>
        <span>{typeset(&node.title)}</span>
    };
    Some(match (node.kind, depth) {
        (NodeKind::Caption, _) => view! { <p class="node__caption">{words}</p> }.into_any(),
        (_, 0) => view! { <h2>{words}</h2> }.into_any(),
        (_, 1) => view! { <h3>{words}</h3> }.into_any(),
        (_, 2) => view! { <h4>{words}</h4> }.into_any(),
        (_, 3) => view! { <h5>{words}</h5> }.into_any(),
        _ => view! { <h6>{words}</h6> }.into_any(),
    })
}
