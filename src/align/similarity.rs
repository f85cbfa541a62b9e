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
}
