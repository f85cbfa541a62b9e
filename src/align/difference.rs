//! What one clause says and the other does not, marked so that a person can read it.
//!
//! Runs in the page, on the two clauses that are shown. Which clauses belong together it does not
//! decide; that is `pairing`. Ranges count characters of the printed texts, never bytes.
use crate::align::tokens::{Names, Range, Token, codes, mark, n_chars, part, tokens, words};
use crate::text::fold::FoldTable;
use dissimilar::{Chunk, diff};

/// Most marks in 100 characters of a text; two marks are allowed in any.
const MAX_PER_100: usize = 12;
/// Hundredths of the words of the shorter text that must be the same and in the same order, else it
/// is rewritten. By reading the 134 pairs of `tests/golden/alignment.csv`: from 20 up every pair
/// reads well word for word, none lies from 16 to 19, and below that only stray words match.
const MIN_SHARED: usize = 20;
/// What these plans say everywhere: that both texts have it says nothing.
const STOP_PHRASES: &str = "加强 建设 推进 促进 发展 强化 提升 打造 加快 推动 支持 重点 城市群";
/// Characters that only join words. A shared term neither begins nor ends with one.
const JOINERS: &str = "的和与及等对以在";
/// How many characters a name or number counts for when terms must be left out, besides its own.
const ATOM_WEIGHT: usize = 3;

/// The marks of two clauses that stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Characters to mark on the left: sorted and apart; each mark begins and ends with a word.
    pub left: Vec<Range>,
    /// The same for the right.
    pub right: Vec<Range>,
    /// Whether the texts have too little in common to be compared word for word. If so, the marks
    /// are terms found on both sides; if not, they are what the other side does not say.
    pub rewritten: bool,
}

/// Neighbouring tokens that are equal, or that are not; then one side may have none.
#[derive(Clone, Copy)]
struct Stretch {
    is_equal: bool,
    left: Range,
    right: Range,
}

/// A run of words that both texts have. The lighter ones are left out first.
struct Term {
    range: Range,
    weight: usize,
}

/// What `left` and `right` say that the other does not.
///
/// Script, width and punctuation make no difference. Names and numbers are marked whole.
#[must_use]
pub fn difference(fold: &FoldTable, names: &Names, left: &str, right: &str) -> Difference {
    let (lefts, rights) = tokens(fold, names, left, right);
    let most = |text: &str| (text.chars().count() * MAX_PER_100 / 100).max(2);
    let fits = |it: &Difference| it.left.len() <= most(left) && it.right.len() <= most(right);

    let all = stretches(&lefts, &rights);
    let mut shortest = 2;
    let (kept, changes) = loop {
        let kept = without_islands(&all, &lefts, shortest);
        let changes = changes(&kept, &lefts, &rights);
        if fits(&changes) {
            break (kept, changes);
        }
        shortest += 1;
    };
    let equal = kept.iter().filter(|it| it.is_equal);
    let n_equal: usize = equal.map(|it| words(part(&lefts, it.left)).count()).sum();
    let n_least = words(&lefts).count().min(words(&rights).count());
    if n_least * MIN_SHARED <= n_equal * 100 {
        return changes;
    }

    let (of_left, of_right) = (terms(&lefts, &rights), terms(&rights, &lefts));
    let mut least = 0;
    loop {
        let telling = |terms: &[Term]| {
            joined(terms.iter().filter(|it| least <= it.weight).map(|it| it.range))
        };
        let found =
            Difference { left: telling(&of_left), right: telling(&of_right), rewritten: true };
        if fits(&found) {
            return found;
        }
        least += 1;
    }
}

/// The words of each side that the other has too: atoms, and runs of two Chinese characters or more
/// that are not stop phrases alone. Sorted and apart.
#[must_use]
pub fn shared(fold: &FoldTable, names: &Names, left: &str, right: &str) -> [Vec<Range>; 2] {
    let (lefts, rights) = tokens(fold, names, left, right);
    [terms(&lefts, &rights), terms(&rights, &lefts)]
        .map(|terms| terms.iter().map(|it| it.range).collect())
}

