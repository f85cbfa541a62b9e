//! What became of every sentence of both plans, counted: from which chapter to which, and what has no
//! counterpart. Every number and every list of the view on change comes from here.
use crate::corpus::compared::is_compared;
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Method, Relation, Unmatched};
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{NodeIdx, StatementRef};
use crate::sorted::sorted;

/// Everything compared, by chapter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    /// The plan of 2017.
    pub left: Side,
    /// The scheme of 2022.
    pub right: Side,
    /// From chapters of 2017 to chapters of 2022, in reading order of both.
    pub bands: Vec<Band>,
    /// Pairs that are the best one of some statement: decided by an editor, and proposed by the
    /// machine.
    pub n_pairs: [usize; 2],
}

/// One of the two plans.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// Which document.
    pub document: DocumentIdx,
    /// The chapters with something to compare, in reading order.
    pub chapters: Vec<Chapter>,
    /// The compared statements that have a counterpart, in reading order.
    pub matched: Vec<Matched>,
    /// Those that have none, in reading order: which chapter, and which of [`Corpus::unmatched`].
    pub alone: Vec<(usize, usize)>,
    /// Statements of the document that are not compared.
    pub n_left_out: usize,
}

/// A chapter with its compared statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Where it is in its document.
    pub node: NodeIdx,
    /// How many of its statements are compared.
    pub n: usize,
    /// How many of these have no counterpart.
    pub n_alone: usize,
}

/// A compared statement with its best counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matched {
    /// Which statement.
    pub at: StatementRef,
    /// The chapter it is in, counted in its own [`Side`].
    pub chapter: usize,
    /// The chapter of the counterpart, counted in the other [`Side`].
    pub other: usize,
    /// Which of [`Corpus::alignments`].
    pub pair: usize,
}

/// What two chapters have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The chapter of 2017.
    pub left: usize,
    /// The chapter of 2022.
    pub right: usize,
    /// Statements of 2017 whose best counterpart is in that chapter of 2022.
    pub n_left: usize,
    /// Statements of 2022 whose best counterpart is in that chapter of 2017.
    pub n_right: usize,
}

/// What of both plans is looked at: one chapter of either, two that are joined, or all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The chapter of 2017.
    pub left: Option<usize>,
    /// The chapter of 2022.
    pub right: Option<usize>,
}

impl Choice {
    /// The chapters with these ids; of a chapter that is none, all, and of two that no band joins.
    #[must_use]
    pub fn named(corpus: &Corpus, flow: &Flow, from: Option<&str>, to: Option<&str>) -> Choice {
        let find = |side: &Side, id: Option<&str>| {
            let (node, _) = corpus.document(side.document)?.find(id?)?;
            side.chapters.iter().position(|it| it.node == node)
        };
        let choice = Choice { left: find(&flow.left, from), right: find(&flow.right, to) };
        let is_drawn = |it: &Band| Choice::of(it) == choice;
        if choice.both().is_none() || flow.bands.iter().any(is_drawn) {
            choice
        } else {
            Choice::default()
        }
    }

    /// The ids of its chapters.
    #[must_use]
    pub fn ids(self, corpus: &Corpus, flow: &Flow) -> [Option<String>; 2] {
        let id = |side: &Side, at: Option<usize>| {
            let node = side.chapters.get(at?)?.node;
            Some(corpus.document(side.document)?.node(node)?.id.clone())
        };
        [id(&flow.left, self.left), id(&flow.right, self.right)]
    }

    /// The two chapters of a band.
    #[must_use]
    pub fn of(band: &Band) -> Choice {
        Choice { left: Some(band.left), right: Some(band.right) }
    }

    /// Whether anything is left out.
    #[must_use]
    pub fn is_some(self) -> bool {
        self != Choice::default()
    }

    /// Both chapters, where a band is looked at.
    #[must_use]
    pub fn both(self) -> Option<(usize, usize)> {
        self.left.zip(self.right)
    }

