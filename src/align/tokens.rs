//! Two texts in the words they are compared by, with the same code for the same word. Script, width and
//! the shapes of a dash make no difference.
use crate::model::word::{Word, WordKind};
use crate::text::fold::FoldTable;
use std::collections::BTreeMap;

/// Half-open range, of characters of a printed text or of tokens.
pub type Range = (usize, usize);

/// The first code that stands for a word of several characters: one of private use, which is never a
/// word by itself.
const FIRST_CODE: u32 = 0x10_0000;

/// A text with its words, one after another.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// As printed.
    pub text: &'a str,
    /// Together as long as the text, or longer: then its first ones.
    pub words: &'a [Word],
}

/// The least that is compared: a word, or a mark between words.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// The first of its codes, the same for the same words only.
    code: char,
    /// How many codes it has: so that the longest of shared words are found, one for each character,
    /// but one for a name.
    pub(super) n_codes: usize,
    pub(super) range: Range,
    kind: WordKind,
}

/// The form under which `it` is compared, one for one: folded, all dashes as one, a space for what
/// folding leaves out. The full stop keeps its shape, so that it is no decimal point.
pub(super) fn sign(fold: &FoldTable, it: char) -> char {
    match fold.fold_char(it) {
        _ if it == '。' => it,
        Some('-' | '~') => '—',
        folded => folded.unwrap_or(' '),
    }
}

/// Both texts in tokens, in order; white space is in none.
pub(super) fn tokens(
    fold: &FoldTable,
    left: Text<'_>,
    right: Text<'_>,
) -> (Vec<Token>, Vec<Token>) {
    let mut known = BTreeMap::new();
    let mut free = FIRST_CODE;
    let mut read = |of: Text<'_>| {
        let mut signs = of.text.chars().map(|it| sign(fold, it));
        let mut found = Vec::new();
        let mut at = 0;
        for word in of.words {
            let token: Vec<char> = signs.by_ref().take(word.n_chars()).collect();
            let range = (at, at + token.len());
            at = range.1;
            if token.is_empty() || token == [' '] {
                continue;
            }
            let kind = word.kind();
            let n_codes = if kind == WordKind::Name { 1 } else { token.len() };
            let code = match token.as_slice() {
                [_] if kind == WordKind::Mark => ' ',
                [it] => *it,
                _ => *known.entry(token).or_insert_with(|| {
                    let code = char::from_u32(free).unwrap_or(char::MAX);
                    free = free.saturating_add(u32::try_from(n_codes).unwrap_or(u32::MAX));
                    code
                }),
            };
            found.push(Token { code, n_codes, range, kind });
        }
        found
    };
    (read(left), read(right))
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        self.kind != WordKind::Mark
    }

    pub(super) fn n_chars(&self) -> usize {
        self.range.1 - self.range.0
    }

    pub(super) fn is_name(&self) -> bool {
        self.kind == WordKind::Name
    }

    /// Whether it says something by itself.
    pub(super) fn tells(&self) -> bool {
        self.is_name() || self.kind == WordKind::Plain
    }

    pub(super) fn joins(&self) -> bool {
        self.kind == WordKind::Joining
    }
}

pub(super) fn part(tokens: &[Token], range: Range) -> &[Token] {
    tokens.get(range.0..range.1).unwrap_or_default()
}

pub(super) fn codes(tokens: &[Token]) -> String {
    tokens.iter().flat_map(|it| (it.code..).take(it.n_codes)).collect()
}

/// `tokens` without punctuation.
pub(super) fn words(tokens: &[Token]) -> Vec<Token> {
    tokens.iter().filter(|it| it.is_word()).copied().collect()
}

/// How many characters the words in `tokens` have.
pub(super) fn n_chars(tokens: &[Token]) -> usize {
    tokens.iter().filter(|it| it.is_word()).map(Token::n_chars).sum()
}

/// From the first word of `tokens` to the last; `None` if they are all punctuation.
pub(super) fn mark(tokens: &[Token]) -> Option<Range> {
    let first = tokens.iter().find(|it| it.is_word())?;
    let last = tokens.iter().rfind(|it| it.is_word())?;
    Some((first.range.0, last.range.1))
}
