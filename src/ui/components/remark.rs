//! Damage in a text: what is printed, marked, and behind it the reason, one press away.
use crate::corpus::as_printed::Remark;
use crate::model::document::Document;
use crate::model::note::{Note, NoteKind};
use crate::ui::components::prose::{Marked, prose};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{PRINTED, tag};
use crate::words::{fill, t};
use web_sys::Element;

/// A statement with its damaged runs as buttons.
#[must_use]
pub fn remarked(document: &Document, text: &str, remarks: &[Remark], lang: &str) -> Markup {
    let chars: Vec<char> = text.chars().collect();
    let part = |from: usize, to: usize| -> String {
        chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect()
    };
    let plain = |from, to| prose(&part(from, to), &[], "", Marked::Found);
    let button = |words: &str, note: &Note| {
        let nth = document.notes.iter().position(|it| it == note);
        html! {
            button.loss
                type="button"
                lang=(tag())
                aria-label=(fill(t().reader.mark, &[words, kind_words(note.kind)]))
                aria-expanded="false"
                data-note=[nth]
            {
                span lang=(lang) { (words) }
            }
        }
    };
    let starts = std::iter::once(0).chain(remarks.iter().map(|it| it.end));
    html! {
        @for (at, it) in starts.zip(remarks) {
            (plain(at, it.start))
            @match it.note.kind {
                NoteKind::PageNumber => {
                    i.page-break
                        data-page=(fill(t().reader.page, &[&it.note.raw]))
                        aria-hidden="true" {}
                }
                NoteKind::Displaced => { (button("※", &it.note)) }
                NoteKind::LostDecimal
                | NoteKind::LostPercent
                | NoteKind::LostLatin
                | NoteKind::LostDigits
                | NoteKind::LostYear
                | NoteKind::LineJoin
                | NoteKind::Misprint => { (button(&part(it.start, it.end), &it.note)) }
            }
        }
        (plain(remarks.last().map_or(0, |it| it.end), chars.len()))
    }
}

/// Opens the reason behind the damaged run of this button, or closes it.
pub fn toggle_reason(document: &Document, button: &Element) {
    if close_reason(button) {
        return;
    }
    let nth = button.get_attribute("data-note").and_then(|it| it.parse::<usize>().ok());
    let Some(note) = nth.and_then(|it| document.notes.get(it)) else { return };
    let reason = reason(&button.text_content().unwrap_or_default(), note).into_string();
    let _ = button.insert_adjacent_html("afterend", &reason);
    let _ = button.set_attribute("aria-expanded", "true");
}

/// Closes the reason behind the damaged run of this button; whether it was open.
pub fn close_reason(button: &Element) -> bool {
    let open = button.next_element_sibling().filter(|it| it.class_name() == "loss__note");
    if let Some(it) = &open {
        it.remove();
        let _ = button.set_attribute("aria-expanded", "false");
    }
    open.is_some()
}

fn reason(printed: &str, note: &Note) -> Markup {
    let words = &t().reader;
    let conclusion = match (&note.reading, note.kind) {
        (Some(_), _) => words.proven,
        (None, NoteKind::Misprint) => words.misprinted,
        (None, NoteKind::Displaced) => words.moved,
        (None, _) => words.unproven,
    };
    html! {
        span.loss__note role="note" {
            b.loss__result {
                (printed)
                @if let Some(reading) = &note.reading { " → " (reading) }
            }
            span.loss__row lang=(tag()) { i { (words.damage) } (kind_words(note.kind)) }
            span.loss__row lang=(tag()) {
                i { (words.basis) }
                span lang=(PRINTED) { (note.basis) }
            }
            span.loss__row lang=(tag()) { i { (words.conclusion) } (conclusion) }
        }
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
