//! How a text is set on the page. Never changes the number of characters, so marks keep their places.

/// `text` with the half-width marks of a bad extraction set full width, where they touch Chinese.
///
/// Digits keep theirs (1:3, 2022-04-07, 3.5); what the export and quotations carry stays as printed.
#[must_use]
pub fn typeset(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let near = |at: Option<usize>| at.and_then(|it| chars.get(it)).copied();
    chars
        .iter()
        .enumerate()
        .map(|(at, &it)| {
            let (before, after) = (near(at.checked_sub(1)), near(Some(at + 1)));
            let between_ascii = before.is_some_and(|it| it.is_ascii_alphanumeric())
                && after.is_some_and(|it| it.is_ascii_alphanumeric());
            match it {
                _ if between_ascii => it,
                ',' => '，',
                ';' => '；',
                ':' => '：',
                '(' => '（',
                ')' => '）',
                _ => it,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_full_width_between_characters_only() {
        assert_eq!(
            typeset("地跨广西,广东(RCEP)等:1:3,3.5。"),
            "地跨广西，广东（RCEP）等：1:3,3.5。"
        );
    }
}
