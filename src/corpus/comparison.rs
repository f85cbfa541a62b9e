//! 2017 against 2022: the pairs an editor decided, what the machine proposes where nobody has, and all
//! that has no counterpart. Together they hold every statement that says what is to be done.
use crate::align::pairing::Machine;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::corpus::find::{by_id, statement};
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::alignment::{Alignment, Confidence, Method, Relation, Unmatched};
use crate::model::document::Document;
use crate::model::node::{NodeIdx, StatementRef};
use std::collections::{BTreeMap, BTreeSet};

const PAIRS: &str = "editorial/pairs.csv";
const UNMATCHED: &str = "editorial/unmatched.csv";

/// The whole comparison.
#[derive(Default)]
pub(crate) struct Comparison {
    /// By item of 2022, best first.
    pub(crate) alignments: Vec<Alignment>,
    /// 2017, then 2022, in reading order.
    pub(crate) unmatched: Vec<Unmatched>,
}

/// One side of a pair: statements of one clause.
struct Side {
    node: NodeIdx,
    statements: Vec<StatementRef>,
}

/// Reads both tables, asks the machine for what they leave open, and checks that no statement is in
/// both lists.
pub(crate) fn comparison(
    seeds: &Seeds,
    documents: &[Document],
    machine: &Machine<'_>,
) -> Result<Comparison, SeedError> {
    let find = |id: &str| by_id(documents, id).map(|it| it.1);
    let (Some(left), Some(right)) = (find(PLAN_2017), find(SCHEME_2022)) else {
        return Ok(Comparison::default());
    };
    let mut alignments = pairs(seeds, documents, left, right, machine)?;
    let paired = paired(&alignments);
    let decided = unmatched(seeds, documents, &paired)?;
    let open = |id: &'static str| {
        let known = |at: StatementRef| {
            paired.contains(&(id, at)) || decided.contains_key(&(id.to_owned(), at))
        };
        move |at: StatementRef| !known(at)
    };
    for proposal in machine.proposals(left, right) {
        let is_open = proposal.left_statements.iter().copied().all(open(PLAN_2017))
            && proposal.right_statements.iter().copied().all(open(SCHEME_2022));
        if is_open {
            alignments.push(proposal);
        }
    }
    rank(right, &mut alignments);
    let unmatched = all_unmatched(documents, &alignments, decided);
    Ok(Comparison { alignments, unmatched })
}

/// `pairs.csv`: rows of one item follow one another, best first.
fn pairs(
    seeds: &Seeds,
    documents: &[Document],
    left: &Document,
    right: &Document,
    machine: &Machine<'_>,
) -> Result<Vec<Alignment>, SeedError> {
    let mut seen = BTreeSet::new();
    table::<tables::PairRow>(seeds, PAIRS)?
        .into_iter()
        .map(|Row { line, it }| {
            let error = |problem: String| bad(PAIRS, line, problem);
            let lefts = side(documents, PLAN_2017, &it.left).map_err(error)?;
            let rights = side(documents, SCHEME_2022, &it.right).map_err(error)?;
            if !seen.insert((it.left.clone(), it.right.clone())) {
                return Err(error("this pair stands above already".to_owned()));
            }
            let relation = Relation::named(&it.relation)
                .filter(|it| !matches!(it, Relation::New | Relation::Unmentioned))
                .ok_or_else(|| error(format!("no relation of a pair {:?}", it.relation)))?;
            if it.note.is_empty() {
                return Err(error("a pair needs a note of what changed".to_owned()));
            }
            let confidence = confidence(&it.confidence).map_err(error)?;
            let (similarity_permille, reasons) = machine.compare(
                (left, lefts.node, &lefts.statements),
                (right, rights.node, &rights.statements),
            );
            Ok(Alignment {
                left: lefts.node,
                left_statements: lefts.statements,
                right: rights.node,
                right_statements: rights.statements,
                rank: 0,
                relation: Some(relation),
                confidence,
                by: Method::Editor,
                note: it.note,
                similarity_permille,
                reasons,
            })
        })
        .collect()
}

/// Statements of one clause of the document with the number `id`, separated by `;`.
fn side(documents: &[Document], id: &str, statements: &str) -> Result<Side, String> {
    let mut found = Vec::new();
    for name in list(statements) {
        let of_it = statement(documents, name).filter(|_| name.starts_with(id));
        found.push(of_it.ok_or_else(|| format!("no statement {name:?} in {id}"))?.1);
    }
    match found.first() {
        Some(first) if found.iter().all(|it| it.node == first.node) => {
            Ok(Side { node: first.node, statements: found })
        }
        Some(_) => Err(format!("{statements:?} are of more than one clause")),
        None => Err(format!("no statement of {id}")),
    }
}

