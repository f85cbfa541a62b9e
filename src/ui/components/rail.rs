//! The items of 2022 by chapter, each with what became of it; and the choice of which are listed.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::compared::{ComparedItem, ComparedSentence};
use crate::corpus::data::SCHEME_2022;
use crate::model::alignment::Relation;
use crate::model::document::Document;
use crate::model::subject::Theme;
use crate::text::typeset::typeset;
use crate::ui::components::contents::{Contents, bring_into_sight};
use crate::ui::components::pairing::{is_in, named};
use crate::ui::components::verdict::relation_chip;
use crate::ui::dom::{told, under};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{self, unit_name};
use crate::words::{fill, t};
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::Element;

/// The list with its choices.
#[component]
pub fn Rail(
    /// All items.
    items: Arc<Vec<ComparedItem>>,
    /// The name of the one on screen.
    chosen: Memo<Option<String>>,
    /// Which are listed.
    show: Memo<Compared>,
    /// The name of the one under the pointer.
    hovered: RwSignal<Option<String>>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let lang = scheme.about.lang.clone();
    let listed = {
        let (atlas, items) = (atlas.clone(), Arc::clone(&items));
        Memo::new(move |_| listed(&atlas, &items, &show.read()))
    };
    let is_chosen =
        move || Compared { marks: show.read().marks, ..Compared::default() } != show.get();
    let counted = Arc::clone(&items);
    let count = move || {
        let listed = listed.read();
        let n: usize = listed.iter().flatten().sum();
        let all = listed.iter().flatten().count();
        let is_opening = |it: &&ComparedItem| it.node == it.chapter;
        let of_items = counted.iter().zip(listed.iter()).filter(|it| it.1.is_some());
        let openings = of_items.filter(|it| is_opening(&it.0)).count();
        let words = &t().compare;
        let template = if openings == 0 { words.listed } else { words.listed_openings };
        let parts = [all - openings, n, openings].map(|it| it.to_string());
        fill(template, &parts.each_ref().map(String::as_str))
    };
    let is_empty = move || listed.read().iter().all(Option::is_none);
    let clear = move || {
        let marks = show.read().marks;
        let item = chosen.get();
        Route::Compare { item, show: Compared { marks, ..Compared::default() } }.to_string()
    };
    let hover = move |name: Option<String>| {
        if hovered.with_untracked(|it| *it != name) {
            hovered.set(name);
        }
    };
    let element = NodeRef::<Div>::new();
    // One link more is marked, one less: to draw all anew would take longer.
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        chosen.with(|it| mark(&element, it.as_deref()));
        request_animation_frame(|| bring_into_sight(".rail", ".rail a[aria-current]"));
    });
    let rows = {
        let (atlas, items) = (atlas.clone(), Arc::clone(&items));
        move || {
            let (_, scheme) = atlas.by_id(SCHEME_2022)?;
            let rows = Rows {
                scheme,
                items: &items,
                listed: &listed.read(),
                chosen: chosen.get_untracked(),
                show: &show.read(),
            };
            Some(rows.drawn().into_string())
        }
    };
    Some(view! {
        <Contents class="rail" name=t().compare.items toggle=t().compare.items_toggle>
            <Choices items=items show=show chosen=chosen />
            <p class="rail__count" role="status">
                {count}
                {move || is_chosen().then(|| view! { " " <a href=clear()>{t().compare.clear}</a> })}
            </p>
            {move || is_empty().then(|| view! { <p class="small rail__count">{t().compare.none_listed}</p> })}
            <div
                class="rail__items"
                lang=lang
                node_ref=element
                on:pointerover=move |event| hover(under(&event, "a", "data-item"))
                on:pointerleave=move |_| hover(None)
                on:focusin=move |event| hover(told(&event, "a", "data-item"))
                on:focusout=move |_| hover(None)
                inner_html=rows
            ></div>
        </Contents>
    })
}

/// By item: how many of its sentences fit the choices; none if not even its background does.
type Listed = Vec<Option<usize>>;

fn listed(atlas: &Atlas, items: &[ComparedItem], show: &Compared) -> Listed {
    let named = named(atlas, show);
    let fits = |it: &&ComparedSentence| is_in(atlas, it, show, named.as_ref());
    let n = |it: &ComparedItem| {
        let fitting = || it.sentences.iter().filter(fits);
        fitting().next().map(|_| fitting().filter(|it| it.counts).count())
    };
    items.iter().map(n).collect()
}

/// The first item that fits the choices.
#[must_use]
pub fn first_listed(atlas: &Atlas, items: &[ComparedItem], show: &Compared) -> Option<String> {
    let listed = listed(atlas, items, show);
    let is_item = |it: &&ComparedItem| it.node != it.chapter;
    let of_them = || items.iter().zip(&listed).filter(|it| it.1.is_some()).map(|it| it.0);
    of_them().find(is_item).or_else(|| of_them().next()).map(|it| it.name.clone())
}

fn is_listed(listed: &Listed, nth: usize) -> bool {
    listed.get(nth).is_some_and(Option::is_some)
}

/// Marks the link to the item of this name as the one on screen.
fn mark(rows: &Element, chosen: Option<&str>) {
    let find = |selector: &str| rows.query_selector(selector).ok().flatten();
    if let Some(it) = find("a[aria-current]") {
        let _ = it.remove_attribute("aria-current");
    }
    if let Some(it) = chosen.and_then(|it| find(&format!("a[data-item=\"{it}\"]"))) {
        let _ = it.set_attribute("aria-current", "page");
    }
}

