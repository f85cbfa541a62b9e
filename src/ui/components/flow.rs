//! The flow between the plans: chapters as bars, what two of them have in common as bands. On a phone
//! the chapters are a list, each with its bar under its name. Chapters, bands and the cells of the
//! table say which chapters they are about, in `data-left` and `data-right`.
use crate::app::state::Atlas;
use crate::corpus::changes::{Band, Chapter, Choice, Flow, Side};
use crate::corpus::flow::{Bar, Picture, WIDTH};
use crate::model::document::Document;
use crate::text::typeset::typeset;
use crate::ui::components::flow_table::flow_table;
use crate::ui::components::folded::Folded;
use crate::ui::components::sentences::{between, chosen};
use crate::ui::components::year::year_key;
use crate::ui::dom::{around, say, set};
use crate::ui::markup::{Markup, as_is, html};
use crate::words::{fill, is_english, names, t};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, SvgElement};

/// A chapter as the picture calls it.
#[derive(Clone)]
pub struct ChapterName {
    /// Its printed number; in English, its number in figures.
    pub number: String,
    /// What it is about.
    pub short: String,
    /// Its heading as printed.
    pub title: String,
}

impl ChapterName {
    /// Number and matter in one line.
    #[must_use]
    pub fn line(&self) -> String {
        if self.number.ends_with('、') {
            format!("{}{}", self.number, self.short)
        } else {
            format!("{} {}", self.number, self.short)
        }
    }
}

/// The names of the chapters of both plans.
pub type Names = [Vec<ChapterName>; 2];

/// The names of the chapters of both plans.
#[must_use]
pub fn chapter_names(atlas: &Atlas, flow: &Flow) -> Names {
    [&flow.left, &flow.right].map(|side| {
        let document = atlas.document(side.document);
        let name = |document: &Document, it: &Chapter| {
            let node = document.node(it.node)?;
            let digits = node.id.rsplit(['.', 'c']).next().unwrap_or_default().to_owned();
            let title = typeset(&node.title);
            Some(ChapterName {
                number: if is_english() { digits } else { typeset(&node.label) },
                short: names::chapter(&node.id).map_or_else(|| title.clone(), str::to_owned),
                title,
            })
        };
        side.chapters.iter().filter_map(|it| name(document?, it)).collect()
    })
}

/// Both chapters of a choice, or the one chapter, in words.
#[must_use]
pub fn choice_words(names: &Names, choice: Choice) -> String {
    let [left, right] = names;
    let left = choice.left.and_then(|it| left.get(it));
    let right = choice.right.and_then(|it| right.get(it));
    match (left, right) {
        (Some(left), Some(right)) => format!("{} → {}", left.short, right.short),
        (Some(one), None) => format!("2017 {}", one.line()),
        (None, Some(one)) => format!("2022 {}", one.line()),
        (None, None) => String::new(),
    }
}

/// A band in words: both chapters, and the sentences on either side that has any.
#[must_use]
pub fn band_words(names: &Names, band: &Band) -> String {
    let counts = [(t().changes.n_2017, band.n_left), (t().changes.n_2022, band.n_right)];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|it| 0 < it.1)
        .map(|it| fill(it.0, &[&it.1.to_string()]))
        .collect();
    let short = |nth: usize, at: usize| {
        names.get(nth).and_then(|it| it.get(at)).map(|it| it.short.as_str()).unwrap_or_default()
    };
    let counts = counts.join(t().shell.and);
    fill(t().changes.band, &[short(0, band.left), short(1, band.right), &counts])
}

