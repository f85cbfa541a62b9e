//! Damage in a text: what is printed, marked, and behind it the reason, one press away.
use crate::corpus::as_printed::Remark;
use crate::model::note::{Note, NoteKind};
use crate::ui::components::prose::Prose;
use leptos::prelude::*;

/// A statement with its damaged runs as buttons.
#[component]
pub fn Remarked(
    /// As shown, ▯ included.
    text: String,
    /// What is said of it, in order.
    remarks: Vec<Remark>,
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
                <i class="page-break" data-page=it.note.raw aria-hidden="true"></i>
            }
            .into_any(),
            NoteKind::Displaced => view! { <Mark words="※".to_owned() note=it.note /> }.into_any(),
            NoteKind::LostDecimal
            | NoteKind::LostPercent
            | NoteKind::LostLatin
            | NoteKind::LostDigits
            | NoteKind::LostYear
            | NoteKind::LineJoin
            | NoteKind::Misprint => view! { <Mark words=words note=it.note /> }.into_any(),
        });
        at = it.end;
    }
    parts.push(view! { <Prose text=part(at, chars.len()) /> }.into_any());
    parts
}

/// A damaged run. Pressed, it opens the reason; pressed again, or Escape, it closes it.
#[component]
fn Mark(words: String, note: Note) -> impl IntoView {
    let open = RwSignal::new(false);
    let spoken = format!("{words}：{}，看校记", kind_words(note.kind));
    let note = StoredValue::new((words.clone(), note));
    view! {
        <button
            type="button"
            class="loss"
            aria-label=spoken
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|it| *it = !*it)
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    open.set(false);
                }
            }
        >
            {words}
        </button>
        {move || open.get().then(|| note.with_value(|(words, note)| reason(words, note)))}
    }
}

fn reason(words: &str, note: &Note) -> impl IntoView + use<> {
    let result = match (&note.reading, note.kind) {
        (Some(reading), _) => format!("{words} → {reading}"),
        (None, _) => words.to_owned(),
    };
    let conclusion = match (&note.reading, note.kind) {
        (Some(_), _) => "可由文件自身证明；正文仍照印。",
        (None, NoteKind::Misprint) => "照印，不改。",
        (None, NoteKind::Displaced) => "已移到这里；原处见“原貌”。",
        (None, _) => "原数不能证明，不补。",
    };
    view! {
        <span class="loss__note" role="note" lang="zh-Hans">
            <b class="loss__result">{result}</b>
            <span class="loss__row"><i>"缺损"</i>{kind_words(note.kind)}</span>
            <span class="loss__row"><i>"依据"</i>{note.basis.clone()}</span>
            <span class="loss__row"><i>"结论"</i>{conclusion}</span>
        </span>
    }
}

/// What is wrong, in words.
#[must_use]
pub fn kind_words(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::LostDecimal => "小数点失落",
        NoteKind::LostPercent => "百分号失落",
        NoteKind::LostLatin => "拉丁字母失落",
        NoteKind::LostDigits => "数字失落",
        NoteKind::LostYear => "年份失落",
        NoteKind::Displaced => "错位",
        NoteKind::PageNumber => "页码混入",
        NoteKind::LineJoin => "换行截断",
        NoteKind::Misprint => "误印",
    }
}