    /// Whether the band of these chapters is looked at more than the others.
    #[must_use]
    pub fn picks(self, band: Choice) -> bool {
        self.is_some()
            && (self.left.is_none() || self.left == band.left)
            && (self.right.is_none() || self.right == band.right)
    }
}

impl Flow {
    /// Counts `corpus`.
    ///
    /// Compared are the statements of both plans that say what is to be done, a goal or a principle;
    /// background and the state of things are left out. Each counts once, on its own side: with its
    /// best counterpart if it has any ([`Corpus::best_pair`]), else as one without. So the bands at a chapter
    /// and the statements without counterpart add up to its compared statements, on either side.
    #[must_use]
    pub fn of(corpus: &Corpus) -> Flow {
        let (Some((l, plan)), Some((r, scheme))) =
            (corpus.by_id(PLAN_2017), corpus.by_id(SCHEME_2022))
        else {
            return Flow::default();
        };
        let (lefts, rights) = (best(corpus, plan), best(corpus, scheme));
        let (tops_left, tops_right) = (
            tops(corpus, (l, plan), &lefts, &rights, |it| it.left),
            tops(corpus, (r, scheme), &rights, &lefts, |it| it.right),
        );
        let left = side(corpus, (l, plan), &lefts, &tops_left, |it| {
            place(&tops_right, top(scheme, it.right))
        });
        let right = side(corpus, (r, scheme), &rights, &tops_right, |it| {
            place(&tops_left, top(plan, it.left))
        });
        let bands = bands(&left, &right);
        let n_by = |by: Method| {
            let in_use = |nth: &usize| {
                let mut all = left.matched.iter().chain(&right.matched);
                all.any(|it| it.pair == *nth)
            };
            let shown = (0..).zip(&corpus.alignments).filter(|it| it.1.by == by && in_use(&it.0));
            shown.count()
        };
        let n_pairs = [n_by(Method::Editor), n_by(Method::Machine)];
        Flow { left, right, bands, n_pairs }
    }

    /// The band between two chapters.
    #[must_use]
    pub fn band(&self, left: usize, right: usize) -> Option<&Band> {
        self.bands.iter().find(|it| (it.left, it.right) == (left, right))
    }

    /// How many compared statements of 2022 have become this, each by its best pair; for
    /// [`Relation::Unmentioned`], how many of 2017 have no counterpart.
    #[must_use]
    pub fn n_become(&self, corpus: &Corpus, relation: Relation) -> usize {
        match relation {
            Relation::New => self.right.alone.len(),
            Relation::Unmentioned => self.left.alone.len(),
            Relation::Continued
            | Relation::Strengthened
            | Relation::Refined
            | Relation::Adjusted => {
                let pairs = self.right.matched.iter();
                let pairs = pairs.filter_map(|it| corpus.alignments.get(it.pair));
                pairs.filter(|it| it.relation == Some(relation)).count()
            }
        }
    }
}

impl Side {
    /// How many statements are compared.
    #[must_use]
    pub fn n(&self) -> usize {
        self.matched.len() + self.alone.len()
    }

    /// The statements without counterpart in `chapter`, or in all.
    pub fn alone_in<'a>(
        &self,
        corpus: &'a Corpus,
        chapter: Option<usize>,
    ) -> impl Iterator<Item = (usize, &'a Unmatched)> + use<'a, '_> {
        let of = move |it: &&(usize, usize)| chapter.is_none_or(|chapter| chapter == it.0);
        let found = self.alone.iter().filter(of);
        found.filter_map(|it| Some((it.0, corpus.unmatched.get(it.1)?)))
    }

    /// The statements of `chapter` whose best counterpart is in the chapter `other`.
    pub fn matched_between(&self, chapter: usize, other: usize) -> impl Iterator<Item = &Matched> {
        self.matched.iter().filter(move |it| (it.chapter, it.other) == (chapter, other))
    }
}

/// `part` of `whole` in percent, rounded.
#[must_use]
pub fn percent(part: usize, whole: usize) -> usize {
    if whole == 0 { 0 } else { (200 * part + whole) / (2 * whole) }
}

