//! The comparison as a reader goes through it: item by item, sentence by sentence.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Relation, Unmatched};
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::Grade;
use crate::model::node::{NodeIdx, NodeKind, StatementRef};
use crate::model::place::UnitIdx;
use crate::model::subject::Theme;
use std::collections::BTreeSet;

/// Statements that name a city or a place in it.
pub type Named = BTreeSet<(DocumentIdx, StatementRef)>;

/// An item of 2022, or the opening of a chapter, and what became of its sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedItem {
    /// Its clause.
    pub node: NodeIdx,
    /// The chapter it stands in; the clause itself for the opening of one.
    pub chapter: NodeIdx,
    /// The name in addresses: `12` of `000.12`, `c4` of the opening of a chapter.
    pub name: String,
    /// Its sentences, with those of the subitems under it.
    pub sentences: Vec<ComparedSentence>,
}

/// A sentence of 2022.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedSentence {
    /// Which.
    pub at: StatementRef,
    /// What became of what 2017 says, by its best counterpart; none for what is only background.
    pub relation: Option<Relation>,
    /// What it is about.
    pub theme: Theme,
    /// Whether it says what is to be done, and so is counted: background may have a counterpart, too.
    pub counts: bool,
}

impl ComparedItem {
    /// Number of sentences that say what is to be done, and of those with a counterpart.
    #[must_use]
    pub fn n_matched(&self) -> (usize, usize) {
        let counted = || self.sentences.iter().filter(|it| it.counts);
        let related = || counted().filter_map(|it| it.relation);
        (related().count(), related().filter(|it| *it != Relation::New).count())
    }

    /// What became of most of its sentences; of those that are as many, what stands first.
    #[must_use]
    pub fn relation(&self) -> Option<Relation> {
        let n = |it: Relation| self.sentences.iter().filter(|of| of.relation == Some(it)).count();
        let first = |it: Relation| self.sentences.iter().position(|of| of.relation == Some(it));
        let all = Relation::ALL.into_iter().filter(|it| n(*it) > 0);
        all.max_by_key(|it| (n(*it), std::cmp::Reverse(first(*it))))
    }
}

impl Corpus {
    /// All items of 2022 that say what is to be done, in reading order.
    #[must_use]
    pub fn compared_items(&self) -> Vec<ComparedItem> {
        let Some((_, scheme)) = self.by_id(SCHEME_2022) else { return Vec::new() };
        let mut items: Vec<ComparedItem> = Vec::new();
        for (at, it) in scheme.statements() {
            let node = scheme.item_of(at.node);
            let relation = self.became(at);
            if relation.is_none() && items.last().is_none_or(|it| it.node != node) {
                let is_item = scheme.node(node).is_some_and(|it| it.kind == NodeKind::Item);
                if !is_item {
                    continue;
                }
            }
            if items.last().is_none_or(|it| it.node != node) {
                let name = item_name(scheme, node);
                let chapter = chapter_of(scheme, node);
                items.push(ComparedItem { node, chapter, name, sentences: Vec::new() });
            }
            if let Some(item) = items.last_mut() {
                item.sentences.push(ComparedSentence {
                    at,
                    relation,
                    theme: it.theme,
                    counts: it.kind.is_to_be_done(),
                });
            }
        }
        items
    }

    /// The pairs of a sentence of 2022, best first.
    pub fn pairs_of(&self, at: StatementRef) -> impl Iterator<Item = &Alignment> {
        self.sure_pairs().filter(move |it| it.right_statements.contains(&at))
    }

    /// The pairs that are shown, by item, best first.
    pub fn sure_pairs(&self) -> impl Iterator<Item = &Alignment> {
        self.alignments.iter().filter(|it| it.is_shown())
    }

    /// What a sentence of 2022 makes of 2017: the relation of its best pair, or [`Relation::New`].
    #[must_use]
    pub fn became(&self, at: StatementRef) -> Option<Relation> {
        let paired = self.pairs_of(at).next().and_then(|it| it.relation);
        paired.or_else(|| self.alone(SCHEME_2022, at).map(|it| it.status))
    }

    /// Why a statement of the plan with the number `id` is in no pair.
    #[must_use]
    pub fn alone(&self, id: &str, at: StatementRef) -> Option<&Unmatched> {
        let (document, _) = self.by_id(id)?;
        self.unmatched.iter().find(|it| it.document == document && it.at == at)
    }

