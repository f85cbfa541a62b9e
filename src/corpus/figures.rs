//! The figures of all documents, put together by what they speak of, and how each is shown.
//!
//! Nothing is reckoned here: a figure is its words, and beside it stand the others as they are.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::indicator::{Comparable, Indicator, IndicatorKind};
use crate::model::note::LOST;

/// One thing that figures speak of: those of one pair, or a figure that has none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matter<'a> {
    /// Those of the plan of 2017, in reading order.
    pub plan: Vec<&'a Indicator>,
    /// Those of the scheme of 2022.
    pub scheme: Vec<&'a Indicator>,
    /// Those of documents that report or follow up.
    pub later: Vec<&'a Indicator>,
}

/// Which plans have a figure on a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stated {
    /// Both.
    Both,
    /// That of 2017 only.
    Only2017,
    /// That of 2022 only.
    Only2022,
    /// Neither: a report, or a later document.
    Elsewhere,
}

impl Stated {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Stated; 4] =
        [Stated::Both, Stated::Only2017, Stated::Only2022, Stated::Elsewhere];
}

impl<'a> Matter<'a> {
    /// Which plans have a figure on it.
    #[must_use]
    pub fn stated(&self) -> Stated {
        match (self.plan.is_empty(), self.scheme.is_empty()) {
            (false, false) => Stated::Both,
            (false, true) => Stated::Only2017,
            (true, false) => Stated::Only2022,
            (true, true) => Stated::Elsewhere,
        }
    }

    /// All its figures: 2017, 2022, then the others.
    pub fn figures(&self) -> impl Iterator<Item = &'a Indicator> {
        self.plan.iter().chain(&self.scheme).chain(&self.later).copied()
    }

    /// What it is called: as the earliest figure is.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.figures().next().map_or("", |it| it.name.as_str())
    }

    /// Whether a plan, or where neither speaks of it another document, sets it as a goal.
    #[must_use]
    pub fn is_target(&self) -> bool {
        let of_plans = || self.plan.iter().chain(&self.scheme);
        let of_later = self.later.iter().filter(|_| self.stated() == Stated::Elsewhere);
        of_plans().chain(of_later).any(|it| it.kind == IndicatorKind::Target)
    }

    /// How far the figures of both plans can be compared: the most cautious answer of their goals,
    /// or where there is none, of all. None where not both plans have a figure.
    #[must_use]
    pub fn basis(&self) -> Option<Comparable> {
        if self.stated() != Stated::Both {
            return None;
        }
        let of_plans = || self.plan.iter().chain(&self.scheme);
        let goals = of_plans().filter(|it| it.kind == IndicatorKind::Target);
        let caution = |it: &Comparable| match it {
            Comparable::Yes => 0,
            Comparable::Partly => 1,
            Comparable::No => 2,
        };
        goals
            .filter_map(|it| it.comparable)
            .max_by_key(caution)
            .or_else(|| of_plans().filter_map(|it| it.comparable).max_by_key(caution))
    }
}

/// All matters, in the order in which the documents come to them; every figure is in one.
#[must_use]
pub fn matters(corpus: &Corpus) -> Vec<Matter<'_>> {
    let plan = corpus.by_id(PLAN_2017).map(|it| it.0);
    let scheme = corpus.by_id(SCHEME_2022).map(|it| it.0);
    let mut found: Vec<(&str, Matter<'_>)> = Vec::new();
    for it in &corpus.indicators {
        let known = found.iter().position(|other| !it.pair.is_empty() && other.0 == it.pair);
        let at = known.unwrap_or(found.len());
        if known.is_none() {
            found.push((&it.pair, Matter::default()));
        }
        let Some((_, matter)) = found.get_mut(at) else { continue };
        if Some(it.document) == plan {
            matter.plan.push(it);
        } else if Some(it.document) == scheme {
            matter.scheme.push(it);
        } else {
            matter.later.push(it);
        }
    }
    found.into_iter().map(|it| it.1).collect()
}

/// What stands for a figure beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// Its number, as printed.
    Printed,
    /// Its number, of which the extraction lost a part that is proven.
    Restored,
    /// Its number, as printed, of which the extraction lost the unit: this range of characters of the
    /// quotation.
    Unitless(usize, usize),
    /// Nothing but what is left of the number, in this range of characters of the quotation.
    Lost(usize, usize),
    /// Nothing: the text has words.
    Words,
}

/// What stands for a figure beside `quote`, its words.
#[must_use]
pub fn headline(figure: &Indicator, quote: &str) -> Headline {
    let lost = losses(quote);
    // A mark with nothing before it is a word or a year that is lost.
    let cut = lost.iter().find(|it| it.0 + 1 < it.1);
    match (&figure.value, cut, lost.first()) {
        (Some(_), Some(cut), _) if figure.unit.starts_with(LOST) => {
            Headline::Unitless(cut.0, cut.1)
        }
        (Some(_), Some(_), _) => Headline::Restored,
        (Some(_), None, _) => Headline::Printed,
        (None, _, Some(first)) if figure.lost => Headline::Lost(first.0, first.1),
        (None, _, _) => Headline::Words,
    }
}

/// Where something is lost in `text`: the digits that are left, and the mark.
#[must_use]
pub fn losses(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut digits = 0;
    for (at, it) in text.chars().enumerate() {
        if it == LOST {
            found.push((at - digits, at + 1));
        }
        digits = if it.is_ascii_digit() || it == '.' { digits + 1 } else { 0 };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_is_its_digits_and_its_mark() {
        assert_eq!(losses("分别占全国的301▯"), [(6, 10)]);
        assert_eq!(losses("由▯年的42.7%"), [(1, 2)]);
        assert_eq!(losses("▯年的44.3%，43▯"), [(0, 1), (9, 12)]);
        assert!(losses("稳定在90%以上").is_empty());
    }
}
