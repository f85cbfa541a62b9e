//! Whose words are whose in a sentence that gives different tasks to different cities: in
//! “新建玉林机场、儋州机场，研究迁建湛江机场” a reader from 湛江 looks for the second half.
use crate::corpus::data::Corpus;
use crate::model::document::DocumentIdx;
use crate::model::mention::Link;
use crate::model::node::StatementRef;
use crate::text::typeset::typeset;

/// A range of characters.
type Range = (u16, u16);

impl Corpus {
    /// All links of a statement: one for each unit it concerns by name, place or group.
    #[must_use]
    pub fn links_of(&self, document: DocumentIdx, at: StatementRef) -> &[Link] {
        // Links are in reading order.
        let before = self.links.partition_point(|it| (it.document, it.statement) < (document, at));
        let rest = self.links.get(before..).unwrap_or_default();
        let n = rest.partition_point(|it| (it.document, it.statement) == (document, at));
        rest.get(..n).unwrap_or_default()
    }

    /// The clauses of a link's statement that name other units and not its own: ranges of characters,
    /// in order and apart. What opens the statement and names no unit is everybody's; and so is every
    /// word of one that speaks of the whole cluster, too.
    #[must_use]
    pub fn of_others(&self, link: &Link) -> Vec<Range> {
        let all = self.links_of(link.document, link.statement);
        if all.len() < 2 || self.region.contains(&(link.document, link.statement)) {
            return Vec::new();
        }
        let Some(text) = self.text(link.document, link.statement) else { return Vec::new() };
        let others: Vec<Range> = all.iter().flat_map(|it| it.evidence.iter().copied()).collect();
        of_others(text, &link.evidence, &others)
    }

    /// How many units are named in the words of a statement that are not of others than the link's.
    #[must_use]
    pub fn n_beside(&self, link: &Link) -> usize {
        let of_others = self.of_others(link);
        let is_here = |it: &Range| !of_others.iter().any(|other| holds(*other, &[*it]));
        let all = self.links_of(link.document, link.statement).iter();
        all.filter(|it| it.evidence.iter().any(is_here)).count()
    }
}

/// The clauses of `text` that hold one of `others` and none of `own`.
fn of_others(text: &str, own: &[Range], others: &[Range]) -> Vec<Range> {
    // Some texts are printed in half width; as they are set, none is, and each is as long as before.
    let chars: Vec<char> = typeset(text).chars().collect();
    let is_of_others = |it: Range| holds(it, others) && !holds(it, own);
    let mut found: Vec<Range> = Vec::new();
    let mut add = |it: Range| match found.last_mut().filter(|last| last.1 == it.0) {
        Some(last) => last.1 = it.1,
        None => found.push(it),
    };
    // A part between semicolons is one city's as a whole, with what it says without a name.
    for part in parts(&chars, (0, short(chars.len())), '；') {
        if is_of_others(part) {
            let clauses = parts(&chars, part, '，');
            let named = clauses.into_iter().find(|it| holds(*it, others)).unwrap_or(part);
            add((if part.0 == 0 { named.0 } else { part.0 }, part.1));
        } else if holds(part, own) {
            parts(&chars, part, '，').into_iter().filter(|it| is_of_others(*it)).for_each(&mut add);
        }
    }
    found
}

/// Whether one of `names` begins in `part`.
fn holds(part: Range, names: &[Range]) -> bool {
    names.iter().any(|it| part.0 <= it.0 && it.0 < part.1)
}

/// `whole`, cut behind each `mark` that does not stand in brackets or quotation marks.
fn parts(chars: &[char], whole: Range, mark: char) -> Vec<Range> {
    let mut parts = Vec::new();
    let (mut from, mut depth) = (whole.0, 0_i32);
    for at in whole.0..whole.1 {
        match chars.get(usize::from(at)) {
            Some('（' | '“' | '《' | '「') => depth += 1,
            Some('）' | '”' | '》' | '」') => depth -= 1,
            Some(it) if *it == mark && depth <= 0 => {
                parts.push((from, at + 1));
                from = at + 1;
            }
            Some(_) | None => {}
        }
    }
    if from < whole.1 {
        parts.push((from, whole.1));
    }
    parts
}

fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of `text` that are of others, for whom `own` is named among `names`.
    fn of(text: &str, own: &[&str], names: &[&str]) -> Vec<String> {
        let ranges = |words: &[&str]| -> Vec<Range> {
            let found = words.iter().flat_map(|it| text.match_indices(it));
            let n = |bytes: usize| short(text.char_indices().filter(|it| it.0 < bytes).count());
            found.map(|(at, it)| (n(at), n(at + it.len()))).collect()
        };
        let chars: Vec<char> = text.chars().collect();
        of_others(text, &ranges(own), &ranges(names))
            .into_iter()
            .map(|it| chars[usize::from(it.0)..usize::from(it.1)].iter().collect())
            .collect()
    }

    #[test]
    fn each_city_has_its_own_clauses_and_what_names_nobody() {
        let text = "建设南宁机场第二跑道，新建玉林机场、儋州机场，规划建设一批通用机场";
        let names = ["南宁", "玉林", "儋州"];
        assert_eq!(of(text, &["南宁"], &names), ["新建玉林机场、儋州机场，"]);
        assert_eq!(of(text, &["玉林"], &names), ["建设南宁机场第二跑道，"]);
    }

    #[test]
    fn clauses_side_by_side_are_one_range() {
        let text = "甲地一，乙地二，丙地三，丁地四";
        assert_eq!(of(text, &["甲", "丁"], &["甲", "乙", "丙", "丁"]), ["乙地二，丙地三，"]);
    }

    #[test]
    fn a_part_between_semicolons_is_one_citys_as_a_whole() {
        let text = "发挥海口优势，集约发展；发挥湛江优势，建设枢纽";
        let names = ["海口", "湛江"];
        assert_eq!(of(text, &["海口"], &names), ["发挥湛江优势，建设枢纽"]);
        assert_eq!(of(text, &["湛江"], &names), ["发挥海口优势，集约发展；"]);
    }

    #[test]
    fn what_opens_the_sentence_without_a_name_is_everybodys() {
        let text = "打造旅游带,邮轮游布局在海口;滨海游布局在(广东)湛江";
        let names = ["海口", "湛江"];
        assert_eq!(of(text, &["湛江"], &names), ["邮轮游布局在海口;"]);
        assert_eq!(of(text, &["海口"], &names), ["滨海游布局在(广东)湛江"]);
    }

    #[test]
    fn a_comma_in_brackets_cuts_nothing() {
        assert_eq!(of("北部湾（南宁，湛江）合作", &["南宁"], &["南宁", "湛江"]), [""; 0]);
    }
}
