//! Ranges of a seed file. Counted in code points, as the published corpus counts them.
use serde::{Deserialize, Serialize};

/// A half-open range `[start, end)` of **Unicode code points** of one raw seed file.
///
/// Invariant: `start <= end`. Never bytes: `"第一条"` is 3 long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "(u32, u32)", from = "(u32, u32)")]
pub struct Span {
    start: u32,
    end: u32,
}

/// Start and length, which is short to write.
impl From<Span> for (u32, u32) {
    fn from(it: Span) -> (u32, u32) {
        (it.start, it.len())
    }
}

impl From<(u32, u32)> for Span {
    fn from((start, len): (u32, u32)) -> Span {
        Span { start, end: start.saturating_add(len) }
    }
}

impl Span {
    /// The range between two positions, in either order.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Span {
        Span { start: start.min(end), end: start.max(end) }
    }

    /// First code point of the range.
    #[must_use]
    pub fn start(self) -> u32 {
        self.start
    }

    /// First code point behind the range.
    #[must_use]
    pub fn end(self) -> u32 {
        self.end
    }

    /// Number of code points.
    #[must_use]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies inside this range.
    #[must_use]
    pub fn covers(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// Ranges that cover exactly `positions`, in the order given. Neighbours are joined.
#[must_use]
pub fn spans_of(positions: impl IntoIterator<Item = u32>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for at in positions {
        match spans.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            Some(_) | None => spans.push(Span { start: at, end: at + 1 }),
        }
    }
    spans
}

/// The positions inside `spans`, in order: the inverse of [`spans_of`].
pub fn positions(spans: &[Span]) -> impl Iterator<Item = u32> + '_ {
    spans.iter().flat_map(|it| it.start..it.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_that_touch_become_one_span() {
        let spans = spans_of([3, 4, 5, 9, 2]);
        assert_eq!(spans, [Span::new(3, 6), Span::new(9, 10), Span::new(2, 3)]);
        assert_eq!(positions(&spans).collect::<Vec<_>>(), [3, 4, 5, 9, 2]);
    }
}
