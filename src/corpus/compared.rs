//! The comparison as a reader goes through it: item by item, sentence by sentence.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Relation, Unmatched};
use crate::model::document::{Document, DocumentIdx};
use crate::model::node::{NodeIdx, NodeKind, StatementRef};
use crate::model::place::UnitIdx;
use crate::model::subject::Theme;
use std::cmp::Reverse;

/// Statements that name a city or a place in it, in reading order.
pub type Named = Vec<(DocumentIdx, StatementRef)>;

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

/// What became of a sentence that concerns a city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The sentence.
    pub at: StatementRef,
    /// The sentence of 2017 that names the city, where this one, of 2022, does not itself.
    pub through: Option<StatementRef>,
}

impl ComparedItem {
    /// What became of its sentences that say what is to be done, in reading order. Background has no
    /// part in it, even where it has a counterpart.
    pub fn counted(&self) -> impl Iterator<Item = Relation> {
        self.sentences.iter().filter(|it| it.counts).filter_map(|it| it.relation)
    }

    /// How many of its sentences have a counterpart, and of how many that are counted; none where
    /// all is background.
    #[must_use]
    pub fn share(&self) -> Option<(usize, usize)> {
        let matched = self.counted().filter(|it| *it != Relation::New).count();
        Some((matched, self.counted().count())).filter(|it| it.1 > 0)
    }

    /// What it is called by in a word: [`Relation::New`] only if none of its counted sentences has a
    /// counterpart; else what became of most of those that have one, and where several are as many,
    /// of these the one that stands first in the item. None where all is background.
    #[must_use]
    pub fn relation(&self) -> Option<Relation> {
        let matched = || self.counted().filter(|it| *it != Relation::New);
        let n = |relation: Relation| matched().filter(|it| *it == relation).count();
        let most = matched().map(n).max();
        matched().find(|it| Some(n(*it)) == most).or_else(|| self.counted().next())
    }
}

impl Corpus {
    /// All numbered items of 2022, and the openings of chapters that are compared, in reading order.
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

    /// The pairs that are shown of a sentence of the plan with the number `id`, best first, each with
    /// its place among the alignments: those whose other side is compared, too, before those whose is
    /// not; then by rank, the surer, the first.
    #[must_use]
    pub fn pairs_of(&self, id: &str, at: StatementRef) -> Vec<(usize, &Alignment)> {
        let is_left = id == PLAN_2017;
        let other = if is_left { SCHEME_2022 } else { PLAN_2017 };
        let Some((_, other)) = self.by_id(other) else { return Vec::new() };
        let all = (0..).zip(&self.alignments).filter(|it| it.1.is_shown());
        let of_it = all.filter(|it| it.1.side(is_left).contains(&at));
        let weight = |it: &Alignment| {
            let is_compared = it.side(!is_left).iter().any(|at| is_compared(other, *at));
            (!is_compared, it.rank, Reverse(it.confidence))
        };
        let mut found: Vec<(usize, &Alignment)> = Vec::new();
        for it in of_it {
            let before = found.iter().take_while(|known| weight(known.1) <= weight(it.1)).count();
            found.insert(before, it);
        }
        found
    }

    /// The one pair by which a sentence of the plan with the number `id` is called and counted,
    /// wherever that is done.
    #[must_use]
    pub fn best_pair(&self, id: &str, at: StatementRef) -> Option<(usize, &Alignment)> {
        self.pairs_of(id, at).first().copied()
    }

    /// The clauses of 2017 and 2022, by their ids, that are read side by side for `pair`.
    #[must_use]
    pub fn side_by_side(&self, pair: &Alignment) -> Option<(String, String)> {
        let id = |document: &str, node| Some(self.by_id(document)?.1.node(node)?.id.clone());
        Some((id(PLAN_2017, pair.left)?, id(SCHEME_2022, pair.right)?))
    }

    /// The pairs that are shown, by item, best first.
    pub fn sure_pairs(&self) -> impl Iterator<Item = &Alignment> {
        self.alignments.iter().filter(|it| it.is_shown())
    }

    /// The same for an item: those of its first sentence with a counterpart; itself twice if none has.
    #[must_use]
    pub fn item_side_by_side(&self, item: &ComparedItem) -> Option<(String, String)> {
        let pair = item.sentences.iter().find_map(|it| self.best_pair(SCHEME_2022, it.at));
        let own = || self.by_id(SCHEME_2022)?.1.node(item.node).map(|it| it.id.clone());
        match pair {
            Some((_, pair)) => self.side_by_side(pair),
            None => own().map(|it| (it.clone(), it)),
        }
    }

