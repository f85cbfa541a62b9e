//! What one clause says and the other does not, marked so that a person can read it.
//!
//! Runs in the page, on the two clauses that are shown. Which clauses belong together it does not
//! decide; that is `pairing`. Ranges count characters of the printed texts, never bytes.
use crate::align::tokens::{Range, Text, Token, codes, mark, n_chars, part, tokens, words};
use crate::text::fold::FoldTable;
use dissimilar::{Chunk, diff};

/// Most marks in 100 characters of a text; two marks are allowed in any.
const MAX_PER_100: usize = 12;
/// Hundredths of the characters of the shorter text, a name as one, that must be the same and in the
/// same order, else it is rewritten. By reading the 134 pairs of `tests/golden/alignment.csv`,
/// compared character by character: from 20 up every pair reads well word for word, below 16 only
/// stray words match. In whole words the border holds: 9 of the 452 pairs of sentences that are
/// shown lie on its other side.
const MIN_SHARED: usize = 20;
/// How many characters a name or number counts for when terms must be left out, besides its own.
const NAME_WEIGHT: usize = 3;

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
pub fn difference(fold: &FoldTable, left: Text<'_>, right: Text<'_>) -> Difference {
    let (all_left, all_right) = tokens(fold, left, right);
    let (lefts, rights) = (words(&all_left), words(&all_right));
    let most = |it: Text<'_>| (it.text.chars().count() * MAX_PER_100 / 100).max(2);
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
    let n_equal: usize = equal.map(|it| substance(part(&lefts, it.left))).sum();
    let n_least = substance(&lefts).min(substance(&rights));
    if n_least * MIN_SHARED <= n_equal * 100 {
        return changes;
    }

    let (of_left, of_right) = (terms(&all_left, &all_right), terms(&all_right, &all_left));
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

/// The words of each side that the other has too, in runs that neither begin nor end with a word that
/// only joins. Sorted and apart.
#[must_use]
pub fn shared(fold: &FoldTable, left: Text<'_>, right: Text<'_>) -> [Vec<Range>; 2] {
    let (lefts, rights) = tokens(fold, left, right);
    [terms(&lefts, &rights), terms(&rights, &lefts)]
        .map(|terms| terms.iter().map(|it| it.range).collect())
}

/// How much words are: a name counts for one character.
fn substance(words: &[Token]) -> usize {
    words.iter().map(|it| if it.is_name() { 1 } else { it.n_chars() }).sum()
}

/// What is equal and what is not, in turns. Only whole words count as equal.
fn stretches(lefts: &[Token], rights: &[Token]) -> Vec<Stretch> {
    let (bounds_left, bounds_right) = (bounds(lefts), bounds(rights));
    let mut found = Vec::new();
    let (mut left, mut right) = (0, 0);
    let mut done = (0, 0);
    for chunk in diff(&codes(lefts), &codes(rights)) {
        let (Chunk::Equal(text) | Chunk::Delete(text) | Chunk::Insert(text)) = chunk;
        let n = text.chars().count();
        let to_left = if matches!(chunk, Chunk::Insert(_)) { left } else { left + n };
        let to_right = if matches!(chunk, Chunk::Delete(_)) { right } else { right + n };
        if matches!(chunk, Chunk::Equal(_)) {
            let of_left = inside(&bounds_left, (left, to_left));
            let of_right = inside(&bounds_right, (right, to_right));
            let (before_left, before_right) = ((done.0, of_left.0), (done.1, of_right.0));
            push(&mut found, Stretch { is_equal: false, left: before_left, right: before_right });
            push(&mut found, Stretch { is_equal: true, left: of_left, right: of_right });
            done = (of_left.1, of_right.1);
        }
        (left, right) = (to_left, to_right);
    }
    let (left, right) = ((done.0, lefts.len()), (done.1, rights.len()));
    push(&mut found, Stretch { is_equal: false, left, right });
    found
}

/// How many codes come before each of `tokens`, and all of them.
fn bounds(tokens: &[Token]) -> Vec<usize> {
    let sum = |n: &mut usize, it: &Token| {
        *n += it.n_codes;
        Some(*n)
    };
    std::iter::once(0).chain(tokens.iter().scan(0, sum)).collect()
}

/// The tokens that lie whole in a range of codes.
fn inside(bounds: &[usize], codes: Range) -> Range {
    let first = bounds.partition_point(|it| *it < codes.0);
    let last = bounds.partition_point(|it| *it <= codes.1).saturating_sub(1);
    (first, last.max(first))
}

/// Adds `next` behind `stretches`, or to the last of them if that is of the same kind.
fn push(stretches: &mut Vec<Stretch>, next: Stretch) {
    if next.left.0 == next.left.1 && next.right.0 == next.right.1 {
        return;
    }
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

/// `run` without the words at its ends that only join. `None` if what is left says nothing: it has no
/// name and not two characters of other words that do.
fn term(mut run: &[Token]) -> Option<Term> {
    while let [it, rest @ ..] = run
        && it.joins()
    {
        run = rest;
    }
    while let [rest @ .., it] = run
        && it.joins()
    {
        run = rest;
    }
    let n_names = run.iter().filter(|it| it.is_name()).count();
    let n_telling: usize = run.iter().filter(|it| it.tells()).map(Token::n_chars).sum();
    let weight = n_chars(run) + n_names * NAME_WEIGHT;
    mark(run).filter(|_| 0 < n_names || 2 <= n_telling).map(|range| Term { range, weight })
}