/// The picture, what is chosen in it, and the same as a table.
#[component]
pub fn FlowSection(
    /// What is drawn.
    flow: Arc<Flow>,
    /// How its chapters are called.
    names: Arc<Names>,
    /// What the visitor looks at.
    choice: Memo<Choice>,
    /// Looks at something else.
    choose: Callback<Choice>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    // What the pointer or the keyboard is on.
    let over = RwSignal::new(Choice::default());
    let section = NodeRef::<leptos::html::Section>::new();
    Effect::new(move |_| {
        if let Some(section) = section.get() {
            mark(&section, choice.get(), over.get());
        }
    });
    let enter = move |event: &Event| {
        if let Some(it) = picked(event) {
            over.set(it);
        }
    };
    let leave = move |event: &Event| {
        if picked(event).is_some() {
            over.set(Choice::default());
        }
    };
    let focus = move |event: &Event| {
        enter(event);
        stop_at(event);
    };
    // What was chosen already is let go.
    let toggle = Callback::new(move |next: Choice| {
        let is_chosen = choice.get_untracked() == next;
        choose.run(if is_chosen { Choice::default() } else { next });
    });
    let picture = picture(&flow, &names).into_string();
    let status = {
        let names = names.clone();
        move || chosen(&names, choice.get()).into_string()
    };
    let sentences = {
        let flow = flow.clone();
        move || between(&atlas, &flow, choice.get()).into_string()
    };
    view! {
        <section aria-labelledby="flow" node_ref=section on:click=move |it| click(&it, toggle)>
            <h2 id="flow">{t().changes.flow}</h2>
            <p class="small changes__how">{t().changes.flow_how}</p>
            <div
                class="flow-frame"
                on:mouseover=move |it| enter(&it)
                on:mouseout=move |it| leave(&it)
                on:focusin=move |it| focus(&it)
                on:focusout=move |it| leave(&it)
                on:keydown=move |it| keys(&it, toggle)
                inner_html=picture
            ></div>
            <p class="flow__choice" role="status" inner_html=status></p>
            <div class="between" inner_html=sentences></div>
            <Folded class="flow-table" title=t().changes.table.to_owned()>
                {as_is(flow_table(&flow, &names, choice.get_untracked()))}
            </Folded>
        </section>
    }
}

/// Bars, bands and the words beside them.
fn picture(flow: &Flow, names: &Names) -> Markup {
    let picture = Picture::of(flow);
    let most =
        [&flow.left, &flow.right].into_iter().flat_map(|it| &it.chapters).map(|it| it.n).max();
    let style = format!("--total:{};--most:{}", picture.height, most.unwrap_or(1));
    let [lefts, rights] = names;
    html! {
        div.flow style=(style) {
            h3.flow__head.flow__head--17.y17 { (year_key(Some(2017))) (t().changes.side_2017) }
            ol.flow__side.flow__side--17 { (chapters(&flow.left, &picture.left, lefts, true)) }
            div.flow__middle {
                svg.flow__bands
                    viewBox={ "0 0 " (WIDTH) " " (picture.height) }
                    preserveAspectRatio="none"
                    role="listbox"
                    aria-label=(t().changes.bands)
                {
                    (bands(flow, &picture, names))
                }
                p.flow__words aria-hidden="true" hidden {}
            }
            h3.flow__head.flow__head--22.y22 { (year_key(Some(2022))) (t().changes.side_2022) }
            ol.flow__side.flow__side--22 { (chapters(&flow.right, &picture.right, rights, false)) }
        }
    }
}

/// The chapters of one plan with their bars.
fn chapters(side: &Side, bars: &[Bar], names: &[ChapterName], is_left: bool) -> Markup {
    let words = &t().changes;
    let counts = |it: &Chapter| {
        let template = match (it.n_alone, is_left) {
            (0, _) => words.chapter_all,
            (_, true) => words.chapter_17,
            (_, false) => words.chapter_22,
        };
        fill(template, &[&it.n.to_string(), &it.n_alone.to_string()])
    };
    let style = |bar: &Bar, it: &Chapter| {
        let Bar { top, height, alone } = bar;
        format!("--y:{top};--h:{height};--a:{alone};--n:{};--alone:{}", it.n, it.n_alone)
    };
    let bar_class = if is_left { "bar bar--17 flow__bar" } else { "bar bar--22 flow__bar" };
    html! {
        @for (nth, ((chapter, bar), name)) in side.chapters.iter().zip(bars).zip(names).enumerate() {
            li.flow__chapter style=(style(bar, chapter)) {
                button.flow__name
                    type="button"
                    title=(name.title)
                    data-left=[is_left.then_some(nth)]
                    data-right=[(!is_left).then_some(nth)]
                {
                    b { (name.line()) }
                    span { (counts(chapter)) }
                }
                i class=(bar_class) {}
                @if 0 < chapter.n_alone { i.flow__brace {} }
            }
        }
    }
}

