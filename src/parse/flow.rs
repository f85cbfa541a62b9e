//! A text whose characters know where in the seed they stand.

/// Characters in reading order, each with its code point position in the raw seed; a mark that is
/// not in the seed has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    chars: Vec<char>,
    at: Vec<Option<u32>>,
}

impl Flow {
    /// The whole of `raw`, in the order of the seed.
    #[must_use]
    pub fn of(raw: &str) -> Flow {
        let chars: Vec<char> = raw.chars().collect();
        let at = (0..).map(Some).take(chars.len()).collect();
        Flow { chars, at }
    }

    /// The characters, in reading order.
    #[must_use]
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// Where in the seed its characters stand, in order, without marks that are not in the seed.
    pub fn positions(&self) -> impl Iterator<Item = u32> + '_ {
        self.at.iter().copied().flatten()
    }

    /// Where in the seed the first character at or behind `index` stands.
    #[must_use]
    pub fn position(&self, index: usize) -> Option<u32> {
        self.at.get(index..)?.iter().copied().flatten().next()
    }

    /// Number of characters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// The part `start..end`, cut to what there is.
    #[must_use]
    pub fn slice(&self, start: usize, end: usize) -> Flow {
        let end = end.min(self.len());
        let start = start.min(end);
        Flow {
            chars: self.chars.get(start..end).unwrap_or_default().to_vec(),
            at: self.at.get(start..end).unwrap_or_default().to_vec(),
        }
    }

    /// Takes `start..end` out and returns it.
    pub fn take(&mut self, start: usize, end: usize) -> Flow {
        let taken = self.slice(start, end);
        let end = end.min(self.len());
        let start = start.min(end);
        self.chars.drain(start..end);
        self.at.drain(start..end);
        taken
    }

    /// Puts `other` before the character at `index`.
    pub fn insert(&mut self, index: usize, other: Flow) {
        let index = index.min(self.len());
        self.chars.splice(index..index, other.chars);
        self.at.splice(index..index, other.at);
    }

    /// Puts the mark `it`, which is not in the seed, before the character at `index`.
    pub fn insert_mark(&mut self, index: usize, it: char) {
        let index = index.min(self.len());
        self.chars.insert(index, it);
        self.at.insert(index, None);
    }

    /// Adds `other` at the end.
    pub fn append(&mut self, other: Flow) {
        self.chars.extend(other.chars);
        self.at.extend(other.at);
    }

    /// Without white space at both ends.
    #[must_use]
    pub fn trimmed(&self) -> Flow {
        let start = self.chars.iter().take_while(|it| it.is_whitespace()).count();
        let end = self.len() - self.chars.iter().rev().take_while(|it| it.is_whitespace()).count();
        self.slice(start, end.max(start))
    }

    /// Index of the first `needle` at or behind `from`.
    #[must_use]
    pub fn find(&self, needle: &str, from: usize) -> Option<usize> {
        let needle: Vec<char> = needle.chars().collect();
        if needle.is_empty() {
            return None;
        }
        self.chars
            .get(from..)?
            .windows(needle.len())
            .position(|window| window == needle)
            .map(|it| it + from)
    }

    /// Index of the character that stands at `raw` in the seed.
    #[must_use]
    pub fn index_of(&self, raw: u32) -> Option<usize> {
        self.at.iter().position(|it| *it == Some(raw))
    }

    /// The characters as text.
    #[must_use]
    pub fn text(&self) -> String {
        self.chars.iter().collect()
    }
}
