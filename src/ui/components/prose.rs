//! Printed text on the page: set full width, with marks, and lines that break where they may.
use crate::text::han::is_han;
use crate::text::typeset::typeset;
use crate::ui::markup::{Markup, html};
use crate::words::t;

/// What a marked run is to another text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marked {
    /// A run to be noticed.
    #[default]
    Found,
    /// Only the earlier text has it.
    Gone,
    /// Only the later text has it.
    Added,
    /// What is said of others than the reader looks at.
    OfOthers,
}

/// `text` as it is set, with the character ranges `marks` (sorted, apart) marked as `class`.
#[must_use]
pub fn prose(text: &str, marks: &[(usize, usize)], class: &str, marked: Marked) -> Markup {
    let marks: Vec<Mark> = marks.iter().map(|it| (it.0, it.1, marked)).collect();
    marked_prose(text, &marks, class)
}

/// A range of characters, and what it is.
pub type Mark = (usize, usize, Marked);

/// The same with marks of several kinds.
#[must_use]
pub fn marked_prose(text: &str, marks: &[Mark], class: &str) -> Markup {
    let chars: Vec<char> = typeset(text).chars().collect();
    let part = |from: usize, to: usize| unbroken(chars.get(from..to).unwrap_or_default());
    let mut at = 0;
    let mut parts = Vec::new();
    for (from, to, marked) in marks {
        let to = (*to).min(chars.len());
        let from = (*from).clamp(at, to.max(at));
        let run = part(from, to.max(from));
        let (gone, added) = (t().compare.only_2017, t().compare.only_2022);
        parts.push(part(at, from));
        parts.push(match marked {
            Marked::Found => html! { mark class=(class) { (run) } },
            Marked::Gone => html! { del class=(class) data-say=(gone) { (run) } },
            Marked::Added => html! { ins class=(class) data-say=(added) { (run) } },
            Marked::OfOthers => {
                html! { span.of-others data-say=(t().city.of_others) { (run) } }
            }
        });
        at = to.max(at);
    }
    parts.push(part(at, chars.len()));
    html! { @for it in &parts { (it) } }
}

/// A connector (—) may not open a line: it is kept with the character before it.
fn unbroken(chars: &[char]) -> Markup {
    let is_joined =
        |at: usize| chars.get(at).is_some_and(|it| is_han(*it)) && chars.get(at + 1) == Some(&'—');
    let mut parts: Vec<(bool, String)> = Vec::new();
    for (at, it) in chars.iter().enumerate() {
        let joined = is_joined(at) || (*it == '—' && at.checked_sub(1).is_some_and(is_joined));
        match parts.last_mut().filter(|last| last.0 == joined && !is_joined(at)) {
            Some(last) => last.1.push(*it),
            None => parts.push((joined, it.to_string())),
        }
    }
    html! {
        @for (joined, text) in &parts {
            @if *joined { span.unbroken { (text) } } @else { (text) }
        }
    }
}
