//! Words of two documents side by side, with what differs marked.
use crate::align::difference::{difference, shared};
use crate::align::tokens::{Range, Text};
use crate::app::compared::Marks;
use crate::app::state::Atlas;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::model::word::{Word, WordKind};
use crate::sorted::sorted_by_key;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::markup::Markup;

/// Most words listed as standing on both sides.
const MAX_LISTED: usize = 4;

/// Words of one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Half {
    /// As printed, with an ellipsis where statements between are left out.
    pub text: String,
    /// How many bytes of it are compared: the bodies in brackets at the end say who, not what.
    n_compared: usize,
    /// Where its words end; nothing before the notes are there.
    words: Vec<Word>,
}

impl Half {
    fn compared(&self) -> Text<'_> {
        let text = self.text.get(..self.n_compared).unwrap_or(self.text.as_str());
        Text { text, words: &self.words }
    }
}

/// Some statements of one clause.
#[must_use]
pub fn half(atlas: &Atlas, document: DocumentIdx, statements: &[StatementRef]) -> Half {
    let (mut text, mut words) = (String::new(), Vec::new());
    let mut before: Option<StatementRef> = None;
    for at in statements {
        if before.is_some_and(|it| it.node != at.node || it.n + 1 != at.n) {
            text.push_str("……");
            words.extend([Word::new(1, WordKind::Mark); 2]);
        }
        text.push_str(atlas.text(document, *at).unwrap_or_default());
        words.extend(atlas.cuts(document, *at));
        before = Some(*at);
    }
    let node = statements.first().and_then(|at| atlas.node(document, *at));
    let n_compared = node.map_or(text.len(), |it| it.without_bodies(&text).len());
    Half { text, n_compared, words }
}

/// What is marked on either side, and whether the texts are too unlike to be told apart word by word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sides {
    /// Ranges of characters.
    pub left: Vec<Range>,
    /// The same.
    pub right: Vec<Range>,
    /// Then the marks are words on both sides.
    pub rewritten: bool,
    /// What stands on both sides, longest first: of what is marked so, if anything is.
    pub shared: Vec<String>,
}

/// Marks `left` and `right` against each other.
#[must_use]
pub fn marked(atlas: &Atlas, marks: Marks, left: &Half, right: &Half) -> Sides {
    let (left, right) = (left.compared(), right.compared());
    let both = || shared(&atlas.fold, left, right);
    match marks {
        Marks::None => Sides { shared: listed(right.text, &both()[1]), ..Sides::default() },
        Marks::Shared => {
            let [left, of_right] = both();
            let shared = listed(right.text, &of_right);
            Sides { left, right: of_right, rewritten: false, shared }
        }
        Marks::Differences => {
            let found = difference(&atlas.fold, left, right);
            // Of a rewritten text only what is marked is listed; of another, what has moved is marked
            // as differing, and is not.
            let is_marked = |it: &Range| found.right.iter().any(|of| of.0 < it.1 && it.0 < of.1);
            let [_, mut shared] = both();
            shared.retain(|it| is_marked(it) == found.rewritten);
            let shared = listed(right.text, &shared);
            Sides { left: found.left, right: found.right, rewritten: found.rewritten, shared }
        }
    }
}

/// The longest of the words at `ranges`, none inside another.
fn listed(text: &str, ranges: &[Range]) -> Vec<String> {
    let words = |it: &Range| text.chars().skip(it.0).take(it.1 - it.0).collect();
    let all: Vec<String> = ranges.iter().map(words).collect();
    let mut found: Vec<String> = Vec::new();
    for it in sorted_by_key(all, |it| std::cmp::Reverse(it.len())) {
        if found.len() < MAX_LISTED && !found.iter().any(|longer| longer.contains(&it)) {
            found.push(it);
        }
    }
    found
}

/// A text with its marks: of 2017 and what stands at the left if `is_left`.
#[must_use]
pub fn side(text: &str, ranges: &[(usize, usize)], differ: bool, is_left: bool) -> Markup {
    let class = if is_left { "o17" } else { "n22" };
    let marked = match (differ, is_left) {
        (false, _) => Marked::Found,
        (true, true) => Marked::Gone,
        (true, false) => Marked::Added,
    };
    prose(text, ranges, class, marked)
}
