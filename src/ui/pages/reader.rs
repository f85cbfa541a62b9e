//! One document, whole: outline at the left, text at the right, a link at every clause.
use crate::app::route::{Form, Route};
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::model::document::Document;
use crate::model::node::NodeKind;
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::clause::{body, element_id};
use crate::ui::components::contents::Contents;
use crate::ui::components::links::row_of_links;
use crate::ui::components::related::related;
use crate::ui::components::remark::{close_reason, kind_words, toggle_reason};
use crate::ui::components::seed::seed_text;
use crate::ui::dom::{around, move_class, set};
use crate::ui::in_sight::mark_outline;
use crate::ui::keys::find;
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::notes;
use crate::ui::pages::missing::Missing;
use crate::ui::words::{DOT, PRINTED, short_title, tag};
use crate::words::{fill, t};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

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
    {
        let document = document.clone();
        Effect::new(move |_| {
            set_title(&clause.with(|it| place_words(&document, it.as_deref())));
            if clause.read().is_some() {
                notes::ask();
            }
        });
    }
    // A browser tells of scrolling once a frame. Where the outline is folded there is nothing to mark.
    request_animation_frame(mark_outline);
    let about = document.about.clone();
    let unknown = {
        let document = document.clone();
        move || clause.get().filter(|it| document.resolve(it).is_none())
    };
    // The clause in the address is scrolled to once it is drawn, and again when it changes.
    // In another language it already stands where the reader has scrolled to.
    let redrawn = state.redrawn.get_untracked();
    Effect::new(move |drawn_before: Option<()>| {
        if let Some(id) = clause.get().filter(|_| drawn_before.is_some() || !redrawn) {
            request_animation_frame(move || scroll_to(&id));
        }
    });
    let facts: Vec<String> = about.issuer.iter().cloned().chain(about.date.clone()).collect();
    let lang = about.lang.clone();
    let is_simplified = move || form.get() == Form::Simplified;
    let shown_lang = move || if is_simplified() { "zh-Hans".to_owned() } else { lang.clone() };
    let atlas = expect_context::<Atlas>();
    let outline = outline(&atlas, &document);
    let title = {
        let (title, atlas) = (typeset(&about.title), atlas.clone());
        move || if is_simplified() { atlas.fold.simplified(&title) } else { title.clone() }
    };
    let words = {
        let document = document.clone();
        move || {
            // The mark of the clause in the address is moved, not drawn anew.
            let current = clause.get_untracked();
            let body = |simplified| body(&atlas, &document, current.as_deref(), simplified);
            let words = match form.get() {
                Form::Seed => seed_text(&document),
                Form::Restored => body(false),
                Form::Simplified => body(true),
            };
            words.into_string()
        }
    };
    show_related(&expect_context(), &document.about.id, clause, form);
    let element = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(it) = element.get() {
            move_class(&it, "is-current", clause.get().and_then(|it| clause_element(&it)).as_ref());
        }
    });
    let press = {
        let document = document.clone();
        move |event: MouseEvent| {
            if let Some(it) = around(&event, ".loss") {
                toggle_reason(&document, &it);
            }
        }
    };
    let escape = |event: KeyboardEvent| {
        if let Some(it) = around(&event, ".loss").filter(|_| event.key() == "Escape") {
            close_reason(&it);
        }
    };
    let note = html! {
        (fill(t().reader.notes, &[&document.notes.len().to_string()]))
        @if let Some(it) = &about.incomplete { span lang=(PRINTED) { (it) "。" } }
    };
    let notes = notes(&document).into_string();
    view! {
        <div class="reader">
            <Contents class="outline" name=t().reader.outline toggle=t().reader.outline_toggle>
                {as_is(outline)}
            </Contents>
            <article class="text" lang=shown_lang on:scroll=|_| mark_outline()>
                <header class="text__head">
                    <div>
                        <p class="meta" lang=PRINTED>{facts.join(DOT)}</p>
                        <h1>{title}</h1>
                    </div>
                    {forms(&document, form, clause)}
                    <p class="small text__note" lang=tag() inner_html=note.into_string()></p>
                </header>
                {move || unknown().map(|it| view! {
                    <p class="alert" role="alert" lang=tag()>
                        {fill(t().reader.no_clause, &[&it])}
                    </p>
                })}
                <div node_ref=element on:click=press on:keydown=escape inner_html=words></div>
                <details class="notes" lang=tag() inner_html=notes></details>
            </article>
        </div>
    }
}

