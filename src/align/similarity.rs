//! How much two Chinese texts have in common: weighted pairs of neighbouring characters.
use crate::text::fold::FoldTable;
use crate::text::han::is_han;
use std::collections::{BTreeMap, BTreeSet};

/// Two neighbouring characters of the same word or name.
type Pair = (char, char);

/// How rare each pair of characters is in a collection of texts.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    n_texts: f32,
    n_with: BTreeMap<Pair, u16>,
}

/// The pairs of one text with their weights, as a vector of length 1.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    weights: BTreeMap<Pair, f32>,
}

/// Pairs of characters that are both Chinese, or both part of a Latin word or number.
/// Punctuation joins nothing and is never counted.
fn pairs(fold: &FoldTable, text: &str) -> Vec<Pair> {
    let (chars, _) = fold.fold_with_map(text);
    chars
        .windows(2)
        .filter_map(|it| match it {
            [a, b] if is_han(*a) && is_han(*b) => Some((*a, *b)),
            [a, b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() => Some((*a, *b)),
            _ => None,
        })
        .collect()
}

impl Weights {
    /// Counts in how many of `texts` each pair occurs.
    pub fn of<'a>(fold: &FoldTable, texts: impl IntoIterator<Item = &'a str>) -> Weights {
        let mut weights = Weights::default();
        for text in texts {
            weights.n_texts += 1.0;
            for pair in pairs(fold, text).into_iter().collect::<BTreeSet<_>>() {
                *weights.n_with.entry(pair).or_default() += 1;
            }
        }
        weights
    }

    /// Logarithm of how many texts there are to one with the pair: near 0 for one that is everywhere.
    fn rarity(&self, pair: &Pair) -> f32 {
        let n_with = f32::from(self.n_with.get(pair).copied().unwrap_or(1));
        ((self.n_texts + 1.0) / n_with).ln()
    }

    /// Rarity of all pairs in `text` together.
    #[must_use]
    pub fn mass(&self, fold: &FoldTable, text: &str) -> f32 {
        pairs(fold, text).iter().map(|it| self.rarity(it)).sum()
    }

    /// Whether these words are rare enough to say something of two clauses that share them.
    #[must_use]
    pub fn is_telling(&self, fold: &FoldTable, words: &str) -> bool {
        TELLING <= self.mass(fold, words)
    }

    /// The profile of `text`.
    #[must_use]
    pub fn profile(&self, fold: &FoldTable, text: &str) -> Profile {
        let mut counts: BTreeMap<Pair, f32> = BTreeMap::new();
        for pair in pairs(fold, text) {
            *counts.entry(pair).or_default() += 1.0;
        }
        let mut weights: BTreeMap<Pair, f32> = counts
            .into_iter()
            .map(|(pair, n)| (pair, (1.0 + n.ln()) * self.rarity(&pair)))
            .collect();
        let length = weights.values().map(|it| it * it).sum::<f32>().sqrt();
        if 0.0 < length {
            weights.values_mut().for_each(|it| *it /= length);
        }
        Profile { weights }
    }
}

impl Profile {
    /// Cosine of the angle between two profiles: 0 for nothing in common, 1 for the same text.
    #[must_use]
    pub fn similarity(&self, other: &Profile) -> f32 {
        self.weights.iter().filter_map(|(pair, a)| Some(a * other.weights.get(pair)?)).sum()
    }
}

/// Words that join others and say nothing: no term begins or ends with one.
const JOINING: &str = "的与和及等在为对以并于或间之了将把使由从向";
/// Rarity of a term from which it says something of a pair: below it are 服务, 优化, 作用.
const TELLING: f32 = 3.0;

/// The longest runs found in both texts, heaviest first, without runs inside one another. Of words
/// that are everywhere only the rarest is kept, and only if there is no better one.
#[must_use]
pub fn shared_terms(
    fold: &FoldTable,
    weights: &Weights,
    left: &str,
    right: &str,
    limit: usize,
) -> Vec<String> {
    let left: Vec<char> = left.chars().collect();
    let haystack = fold.fold(right);
    let mut found: Vec<(f32, String)> = Vec::new();
    let mut start = 0;
    while start < left.len() {
        let mut end = start;
        while let Some(it) = left.get(end)
            && (is_han(*it) || it.is_ascii_alphanumeric())
            && haystack.contains(&fold.fold(&run(&left, start, end + 1)))
        {
            end += 1;
        }
        let term = run(&left, start, end);
        // Half a number is another number.
        let is_digit = |at: usize| left.get(at).is_some_and(char::is_ascii_digit);
        let cut_end = is_digit(end) && end > start && is_digit(end - 1);
        let cut_start = start > 0 && is_digit(start - 1) && is_digit(start);
        let digits = |it: char| it.is_ascii_digit();
        let term = if cut_end { term.trim_end_matches(digits) } else { &term };
        let term = if cut_start { term.trim_start_matches(digits) } else { term };
        let term = term.trim_matches(|it| JOINING.contains(it));
        if term.chars().nth(1).is_some() {
            found.push((weights.mass(fold, term), term.to_owned()));
        }
        start = end.max(start + 1);
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let mut terms: Vec<String> = Vec::new();
    for (mass, term) in found {
        if mass < TELLING && !terms.is_empty() {
            break;
        }
        if !terms.iter().any(|it| it.contains(&term) || term.contains(it.as_str())) {
            terms.push(term);
        }
    }
    terms.truncate(limit);
    terms
}

fn run(chars: &[char], start: usize, end: usize) -> String {
    chars.get(start..end).unwrap_or_default().iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_closer_than_other_words() {
        let fold = FoldTable::default();
        let texts = ["建设平陆运河", "研究建设平陆运河", "加强教育合作"];
        let weights = Weights::of(&fold, texts);
        let profiles: Vec<Profile> = texts.iter().map(|it| weights.profile(&fold, it)).collect();
        assert!(profiles[0].similarity(&profiles[2]) < profiles[0].similarity(&profiles[1]));
        assert!((profiles[0].similarity(&profiles[0]) - 1.0).abs() < 1e-5);
    }

    #[test]
    fn shared_terms_are_in_both_texts_and_hold_no_marks() {
        let fold = FoldTable::default();
        let (left, right) =
            ("推进南宁—贵阳、合浦—湛江高速铁路建设", "合浦至湛江高铁，贵阳至南宁高铁");
        let weights = Weights::of(&fold, [left, right, "甲乙", "丙丁"]);
        let terms = shared_terms(&fold, &weights, left, right, 9);
        assert_eq!(terms.len(), 4, "{terms:?}");
        assert!(terms.iter().all(|it| left.contains(it.as_str()) && right.contains(it.as_str())));
    }
}