    /// The statements of the 2017 clauses that answer `item` which have no counterpart anywhere.
    #[must_use]
    pub fn left_alone(&self, item: &ComparedItem) -> Vec<&Unmatched> {
        let Some((plan, _)) = self.by_id(PLAN_2017) else { return Vec::new() };
        let lefts: Vec<NodeIdx> = self
            .sure_pairs()
            .filter(|it| item.sentences.iter().any(|of| it.right_statements.contains(&of.at)))
            .map(|it| it.left)
            .collect();
        let is_there = |it: &&Unmatched| it.document == plan && lefts.contains(&it.at.node);
        self.unmatched.iter().filter(is_there).collect()
    }

    /// The item of 2022 a statement of either plan is compared in, by its name in addresses.
    #[must_use]
    pub fn compared_in(&self, document: DocumentIdx, at: StatementRef) -> Option<String> {
        let (_, scheme) = self.by_id(SCHEME_2022)?;
        let right = match self.document(document)?.about.id.as_str() {
            SCHEME_2022 => at,
            PLAN_2017 => {
                let pairs = self.sure_pairs().filter(|it| it.left_statements.contains(&at));
                *pairs.min_by_key(|it| it.rank)?.right_statements.first()?
            }
            _ => return None,
        };
        self.became(right)?;
        Some(item_name(scheme, right.node))
    }

    /// All statements that name `unit` or a place in it.
    #[must_use]
    pub fn named_in(&self, unit: UnitIdx) -> Named {
        let links = self.links.iter().filter(|it| it.unit == unit && it.grade <= Grade::Subplace);
        links.map(|it| (it.document, it.statement)).collect()
    }

    /// Whether a sentence of 2022 is among `named`, or one of its counterparts is.
    #[must_use]
    pub fn concerns(&self, at: StatementRef, named: &Named) -> bool {
        let is_named = |id: &str, at: StatementRef| {
            self.by_id(id).is_some_and(|(document, _)| named.contains(&(document, at)))
        };
        is_named(SCHEME_2022, at)
            || self
                .pairs_of(at)
                .flat_map(|it| &it.left_statements)
                .any(|it| is_named(PLAN_2017, *it))
    }

    /// What changed for `unit`: sentences of 2022 that concern it, by what became of 2017, and what
    /// 2017 says of it that 2022 does not mention again.
    #[must_use]
    pub fn changes_of(&self, unit: UnitIdx) -> Vec<(Relation, Vec<StatementRef>)> {
        let named = self.named_in(unit);
        let items = self.compared_items();
        let concerned: Vec<&ComparedSentence> = items
            .iter()
            .flat_map(|it| &it.sentences)
            .filter(|it| self.concerns(it.at, &named))
            .collect();
        let is_gone = |it: &&Unmatched| {
            it.status == Relation::Unmentioned && named.contains(&(it.document, it.at))
        };
        let of = |relation: Relation| match relation {
            Relation::Unmentioned => {
                self.unmatched.iter().filter(is_gone).map(|it| it.at).collect()
            }
            Relation::Continued
            | Relation::Strengthened
            | Relation::Refined
            | Relation::Adjusted
            | Relation::New => {
                let of_it = concerned.iter().filter(|it| it.relation == Some(relation));
                of_it.map(|it| it.at).collect::<Vec<_>>()
            }
        };
        Relation::BY_NEWS.into_iter().map(|it| (it, of(it))).filter(|it| !it.1.is_empty()).collect()
    }
}

/// The name in addresses of the item a clause belongs to, the end of its permanent id: `12` of
/// `000.12.1`.
#[must_use]
pub fn item_name(document: &Document, node: NodeIdx) -> String {
    let id = document.node(document.item_of(node)).map(|it| it.id.as_str()).unwrap_or_default();
    id.rsplit('.').next().unwrap_or_default().to_owned()
}

fn chapter_of(document: &Document, node: NodeIdx) -> NodeIdx {
    let mut up = document.ancestors(node).into_iter().chain([node]);
    up.find(|it| document.node(*it).is_some_and(|it| it.kind == NodeKind::Chapter)).unwrap_or(node)
}
