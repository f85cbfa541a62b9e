//! Classes of characters.

/// A Chinese character (unified ideographs and extension A, which these texts need).
#[must_use]
pub fn is_han(it: char) -> bool {
    matches!(it, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}')
}

/// A mark that ends a sentence.
#[must_use]
pub fn ends_sentence(it: char) -> bool {
    matches!(it, '。' | '！' | '？' | '!' | '?')
}

/// A mark that may close a paragraph: the end of a sentence, a colon before a list, a bracket.
#[must_use]
pub fn ends_paragraph(it: char) -> bool {
    ends_sentence(it) || matches!(it, '：' | ':' | '；' | ';' | '）' | ')' | '”' | '…')
}

/// A mark inside a sentence. A line that has one and does not end a paragraph was cut.
#[must_use]
pub fn is_inner_mark(it: char) -> bool {
    matches!(it, '，' | ',' | '、' | '。')
}

/// The closing partner of an opening quotation mark or bracket.
#[must_use]
pub fn closing(it: char) -> Option<char> {
    match it {
        '“' => Some('”'),
        '‘' => Some('’'),
        '「' => Some('」'),
        '『' => Some('』'),
        '《' => Some('》'),
        '〈' => Some('〉'),
        '（' => Some('）'),
        '(' => Some(')'),
        '〔' => Some('〕'),
        _ => None,
    }
}

/// An opening round bracket, full or half width.
#[must_use]
pub fn opens_bracket(it: char) -> bool {
    matches!(it, '（' | '(')
}

/// A closing round bracket, full or half width.
#[must_use]
pub fn closes_bracket(it: char) -> bool {
    matches!(it, '）' | ')')
}

/// What stands before the bracket that closes `text`, and what stands in it, with brackets of its own;
/// none where no bracket closes it.
#[must_use]
pub fn closing_bracket(text: &str) -> Option<(&str, &str)> {
    let (end, _) = text.char_indices().next_back().filter(|it| closes_bracket(it.1))?;
    let mut depth = 0_u32;
    for (at, it) in text.char_indices().rev() {
        if closes_bracket(it) {
            depth += 1;
        } else if opens_bracket(it) {
            depth -= 1;
            if depth == 0 {
                return text.get(..at).zip(text.get(at + it.len_utf8()..end));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::closing_bracket;

    #[test]
    fn the_bracket_that_closes_a_text_may_hold_others() {
        assert_eq!(closing_bracket("甲（乙（丙）、丁）"), Some(("甲", "乙（丙）、丁")));
        assert_eq!(closing_bracket("甲(乙)"), Some(("甲", "乙")));
        assert_eq!(closing_bracket("甲(乙)。"), None);
        assert_eq!(closing_bracket("甲乙）"), None);
    }
}
