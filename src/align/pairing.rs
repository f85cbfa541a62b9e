//! The machine's part of the comparison: what two clauses have in common, and which statements of one
//! plan may answer those of the other.
use crate::align::difference::shared;
use crate::align::similarity::{Profile, Weights};
use crate::align::tokens::Text;
use crate::align::words::Segmenter;
use crate::model::alignment::{Alignment, Confidence, Method, Reason, ReasonKind};
use crate::model::document::Document;
use crate::model::node::{NodeIdx, NodeKind, StatementRef};
use crate::text::fold::FoldTable;
use std::collections::BTreeMap;

/// Most counterparts proposed for one statement.
const MAX_COUNTERPARTS: usize = 3;
/// Likeness from which a statement is proposed, is likely, and is sure. By reading what is proposed
/// for all 35 items: below the first, statements share only phrases such as 加强合作; above the second
/// most are right, above the third nearly all.
const MIN: f32 = 0.16;
const MEDIUM: f32 = 0.22;
const HIGH: f32 = 0.34;
/// What a heading adds to a statement's own words, what a name in both adds to their likeness, up to
/// three of them, and what the same theme adds.
const HEADING_SHARE: f32 = 0.25;
const NAME_BONUS: f32 = 0.03;
const MAX_NAMES: u8 = 3;
const THEME_BONUS: f32 = 0.03;
/// Rarity of words from which they say something of a pair: below it are 服务, 优化, 作用.
const TELLING: f32 = 3.0;
/// Most words kept as reasons.
const MAX_REASONS: usize = 4;

/// A name that means one thing: its folded words, and what it is the name of.
pub type KnownName = (String, ReasonKind);

/// Statements of one clause.
pub type Side<'a> = (&'a Document, NodeIdx, &'a [StatementRef]);

/// What the words of both plans weigh, and the names in them.
pub struct Machine<'a> {
    fold: &'a FoldTable,
    weights: Weights,
    names: &'a [KnownName],
    segmenter: &'a Segmenter,
}

/// How alike two clauses are, and which of their statements.
type Close = (f32, Vec<(StatementRef, StatementRef)>);

/// A statement with what is compared of it.
struct Candidate {
    at: StatementRef,
    own: Profile,
    heading: Profile,
    names: Vec<usize>,
    theme: crate::model::subject::Theme,
}

