//! Proposes for each clause on the right the clauses on the left that say the same.
use crate::align::similarity::{Profile, Weights, shared_terms};
use crate::model::alignment::{Alignment, Confidence};
use crate::model::document::Document;
use crate::model::node::{Node, NodeIdx, NodeKind, StatementRef};
use crate::text::fold::FoldTable;
use crate::text::han::{closes_bracket, opens_bracket};
use std::collections::{BTreeMap, BTreeSet};

/// Most counterparts kept for one clause.
const MAX_COUNTERPARTS: usize = 5;
/// Share of the best counterpart's similarity below which a further one is left out.
const MIN_SHARE_OF_BEST: f32 = 0.5;
/// Two sentences count as partners from this cosine on. Chosen by reading the pairs of items
/// (十一)–(十四): below it, partners share only phrases such as 加强合作.
const MIN_SENTENCE: f32 = 0.16;
/// Cosine from which a pair of clauses is called likely, and from which it is called sure. By reading
/// the proposals for all 35 items: above the first nearly all are right, above the second all are.
const MEDIUM: f32 = 0.11;
const HIGH: f32 = 0.26;
/// How much of the similarity comes from the best partners of single sentences; the rest is that of
/// the whole clauses with their headings.
const SENTENCE_SHARE: f32 = 0.5;
/// Most shared terms kept as reasons.
const MAX_REASONS: usize = 8;

/// A clause with what is compared of it.
struct Clause {
    idx: NodeIdx,
    title: String,
    text: String,
    profile: Profile,
    sentences: Vec<(StatementRef, Profile)>,
}

/// The counterparts in `left` of every numbered item of `right`, best first.
#[must_use]
pub fn align(fold: &FoldTable, left: &Document, right: &Document) -> Vec<Alignment> {
    let texts: Vec<String> =
        [left, right].iter().flat_map(|it| comparable(it)).map(|it| it.1).collect();
    let weights = Weights::of(fold, texts.iter().map(String::as_str));
    let lefts: Vec<Clause> = clauses(fold, &weights, left);
    let rights: Vec<Clause> = clauses(fold, &weights, right);
    let mut out = Vec::new();
    for clause in &rights {
        if right.node(clause.idx).is_none_or(|it| it.kind != NodeKind::Item) {
            continue;
        }
        let mut ranked: Vec<(f32, &Clause)> =
            lefts.iter().map(|it| (similarity(it, clause), it)).collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.idx.cmp(&b.1.idx)));
        let best = ranked.first().map_or(0.0, |it| it.0);
        let mut wanted = wanted_by_sentences(&lefts, clause);
        wanted.extend(lefts.iter().filter(|it| share_a_quoted_name(it, clause)).map(|it| it.idx));
        let close = ranked.iter().take(MAX_COUNTERPARTS);
        let close: BTreeSet<NodeIdx> =
            close.filter(|it| best * MIN_SHARE_OF_BEST <= it.0).map(|it| it.1.idx).collect();
        let kept = ranked
            .into_iter()
            .filter(|it| 0.0 < it.0 && (close.contains(&it.1.idx) || wanted.contains(&it.1.idx)));
        for (rank, (similarity, counterpart)) in (1..).zip(kept) {
            out.push(pair(fold, &weights, counterpart, clause, similarity, rank));
        }
    }
    out
}

/// For each sentence of `right`, the clause with the sentence closest to it: an item that speaks of
/// several things has counterparts that are far from it as a whole.
fn wanted_by_sentences(lefts: &[Clause], right: &Clause) -> BTreeSet<NodeIdx> {
    right
        .sentences
        .iter()
        .filter_map(|(_, sentence)| {
            let closest = |it: &Clause| {
                let all = it.sentences.iter().map(|(_, other)| other.similarity(sentence));
                all.fold(0.0, f32::max)
            };
            lefts
                .iter()
                .map(|it| (closest(it), it.idx))
                .filter(|it| MIN_SENTENCE <= it.0)
                .max_by(|a, b| a.0.total_cmp(&b.0))
        })
        .map(|it| it.1)
        .collect()
}

/// Whether `left` quotes a name that stands in quotation marks in the heading of `right`: “两极”.
fn share_a_quoted_name(left: &Clause, right: &Clause) -> bool {
    let names = right.title.split('“').skip(1).filter_map(|it| it.split('”').next());
    names.into_iter().any(|it| left.text.contains(&format!("“{it}”")))
}