/// 整理 | 原貌, and 繁 | 简 for a Traditional text: links, since each is a place of its own.
fn forms(document: &Document, form: Memo<Form>, clause: Memo<Option<String>>) -> AnyView {
    let slug = document.about.slug.clone();
    let words = &t().reader;
    let is_traditional = document.about.lang == "zh-Hant";
    let restored = if is_traditional { words.restored_hant } else { words.restored };
    let simplified = is_traditional.then_some((Form::Simplified, words.simplified));
    let links = Signal::derive(move || {
        let ends = [Some((Form::Restored, restored)), simplified, Some((Form::Seed, words.seed))];
        let link = |(to, words): (Form, &'static str)| {
            let (slug, clause) = (Some(slug.clone()), clause.get());
            (Route::Read { slug, clause, form: to }.to_string(), words, form.get() == to)
        };
        ends.into_iter().flatten().map(link).collect()
    });
    row_of_links("switch switch--links", words.forms, tag(), "true", links)
}

/// All notes of the document, in the order of the seed.
fn notes(document: &Document) -> Markup {
    let lang = &document.about.lang;
    html! {
        summary { (fill(t().reader.all_notes, &[&document.notes.len().to_string()])) }
        ol {
            @for it in &document.notes {
                @let run: String = it.raw.chars().take(24).collect();
                li {
                    b { (kind_words(it.kind)) }
                    @if !run.is_empty() {
                        span.q lang=(lang) {
                            "“" (run)
                            @if it.raw.chars().nth(24).is_some() { "……" }
                            "”"
                            @if let Some(reading) = &it.reading { " → " (reading) }
                        }
                    }
                    span lang=(PRINTED) { (it.basis) }
                }
            }
        }
    }
}

/// Puts what belongs to the clause in the address beside it.
fn show_related(atlas: &Atlas, id: &str, clause: Memo<Option<String>>, form: Memo<Form>) {
    let Some((idx, _)) = atlas.by_id(id) else { return };
    let atlas = atlas.clone();
    let came = notes::came();
    Effect::new(move |_| {
        form.track();
        let id = clause.get();
        // Before the notes are there, and without them, there are the counterparts.
        let with_notes = came.get().and_then(Result::ok);
        let beside =
            id.as_ref().and_then(|id| related(with_notes.as_ref().unwrap_or(&atlas), idx, id));
        // By the next frame the text stands in the form that is asked for.
        request_animation_frame(move || {
            if let Some(it) = find(".related") {
                it.remove();
            }
            let around = id.and_then(|id| clause_element(&id)).and_then(|it| room_in(&it));
            if let (Some(around), Some(beside)) = (around, beside) {
                let _ = around.insert_adjacent_html("beforeend", &beside.into_string());
                unfold_in_margin();
            }
        });
    });
}

/// In the margin nothing is in its way: there it is open from the start.
fn unfold_in_margin() {
    let is_beside = |it: &HtmlElement| it.offset_width() < it.offset_left();
    if find(".related").as_ref().is_some_and(is_beside)
        && let Some(it) = find(".related > details")
    {
        set(&it, "open", "");
    }
}

/// The clause of this id, or of the statement of this id, in words, and its document.
fn place_words(document: &Document, id: Option<&str>) -> String {
    let node = id.map(|it| it.split_once('-').map_or(it, |it| it.0));
    let line = node.and_then(|it| document.find(it)).map(|it| reference(document, it.0).line());
    match line {
        Some(line) if !line.is_empty() => [&line, " · ", &short_title(document)].concat(),
        Some(_) | None => short_title(document),
    }
}

/// Where there is room beside a clause: in its section, or in the cell of its row.
fn room_in(element: &Element) -> Option<Element> {
    let inside = element.query_selector("td").ok().flatten();
    inside.or_else(|| element.closest("td, .node").ok().flatten())
}

fn clause_element(id: &str) -> Option<Element> {
    document().get_element_by_id(&element_id(id))
}

fn scroll_to(id: &str) {
    let Some(element) = clause_element(id) else { return };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Ok(it) = element.dyn_into::<HtmlElement>() {
        let _ = it.focus();
    }
}

/// The documents, and the headings of this one.
fn outline(atlas: &Atlas, document: &Document) -> Markup {
    let here = |it: &Document| (it.about.slug == document.about.slug).then_some("page");
    let headings =
        document.indexed().filter(|(_, it)| !it.title.is_empty() && it.kind != NodeKind::Caption);
    html! {
        h2 { (t().shell.documents) }
        ul.outline__documents {
            @for it in &atlas.documents {
                li {
                    a href=(Route::read(&it.about.slug, None)) aria-current=[here(it)] {
                        (short_title(it))
                    }
                }
            }
        }
        h2 { (t().reader.outline) }
        ol lang=(document.about.lang) {
            @for (idx, it) in headings {
                li class={ "outline__row outline__row--" (document.ancestors(idx).len().min(3)) } {
                    a href=(Route::read(&document.about.slug, Some(&it.id))) {
                        span { @if it.label != "——" { (typeset(&it.label)) } }
                        span { (typeset(&it.title)) }
                    }
                }
            }
        }
    }
}
