//! Words of two documents side by side, with what differs marked.
use crate::align::difference::{difference, shared};
use crate::app::compared::Marks;
use crate::app::state::Atlas;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::markup::Markup;

/// Words of one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Half {
    /// As printed, with an ellipsis where statements between are left out.
    pub text: String,
    /// How many bytes of it are compared: the bodies in brackets at the end say who, not what.
    n_compared: usize,
}

/// Some statements of one clause.
#[must_use]
pub fn half(atlas: &Atlas, document: DocumentIdx, statements: &[StatementRef]) -> Half {
    let mut text = String::new();
    let mut before: Option<StatementRef> = None;
    for at in statements {
        if before.is_some_and(|it| it.node != at.node || it.n + 1 != at.n) {
            text.push_str("……");
        }
        text.push_str(atlas.text(document, *at).unwrap_or_default());
        before = Some(*at);
    }
    let node = statements.first().and_then(|at| atlas.node(document, *at));
    let n_compared = node.map_or(text.len(), |it| it.without_bodies(&text).len());
    Half { text, n_compared }
}

/// What is marked on either side, and whether the texts are too unlike to be told apart word by word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sides {
    /// Ranges of characters.
    pub left: Vec<(usize, usize)>,
    /// The same.
    pub right: Vec<(usize, usize)>,
    /// Then the marks are words on both sides.
    pub rewritten: bool,
}

/// Marks `left` and `right` against each other.
#[must_use]
pub fn marked(atlas: &Atlas, marks: Marks, left: &Half, right: &Half) -> Sides {
    let [left, right] =
        [left, right].map(|it| it.text.get(..it.n_compared).unwrap_or(it.text.as_str()));
    match marks {
        Marks::None => Sides::default(),
        Marks::Shared => {
            let [left, right] = shared(&atlas.fold, atlas.names(), left, right);
            Sides { left, right, rewritten: false }
        }
        Marks::Differences => {
            let found = difference(&atlas.fold, atlas.names(), left, right);
            Sides { left: found.left, right: found.right, rewritten: found.rewritten }
        }
    }
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