/// Clauses that are compared: everything that has text of its own or only a heading of its own.
/// An item is compared with the subitems under it.
fn comparable(document: &Document) -> Vec<(NodeIdx, String)> {
    document
        .indexed()
        .filter(|(_, it)| {
            let is_part = matches!(it.kind, NodeKind::Caption | NodeKind::Subitem | NodeKind::Box);
            !is_part && (!it.statements.is_empty() || it.kind == NodeKind::Item)
        })
        .map(|(idx, it)| {
            let below: String = document
                .children(idx)
                .filter(|(_, child)| child.kind == NodeKind::Subitem)
                .map(|(_, child)| format!("{}。{}", child.title, child.text()))
                .collect();
            (idx, format!("{}。{}{below}", it.title, without_bodies(it, &it.text())))
        })
        .collect()
}

/// `text` without the closing bracket that names the bodies responsible: who does a thing is not
/// what is done.
fn without_bodies<'a>(node: &Node, text: &'a str) -> &'a str {
    if node.agencies.iter().all(|it| it.implied) || !text.ends_with(closes_bracket) {
        return text;
    }
    text.rfind(opens_bracket).and_then(|at| text.get(..at)).unwrap_or(text)
}

fn clauses(fold: &FoldTable, weights: &Weights, document: &Document) -> Vec<Clause> {
    let mut sentences: BTreeMap<NodeIdx, Vec<(StatementRef, Profile)>> = BTreeMap::new();
    for (at, statement) in document.statements() {
        let node = document.node(at.node);
        let owner = match node {
            Some(it) if it.kind == NodeKind::Subitem => it.parent.unwrap_or(at.node),
            Some(_) | None => at.node,
        };
        let text = node.map_or(statement.text.as_str(), |it| without_bodies(it, &statement.text));
        let profile = weights.profile(fold, text);
        sentences.entry(owner).or_default().push((at, profile));
    }
    comparable(document)
        .into_iter()
        .map(|(idx, text)| Clause {
            idx,
            title: document.node(idx).map(|it| it.title.clone()).unwrap_or_default(),
            profile: weights.profile(fold, &text),
            sentences: sentences.remove(&idx).unwrap_or_default(),
            text,
        })
        .collect()
}

fn similarity(left: &Clause, right: &Clause) -> f32 {
    let whole = left.profile.similarity(&right.profile);
    let best = partners(left, right).map(|it| it.2).fold(0.0, f32::max);
    (1.0 - SENTENCE_SHARE) * whole + SENTENCE_SHARE * best
}

/// For each sentence on the right its closest on the left.
fn partners<'a>(
    left: &'a Clause,
    right: &'a Clause,
) -> impl Iterator<Item = (StatementRef, StatementRef, f32)> + 'a {
    right.sentences.iter().filter_map(|(at, profile)| {
        left.sentences
            .iter()
            .map(|(other, it)| (*other, *at, it.similarity(profile)))
            .max_by(|a, b| a.2.total_cmp(&b.2))
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cosine of counts: from 0 to 1"
)]
fn permille(share: f32) -> u16 {
    (share * 1000.0).round() as u16
}

fn pair(
    fold: &FoldTable,
    weights: &Weights,
    left: &Clause,
    right: &Clause,
    similarity: f32,
    rank: u8,
) -> Alignment {
    let close: Vec<_> = partners(left, right).filter(|it| MIN_SENTENCE <= it.2).collect();
    let lefts: BTreeSet<StatementRef> = close.iter().map(|it| it.0).collect();
    let rights: BTreeSet<StatementRef> = close.iter().map(|it| it.1).collect();
    let confidence = match similarity {
        it if HIGH <= it => Confidence::High,
        it if MEDIUM <= it || !rights.is_empty() || share_a_quoted_name(left, right) => {
            Confidence::Medium
        }
        _ => Confidence::Low,
    };
    Alignment {
        left: left.idx,
        left_statements: lefts.into_iter().collect(),
        right: right.idx,
        right_statements: rights.into_iter().collect(),
        rank,
        similarity_permille: permille(similarity),
        confidence,
        shared: shared_terms(fold, weights, &left.text, &right.text, MAX_REASONS),
    }
}
