//! How families of documents number their headings. No word of any one text stands here.
use crate::model::node::NodeKind;
use crate::text::han::is_han;
use crate::text::numerals::{han_number, is_han_digit};

/// Most characters that cases are called by before their number.
const MAX_CASE_NAME: usize = 8;

/// A family of documents that number alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// National plans: 第一章, 第一节.
    Plan,
    /// Schemes: 一、, （一） counted through, ——.
    Scheme,
    /// Action plans: 一、, （一）, 1.
    ActionPlan,
    /// Collections of cases: 第一期, 做法之1, （一）, 一是.
    Cases,
}

/// The mark a heading opens with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// 第一章
    Chapter,
    /// 第一节
    Section,
    /// 第一期:
    Period,
    /// What a case is called, and its number: 做法之1:
    Case,
    /// 一、
    Ideographic,
    /// （一）
    Bracketed,
    /// 1.
    Arabic,
    /// ——
    Dash,
    /// 一是
    Ordinal,
}

/// Where a heading ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Title {
    /// The rest of the line.
    Line,
    /// Up to the first full stop; text follows.
    RunIn,
    /// There is none: text follows at once.
    None,
}

/// How a node's permanent id is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// Id of the node above, a dot, the number.
    Under,
    /// Id of the document, a dot, a letter or nothing, the number: counted through the document.
    Through(&'static str),
}

/// A rank of headings.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// What it opens with.
    pub mark: Mark,
    /// What it becomes.
    pub kind: NodeKind,
    /// Where its heading ends.
    pub title: Title,
    /// How its id is made.
    pub numbering: Numbering,
}

const fn level(mark: Mark, kind: NodeKind, title: Title, numbering: Numbering) -> Level {
    Level { mark, kind, title, numbering }
}

const PLAN: &[Level] = &[
    level(Mark::Chapter, NodeKind::Chapter, Title::Line, Numbering::Under),
    level(Mark::Section, NodeKind::Section, Title::Line, Numbering::Under),
];
const SCHEME: &[Level] = &[
    level(Mark::Ideographic, NodeKind::Chapter, Title::Line, Numbering::Through("c")),
    level(Mark::Bracketed, NodeKind::Item, Title::RunIn, Numbering::Through("")),
    level(Mark::Dash, NodeKind::Subitem, Title::RunIn, Numbering::Under),
];
const ACTION_PLAN: &[Level] = &[
    level(Mark::Ideographic, NodeKind::Chapter, Title::Line, Numbering::Under),
    level(Mark::Bracketed, NodeKind::Section, Title::RunIn, Numbering::Under),
    level(Mark::Arabic, NodeKind::Item, Title::RunIn, Numbering::Under),
];
const CASES: &[Level] = &[
    level(Mark::Period, NodeKind::Part, Title::Line, Numbering::Under),
    level(Mark::Case, NodeKind::Case, Title::Line, Numbering::Under),
    level(Mark::Bracketed, NodeKind::Item, Title::RunIn, Numbering::Under),
    level(Mark::Ordinal, NodeKind::Subitem, Title::None, Numbering::Under),
];

impl Family {
    /// The family a manifest names.
    #[must_use]
    pub fn named(name: &str) -> Option<Family> {
        match name {
            "plan" => Some(Family::Plan),
            "scheme" => Some(Family::Scheme),
            "action-plan" => Some(Family::ActionPlan),
            "cases" => Some(Family::Cases),
            _ => None,
        }
    }

    /// Its ranks, outermost first.
    #[must_use]
    pub fn levels(self) -> &'static [Level] {
        match self {
            Family::Plan => PLAN,
            Family::Scheme => SCHEME,
            Family::ActionPlan => ACTION_PLAN,
            Family::Cases => CASES,
        }
    }

    /// Whether sentences that open with 一是, 二是 are lines of their own.
    #[must_use]
    pub fn has_ordinals(self) -> bool {
        self.levels().iter().any(|it| it.mark == Mark::Ordinal)
    }

    /// The rank `chars` opens, from 0, with the length of its label and its number.
    #[must_use]
    pub fn read(self, chars: &[char]) -> Option<(usize, Level, usize, Option<u16>)> {
        self.levels().iter().enumerate().find_map(|(rank, it)| {
            let (len, number) = it.mark.read(chars)?;
            Some((rank, *it, len, (it.mark != Mark::Dash).then_some(number)))
        })
    }
}