/// The bands: one stop of the keyboard, with the arrow keys from one to the next.
fn bands(flow: &Flow, picture: &Picture, names: &Names) -> Markup {
    html! {
        @for (nth, (band, ribbon)) in flow.bands.iter().zip(&picture.ribbons).enumerate() {
            path.flow__band.is-thick[3 <= band.n_right]
                d=(ribbon.outline())
                role="option"
                aria-label=(band_words(names, band))
                tabindex=(if nth == 0 { "0" } else { "-1" })
                data-left=(band.left)
                data-right=(band.right)
                data-y=(ribbon.middle())
            {}
        }
    }
}

/// What is about chapters: a chapter, a band, a cell of the table.
const ABOUT: &str = "[data-left], [data-right]";

/// The chapters that what an event happened on is about.
fn picked(event: &Event) -> Option<Choice> {
    around(event, ABOUT).map(|it| about(&it))
}

fn about(element: &Element) -> Choice {
    let number = |name: &str| element.get_attribute(name)?.parse().ok();
    Choice { left: number("data-left"), right: number("data-right") }
}

/// Says of everything in `root` that is about chapters whether it is chosen, brings the bands forward
/// that are chosen or, before that, `over` which the pointer is, and sets the words on the one.
fn mark(root: &Element, choice: Choice, over: Choice) {
    let forward = if over.is_some() { over } else { choice };
    let Ok(all) = root.query_selector_all(ABOUT) else { return };
    let mut shown = None;
    for it in (0..all.length()).filter_map(|at| all.item(at)?.dyn_into::<Element>().ok()) {
        let own = about(&it);
        if it.has_attribute("data-y") {
            say(&it, "aria-selected", own == choice);
            let _ = it.class_list().toggle_with_force("is-forward", forward.picks(own));
            shown = shown.or((own == forward).then_some(it));
        } else {
            say(&it, "aria-pressed", own == choice);
        }
    }
    let Some(words) = root.query_selector(".flow__words").ok().flatten() else { return };
    let _ = words.toggle_attribute_with_force("hidden", shown.is_none());
    if let Some(it) = shown {
        let y = it.get_attribute("data-y").unwrap_or_default();
        set(&words, "style", &format!("--y:{y}"));
        words.set_text_content(it.get_attribute("aria-label").as_deref());
    }
}

fn click(event: &MouseEvent, toggle: Callback<Choice>) {
    if let Some(next) = picked(event) {
        toggle.run(next);
        return;
    }
    let asked = around(event, "[data-do]").and_then(|it| it.get_attribute("data-do"));
    match asked.as_deref() {
        Some("clear") => toggle.run(Choice::default()),
        Some(_) => {
            if let Some(lists) = document().get_element_by_id("gone") {
                lists.scroll_into_view();
            }
        }
        None => {}
    }
}

/// The keys on a band: the arrows move to the next, Enter chooses.
fn keys(event: &KeyboardEvent, toggle: Callback<Choice>) {
    let Some(band) = around(event, ".flow__band") else { return };
    let list = band.parent_element();
    let next = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => band.next_element_sibling(),
        "ArrowUp" | "ArrowLeft" => band.previous_element_sibling(),
        "Home" => list.and_then(|it| it.first_element_child()),
        "End" => list.and_then(|it| it.last_element_child()),
        "Enter" | " " => {
            event.prevent_default();
            toggle.run(about(&band));
            return;
        }
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    if let Some(next) = next.and_then(|it| it.dyn_into::<SvgElement>().ok()) {
        let _ = next.focus();
    }
}

/// Makes the band that has the focus the stop of the keyboard among them.
fn stop_at(event: &Event) {
    let Some(band) = around(event, ".flow__band") else { return };
    let list = band.parent_element();
    if let Some(it) = list.and_then(|it| it.query_selector("[tabindex='0']").ok()?) {
        set(&it, "tabindex", "-1");
    }
    set(&band, "tabindex", "0");
}