fn confidence(name: &str) -> Result<Confidence, String> {
    let found = Confidence::ALL.into_iter().find(|it| it.name() == name);
    found.ok_or_else(|| format!("no confidence {name:?}"))
}

/// The statements in a pair that is shown, by document number.
fn paired(alignments: &[Alignment]) -> BTreeSet<(&'static str, StatementRef)> {
    let sure = alignments.iter().filter(|it| it.is_shown());
    sure.flat_map(|it| {
        let left = it.left_statements.iter().map(|at| (PLAN_2017, *at));
        left.chain(it.right_statements.iter().map(|at| (SCHEME_2022, *at)))
    })
    .collect()
}

/// `unmatched.csv`
fn unmatched(
    seeds: &Seeds,
    documents: &[Document],
    paired: &BTreeSet<(&'static str, StatementRef)>,
) -> Result<BTreeMap<(String, StatementRef), Unmatched>, SeedError> {
    let mut found = BTreeMap::new();
    for Row { line, it } in table::<tables::UnmatchedRow>(seeds, UNMATCHED)? {
        let error = |problem: String| bad(UNMATCHED, line, problem);
        let (document, at, _) = statement(documents, &it.statement)
            .ok_or_else(|| error(format!("no statement {:?}", it.statement)))?;
        let id = it.statement.get(..3).unwrap_or_default().to_owned();
        let status = Relation::named(&it.status)
            .filter(|status| Some(*status) == status_of(&id))
            .ok_or_else(|| {
            error(format!("{:?} is no status of a clause of {id}", it.status))
        })?;
        if paired.iter().any(|(of, other)| *of == id && *other == at) {
            return Err(error(format!("{} is in pairs.csv, too", it.statement)));
        }
        let reported = list(&it.reported)
            .map(|name| {
                let found = statement(documents, name);
                found.map(|it| (it.0, it.1)).ok_or_else(|| error(format!("no statement {name:?}")))
            })
            .collect::<Result<_, _>>()?;
        let confidence = confidence(&it.confidence).map_err(error)?;
        let (by, note) = (Method::Editor, it.note);
        let row = Unmatched { document, at, status, confidence, by, note, reported };
        if found.insert((id, at), row).is_some() {
            return Err(error(format!("{} stands above already", it.statement)));
        }
    }
    Ok(found)
}

/// What a statement without counterpart is called, in the document with the number `id`.
fn status_of(id: &str) -> Option<Relation> {
    match id {
        PLAN_2017 => Some(Relation::Unmentioned),
        SCHEME_2022 => Some(Relation::New),
        _ => None,
    }
}

/// Every statement of both plans that says what is to be done and is in no pair that is shown.
fn all_unmatched(
    documents: &[Document],
    alignments: &[Alignment],
    mut decided: BTreeMap<(String, StatementRef), Unmatched>,
) -> Vec<Unmatched> {
    let paired = paired(alignments);
    let mut found = Vec::new();
    for id in [PLAN_2017, SCHEME_2022] {
        let plan = by_id(documents, id).zip(status_of(id));
        let Some(((idx, document), status)) = plan else { continue };
        for (at, it) in document.statements() {
            let known = decided.remove(&(id.to_owned(), at));
            if paired.contains(&(id, at)) || (known.is_none() && !it.kind.is_to_be_done()) {
                continue;
            }
            found.push(known.unwrap_or_else(|| Unmatched {
                document: idx,
                at,
                status,
                confidence: Confidence::Low,
                by: Method::Machine,
                note: String::new(),
                reported: Vec::new(),
            }));
        }
    }
    found
}

/// Sorts by item, keeping the order in each, and numbers the pairs of an item from 1.
fn rank(right: &Document, alignments: &mut [Alignment]) {
    alignments.sort_by_key(|it| right.item_of(it.right));
    let mut before = None;
    let mut next = 1;
    for it in alignments {
        let item = right.item_of(it.right);
        next = if before == Some(item) { next + 1 } else { 1 };
        before = Some(item);
        it.rank = u8::try_from(next).unwrap_or(u8::MAX);
    }
}
