//! From the raw characters of a seed to a document's tree. Never fails: what is odd becomes a
//! [`Diagnostic`], what is not understood becomes a paragraph.
//!
//! In this order: site furniture and table of contents are set aside, printed page numbers are
//! found, displaced runs are put back, losses are marked ([`furniture`], [`toc`], [`pages`],
//! [`order`], [`losses`]);
//! the rest is cut into lines ([`segment`]) and hung into a tree by a [`grammar`] ([`tree`]).
//! What is true of one text only stands in `seeds/editorial`, not here.
pub mod agencies;
pub mod apparatus;
pub mod diagnostic;
pub mod flow;
pub mod furniture;
pub mod grammar;
pub mod losses;
pub mod order;
pub mod pages;
pub mod rules;
pub mod segment;
pub mod toc;
pub mod tree;

use crate::model::agency::{AgencyMention, AgencyRole};
use crate::model::document::{About, Document};
use crate::model::node::{Node, NodeKind};
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::{Diagnostic, Problem};
use crate::parse::flow::Flow;
use crate::parse::grammar::Family;
use crate::parse::rules::Rules;
use crate::text::han::opens_bracket;

/// Reads `raw`. Every character that is not white space is in exactly one node or one dropped run.
#[must_use]
pub fn parse(
    about: About,
    family: Family,
    raw: &str,
    rules: &Rules,
) -> (Document, Vec<Diagnostic>) {
    let mut flow = Flow::of(raw);
    let mut apparatus = Apparatus::default();
    furniture::remove(&mut flow, &rules.furniture, &mut apparatus);
    let toc = toc::take(&mut flow, &mut apparatus);
    let starts = pages::take(&mut flow, &toc, &mut apparatus);
    order::restore(&mut flow, &rules.order, &mut apparatus);
    losses::mark(&mut flow, &rules.losses, &mut apparatus);
    let segments = segment::cut(&flow, family, &toc, &rules.segments, &mut apparatus);
    let mut nodes = tree::grow(&about, family, segments, &starts, &mut apparatus);
    name_agencies(&mut nodes, rules);
    imply_agencies(&mut nodes, rules, &mut apparatus);
    place_cases(&mut nodes, rules, &mut apparatus);
    let Apparatus { dropped, notes, diagnostics } = apparatus.finished();
    (Document { about, nodes, dropped, notes }, diagnostics)
}

/// Tasks are closed by the bracket with the bodies responsible for them, or opened by it: then it
/// is a sentence of its own.
fn name_agencies(nodes: &mut [Node], rules: &Rules) {
    for node in nodes {
        let is_task = matches!(node.kind, NodeKind::Item | NodeKind::Section | NodeKind::Lead);
        let first = node.statements.first().filter(|it| it.text.starts_with(opens_bracket));
        let brackets = node.statements.last().into_iter().chain(first);
        node.agencies = brackets
            .filter(|_| is_task)
            .map(|it| agencies::find_agencies(&it.text, &rules.not_bodies))
            .find(|it| !it.is_empty())
            .unwrap_or_default();
    }
}

/// A general clause may make bodies responsible for all that follows.
fn imply_agencies(nodes: &mut [Node], rules: &Rules, apparatus: &mut Apparatus) {
    for row in &rules.implied {
        let at = |id: &str| nodes.iter().position(|it| it.id == id);
        let (Some(first), Some(last)) = (at(&row.first), at(&row.last)) else {
            let id = format!("{}–{}", row.first, row.last);
            apparatus.complain(0, Problem::ClauseNotFound { table: "agencies.csv", id });
            continue;
        };
        let items = nodes.get_mut(first..=last).unwrap_or_default().iter_mut();
        for node in items.filter(|it| it.kind == NodeKind::Item) {
            let role = AgencyRole::Responsible;
            let implied = row.names.iter().cloned();
            node.agencies.extend(implied.map(|name| AgencyMention { name, role, implied: true }));
        }
    }
}

fn place_cases(nodes: &mut [Node], rules: &Rules, apparatus: &mut Apparatus) {
    for (id, place) in &rules.places {
        match nodes.iter_mut().find(|it| it.id == *id && it.title.contains(place)) {
            Some(node) => node.place = Some(place.clone()),
            None => {
                let problem = Problem::ClauseNotFound { table: "cases.csv", id: id.clone() };
                apparatus.complain(0, problem);
            }
        }
    }
}
