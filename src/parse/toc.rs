//! The printed table of contents: it tells where the headings are in a text without line breaks.
use crate::model::document::DropReason;
use crate::parse::apparatus::Apparatus;
use crate::parse::flow::Flow;
use crate::parse::grammar::Mark;

/// A line of the table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TocEntry {
    /// 第一章
    pub label: String,
    /// The heading behind it.
    pub title: String,
    /// The page it names.
    pub page: u16,
}

/// Takes the table of contents out of `flow` and returns its lines; none if there is no 目录.
pub fn take(flow: &mut Flow, apparatus: &mut Apparatus) -> Vec<TocEntry> {
    let Some(start) = flow.find("目录", 0) else { return Vec::new() };
    let mut entries: Vec<TocEntry> = Vec::new();
    let mut at = start + 2;
    while let Some((entry, len)) = entry(flow.chars().get(at..).unwrap_or_default()) {
        if entries.last().is_some_and(|it| entry.page < it.page) {
            break;
        }
        entries.push(entry);
        at += len;
    }
    if entries.is_empty() {
        return entries;
    }
    apparatus.drop_run(&flow.take(start, at), DropReason::Toc);
    entries
}

/// The entry `chars` opens with and its length. The last entry's number may run into the number
/// of the first page: where no entry follows and the digits end in 1, that 1 is not taken.
fn entry(chars: &[char]) -> Option<(TocEntry, usize)> {
    let (label_len, _) = heading_mark(chars)?;
    let title_len = chars
        .get(label_len..)?
        .iter()
        .take_while(|it| !it.is_ascii_digit() && **it != '\n')
        .count();
    let digits_at = label_len + title_len;
    let mut n_digits = chars.get(digits_at..)?.iter().take_while(|it| it.is_ascii_digit()).count();
    let rest = chars.get(digits_at + n_digits..)?;
    if heading_mark(rest).is_none()
        && 1 < n_digits
        && chars.get(digits_at + n_digits - 1) == Some(&'1')
    {
        n_digits -= 1;
    }
    let text = |start: usize, len: usize| -> String {
        chars.get(start..start + len).unwrap_or_default().iter().collect()
    };
    let page = text(digits_at, n_digits).parse().ok()?;
    let entry = TocEntry { label: text(0, label_len), title: text(label_len, title_len), page };
    Some((entry, digits_at + n_digits))
}

fn heading_mark(chars: &[char]) -> Option<(usize, u16)> {
    Mark::Chapter.read(chars).or_else(|| Mark::Section.read(chars))
}

/// Where in `flow` each heading stands, found in order; `None` where it does not follow.
#[must_use]
pub fn locate(flow: &Flow, toc: &[TocEntry]) -> Vec<Option<usize>> {
    let mut from = 0;
    toc.iter()
        .map(|it| {
            let heading = format!("{}{}", it.label, it.title);
            let found = flow.find(&heading, from)?;
            from = found + heading.chars().count();
            Some(found)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_page_number_is_not_part_of_the_contents() {
        let mut flow = Flow::of("题目录第一章背景3第一节基础12第二节结语441正文");
        let mut apparatus = Apparatus::default();
        let pages: Vec<u16> = take(&mut flow, &mut apparatus).iter().map(|it| it.page).collect();
        assert_eq!(pages, [3, 12, 44]);
        assert_eq!(flow.text(), "题1正文");
    }

    #[test]
    fn a_text_without_contents_is_left_alone() {
        let mut flow = Flow::of("第一章背景3");
        assert!(take(&mut flow, &mut Apparatus::default()).is_empty());
        assert_eq!(flow.text(), "第一章背景3");
    }
}
