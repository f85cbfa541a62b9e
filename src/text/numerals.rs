//! Numbers as these documents print them: 十二, 12.

/// The value of a numeral from 1 to 99 written with 一…十, as headings use them.
///
/// `None` for anything else: what only looks like a number is not numbered by guessing.
#[must_use]
pub fn han_number(numeral: &str) -> Option<u16> {
    let digit = |it: char| "一二三四五六七八九".chars().position(|d| d == it).map(|at| at + 1);
    let (tens, ones) = match numeral.split_once('十') {
        None => (None, numeral),
        Some(("", ones)) => (Some(1), ones),
        Some((tens, ones)) => (Some(single(tens, digit)?), ones),
    };
    let ones = if ones.is_empty() { 0 } else { single(ones, digit)? };
    let value = tens.unwrap_or(0) * 10 + ones;
    if value == 0 { None } else { u16::try_from(value).ok() }
}

fn single(text: &str, digit: impl Fn(char) -> Option<usize>) -> Option<usize> {
    let mut chars = text.chars();
    let value = digit(chars.next()?)?;
    if chars.next().is_none() { Some(value) } else { None }
}

/// Characters a heading's numeral may have.
#[must_use]
pub fn is_han_digit(it: char) -> bool {
    "一二三四五六七八九十".contains(it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(numeral: &str, expected: Option<u16>) {
        assert_eq!(han_number(numeral), expected, "{numeral:?}");
    }

    #[test]
    fn headings_count_to_ninety_nine() {
        check("一", Some(1));
        check("十", Some(10));
        check("十二", Some(12));
        check("二十", Some(20));
        check("三十五", Some(35));
    }

    #[test]
    fn words_are_not_numbers() {
        check("", None);
        check("一带", None);
        check("百", None);
        check("一二", None);
        check("十十", None);
    }
}
