//! One document, whole: outline at the left, text at the right, a link at every clause.
use crate::app::route::{Form, Route};
use crate::app::state::{AppState, Atlas};
use crate::model::document::Document;
use crate::model::node::{Node, NodeIdx, NodeKind};
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::clause::{Body, element_id};
use crate::ui::components::contents::Contents;
use crate::ui::components::remark::kind_words;
use crate::ui::components::seed::SeedText;
use crate::ui::pages::missing::Missing;
use crate::ui::words::{PRINTED, short_title, tag};
use crate::words::{fill, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The document in the address; without one, the first.
#[component]
pub fn Reader() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let place = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Read { slug, clause, form }) => (slug.clone(), clause.clone(), *form),
            Ok(_) | Err(_) => (None, None, Form::default()),
        })
    });
    let slug = Memo::new(move |_| place.with(|it| it.0.clone()));
    let clause = Memo::new(move |_| place.with(|it| it.1.clone()));
    let form = Memo::new(move |_| place.with(|it| it.2));
    move || {
        let found = match slug.get() {
            None => atlas.documents.first().cloned(),
            Some(slug) => atlas.by_slug(&slug).map(|it| it.1.clone()),
        };
        match found {
            Some(document) => {
                view! { <Text document=document clause=clause form=form /> }.into_any()
            }
            None => view! { <Missing /> }.into_any(),
        }
    }
}

#[component]
fn Text(document: Document, clause: Memo<Option<String>>, form: Memo<Form>) -> impl IntoView {
    let state = expect_context::<AppState>();
    set_title(&short_title(&document));
    let about = document.about.clone();
    let unknown = {
        let document = document.clone();
        move || clause.get().filter(|it| !exists(&document, it))
    };
    // The clause in the address is scrolled to once it is drawn, and again when it changes.
    // In another language it already stands where the reader has scrolled to.
    let redrawn = state.redrawn.get_untracked();
    Effect::new(move |drawn_before: Option<()>| {
        if let Some(id) = clause.get().filter(|_| drawn_before.is_some() || !redrawn) {
            request_animation_frame(move || scroll_to(&id));
        }
    });
    let notes = document.clone();
    let facts: Vec<String> = about.issuer.iter().cloned().chain(about.date.clone()).collect();
    let n_notes = document.notes.len();
    let lang = about.lang.clone();
    let is_simplified = move || form.get() == Form::Simplified;
    let shown_lang = move || if is_simplified() { "zh-Hans".to_owned() } else { lang.clone() };
    let atlas = expect_context::<Atlas>();
    let title = {
        let (title, atlas) = (typeset(&about.title), atlas.clone());
        move || if is_simplified() { atlas.fold.simplified(&title) } else { title.clone() }
    };
    let body = {
        let document = document.clone();
        move || match form.get() {
            Form::Seed => view! { <SeedText document=document.clone() /> }.into_any(),
            Form::Restored => {
                view! { <Body document=document.clone() current=clause simplified=false /> }
                    .into_any()
            }
            Form::Simplified => {
                view! { <Body document=document.clone() current=clause simplified=true /> }
                    .into_any()
            }
        }
    };
    view! {
        <div class="reader">
            <Outline document=document.clone() />
            <article class="text" lang=shown_lang>
                <header class="text__head">
                    <div>
                        <p class="meta" lang=PRINTED>{facts.join(" · ")}</p>
                        <h1>{title}</h1>
                    </div>
                    <Forms document=document form=form clause=clause />
                    <p class="small text__note" lang=tag()>
                        {fill(t().reader.notes, &[&n_notes.to_string()])}
                        {about.incomplete.clone().map(|it| view! {
                            <span lang=PRINTED>{it}"。"</span>
                        })}
                    </p>
                </header>
                {move || unknown().map(|it| view! {
                    <p class="alert" role="alert" lang=tag()>
                        {fill(t().reader.no_clause, &[&it])}
                    </p>
                })}
                {body}
                <Notes document=notes />
            </article>
        </div>
    }
}

/// 整理 | 原貌, and 繁 | 简 for a Traditional text: links, since each is a place of its own.
#[component]
fn Forms(document: Document, form: Memo<Form>, clause: Memo<Option<String>>) -> impl IntoView {
    let slug = document.about.slug.clone();
    let link = move |to: Form, words: &'static str| {
        let slug = slug.clone();
        let href = move || {
            let route = Route::Read { slug: Some(slug.clone()), clause: clause.get(), form: to };
            route.to_string()
        };
        let here = move || (form.get() == to).then_some("true");
        view! { <a href=href aria-current=here>{words}</a> }
    };
    let is_traditional = document.about.lang == "zh-Hant";
    let restored = if is_traditional { t().reader.restored_hant } else { t().reader.restored };
    view! {
        <nav class="switch switch--links" aria-label=t().reader.forms lang=tag()>
            {link(Form::Restored, restored)}
            {is_traditional.then(|| link(Form::Simplified, t().reader.simplified))}
            {link(Form::Seed, t().reader.seed)}
        </nav>
    }
}

/// All notes of the document, in the order of the seed.
#[component]
fn Notes(document: Document) -> impl IntoView {
    let lang = &document.about.lang;
    let rows = document
        .notes
        .iter()
        .map(|it| {
            let run: String = it.raw.chars().take(24).collect();
            let more = if it.raw.chars().nth(24).is_some() { "……" } else { "" };
            let reading = it.reading.as_ref().map(|it| format!(" → {it}"));
            view! {
                <li>
                    <b>{kind_words(it.kind)}</b>
                    {(!run.is_empty()).then(|| view! { <span class="q" lang=lang.clone()>"“"{run}{more}"”"{reading}</span> })}
                    <span lang=PRINTED>{it.basis.clone()}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="notes" lang=tag()>
            <summary>{fill(t().reader.all_notes, &[&document.notes.len().to_string()])}</summary>
            <ol>{rows}</ol>
        </details>
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

/// The documents, and the headings of this one.
#[component]
fn Outline(document: Document) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let documents = atlas
        .documents
        .iter()
        .map(|it| {
            let here = it.about.slug == document.about.slug;
            view! {
                <li>
                    <a
                        href=Route::read(&it.about.slug, None).to_string()
                        aria-current=here.then_some("page")
                    >
                        {short_title(it)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let rows = document
        .indexed()
        .filter(|(_, it)| !it.title.is_empty() && it.kind != NodeKind::Caption)
        .map(|(idx, it)| outline_row(&document, idx, it))
        .collect_view();
    view! {
        <Contents class="outline" name=t().reader.outline toggle=t().reader.outline_toggle>
            <h2>{t().shell.documents}</h2>
            <ul class="outline__documents">{documents}</ul>
            <h2>{t().reader.outline}</h2>
            <ol lang=document.about.lang.clone()>{rows}</ol>
        </Contents>
    }
}

fn outline_row(document: &Document, idx: NodeIdx, node: &Node) -> impl IntoView + use<> {
    let depth = document.ancestors(idx).len().min(3);
    let to = Route::read(&document.about.slug, Some(&node.id));
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
