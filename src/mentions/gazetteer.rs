//! Finds names in a text. Longest name first, plain words that merely contain a name before both.
use crate::mentions::gazetteer::Meaning::{Group, Place, Plain, Unit};
use crate::model::place::{PlaceIdx, UnitIdx};
use crate::text::fold::FoldTable;
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use std::collections::BTreeMap;

/// What a name in a text can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The unit itself.
    Unit(UnitIdx),
    /// A place inside a unit.
    Place(PlaceIdx),
    /// A group, by its row.
    Group(usize),
    /// A word that only contains a name.
    Plain,
}

/// A name and what it means.
#[derive(Clone, Debug)]
pub struct Name {
    /// As written.
    pub text: String,
    /// What it means.
    pub meaning: Meaning,
    /// Whether it is also an everyday word, and counts only beside another name.
    pub ambiguous: bool,
}

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// First character in the text searched.
    pub start: usize,
    /// First character behind it.
    pub end: usize,
    /// What it means.
    pub meaning: Meaning,
    ambiguous: bool,
}

/// All names, ready to be looked for.
#[derive(Debug)]
pub struct Gazetteer {
    names: Vec<Name>,
    automaton: AhoCorasick,
    fold: FoldTable,
}

impl Gazetteer {
    /// Prepares `names`. Of a name given twice, the first meaning counts.
    ///
    /// # Errors
    ///
    /// When there are more names than the automaton can hold.
    pub fn new(names: Vec<Name>, fold: FoldTable) -> Result<Gazetteer, BuildError> {
        let mut unique: BTreeMap<String, Name> = BTreeMap::new();
        for name in names {
            unique.entry(fold.fold(&name.text)).or_insert(name);
        }
        let automaton =
            AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(unique.keys())?;
        Ok(Gazetteer { names: unique.into_values().collect(), automaton, fold })
    }

    /// The names in `text`, in order, without overlaps, without plain words.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let (chars, map) = self.fold.fold_with_map(text);
        let folded: String = chars.iter().collect();
        let starts: BTreeMap<usize, usize> =
            folded.char_indices().enumerate().map(|(nth, (byte, _))| (byte, nth)).collect();
        let nth = |byte: usize| starts.get(&byte).copied().unwrap_or(chars.len());
        let original = |nth: usize| map.get(nth).copied();
        let found: Vec<Found> = self
            .automaton
            .find_iter(&folded)
            .filter_map(|hit| {
                let name = self.names.get(hit.pattern().as_usize())?;
                let last = nth(hit.end()).checked_sub(1)?;
                Some(Found {
                    start: original(nth(hit.start()))?,
                    end: original(last)? + 1,
                    meaning: name.meaning,
                    ambiguous: name.ambiguous,
                })
            })
            .filter(|it| it.meaning != Plain)
            .collect();
        let text: Vec<char> = text.chars().collect();
        let kept = |at: usize| supported(&text, &found, at);
        (0..found.len()).filter(|at| kept(*at)).filter_map(|at| found.get(at).copied()).collect()
    }
}

/// Whether the name at `at` is unambiguous, or stands in a list or a pair with another name:
/// 东方 counts in 儋州、东方、阳江, not in 东方风来.
fn supported(text: &[char], found: &[Found], at: usize) -> bool {
    let Some(it) = found.get(at) else { return false };
    if !it.ambiguous {
        return true;
    }
    let linked = |left: usize, right: usize| {
        let between = text.get(left..right).unwrap_or_default();
        between.len() <= 1 && between.iter().all(|it| "、—至和与及·（(）)".contains(*it))
    };
    let before = at.checked_sub(1).and_then(|it| found.get(it));
    let after = found.get(at + 1);
    before.is_some_and(|other| linked(other.end, it.start))
        || after.is_some_and(|other| linked(it.end, other.start))
}

impl Meaning {
    /// The row of a group.
    #[must_use]
    pub fn group(self) -> Option<usize> {
        match self {
            Group(row) => Some(row),
            Unit(_) | Place(_) | Plain => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> Gazetteer {
        let name = |text: &str, meaning, ambiguous| Name { text: text.into(), meaning, ambiguous };
        let names = vec![
            name("海口", Unit(UnitIdx(0)), false),
            name("湛江", Unit(UnitIdx(1)), false),
            name("阳江", Unit(UnitIdx(2)), false),
            name("东方", Unit(UnitIdx(3)), true),
            name("东海岛", Place(PlaceIdx(0)), false),
            name("出海口", Plain, false),
            name("突出", Plain, false),
        ];
        Gazetteer::new(names, FoldTable::new(vec![('陽', '阳')])).unwrap()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let chars: Vec<char> = text.chars().collect();
        let found: Vec<String> = gazetteer()
            .find(text)
            .iter()
            .map(|it| chars[it.start..it.end].iter().collect())
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_river_mouth_is_not_a_city() {
        check("“三南”地区重要出海口的作用", &[]);
        check("突出海口港的客运功能", &["海口"]);
    }

    #[test]
    fn an_everyday_word_counts_only_in_a_list_of_places() {
        check("东方风来", &[]);
        check("湛江、东方、阳江等", &["湛江", "东方", "阳江"]);
    }

    #[test]
    fn script_does_not_matter_and_names_do_not_overlap() {
        check("珠中江+陽江", &["陽江"]);
        check("湛江东海岛", &["湛江", "东海岛"]);
    }
}