impl Mark {
    /// Length of the mark at the start of `chars`, and its number (0 for ——).
    #[must_use]
    pub fn read(self, chars: &[char]) -> Option<(usize, u16)> {
        match self {
            Mark::Chapter => enclosed(chars, "第", "章"),
            Mark::Section => enclosed(chars, "第", "节").or_else(|| enclosed(chars, "第", "節")),
            Mark::Period => enclosed(chars, "第", "期"),
            Mark::Case => {
                let name = chars.iter().take_while(|it| is_han(**it) && **it != '之').count();
                let (len, number) = arabic(chars.get(name..)?, "之")?;
                let len = name + len;
                let is_name = (1..=MAX_CASE_NAME).contains(&name);
                is_name.then_some(())?;
                matches!(chars.get(len), Some(':' | '：')).then_some((len, number))
            }
            Mark::Ideographic => enclosed(chars, "", "、"),
            Mark::Bracketed => enclosed(chars, "(", ")").or_else(|| enclosed(chars, "（", "）")),
            Mark::Arabic => {
                let (len, number) = arabic(chars, "")?;
                let stop = matches!(chars.get(len), Some('.' | '．'));
                let decimal = chars.get(len + 1).is_some_and(char::is_ascii_digit);
                (stop && !decimal).then_some((len + 1, number))
            }
            Mark::Dash => opens(chars, "——").then_some((2, 0)),
            Mark::Ordinal => enclosed(chars, "", "是"),
        }
    }
}

fn opens(chars: &[char], with: &str) -> bool {
    with.chars().eq(chars.iter().copied().take(with.chars().count()))
}

fn enclosed(chars: &[char], before: &str, after: &str) -> Option<(usize, u16)> {
    if !opens(chars, before) {
        return None;
    }
    let start = before.chars().count();
    let rest = chars.get(start..)?;
    let numeral: String = rest.iter().take_while(|it| is_han_digit(**it)).collect();
    let len = numeral.chars().count();
    opens(rest.get(len..)?, after)
        .then_some((start + len + after.chars().count(), han_number(&numeral)?))
}

fn arabic(chars: &[char], before: &str) -> Option<(usize, u16)> {
    if !opens(chars, before) {
        return None;
    }
    let start = before.chars().count();
    let digits: String = chars.get(start..)?.iter().take_while(|it| it.is_ascii_digit()).collect();
    Some((start + digits.len(), digits.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mark: Mark, text: &str, expected: Option<(usize, u16)>) {
        let chars: Vec<char> = text.chars().collect();
        assert_eq!(mark.read(&chars), expected, "{text:?}");
    }

    #[test]
    fn marks_are_read_with_their_number() {
        check(Mark::Chapter, "第十二章总则", Some((4, 12)));
        check(Mark::Bracketed, "(三十五)强化", Some((5, 35)));
        check(Mark::Bracketed, "（一）强化", Some((3, 1)));
        check(Mark::Arabic, "1.推進", Some((2, 1)));
        check(Mark::Case, "典型做法之13:贵州", Some((7, 13)));
        check(Mark::Case, "做法之2：甲", Some((4, 2)));
        check(Mark::Ordinal, "四是推动", Some((2, 4)));
        check(Mark::Dash, "——优势互补", Some((2, 0)));
    }

    #[test]
    fn what_only_looks_like_a_mark_is_none() {
        check(Mark::Arabic, "1.25张", None);
        check(Mark::Arabic, "2014年", None);
        check(Mark::Bracketed, "(宁)北", None);
        check(Mark::Ideographic, "一湾、", None);
        check(Mark::Case, "之1:甲", None);
        check(Mark::Case, "总之，其中之1:甲", None);
        check(Mark::Chapter, "第四海洋研究所", None);
    }
}
