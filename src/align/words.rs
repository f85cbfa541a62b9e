//! Cuts a text into the words it is compared by, once, when the atlas is made: names, numbers, dates and
//! Latin words whole, all else as a dictionary has it. Nothing is guessed that the dictionary does not
//! know: then each character stands alone.
use crate::align::tokens::sign;
use crate::model::word::{Word, WordKind};
use crate::text::fold::FoldTable;
use crate::text::han::is_han;
use jieba_rs::Jieba;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DICTIONARY: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// What the dictionary calls words that only join others: conjunctions, prepositions, particles.
const JOINING_TAGS: [char; 3] = ['c', 'p', 'u'];
/// What stands between the parts of a word that is to be cut.
const CUT: char = '|';

/// What is known of words besides the dictionary.
#[derive(Clone, Debug, Default)]
pub struct Segmenter {
    fold: FoldTable,
    whole: Whole,
    /// Entries of the dictionary that are no words, and the lengths of the words in them.
    apart: BTreeMap<String, Vec<usize>>,
    /// What says little.
    kinds: BTreeMap<String, WordKind>,
}

/// What is never cut, as it is compared, in order.
#[derive(Clone, Debug, Default)]
struct Whole(Vec<(Vec<char>, WordKind)>);

impl Segmenter {
    /// For texts folded by `fold`, keeping the words `whole`. Of those that begin at the same place the
    /// longest counts, of the same word twice the first.
    #[must_use]
    pub fn new(fold: FoldTable, whole: &[(String, WordKind)]) -> Segmenter {
        let signs = |it: &str| it.chars().map(|it| sign(&fold, it)).collect();
        let mut whole: Vec<_> = whole.iter().map(|it| (signs(&it.0), it.1)).collect();
        whole.sort_by(|a: &(Vec<char>, WordKind), b| a.0.cmp(&b.0));
        whole.dedup_by(|a, b| a.0 == b.0);
        Segmenter { fold, whole: Whole(whole), ..Segmenter::default() }
    }

    /// Cuts a word of the dictionary where `parts` has a bar.
    pub fn cut_apart(&mut self, parts: &str) {
        let lengths = parts.split(CUT).map(|it| it.chars().count()).collect();
        self.apart.insert(parts.split(CUT).collect(), lengths);
    }

    /// Takes `word`, wherever the dictionary finds it, for one of this kind.
    pub fn take_for(&mut self, word: &str, kind: WordKind) {
        self.kinds.insert(word.to_owned(), kind);
    }