/// What is equal and what is not, in turns.
fn stretches(lefts: &[Token], rights: &[Token]) -> Vec<Stretch> {
    let (mut left, mut right) = (0, 0);
    let mut found = Vec::new();
    for chunk in diff(&codes(lefts), &codes(rights)) {
        let (Chunk::Equal(text) | Chunk::Delete(text) | Chunk::Insert(text)) = chunk;
        let n = text.chars().count();
        let to_left = if matches!(chunk, Chunk::Insert(_)) { left } else { left + n };
        let to_right = if matches!(chunk, Chunk::Delete(_)) { right } else { right + n };
        let is_equal = matches!(chunk, Chunk::Equal(_));
        push(&mut found, Stretch { is_equal, left: (left, to_left), right: (right, to_right) });
        (left, right) = (to_left, to_right);
    }
    found
}

/// Adds `next` behind `stretches`, or to the last of them if that is of the same kind.
fn push(stretches: &mut Vec<Stretch>, next: Stretch) {
    match stretches.last_mut().filter(|it| it.is_equal == next.is_equal) {
        Some(last) => (last.left.1, last.right.1) = (next.left.1, next.right.1),
        None => stretches.push(next),
    }
}

/// `stretches`, where what is equal between two changes counts as changed if it is shorter than
/// `shortest` characters.
fn without_islands(stretches: &[Stretch], lefts: &[Token], shortest: usize) -> Vec<Stretch> {
    let mut found = Vec::new();
    for (at, it) in stretches.iter().enumerate() {
        let is_inside = 0 < at && at + 1 < stretches.len();
        let is_island = is_inside && n_chars(part(lefts, it.left)) < shortest;
        push(&mut found, Stretch { is_equal: it.is_equal && !is_island, ..*it });
    }
    found
}

fn changes(stretches: &[Stretch], lefts: &[Token], rights: &[Token]) -> Difference {
    let changed = || stretches.iter().filter(|it| !it.is_equal);
    let left = changed().filter_map(|it| mark(part(lefts, it.left))).collect();
    let right = changed().filter_map(|it| mark(part(rights, it.right))).collect();
    Difference { left, right, rewritten: false }
}

/// `ranges` with those that touch as one.
fn joined(ranges: impl Iterator<Item = Range>) -> Vec<Range> {
    let mut found: Vec<Range> = Vec::new();
    for next in ranges {
        match found.last_mut().filter(|it| it.1 == next.0) {
            Some(last) => last.1 = next.1,
            None => found.push(next),
        }
    }
    found
}

/// The longest runs of words of `tokens` that `others` have too, without those that say nothing.
fn terms(tokens: &[Token], others: &[Token]) -> Vec<Term> {
    let others = codes(others);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_shared = |end: &usize| {
            part(tokens, (*end, end + 1)).iter().all(Token::is_word)
                && others.contains(&codes(part(tokens, (at, end + 1))))
        };
        let end = (at..tokens.len()).take_while(is_shared).last().map_or(at, |it| it + 1);
        found.extend(term(part(tokens, (at, end))));
        at = end.max(at + 1);
    }
    found
}

/// `run` without what hangs on its ends: joiners, and single characters beside an atom. `None` if
/// what is left says nothing.
fn term(mut run: &[Token]) -> Option<Term> {
    let hangs = |it: &Token, next: Option<&Token>| {
        JOINERS.contains(it.code) || (!it.is_atom() && next.is_some_and(Token::is_atom))
    };
    while let [it, rest @ ..] = run
        && hangs(it, rest.first())
    {
        run = rest;
    }
    while let [rest @ .., it] = run
        && hangs(it, rest.last())
    {
        run = rest;
    }
    let telling = STOP_PHRASES.split(' ').fold(codes(run), |rest, it| rest.replace(it, ""));
    let n_atoms = run.iter().filter(|it| it.is_atom()).count();
    let weight = n_chars(run) + n_atoms * ATOM_WEIGHT;
    let says_something = 0 < n_atoms || 2 <= telling.chars().count();
    mark(run).filter(|_| says_something).map(|range| Term { range, weight })
}
