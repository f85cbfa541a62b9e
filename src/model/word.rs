//! The words of a text, as it is compared: where each ends, and what it says.
use serde::{Deserialize, Serialize};

/// How many bits hold the kind.
const KIND_BITS: u32 = 3;

/// A word: how many characters it has, and its kind. Nearly all fit a byte of the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word(u16);

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// Nothing: punctuation or white space.
    Mark,
    /// Nothing: 的, 以及, and verbs that these plans use everywhere.
    Joining,
    /// Nothing by itself: 城市, 水平.
    Common,
    /// A word of the dictionary, or a character of its own.
    Plain,
    /// A name, number, date or Latin word.
    Name,
}

impl Word {
    /// A word of `n_chars` characters.
    #[must_use]
    pub fn new(n_chars: usize, kind: WordKind) -> Word {
        let n_chars = u16::try_from(n_chars).unwrap_or(u16::MAX).min(u16::MAX >> KIND_BITS);
        Word(n_chars << KIND_BITS | kind as u16)
    }

    /// Its length in characters.
    #[must_use]
    pub fn n_chars(self) -> usize {
        usize::from(self.0 >> KIND_BITS)
    }

    /// What it says.
    #[must_use]
    pub fn kind(self) -> WordKind {
        match self.0 & 7 {
            0 => WordKind::Mark,
            1 => WordKind::Joining,
            2 => WordKind::Common,
            3 => WordKind::Plain,
            _ => WordKind::Name,
        }
    }
}
