//! Where the bars and bands of the flow between both plans stand. Heights are whole numbers: ten for
//! one statement, on either side, so that a tall bar is a long chapter whichever plan it is in.
use crate::corpus::changes::{Chapter, Flow};

/// Height of one statement.
const STATEMENT: usize = 10;
/// Least distance of two bars: room for the words of the shortest chapter.
const GAP: usize = 170;
/// Width of the picture between the bars, in the same units.
pub const WIDTH: usize = 1000;

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Height of it.
    pub height: usize,
    /// The bars of 2017.
    pub left: Vec<Bar>,
    /// The bars of 2022.
    pub right: Vec<Bar>,
    /// As [`Flow::bands`].
    pub ribbons: Vec<Ribbon>,
}

/// A chapter: its bands from the top, then what has no counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Upper end.
    pub top: usize,
    /// How tall it is.
    pub height: usize,
    /// How much of it, at the lower end, has no counterpart.
    pub alone: usize,
}

/// A band: upper end and thickness at either bar. Nought thick where only the other side has any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ribbon {
    /// At the bar of 2017.
    pub left: (usize, usize),
    /// At the bar of 2022.
    pub right: (usize, usize),
}

impl Picture {
    /// The picture of `flow`: bars in the order of the chapters, bands at a bar in that of the
    /// chapters they lead to.
    #[must_use]
    pub fn of(flow: &Flow) -> Picture {
        let least = |chapters: &[Chapter]| {
            STATEMENT * chapters.iter().map(|it| it.n).sum::<usize>() + gaps(chapters) * GAP
        };
        let (left, right) = (&flow.left.chapters, &flow.right.chapters);
        let height = least(left).max(least(right));
        let (left, right) = (bars(left, height), bars(right, height));
        let mut next_left: Vec<usize> = left.iter().map(|it| it.top).collect();
        let mut next_right: Vec<usize> = right.iter().map(|it| it.top).collect();
        // Bands come by chapter of 2017, then of 2022: at either bar the next one is under the last.
        let ribbons = flow.bands.iter().map(|it| Ribbon {
            left: take(&mut next_left, it.left, it.n_left),
            right: take(&mut next_right, it.right, it.n_right),
        });
        let ribbons = ribbons.collect();
        Picture { height, left, right, ribbons }
    }
}

impl Ribbon {
    /// Its outline, as the `d` of an SVG path from 0 to [`WIDTH`].
    #[must_use]
    pub fn outline(&self) -> String {
        let ((a, thick_a), (b, thick_b)) = (self.left, self.right);
        let (low_a, low_b, half) = (a + thick_a, b + thick_b, WIDTH / 2);
        format!(
            "M0 {a}C{half} {a} {half} {b} {WIDTH} {b}V{low_b}C{half} {low_b} {half} {low_a} 0 {low_a}Z"
        )
    }

    /// How far down its middle is.
    #[must_use]
    pub fn middle(&self) -> usize {
        (2 * (self.left.0 + self.right.0) + self.left.1 + self.right.1) / 4
    }
}

fn gaps(chapters: &[Chapter]) -> usize {
    chapters.len().saturating_sub(1)
}

/// The bars of one side, spread over `height`.
fn bars(chapters: &[Chapter], height: usize) -> Vec<Bar> {
    let filled = STATEMENT * chapters.iter().map(|it| it.n).sum::<usize>();
    let gap = height.saturating_sub(filled) / gaps(chapters).max(1);
    let mut top = 0;
    let bar = |it: &Chapter| {
        let bar = Bar { top, height: STATEMENT * it.n, alone: STATEMENT * it.n_alone };
        top += bar.height + gap;
        bar
    };
    chapters.iter().map(bar).collect()
}

fn take(next: &mut [usize], chapter: usize, n: usize) -> (usize, usize) {
    let Some(at) = next.get_mut(chapter) else { return (0, 0) };
    let top = *at;
    *at += STATEMENT * n;
    (top, STATEMENT * n)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::changes::{Band, Side};
    use crate::model::node::NodeIdx;

    #[test]
    fn bands_and_what_is_alone_fill_each_bar() {
        let chapter = |node, n, n_alone| Chapter { node: NodeIdx(node), n, n_alone };
        let side = |chapters| Side { chapters, ..Side::default() };
        let band = |left, right, n_left, n_right| Band { left, right, n_left, n_right };
        let flow = Flow {
            left: side(vec![chapter(0, 5, 1), chapter(1, 3, 0)]),
            right: side(vec![chapter(0, 2, 0), chapter(1, 4, 2)]),
            bands: vec![band(0, 0, 3, 2), band(0, 1, 1, 0), band(1, 1, 3, 2)],
            n_pairs: [0, 0],
        };
        let picture = Picture::of(&flow);
        assert_eq!(picture.height, 8 * STATEMENT + GAP);
        let ends = picture.right.last().unwrap();
        assert_eq!(ends.top + ends.height, picture.height);
        let [a, b, c] = [0, 1, 2].map(|it| picture.ribbons[it]);
        assert_eq!((a.left, b.left), ((0, 30), (30, 10)));
        assert_eq!(b.left.0 + b.left.1 + picture.left[0].alone, picture.left[0].height);
        assert_eq!(b.right, (picture.right[1].top, 0));
        assert_eq!(c.right, (picture.right[1].top, 20));
        assert_eq!(a.outline(), "M0 0C500 0 500 0 1000 0V20C500 20 500 30 0 30Z");
        assert_eq!(a.middle(), 12);
    }
}
