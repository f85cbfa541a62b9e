//! Cuts a paragraph into sentences, without losing a character.
use crate::text::han::{closes_bracket, closing, ends_sentence, opens_bracket};

/// The sentences of `chars`, as lengths that add up to `chars.len()`.
///
/// A full stop inside quotation marks or brackets ends nothing (“廣府文化。嶺南山水”), unless they
/// never close. A bracket behind a full stop, such as the responsible bodies, stays with its
/// sentence. `20%.` is an end: one seed prints a half-width stop there.
#[must_use]
pub fn sentence_lengths(chars: &[char]) -> Vec<usize> {
    let mut ends = ends_outside_pairs(chars);
    if ends.last() != Some(&chars.len()) && !chars.is_empty() {
        ends.push(chars.len());
    }
    let mut lengths: Vec<usize> = Vec::new();
    let mut start = 0;
    for end in ends {
        let piece = chars.get(start..end).unwrap_or_default();
        match lengths.last_mut() {
            Some(previous) if is_bracketed(piece) => *previous += piece.len(),
            Some(_) | None => lengths.push(piece.len()),
        }
        start = end;
    }
    lengths
}

fn is_bracketed(piece: &[char]) -> bool {
    matches!((piece.first(), piece.last()), (Some(a), Some(b)) if opens_bracket(*a) && closes_bracket(*b))
}

fn ends_outside_pairs(chars: &[char]) -> Vec<usize> {
    let mut open: Vec<char> = Vec::new();
    let mut ends = Vec::new();
    let mut at = 0;
    while let Some(&it) = chars.get(at) {
        at += 1;
        if open.last() == Some(&it) {
            open.pop();
        } else if let Some(partner) = closing(it) {
            if chars.get(at..).unwrap_or_default().contains(&partner) {
                open.push(partner);
            }
        } else if open.is_empty() && (ends_sentence(it) || is_half_width_stop(chars, at - 1)) {
            while chars.get(at).is_some_and(|it| matches!(it, '”' | '’' | '」' | '』')) {
                at += 1;
            }
            ends.push(at);
        }
    }
    ends
}

fn is_half_width_stop(chars: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|it| chars.get(it));
    chars.get(at) == Some(&'.')
        && before == Some(&'%')
        && chars.get(at + 1).is_none_or(|it| !it.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let chars: Vec<char> = text.chars().collect();
        let mut rest = chars.as_slice();
        let mut found = Vec::new();
        for len in sentence_lengths(&chars) {
            let (head, tail) = rest.split_at(len);
            found.push(head.iter().collect::<String>());
            rest = tail;
        }
        assert_eq!(found, expected);
        assert!(rest.is_empty());
    }

    #[test]
    fn full_stops_end_sentences() {
        check("甲。乙。", &["甲。", "乙。"]);
        check("甲。乙", &["甲。", "乙"]);
        check("", &[]);
    }

    #[test]
    fn stops_inside_quotation_marks_do_not() {
        check(
            "推出“廣府文化。嶺南山水”、品牌。乙。",
            &["推出“廣府文化。嶺南山水”、品牌。", "乙。"],
        );
        check("一“甲。乙。", &["一“甲。", "乙。"]);
    }

    #[test]
    fn the_bodies_in_brackets_stay_with_their_sentence() {
        check("甲。乙。(交通运输部、水利部)", &["甲。", "乙。(交通运输部、水利部)"]);
    }

    #[test]
    fn a_percentage_may_end_a_sentence() {
        check("增长20%.实施", &["增长20%.", "实施"]);
        check("达2.6%,高", &["达2.6%,高"]);
    }
}