    /// What a sentence of 2022 makes of 2017: the relation of its best pair, or [`Relation::New`].
    #[must_use]
    pub fn became(&self, at: StatementRef) -> Option<Relation> {
        let paired = self.best_pair(SCHEME_2022, at).and_then(|it| it.1.relation);
        paired.or_else(|| self.alone(SCHEME_2022, at).map(|it| it.status))
    }

    /// Why a statement of the plan with the number `id` is in no pair.
    #[must_use]
    pub fn alone(&self, id: &str, at: StatementRef) -> Option<&Unmatched> {
        let (document, _) = self.by_id(id)?;
        self.unmatched.iter().find(|it| it.document == document && it.at == at)
    }

    /// The statements of the 2017 clauses that answer these sentences of 2022 which have no counterpart
    /// anywhere.
    #[must_use]
    pub fn left_alone(&self, sentences: &[ComparedSentence]) -> Vec<&Unmatched> {
        let Some((plan, _)) = self.by_id(PLAN_2017) else { return Vec::new() };
        let lefts: Vec<NodeIdx> = self
            .sure_pairs()
            .filter(|it| sentences.iter().any(|of| it.right_statements.contains(&of.at)))
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
            PLAN_2017 => *self.best_pair(PLAN_2017, at)?.1.right_statements.first()?,
            _ => return None,
        };
        self.became(right)?;
        Some(item_name(scheme, right.node))
    }

    /// All statements that name `unit` or a place in it.
    #[must_use]
    pub fn named_in(&self, unit: UnitIdx) -> Named {
        let links = self.links.iter().filter(|it| it.unit == unit && it.grade.is_named());
        links.map(|it| (it.document, it.statement)).collect()
    }

    /// Whether a sentence of 2022 is among `named`, or one of its counterparts is.
    #[must_use]
    pub fn concerns(&self, at: StatementRef, named: &Named) -> bool {
        self.through(at, named).is_some()
    }

    /// What makes a sentence of 2022 concern what is `named`: nothing more if it is among it itself,
    /// else the first of its counterparts that is; none if it does not concern it.
    fn through(&self, at: StatementRef, named: &Named) -> Option<Changed> {
        let is_named = |id: &str, at: StatementRef| {
            self.by_id(id).is_some_and(|(document, _)| named.binary_search(&(document, at)).is_ok())
        };
        if is_named(SCHEME_2022, at) {
            return Some(Changed { at, through: None });
        }
        let pairs = self.pairs_of(SCHEME_2022, at);
        let mut lefts = pairs.iter().flat_map(|it| &it.1.left_statements);
        let through = lefts.find(|it| is_named(PLAN_2017, **it)).copied()?;
        Some(Changed { at, through: Some(through) })
    }

    /// What changed for `unit`: sentences of 2022 that concern it, by what became of 2017, those that
    /// name it first; and what 2017 says of it that 2022 does not mention again.
    #[must_use]
    pub fn changes_of(&self, unit: UnitIdx) -> Vec<(Relation, Vec<Changed>)> {
        let named = self.named_in(unit);
        let items = self.compared_items();
        let all = items.iter().flat_map(|it| &it.sentences);
        let concerned: Vec<(Option<Relation>, Changed)> =
            all.filter_map(|it| Some((it.relation, self.through(it.at, &named)?))).collect();
        let is_gone = |it: &&Unmatched| {
            it.status == Relation::Unmentioned && named.binary_search(&(it.document, it.at)).is_ok()
        };
        let of = |relation: Relation| match relation {
            Relation::Unmentioned => {
                let gone = self.unmatched.iter().filter(is_gone);
                gone.map(|it| Changed { at: it.at, through: None }).collect()
            }
            Relation::Continued
            | Relation::Strengthened
            | Relation::Refined
            | Relation::Adjusted
            | Relation::New => {
                let of_it = |names_it: bool| {
                    let is_it = move |it: &&(Option<Relation>, Changed)| {
                        it.0 == Some(relation) && it.1.through.is_none() == names_it
                    };
                    concerned.iter().filter(is_it).map(|it| it.1)
                };
                of_it(true).chain(of_it(false)).collect::<Vec<_>>()
            }
        };
        Relation::BY_NEWS.into_iter().map(|it| (it, of(it))).filter(|it| !it.1.is_empty()).collect()
    }
}

/// Whether a statement is compared: whether it says what is to be done.
pub(crate) fn is_compared(document: &Document, at: StatementRef) -> bool {
    document.statement(at).is_some_and(|it| it.kind.is_to_be_done())
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
