//! Damage in a text: what is printed, marked, and behind it the reason, one press away.
use crate::corpus::as_printed::Remark;
use crate::model::note::{Note, NoteKind};
use crate::ui::components::prose::Prose;
use crate::ui::words::{PRINTED, tag};
use crate::words::{fill, t};
use leptos::prelude::*;

/// A statement with its damaged runs as buttons.
#[component]
pub fn Remarked(
    /// As shown, ▯ included.
    text: String,
    /// What is said of it, in order.
    remarks: Vec<Remark>,
    /// The language of the text.
    lang: String,
) -> impl IntoView {
    let chars: Vec<char> = text.chars().collect();
    let part = |from: usize, to: usize| -> String {
        chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect()
    };
    let mut at = 0;
    let mut parts = Vec::new();
    for it in remarks {
        parts.push(view! { <Prose text=part(at, it.start) /> }.into_any());
        let words = part(it.start, it.end);
        parts.push(match it.note.kind {
            NoteKind::PageNumber => view! {
                <i class="page-break" data-page=fill(t().reader.page, &[&it.note.raw]) aria-hidden="true"></i>
            }
            .into_any(),
            NoteKind::Displaced => {
                view! { <Mark words="※".to_owned() note=it.note lang=lang.clone() /> }.into_any()
            }
            NoteKind::LostDecimal
            | NoteKind::LostPercent
            | NoteKind::LostLatin
            | NoteKind::LostDigits
            | NoteKind::LostYear
            | NoteKind::LineJoin
            | NoteKind::Misprint => {
                view! { <Mark words=words note=it.note lang=lang.clone() /> }.into_any()
            }
        });
        at = it.end;
    }
    parts.push(view! { <Prose text=part(at, chars.len()) /> }.into_any());
    parts
}

/// A damaged run. Pressed, it opens the reason; pressed again, or Escape, it closes it.
#[component]
fn Mark(words: String, note: Note, lang: String) -> impl IntoView {
    let open = RwSignal::new(false);
    let spoken = fill(t().reader.mark, &[&words, kind_words(note.kind)]);
    let note = StoredValue::new((words.clone(), note));
    view! {
        <button
            type="button"
            class="loss"
            lang=tag()
            aria-label=spoken
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|it| *it = !*it)
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    open.set(false);
                }
            }
        >
            <span lang=lang>{words}</span>
        </button>
        {move || open.get().then(|| note.with_value(|(words, note)| reason(words, note)))}
    }
}

fn reason(printed: &str, note: &Note) -> impl IntoView + use<> {
    let words = &t().reader;
    let result = match &note.reading {
        Some(reading) => format!("{printed} → {reading}"),
        None => printed.to_owned(),
    };
    let conclusion = match (&note.reading, note.kind) {
        (Some(_), _) => words.proven,
        (None, NoteKind::Misprint) => words.misprinted,
        (None, NoteKind::Displaced) => words.moved,
        (None, _) => words.unproven,
    };
    view! {
        <span class="loss__note" role="note">
            <b class="loss__result">{result}</b>
            <span class="loss__row" lang=tag()><i>{words.damage}</i>{kind_words(note.kind)}</span>
            <span class="loss__row" lang=tag()>
                <i>{words.basis}</i>
                <span lang=PRINTED>{note.basis.clone()}</span>
            </span>
            <span class="loss__row" lang=tag()><i>{words.conclusion}</i>{conclusion}</span>
        </span>
    }
}

/// What is wrong, in words.
#[must_use]
pub fn kind_words(kind: NoteKind) -> &'static str {
    let terms = &t().terms;
    match kind {
        NoteKind::LostDecimal => terms.lost_decimal,
        NoteKind::LostPercent => terms.lost_percent,
        NoteKind::LostLatin => terms.lost_latin,
        NoteKind::LostDigits => terms.lost_digits,
        NoteKind::LostYear => terms.lost_year,
        NoteKind::Displaced => terms.displaced,
        NoteKind::PageNumber => terms.page_number,
        NoteKind::LineJoin => terms.line_join,
        NoteKind::Misprint => terms.misprint,
    }
}
