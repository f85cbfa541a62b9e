//! Cuts two texts into what is compared of them: names, numbers, dates and Latin words whole, all else
//! character by character. Script, width and the shapes of a dash make no difference.
use crate::text::fold::FoldTable;
use crate::text::han::{ends_sentence, is_han};
use std::collections::BTreeMap;

/// Half-open range, of characters of a printed text or of tokens.
pub type Range = (usize, usize);

/// The first code that stands for an atom: one of private use, which is never a word by itself.
const FIRST_ATOM: u32 = 0x10_0000;

/// Names that are compared whole, as they are compared, in order.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<Vec<char>>);

/// The least that is compared: an atom, which is a name, number, date or Latin word; or else one
/// character.
pub(super) struct Token {
    /// The same for the same words.
    pub(super) code: char,
    pub(super) range: Range,
}

impl Names {
    /// Prepares `names`, in any order. Of those that begin at the same place the longest counts.
    pub fn new<'a>(fold: &FoldTable, names: impl IntoIterator<Item = &'a str>) -> Names {
        let signs = |it: &str| it.chars().map(|it| sign(fold, it)).collect();
        let mut names: Vec<Vec<char>> = names.into_iter().map(signs).collect();
        names.sort_unstable();
        Names(names)
    }

    /// Length of the longest name that `signs` begin with, 0 if there is none.
    fn len_at(&self, mut signs: &[char]) -> usize {
        while !signs.is_empty() {
            let n = self.0.partition_point(|it| it.as_slice() <= signs);
            let Some(last) = n.checked_sub(1).and_then(|it| self.0.get(it)) else { break };
            let n_same = last.iter().zip(signs).take_while(|(a, b)| a == b).count();
            if n_same == last.len() {
                return n_same;
            }
            // No name that is longer than what the two share can come before the last.
            signs = signs.get(..n_same).unwrap_or_default();
        }
        0
    }
}

/// The form under which `it` is compared, one for one: folded, all dashes as one, a space for what
/// folding leaves out. The full stop keeps its shape, so that it is no decimal point.
fn sign(fold: &FoldTable, it: char) -> char {
    match fold.fold_char(it) {
        _ if it == '。' => it,
        Some('-' | '~') => '—',
        folded => folded.unwrap_or(' '),
    }
}

/// Both texts in tokens, in order; white space is in none.
pub(super) fn tokens(
    fold: &FoldTable,
    names: &Names,
    left: &str,
    right: &str,
) -> (Vec<Token>, Vec<Token>) {
    let mut atoms = BTreeMap::new();
    let mut read = |text: &str| {
        let signs: Vec<char> = text.chars().map(|it| sign(fold, it)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = signs.get(at..).filter(|it| !it.is_empty()) {
            let n = names.len_at(rest).max(word_len(names, rest)).max(1);
            let token = rest.get(..n).unwrap_or_default();
            if token != [' '] {
                found.push(Token { code: code(&mut atoms, token), range: (at, at + n) });
            }
            at += n;
        }
        found
    };
    (read(left), read(right))
}

/// Length of the number, date or Latin word that `signs` begin with, 0 if there is none: 5G, 12.5%,
/// 3万亿, 2017—2020年, 2022年3月. A unit that begins a name takes the name with it: 5万宁.
fn word_len(names: &Names, signs: &[char]) -> usize {
    let from = |n: usize| signs.get(n..).unwrap_or_default();
    let mut n = 0;
    loop {
        match from(n) {
            [it, ..] if it.is_ascii_alphanumeric() => n += 1,
            ['.' | '—' | ':', it, ..] if 0 < n && it.is_ascii_alphanumeric() => n += 2,
            _ => break,
        }
    }
    if !signs.get(..n).and_then(<[char]>::last).is_some_and(char::is_ascii_digit) {
        return n;
    }
    while from(n).first().is_some_and(|it| "%‰万亿年月日".contains(*it)) {
        n += names.len_at(from(n)).max(1);
        let n_digits = from(n).iter().take_while(|it| it.is_ascii_digit()).count();
        if matches!(from(n + n_digits), ['月' | '日', ..]) {
            n += n_digits;
        }
    }
    n
}

/// The code of `token`. Punctuation has that of white space, next to which `dissimilar` prefers to
/// begin and end a change; of its many signs only what ends a sentence is told apart.
fn code(atoms: &mut BTreeMap<Vec<char>, char>, token: &[char]) -> char {
    match token {
        [it] if ends_sentence(*it) || matches!(it, '.' | ';') => '\n',
        [it] if it.is_alphanumeric() => *it,
        [_] => ' ',
        _ => {
            let next = (FIRST_ATOM..).nth(atoms.len()).and_then(char::from_u32);
            *atoms.entry(token.to_vec()).or_insert(next.unwrap_or(char::MAX))
        }
    }
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        !self.code.is_ascii_whitespace()
    }

    pub(super) fn is_atom(&self) -> bool {
        self.is_word() && !is_han(self.code)
    }
}

pub(super) fn part(tokens: &[Token], range: Range) -> &[Token] {
    tokens.get(range.0..range.1).unwrap_or_default()
}

pub(super) fn codes(tokens: &[Token]) -> String {
    tokens.iter().map(|it| it.code).collect()
}

/// `tokens` without punctuation.
pub(super) fn words(tokens: &[Token]) -> impl DoubleEndedIterator<Item = &Token> {
    tokens.iter().filter(|it| it.is_word())
}

pub(super) fn n_chars(tokens: &[Token]) -> usize {
    words(tokens).map(|it| it.range.1 - it.range.0).sum()
}

/// From the first word of `tokens` to the last; `None` if they are all punctuation.
pub(super) fn mark(tokens: &[Token]) -> Option<Range> {
    let first = words(tokens).next()?;
    words(tokens).next_back().map(|last| (first.range.0, last.range.1))
}