impl<'a> Machine<'a> {
    /// Learns from `documents` which words are rare.
    #[must_use]
    pub fn new(
        fold: &'a FoldTable,
        names: &'a [KnownName],
        segmenter: &'a Segmenter,
        documents: &[&Document],
    ) -> Machine<'a> {
        let texts: Vec<String> = documents
            .iter()
            .flat_map(|document| document.indexed())
            .filter(|(_, it)| !it.statements.is_empty() && it.kind != NodeKind::Caption)
            .map(|(_, it)| format!("{}。{}", it.title, it.without_bodies(&it.text())))
            .collect();
        let weights = Weights::of(fold, texts.iter().map(String::as_str));
        Machine { fold, weights, names, segmenter }
    }

    /// How alike two sides of a pair are, in thousandths, and the words on both, heaviest first.
    #[must_use]
    pub fn compare(&self, left: Side<'_>, right: Side<'_>) -> (u16, Vec<Reason>) {
        let (left_text, right_text) = (words(left), words(right));
        let profile = |text: &str| self.weights.profile(self.fold, text);
        let likeness = profile(&left_text).similarity(&profile(&right_text));
        let mut reasons: Vec<Reason> = self
            .shared(&left_text, &right_text)
            .into_iter()
            .map(|words| Reason { kind: self.kind(&words), words })
            .collect();
        let title = |(document, node, _): Side<'_>| {
            document.node(node).map(|it| it.title.clone()).unwrap_or_default()
        };
        let headings = self.shared(&title(left), &title(right));
        let known = |it: &String| reasons.iter().any(|reason| reason.words.contains(it));
        let tells = |it: &String| TELLING <= self.weights.mass(self.fold, it);
        if let Some(words) = headings.into_iter().find(|it| tells(it) && !known(it)) {
            reasons.truncate(MAX_REASONS - 1);
            reasons.push(Reason { kind: ReasonKind::Heading, words });
        }
        (permille(likeness), reasons)
    }

    /// Words on both sides, heaviest first. Of words that are everywhere only the rarest is kept, and
    /// only if there is no better one.
    fn shared(&self, left: &str, right: &str) -> Vec<String> {
        let chars: Vec<char> = left.chars().collect();
        let [of_left, of_right] = [left, right].map(|it| self.segmenter.words(it));
        let [ranges, _] = shared(
            self.fold,
            Text { text: left, words: &of_left },
            Text { text: right, words: &of_right },
        );
        let mut found: Vec<(f32, String)> = ranges
            .iter()
            .map(|it| chars.get(it.0..it.1).unwrap_or_default().iter().collect())
            .map(|words: String| (self.weights.mass(self.fold, &words), words))
            .collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut terms: Vec<String> = Vec::new();
        for (mass, term) in found {
            if mass < TELLING && !terms.is_empty() {
                break;
            }
            if !terms.iter().any(|it| it.contains(&term) || term.contains(it.as_str())) {
                terms.push(term);
            }
        }
        terms.truncate(MAX_REASONS);
        terms
    }

    fn kind(&self, words: &str) -> ReasonKind {
        let folded = self.fold.fold(words);
        let named = self.names.iter().filter(|it| folded.contains(it.0.as_str()));
        match named.map(|it| it.1).min() {
            Some(kind) => kind,
            None if words.contains(|it: char| it.is_ascii_digit()) => ReasonKind::Number,
            None => ReasonKind::Term,
        }
    }

    /// For every statement of `right` that says what is to be done, those of `left` most like it,
    /// gathered by clauses, best first.
    #[must_use]
    pub fn proposals(&self, left: &Document, right: &Document) -> Vec<Alignment> {
        let lefts = self.candidates(left);
        let mut found: BTreeMap<(NodeIdx, NodeIdx), Close> = BTreeMap::new();
        for of_right in self.candidates(right) {
            let mut close: Vec<(f32, &Candidate)> = lefts
                .iter()
                .map(|it| (self.likeness(it, &of_right), it))
                .filter(|it| MIN <= it.0)
                .collect();
            close.sort_by(|a, b| b.0.total_cmp(&a.0));
            for (likeness, it) in close.into_iter().take(MAX_COUNTERPARTS) {
                let pair = found.entry((of_right.at.node, it.at.node)).or_default();
                pair.0 = pair.0.max(likeness);
                pair.1.push((it.at, of_right.at));
            }
        }
        let mut pairs: Vec<Alignment> = found
            .into_values()
            .filter_map(|(likeness, pairs)| self.proposal(left, right, likeness, &pairs))
            .collect();
        pairs.sort_by_key(|it| {
            (right.item_of(it.right), std::cmp::Reverse((it.confidence, it.similarity_permille)))
        });
        pairs
    }

    fn candidates(&self, document: &Document) -> Vec<Candidate> {
        let of = |(at, it): (StatementRef, &crate::model::node::Statement)| {
            let node = document.node(at.node)?;
            let text = node.without_bodies(&it.text);
            let folded = self.fold.fold(text);
            let named =
                |(nth, name): (usize, &KnownName)| folded.contains(name.0.as_str()).then_some(nth);
            it.kind.is_to_be_done().then(|| Candidate {
                at,
                own: self.weights.profile(self.fold, text),
                heading: self.weights.profile(self.fold, &heading((document, at.node, &[]))),
                names: self.names.iter().enumerate().filter_map(named).collect(),
                theme: it.theme,
            })
        };
        document.statements().filter_map(of).collect()
    }

    fn likeness(&self, a: &Candidate, b: &Candidate) -> f32 {
        let words = a.own.similarity(&b.own);
        if words <= 0.0 {
            return 0.0;
        }
        let headings = [a.heading.similarity(&b.heading), a.heading.similarity(&b.own)];
        let n_names = a.names.iter().filter(|it| b.names.contains(it)).count();
        let n_names = u8::try_from(n_names).unwrap_or(MAX_NAMES).min(MAX_NAMES);
        let theme = if a.theme == b.theme { THEME_BONUS } else { 0.0 };
        words
            + HEADING_SHARE * headings.into_iter().fold(0.0, f32::max)
            + NAME_BONUS * f32::from(n_names)
            + theme
    }

    fn proposal(
        &self,
        left: &Document,
        right: &Document,
        likeness: f32,
        pairs: &[(StatementRef, StatementRef)],
    ) -> Option<Alignment> {
        let first = pairs.first()?;
        let sorted = |side: fn(&(StatementRef, StatementRef)) -> StatementRef| {
            let mut all: Vec<StatementRef> = pairs.iter().map(side).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let (left_statements, right_statements) = (sorted(|it| it.0), sorted(|it| it.1));
        let (_, reasons) = self.compare(
            (left, first.0.node, &left_statements),
            (right, first.1.node, &right_statements),
        );
        Some(Alignment {
            left: first.0.node,
            left_statements,
            right: first.1.node,
            right_statements,
            rank: 0,
            relation: None,
            confidence: match likeness {
                it if HIGH <= it => Confidence::High,
                it if MEDIUM <= it => Confidence::Medium,
                _ => Confidence::Low,
            },
            by: Method::Machine,
            note: String::new(),
            similarity_permille: permille(likeness),
            reasons,
        })
    }
}

/// The words of some statements of a clause.
fn words((document, node, statements): Side<'_>) -> String {
    let texts = statements.iter().filter_map(|at| document.statement(*at));
    let of = document.node(node);
    texts.map(|it| of.map_or(it.text.as_str(), |of| of.without_bodies(&it.text))).collect()
}

/// The heading a clause stands under.
fn heading((document, node, _): Side<'_>) -> String {
    let path = document.ancestors(node).into_iter().chain([node]).rev();
    let titles = path.filter_map(|it| document.node(it)).map(|it| it.title.clone());
    titles.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a likeness: at least 0, and not much above 1"
)]
fn permille(share: f32) -> u16 {
    (share.min(1.0) * 1000.0).round() as u16
}
