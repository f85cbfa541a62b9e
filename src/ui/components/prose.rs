//! Printed text on the page: set full width, with marks, and lines that break where they may.
use crate::text::han::is_han;
use crate::text::typeset::typeset;
use leptos::prelude::*;

/// `text` as it is set, with the character ranges `marks` (sorted, apart) marked as `class`.
#[component]
pub fn Prose(
    /// As printed.
    text: String,
    /// Ranges of characters to mark.
    #[prop(optional)]
    marks: Vec<(usize, usize)>,
    /// Class of the marks.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let chars: Vec<char> = typeset(&text).chars().collect();
    let part = |from: usize, to: usize| chars.get(from..to).unwrap_or_default().to_vec();
    let mut at = 0;
    let mut parts = Vec::new();
    for (from, to) in marks {
        let to = to.min(chars.len());
        let from = from.clamp(at, to.max(at));
        parts.push(unbroken(&part(at, from)).into_any());
        parts.push(
            view! { <mark class=class>{unbroken(&part(from, to.max(from)))}</mark> }.into_any(),
        );
        at = to.max(at);
    }
    parts.push(unbroken(&part(at, chars.len())).into_any());
    parts
}

/// A connector (—) may not open a line: it is kept with the character before it.
fn unbroken(chars: &[char]) -> Vec<AnyView> {
    let mut out = Vec::new();
    let mut run = String::new();
    for (at, it) in chars.iter().enumerate() {
        let joins = chars.get(at + 1) == Some(&'—') && is_han(*it);
        let joined =
            *it == '—' && at.checked_sub(1).and_then(|b| chars.get(b)).is_some_and(|b| is_han(*b));
        if joins {
            out.push(std::mem::take(&mut run).into_any());
            run.push(*it);
        } else if joined {
            run.push(*it);
            let pair = std::mem::take(&mut run);
            out.push(view! { <span class="unbroken">{pair}</span> }.into_any());
        } else {
            run.push(*it);
        }
    }
    out.push(run.into_any());
    out
}
