//! The flow between the plans: chapters as bars, what two of them have in common as bands. On a phone
//! the chapters are a list, each with its bar under its name.
use crate::app::state::Atlas;
use crate::corpus::changes::{Band, Chapter, Choice, Flow, Side};
use crate::corpus::flow::{Bar, Picture, WIDTH};
use crate::model::document::Document;
use crate::text::typeset::typeset;
use crate::ui::components::year::YearKey;
use crate::words::{fill, is_english, names, t};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

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
#[must_use]
pub fn chapter_names(atlas: &Atlas, flow: &Flow) -> [Vec<ChapterName>; 2] {
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
pub fn choice_words(names: &[Vec<ChapterName>; 2], choice: Choice) -> String {
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
pub fn band_words(names: &[Vec<ChapterName>; 2], band: &Band) -> String {
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

/// Chooses `next`, or nothing where it was chosen already.
pub fn toggle(choice: RwSignal<Choice>, next: Choice) {
    choice.update(|it| *it = if *it == next { Choice::default() } else { next });
}

/// Bars, bands and the words beside them.
#[component]
pub fn FlowPicture(
    /// What is drawn.
    flow: Arc<Flow>,
    /// What the visitor looks at.
    choice: RwSignal<Choice>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let names = chapter_names(&atlas, &flow);
    let picture = Picture::of(&flow);
    // What the pointer or the keyboard is on.
    let over = RwSignal::new(Choice::default());
    let most =
        [&flow.left, &flow.right].into_iter().flat_map(|it| &it.chapters).map(|it| it.n).max();
    let style = format!("--total:{};--most:{}", picture.height, most.unwrap_or(1));
    let left = chapters(&flow.left, &picture.left, &names[0], 2017, choice, over);
    let right = chapters(&flow.right, &picture.right, &names[1], 2022, choice, over);
    let bands = bands(&flow, &picture, &names, choice, over);
    let words = {
        let middles: Vec<usize> = picture.ribbons.iter().map(|it| it.middle()).collect();
        move || {
            let shown = if over.get().is_some() { over.get() } else { choice.get() };
            let (left, right) = shown.both()?;
            let at = flow.bands.iter().position(|it| (it.left, it.right) == (left, right))?;
            let style = format!("--y:{}", middles.get(at)?);
            let words = band_words(&names, flow.bands.get(at)?);
            Some(view! { <p class="flow__words" style=style aria-hidden="true">{words}</p> })
        }
    };
    view! {
        <div class="flow-frame"><div class="flow" style=style>
            <h3 class="flow__head flow__head--17 y17">
                <YearKey year=Some(2017) />{t().changes.side_2017}
            </h3>
            <ol class="flow__side flow__side--17">{left}</ol>
            <div class="flow__middle">{bands}{words}</div>
            <h3 class="flow__head flow__head--22 y22">
                <YearKey year=Some(2022) />{t().changes.side_2022}
            </h3>
            <ol class="flow__side flow__side--22">{right}</ol>
        </div></div>
    }
}

/// The chapters of one plan with their bars.
fn chapters(
    side: &Side,
    bars: &[Bar],
    names: &[ChapterName],
    year: u16,
    choice: RwSignal<Choice>,
    over: RwSignal<Choice>,
) -> Vec<AnyView> {
    let template = if year == 2017 { t().changes.chapter_17 } else { t().changes.chapter_22 };
    let suffix = year % 100;
    (0..)
        .zip(&side.chapters)
        .zip(bars)
        .zip(names)
        .map(|(((nth, chapter), bar), name)| {
            let own = if year == 2017 {
                Choice { left: Some(nth), right: None }
            } else {
                Choice { left: None, right: Some(nth) }
            };
            let style = format!(
                "--y:{};--h:{};--a:{};--n:{};--alone:{}",
                bar.top, bar.height, bar.alone, chapter.n, chapter.n_alone
            );
            let template = if chapter.n_alone == 0 { t().changes.chapter_all } else { template };
            let counts = fill(template, &[&chapter.n.to_string(), &chapter.n_alone.to_string()]);
            view! {
                <li class="flow__chapter" style=style>
                    <button
                        type="button"
                        class="flow__name"
                        title=name.title.clone()
                        aria-pressed=move || (choice.get() == own).to_string()
                        on:click=move |_| toggle(choice, own)
                        on:mouseenter=move |_| over.set(own)
                        on:mouseleave=move |_| over.set(Choice::default())
                        on:focus=move |_| over.set(own)
                        on:blur=move |_| over.set(Choice::default())
                    >
                        <b>{name.line()}</b>
                        <span>{counts}</span>
                    </button>
                    <i class=format!("bar bar--{suffix} flow__bar")></i>
                    {(0 < chapter.n_alone).then(|| view! { <i class="flow__brace"></i> })}
                </li>
            }
            .into_any()
        })
        .collect()
}

/// The bands: one stop of the keyboard, with the arrow keys from one to the next.
fn bands(
    flow: &Arc<Flow>,
    picture: &Picture,
    names: &[Vec<ChapterName>; 2],
    choice: RwSignal<Choice>,
    over: RwSignal<Choice>,
) -> AnyView {
    let stop = RwSignal::new(0);
    let n = flow.bands.len();
    let all = flow.clone();
    let keys = move |event: KeyboardEvent| {
        let at = stop.get_untracked();
        let next = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => (at + 1).min(n.saturating_sub(1)),
            "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
            "Home" => 0,
            "End" => n.saturating_sub(1),
            "Enter" | " " => {
                event.prevent_default();
                if let Some(band) = all.bands.get(at) {
                    toggle(choice, Choice::of(band));
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        stop.set(next);
        focus(&event, next);
    };
    let paths: Vec<AnyView> = (0..)
        .zip(&flow.bands)
        .zip(&picture.ribbons)
        .map(|((nth, band), ribbon)| {
            let (band, own) = (*band, Choice::of(band));
            let is_thick = 3 <= band.n_right;
            view! {
                <path
                    d=ribbon.outline()
                    class="flow__band"
                    class:is-thick=is_thick
                    class:is-forward=move || {
                        if over.get().is_some() { over.get() } else { choice.get() }.picks(&band)
                    }
                    role="option"
                    aria-label=band_words(names, &band)
                    aria-selected=move || (choice.get() == own).to_string()
                    tabindex=move || if stop.get() == nth { "0" } else { "-1" }
                    on:click=move |_| {
                        stop.set(nth);
                        toggle(choice, own);
                    }
                    on:mouseenter=move |_| over.set(own)
                    on:mouseleave=move |_| over.set(Choice::default())
                    on:focus=move |_| over.set(own)
                    on:blur=move |_| over.set(Choice::default())
                ></path>
            }
            .into_any()
        })
        .collect();
    view! {
        <svg
            class="flow__bands"
            viewBox=format!("0 0 {WIDTH} {}", picture.height)
            preserveAspectRatio="none"
            role="listbox"
            aria-label=t().changes.bands
            on:keydown=keys
        >
            {paths}
        </svg>
    }
    .into_any()
}

/// Moves the keyboard to the band at `nth` of the listbox the event is from.
fn focus(event: &KeyboardEvent, nth: usize) {
    let list = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let band = list.and_then(|it| it.children().item(u32::try_from(nth).unwrap_or_default()));
    if let Some(band) = band.and_then(|it| it.dyn_into::<SvgElement>().ok()) {
        let _ = band.focus();
    }
}