/// The best pair in which the clause of 2022 on county towns stands beside the one of 2017.
#[must_use]
pub fn county_towns(corpus: &Corpus) -> Option<&Alignment> {
    let (left, right) = corpus.county_towns?;
    let of_both = corpus.alignments.iter().filter(|it| it.is_shown() && it.left == left);
    of_both.filter(|it| it.right == right).min_by_key(|it| it.rank)
}

/// The best pair of each compared statement of one plan that has any, in reading order.
fn best(corpus: &Corpus, document: &Document) -> Vec<(StatementRef, usize)> {
    let all = document.statements().map(|it| it.0).filter(|at| is_compared(document, *at));
    all.filter_map(|at| Some((at, corpus.best_pair(&document.about.id, at)?.0))).collect()
}

/// The chapter of a clause: the outermost node above it.
fn top(document: &Document, node: NodeIdx) -> NodeIdx {
    document.ancestors(node).first().copied().unwrap_or(node)
}

fn place(tops: &[NodeIdx], node: NodeIdx) -> usize {
    tops.iter().position(|it| *it == node).unwrap_or_default()
}

/// The chapters of one plan that have a compared statement, or the counterpart of one.
fn tops(
    corpus: &Corpus,
    (idx, document): (DocumentIdx, &Document),
    own: &[(StatementRef, usize)],
    others: &[(StatementRef, usize)],
    clause: fn(&Alignment) -> NodeIdx,
) -> Vec<NodeIdx> {
    let alone = corpus.unmatched.iter().filter(|it| it.document == idx).map(|it| it.at.node);
    let counterparts = others.iter().filter_map(|it| corpus.alignments.get(it.1)).map(clause);
    let all = own.iter().map(|it| it.0.node).chain(alone).chain(counterparts);
    let mut found = sorted(all.map(|it| top(document, it)).collect());
    found.dedup();
    found
}

fn side(
    corpus: &Corpus,
    (idx, document): (DocumentIdx, &Document),
    best: &[(StatementRef, usize)],
    tops: &[NodeIdx],
    other: impl Fn(&Alignment) -> usize,
) -> Side {
    let chapter = |at: StatementRef| place(tops, top(document, at.node));
    let matched: Vec<Matched> = best
        .iter()
        .filter_map(|(at, pair)| {
            let other = other(corpus.alignments.get(*pair)?);
            Some(Matched { at: *at, chapter: chapter(*at), other, pair: *pair })
        })
        .collect();
    let of_it = (0..).zip(&corpus.unmatched).filter(|it| it.1.document == idx);
    let alone: Vec<(usize, usize)> = of_it.map(|(nth, it)| (chapter(it.at), nth)).collect();
    let chapters = (0..)
        .zip(tops)
        .map(|(nth, node)| {
            let n_alone = alone.iter().filter(|it| it.0 == nth).count();
            let n = n_alone + matched.iter().filter(|it| it.chapter == nth).count();
            Chapter { node: *node, n, n_alone }
        })
        .collect();
    let n_left_out = document.statements().count().saturating_sub(matched.len() + alone.len());
    Side { document: idx, chapters, matched, alone, n_left_out }
}

fn bands(left: &Side, right: &Side) -> Vec<Band> {
    let mut found = Vec::new();
    for from in 0..left.chapters.len() {
        for to in 0..right.chapters.len() {
            let n_left = left.matched_between(from, to).count();
            let n_right = right.matched_between(to, from).count();
            if 0 < n_left + n_right {
                found.push(Band { left: from, right: to, n_left, n_right });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded() {
        for (part, whole, expected) in
            [(1, 3, 33), (2, 3, 67), (1, 2, 50), (138, 155, 89), (0, 0, 0)]
        {
            assert_eq!(percent(part, whole), expected, "{part} of {whole}");
        }
    }

    #[test]
    fn nothing_is_counted_where_a_plan_is_missing() {
        let empty = Flow::of(&Corpus::default());
        assert_eq!((empty.left.n(), empty.right.n(), empty.bands.len()), (0, 0, 0));
    }
}
