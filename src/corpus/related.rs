//! What of the other documents belongs to a clause, and why: its counterparts in the other plan, what
//! reports on it, and what names the same projects.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Unmatched};
use crate::model::document::DocumentIdx;
use crate::model::node::{NodeIdx, StatementRef};
use crate::model::project::{Project, ProjectMention};

/// Words of another document that belong to a clause.
#[derive(Clone, Debug, PartialEq)]
pub struct Related<'a> {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statements, of one clause of it.
    pub statements: Vec<StatementRef>,
    /// Why they belong to it.
    pub why: Why<'a>,
}

/// Why words of two documents belong together.
#[derive(Clone, Debug, PartialEq)]
pub enum Why<'a> {
    /// They are a pair of the comparison.
    Pair(&'a Alignment),
    /// One plan has no counterpart for it, but a document reports on it or follows it up.
    Reported(&'a Unmatched),
    /// They name the same projects.
    Projects(Vec<&'a str>),
}

impl Corpus {
    /// How many pairs the clause is part of.
    #[must_use]
    pub fn n_pairs(&self, document: DocumentIdx, node: NodeIdx) -> usize {
        self.pairs_here(document, node, None).count()
    }

    /// What belongs to the clause `node` of `document`, or to its `n`th statement: counterparts first,
    /// then what reports on it, then what names the same projects. Reports and projects are known once
    /// the notes are there.
    #[must_use]
    pub fn related(
        &self,
        document: DocumentIdx,
        node: NodeIdx,
        n: Option<u16>,
    ) -> Vec<Related<'_>> {
        let mut found: Vec<Related<'_>> = self.pairs_here(document, node, n).collect();
        found.extend(self.reports_here(document, node, n));
        found.extend(self.projects_here(document, node, n, &found));
        found
    }

    fn pairs_here(
        &self,
        document: DocumentIdx,
        node: NodeIdx,
        n: Option<u16>,
    ) -> impl Iterator<Item = Related<'_>> {
        let idx = |id: &str| self.by_id(id).map(|it| it.0);
        let (plan, scheme) = (idx(PLAN_2017), idx(SCHEME_2022));
        self.sure_pairs().filter_map(move |pair| {
            let (left, right) = (&pair.left_statements, &pair.right_statements);
            let (own, document, other) = match Some(document) {
                it if it == plan => (left, scheme?, right),
                it if it == scheme => (right, plan?, left),
                _ => return None,
            };
            let is_it = own.iter().any(|at| is_of(*at, node, n));
            is_it.then(|| Related { document, statements: other.clone(), why: Why::Pair(pair) })
        })
    }

    /// Each statement once, however many here it reports on.
    fn reports_here(
        &self,
        document: DocumentIdx,
        node: NodeIdx,
        n: Option<u16>,
    ) -> Vec<Related<'_>> {
        let is_here =
            |(idx, at): (DocumentIdx, StatementRef)| idx == document && is_of(at, node, n);
        let mut found: Vec<Related<'_>> = Vec::new();
        for it in &self.unmatched {
            let own = (it.document, it.at);
            let others = it.reported.iter().copied().filter(|_| is_here(own));
            let back = it.reported.iter().any(|it| is_here(*it)).then_some(own);
            for (document, at) in others.chain(back) {
                let is_it = |it: &Related<'_>| (it.document, &*it.statements) == (document, &[at]);
                if !found.iter().any(is_it) {
                    let why = Why::Reported(it);
                    found.push(Related { document, statements: vec![at], why });
                }
            }
        }
        found
    }

    /// What is among `known` for a better reason is left out.
    fn projects_here<'a>(
        &'a self,
        document: DocumentIdx,
        node: NodeIdx,
        n: Option<u16>,
        known: &[Related<'a>],
    ) -> Vec<Related<'a>> {
        let is_known = |idx: DocumentIdx, at: StatementRef| {
            let clause = |it: &StatementRef| it.node == at.node;
            known.iter().any(|it| it.document == idx && it.statements.iter().any(clause))
        };
        let is_here = |idx: DocumentIdx, at: StatementRef| idx == document && is_of(at, node, n);
        let mut found: Vec<Related<'a>> = Vec::new();
        let named = |it: &&'a Project| it.mentions.iter().any(|it| is_here(it.document, it.at));
        for project in self.projects.iter().filter(named) {
            let others = project.mentions.iter().filter(|it| it.document != document);
            for ProjectMention { document, at, .. } in
                others.filter(|it| !is_known(it.document, it.at))
            {
                let clause = |it: &&mut Related<'_>| {
                    it.document == *document && it.statements.iter().any(|it| it.node == at.node)
                };
                match found.iter_mut().find(clause) {
                    Some(Related { statements, why: Why::Projects(names), .. }) => {
                        push_new(statements, *at);
                        push_new(names, &project.name);
                    }
                    _ => found.push(Related {
                        document: *document,
                        statements: vec![*at],
                        why: Why::Projects(vec![&project.name]),
                    }),
                }
            }
        }
        found.sort_by_key(|it| (it.document, it.statements.first().copied()));
        found
    }
}

fn is_of(at: StatementRef, node: NodeIdx, n: Option<u16>) -> bool {
    at.node == node && n.is_none_or(|n| n == at.n)
}

fn push_new<T: PartialEq>(all: &mut Vec<T>, it: T) {
    if !all.contains(&it) {
        all.push(it);
    }
}