    /// The words of `text`, one after another; together they are as long as it.
    #[must_use]
    pub fn words(&self, text: &str) -> Vec<Word> {
        let signs: Vec<char> = text.chars().map(|it| sign(&self.fold, it)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = signs.get(at..).filter(|it| !it.is_empty()) {
            let before = found.len();
            let (n_whole, kind) = self.whole.at(rest);
            let n_number = word_len(&self.whole, rest);
            if n_number < n_whole && kind == WordKind::Plain {
                self.put(&rest.iter().take(n_whole).collect::<String>(), "", &mut found);
            } else if 0 < n_whole.max(n_number) {
                let kind = if n_whole < n_number { WordKind::Name } else { kind };
                found.push(Word::new(n_whole.max(n_number), kind));
            } else if let n @ 1.. = self.run_len(rest) {
                self.cut(rest.get(..n).unwrap_or_default(), &mut found);
            } else {
                let is_mark = rest.first().is_none_or(|it| !it.is_alphanumeric());
                found.push(Word::new(1, if is_mark { WordKind::Mark } else { WordKind::Plain }));
            }
            at += found
                .get(before..)
                .unwrap_or_default()
                .iter()
                .map(|it| it.n_chars())
                .sum::<usize>();
        }
        found
    }

    /// How many Chinese characters `signs` begin with before the next name.
    fn run_len(&self, signs: &[char]) -> usize {
        let starts = (0..signs.len()).map(|at| signs.get(at..).unwrap_or_default());
        let is_in =
            |it: &&[char]| it.first().is_some_and(|it| is_han(*it)) && self.whole.at(it).0 == 0;
        starts.take_while(is_in).count()
    }

    /// Cuts Chinese characters by the dictionary.
    fn cut(&self, run: &[char], found: &mut Vec<Word>) {
        let run: String = run.iter().collect();
        for it in DICTIONARY.tag(&run, false) {
            self.put(it.word, it.tag, found);
        }
    }

    /// Adds a word, or the words in it if it is none.
    fn put(&self, word: &str, tag: &str, found: &mut Vec<Word>) {
        let Some(lengths) = self.apart.get(word) else {
            found.push(Word::new(word.chars().count(), self.kind(word, tag)));
            return;
        };
        let mut chars = word.chars();
        for n in lengths {
            let part: String = chars.by_ref().take(*n).collect();
            found.push(Word::new(*n, self.kind(&part, "")));
        }
    }

    fn kind(&self, word: &str, tag: &str) -> WordKind {
        let by_tag =
            if tag.starts_with(JOINING_TAGS) { WordKind::Joining } else { WordKind::Plain };
        self.kinds.get(word).copied().unwrap_or(by_tag)
    }
}

impl Whole {
    /// Length and kind of the longest word that `signs` begin with; the length is 0 if there is none.
    fn at(&self, mut signs: &[char]) -> (usize, WordKind) {
        while !signs.is_empty() {
            let n = self.0.partition_point(|it| it.0.as_slice() <= signs);
            let Some((last, kind)) = n.checked_sub(1).and_then(|it| self.0.get(it)) else { break };
            let n_same = last.iter().zip(signs).take_while(|(a, b)| a == b).count();
            if n_same == last.len() {
                return (n_same, *kind);
            }
            // No word that is longer than what the two share can come before the last.
            signs = signs.get(..n_same).unwrap_or_default();
        }
        (0, WordKind::Plain)
    }
}

/// Length of the number, date or Latin word that `signs` begin with, 0 if there is none: 5G, 12.5%,
/// 3万亿, 2017—2020年, 2022年3月. A unit that begins a name takes the name with it: 5万宁.
fn word_len(whole: &Whole, signs: &[char]) -> usize {
    let from = |n: usize| signs.get(n..).unwrap_or_default();
    let mut n = 0;
    loop {
        match from(n) {
            [it, ..] if it.is_ascii_alphanumeric() => n += 1,
            ['.' | '—' | ':', it, ..] if 0 < n && it.is_ascii_alphanumeric() => n += 2,
            _ => break,
        }
    }
    if !signs.get(..n).and_then(<[char]>::last).is_some_and(char::is_ascii_digit) {
        return n;
    }
    while from(n).first().is_some_and(|it| "%‰万亿年月日".contains(*it)) {
        n += whole.at(from(n)).0.max(1);
        let n_digits = from(n).iter().take_while(|it| it.is_ascii_digit()).count();
        if matches!(from(n + n_digits), ['月' | '日', ..]) {
            n += n_digits;
        }
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let fold = FoldTable::new(vec![('達', '达'), ('設', '设')]);
        let whole = [("湛江港", WordKind::Name), ("港口群", WordKind::Plain)];
        let mut segmenter = Segmenter::new(fold, &whole.map(|it| (it.0.to_owned(), it.1)));
        segmenter.cut_apart("群|为");
        let mut chars = text.chars();
        let words = segmenter.words(text);
        let parts = words.iter().map(|it| chars.by_ref().take(it.n_chars()).collect::<String>());
        assert_eq!(parts.collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn words_names_and_numbers_are_whole() {
        check("加快湛江港建設，到2025年達到12.5%", "加快 湛江港 建設 ， 到 2025年 達到 12.5%");
        check("以港口群为起点", "以 港口群 为 起点");
        check("城市群为依托", "城市群 为 依托");
        check("G75兰海高速公路", "G75 兰 海 高速公路");
    }
}
