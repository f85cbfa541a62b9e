//! Folding for finding: script, width and case. Text on the page is never folded.
use serde::{Deserialize, Serialize};

/// Traditional characters and their Simplified form, one to one, sorted by the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoldTable {
    pairs: Vec<(char, char)>,
}

impl FoldTable {
    /// A table of `pairs`, in any order.
    #[must_use]
    pub fn new(mut pairs: Vec<(char, char)>) -> FoldTable {
        pairs.sort_unstable();
        pairs.dedup_by_key(|it| it.0);
        FoldTable { pairs }
    }

    /// The form under which `it` is found; `None` for what is skipped (white space, ▯).
    #[must_use]
    pub fn fold_char(&self, it: char) -> Option<char> {
        if it.is_whitespace() || it == '\u{3000}' || it == '▯' {
            return None;
        }
        if it.is_ascii() {
            return Some(it.to_ascii_lowercase());
        }
        let narrow = narrow(it);
        if narrow != it {
            return Some(narrow.to_ascii_lowercase());
        }
        Some(self.simple(it))
    }

    /// `text` in Simplified characters, one for one; all else as it is.
    #[must_use]
    pub fn simplified(&self, text: &str) -> String {
        text.chars().map(|it| self.simple(it)).collect()
    }

    fn simple(&self, it: char) -> char {
        let found = self.pairs.binary_search_by_key(&it, |pair| pair.0);
        found.ok().and_then(|at| self.pairs.get(at)).map_or(it, |pair| pair.1)
    }

    /// `text` as it is found.
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        text.chars().filter_map(|it| self.fold_char(it)).collect()
    }

    /// `text` as it is found, and for each character kept its index in `text`.
    #[must_use]
    pub fn fold_with_map(&self, text: &str) -> (Vec<char>, Vec<usize>) {
        text.chars().enumerate().filter_map(|(at, it)| Some((self.fold_char(it)?, at))).unzip()
    }
}

/// Full-width forms as half-width ones, and the marks that come in several shapes as one.
fn narrow(it: char) -> char {
    match it {
        '“' | '”' | '「' | '」' | '『' | '』' => '"',
        '‘' | '’' => '\'',
        '–' | '－' | '─' | '‒' | '―' | '～' => '—',
        '・' | '•' | '‧' => '·',
        '。' => '.',
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(it).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(it)
        }
        _ => it,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> FoldTable {
        FoldTable::new(vec![('臺', '台'), ('廣', '广'), ('東', '东')])
    }

    #[test]
    fn scripts_widths_and_case_are_one() {
        assert_eq!(table().fold("廣 東（ＲＣＥＰ）　臺山"), "广东(rcep)台山");
    }

    #[test]
    fn every_kept_character_knows_its_place() {
        let (chars, map) = table().fold_with_map("廣 ▯東");
        assert_eq!(chars, ['广', '东']);
        assert_eq!(map, [0, 3]);
    }
}