/// The items that are listed, under their chapters.
struct Rows<'a> {
    scheme: &'a Document,
    items: &'a [ComparedItem],
    listed: &'a Listed,
    chosen: Option<String>,
    show: &'a Compared,
}

impl Rows<'_> {
    fn drawn(&self) -> Markup {
        let mut before = None;
        let items = (0..).zip(self.items).filter(|it| is_listed(self.listed, it.0));
        html! {
            @for (_, item) in items {
                @if before.replace(item.chapter) != Some(item.chapter) {
                    @if let Some(it) = self.scheme.node(item.chapter) { h2 { (it.label) (it.title) } }
                }
                (self.row(item))
            }
        }
    }

    /// An item: its name, what became of it, how many of its sentences have a counterpart.
    fn row(&self, item: &ComparedItem) -> Markup {
        let Some(node) = self.scheme.node(item.node) else { return html! {} };
        let is_opening = item.node == item.chapter;
        let (label, title) = match is_opening {
            true => (String::new(), t().compare.opening.to_owned()),
            false => (typeset(&node.label), typeset(&node.title)),
        };
        let to = Route::Compare { item: Some(item.name.clone()), show: self.show.clone() };
        // Who looks for a relation is shown that one.
        let relation = self.show.relation.or(item.relation());
        let is_here = self.chosen.as_ref() == Some(&item.name);
        html! {
            a
                href=(to)
                data-item=(item.name)
                data-bench=[(!is_opening).then_some("compare-item")]
                aria-current=[is_here.then_some("page")]
            {
                span.rail__label { (label) }
                span.rail__title lang=[is_opening.then(words::tag)] { (title) }
                span.rail__became lang=(words::tag()) {
                    @if let Some(it) = relation { (relation_chip(it)) }
                    @if let Some((matched, all)) = item.share() {
                        @let (of, n) = (matched.to_string(), all.to_string());
                        i.rail__strip aria-hidden="true" {
                            i style={ "width:" (100 * matched / all) "%" } {}
                        }
                        span.vh { (fill(t().compare.share_spoken, &[&of, &n])) }
                        span aria-hidden="true" { (fill(t().compare.share, &[&of, &n])) }
                    } @else {
                        (t().compare.not_counted)
                    }
                }
            }
        }
    }
}

/// Which items are listed.
#[component]
fn Choices(
    items: Arc<Vec<ComparedItem>>,
    show: Memo<Compared>,
    chosen: Memo<Option<String>>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let words = &t().compare;
    let cities = atlas.units.iter().map(|it| (it.code.clone(), unit_name(it))).collect();
    // An item that is not listed any more gives way to the first that is.
    let go = Callback::new(move |show: Compared| {
        let listed = listed(&atlas, &items, &show);
        let name = chosen.get_untracked();
        let at = items.iter().position(|it| Some(&it.name) == name.as_ref());
        let item = name.filter(|_| at.is_some_and(|it| is_listed(&listed, it)));
        state.replace(&Route::Compare { item, show });
    });
    let segment = move |changes: bool, name: &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (show.read().changes == changes).to_string()
                on:click=move |_| go.run(Compared { changes, ..show.get_untracked() })
            >
                {name}
            </button>
        }
    };
    let themes = Theme::ALL.map(|it| (it.slug().to_owned(), words::theme(it).to_owned()));
    let relations = [
        Relation::Continued,
        Relation::Strengthened,
        Relation::Refined,
        Relation::Adjusted,
        Relation::New,
    ];
    let relations = relations.map(|it| (it.slug().to_owned(), words::relation(it).to_owned()));
    let theme = move || show.read().theme.map(|it| it.slug().to_owned());
    let relation = move || show.read().relation.map(|it| it.slug().to_owned());
    let city = move || show.read().city.clone();
    view! {
        <div class="rail__choices">
            <div class="switch switch--dense" role="group" aria-label=words.list_how>
                {segment(false, words.list_all)}
                {segment(true, words.list_changes)}
            </div>
            {select(words.by_theme, themes.into(), Signal::derive(theme), Callback::new(move |it: String| {
                go.run(Compared { theme: Theme::of_slug(&it), ..show.get_untracked() });
            }))}
            {select(words.by_city, cities, Signal::derive(city), Callback::new(move |it: String| {
                go.run(Compared { city: Some(it).filter(|it| !it.is_empty()), ..show.get_untracked() });
            }))}
            {select(words.by_relation, relations.into(), Signal::derive(relation), Callback::new(move |it: String| {
                go.run(Compared { relation: Relation::of_slug(&it), ..show.get_untracked() });
            }))}
        </div>
    }
}

/// The browser's own list of values and their names, with none chosen first.
fn select(
    name: &'static str,
    options: Vec<(String, String)>,
    chosen: Signal<Option<String>>,
    choose: Callback<String>,
) -> AnyView {
    // Drawn anew with each choice: an option once touched ignores its attribute.
    let entries = move || {
        let chosen = chosen.get().unwrap_or_default();
        let entries = html! {
            option value="" selected[chosen.is_empty()] { (t().compare.any) }
            @for (value, name) in &options {
                option value=(value) selected[*value == chosen] { (name) }
            }
        };
        entries.into_string()
    };
    view! {
        <label class="rail__choice">
            <span>{name}</span>
            <select
                on:change=move |event| choose.run(event_target_value(&event))
                inner_html=entries
            ></select>
        </label>
    }
    .into_any()
}
