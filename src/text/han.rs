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
