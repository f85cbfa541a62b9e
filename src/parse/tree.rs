//! Hangs lines into a tree: label, heading and text of each, and the permanent ids.
use crate::model::document::About;
use crate::model::node::{Node, NodeIdx, NodeKind, Statement};
use crate::model::subject::{StatementKind, Theme};
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::grammar::{Family, Mark, Numbering, Title};
use crate::parse::pages::{PageStart, page_of};
use crate::parse::rules::SegmentKind;
use crate::parse::segment::{Segment, caption_label};
use crate::text::han::{ends_paragraph, is_han};
use crate::text::sentences::sentence_lengths;
use crate::text::span::spans_of;
use std::collections::BTreeSet;

/// Longest run-in heading, in characters. The longest of the known texts has 25.
const MAX_RUN_IN: usize = 40;
/// Ranks below the families' own.
const RANK_LEAD: usize = 10;
const RANK_ROW: usize = 11;
const RANK_SUBLEAD: usize = 12;

/// The tree of `segments`, parents before children.
pub fn grow(
    about: &About,
    family: Family,
    segments: Vec<Segment>,
    pages: &[PageStart],
    apparatus: &mut Apparatus,
) -> Vec<Node> {
    let mut tree =
        Tree { about, drafts: Vec::new(), open: Vec::new(), ids: BTreeSet::new(), apparatus };
    for segment in segments {
        tree.hang(segment, family);
    }
    if let Some(last) = tree.drafts.iter().rev().find_map(|it| it.body.last())
        && let (Some(end), Some(at)) = (last.chars().last(), last.positions().last())
        && !ends_paragraph(*end)
    {
        tree.apparatus.complain(at, Problem::CutOff);
    }
    tree.drafts.into_iter().map(|it| it.finish(pages)).collect()
}

/// A node while it grows.
struct Draft {
    id: String,
    parent: Option<usize>,
    kind: NodeKind,
    label: String,
    title: String,
    number: Option<u16>,
    head: Flow,
    body: Vec<Flow>,
}

struct Tree<'a> {
    about: &'a About,
    drafts: Vec<Draft>,
    /// Index and rank of the nodes that are open, outermost first.
    open: Vec<(usize, usize)>,
    ids: BTreeSet<String>,
    apparatus: &'a mut Apparatus,
}

/// What a line opens.
struct Opening {
    rank: usize,
    kind: NodeKind,
    label: usize,
    title: Title,
    numbering: Numbering,
    number: Option<u16>,
}

impl Tree<'_> {
    fn hang(&mut self, segment: Segment, family: Family) {
        let chars = segment.flow.chars();
        if self.open.is_empty() && self.hang_title(&segment.flow) {
            return;
        }
        if let Some((kind, len)) = segment.hint {
            return self.hang_hinted(segment.flow, kind, len);
        }
        if let Some((rank, level, label, number)) = family.read(chars) {
            let opening = Opening {
                rank,
                kind: level.kind,
                label,
                title: level.title,
                numbering: level.numbering,
                number,
            };
            // The dash of a subitem is a bullet, not a number.
            let opening = if level.mark == Mark::Dash {
                Opening { number: None, ..opening }
            } else {
                opening
            };
            return self.open_node(segment.flow, &opening);
        }
        if let Some(label) = caption_label(chars) {
            return self.open_caption(segment.flow, label);
        }
        self.add_text(segment.flow);
    }

    /// The document's own title opens the preface that holds what follows.
    fn hang_title(&mut self, flow: &Flow) -> bool {
        let title = &self.about.title;
        let known = self.drafts.iter().any(|it| it.title == *title);
        if known || !flow.text().starts_with(title.as_str()) {
            return false;
        }
        let len = title.chars().count();
        self.push_preface("0", title.clone(), flow.slice(0, len));
        let rest = flow.slice(len, flow.len());
        if !rest.is_empty() {
            self.add_text(rest);
        }
        true
    }

    fn push_preface(&mut self, name: &str, title: String, head: Flow) {
        let id = self.fresh_id(format!("{}.{name}", self.about.id));
        self.drafts.push(Draft {
            id,
            parent: None,
            kind: NodeKind::Preface,
            label: String::new(),
            title,
            number: None,
            head,
            body: Vec::new(),
        });
    }

    fn hang_hinted(&mut self, flow: Flow, kind: SegmentKind, len: usize) {
        let opening = |rank, kind, title| Opening {
            rank,
            kind,
            label: 0,
            title,
            numbering: Numbering::Under,
            number: None,
        };
        match kind {
            SegmentKind::Lead => {
                self.open_node(flow, &opening(RANK_LEAD, NodeKind::Lead, Title::RunIn));
            }
            SegmentKind::Sublead => {
                self.open_node(flow, &opening(RANK_SUBLEAD, NodeKind::Lead, Title::RunIn));
            }
            SegmentKind::Paragraph => {
                self.open_node(flow, &opening(RANK_LEAD, NodeKind::Paragraph, Title::None));
            }
            SegmentKind::Note => {
                self.open_node(flow, &opening(RANK_ROW, NodeKind::Paragraph, Title::None));
            }
            SegmentKind::Caption => {
                let label = caption_label(flow.chars()).unwrap_or_default();
                self.open_caption(flow, label);
            }
            SegmentKind::Box => {
                let label = flow.chars().iter().take_while(|it| is_han(**it)).count();
                let digits =
                    flow.chars().iter().skip(label).take_while(|it| it.is_ascii_digit()).count();
                let number = flow.slice(label, label + digits).text().parse().ok();
                let opening = Opening {
                    label: label + digits,
                    numbering: Numbering::Through("b"),
                    number,
                    ..opening(RANK_LEAD, NodeKind::Box, Title::Line)
                };
                self.open_node(flow, &opening);
            }
            SegmentKind::Row => {
                let opening =
                    Opening { label: len, ..opening(RANK_ROW, NodeKind::BoxRow, Title::None) };
                self.open_node(flow, &opening);
            }
            SegmentKind::Sentence => self.add_text(flow),
        }
    }

    /// A caption belongs to what is open, but text behind it does not belong to the caption.
    fn open_caption(&mut self, flow: Flow, label: usize) {
        let number = flow.slice(1, label).text().parse().ok();
        let opening = Opening {
            rank: usize::MAX,
            kind: NodeKind::Caption,
            label,
            title: Title::Line,
            numbering: Numbering::Through("f"),
            number,
        };
        self.open_node(flow, &opening);
        self.open.pop();
    }

    fn open_node(&mut self, flow: Flow, opening: &Opening) {
        let is_caption = opening.kind == NodeKind::Caption;
        if !is_caption {
            self.open.retain(|it| it.1 < opening.rank);
        }
        let numbered = |it: &&(usize, usize)| !is_caption || it.1 < RANK_LEAD;
        let parent = self.open.iter().rfind(numbered).map(|it| it.0);
        let number = opening.number.unwrap_or_else(|| self.next_ordinal(parent, opening.kind));
        self.check_order(&flow, opening, parent);
        let above = match opening.numbering {
            Numbering::Under => {
                let id = parent.and_then(|it| self.drafts.get(it)).map(|it| it.id.clone());
                format!("{}.", id.unwrap_or_else(|| self.about.id.clone()))
            }
            Numbering::Through(letter) => format!("{}.{letter}", self.about.id),
        };
        let id = self.fresh_id(format!("{above}{number}"));
        let (label, title, head_len) = head(&flow, opening);
        let body = flow.slice(head_len, flow.len()).trimmed();
        self.open.push((self.drafts.len(), opening.rank));
        self.drafts.push(Draft {
            id,
            parent,
            kind: opening.kind,
            label,
            title,
            number: opening.number,
            head: flow.slice(0, head_len),
            body: if body.is_empty() { Vec::new() } else { vec![body] },
        });
    }

    fn add_text(&mut self, flow: Flow) {
        let open = self.open.last().map(|it| it.0);
        let preface = self.drafts.iter().rposition(|it| it.kind == NodeKind::Preface);
        if open.is_none() && preface.is_none() {
            self.push_preface("pre", String::new(), Flow::default());
        }
        let target = open.or(preface).unwrap_or(self.drafts.len() - 1);
        if let Some(it) = self.drafts.get_mut(target) {
            it.body.push(flow);
        }
    }

    fn next_ordinal(&self, parent: Option<usize>, kind: NodeKind) -> u16 {
        let is_line = |it| matches!(it, NodeKind::Lead | NodeKind::Paragraph | NodeKind::BoxRow);
        let alike = |it: NodeKind| it == kind || is_line(it) && is_line(kind);
        let n = self.drafts.iter().filter(|it| it.parent == parent && alike(it.kind)).count();
        u16::try_from(n + 1).unwrap_or(u16::MAX)
    }

    fn check_order(&mut self, flow: &Flow, opening: &Opening, parent: Option<usize>) {
        let Some(found) = opening.number else { return };
        let counted_through = matches!(opening.numbering, Numbering::Through(_));
        let previous = self
            .drafts
            .iter()
            .rev()
            .find(|it| it.kind == opening.kind && (counted_through || it.parent == parent))
            .and_then(|it| it.number)
            .unwrap_or(0);
        if previous.checked_add(1) != Some(found) {
            let at = flow.position(0).unwrap_or_default();
            self.apparatus.complain(at, Problem::OutOfOrder { previous, found });
        }
    }

    /// `id`, or with a letter behind it where the text prints a number twice; never a dash, which
    /// stands before the number of a statement.
    fn fresh_id(&mut self, id: String) -> String {
        let free = std::iter::once(id.clone())
            .chain(('b'..='z').map(|letter| format!("{id}{letter}")))
            .find(|it| !self.ids.contains(it))
            .unwrap_or_else(|| format!("{id}z{}", self.drafts.len()));
        self.ids.insert(free.clone());
        free
    }
}

/// Label and heading of a line, and how many characters both and the mark behind them take.
fn head(flow: &Flow, opening: &Opening) -> (String, String, usize) {
    let chars = flow.chars();
    let label = flow.slice(0, opening.label).text();
    let separator = usize::from(matches!(chars.get(opening.label), Some(':' | '：')));
    let start = opening.label + separator;
    let rest = chars.get(start..).unwrap_or_default();
    match opening.title {
        Title::None => (label, String::new(), opening.label),
        Title::Line => {
            let title = flow.slice(start, flow.len()).trimmed().text();
            (label, title, flow.len())
        }
        Title::RunIn => match rest.iter().position(|it| *it == '。').filter(|it| *it <= MAX_RUN_IN)
        {
            Some(len) => {
                let title = flow.slice(start, start + len).trimmed().text();
                (label, title, start + len + 1)
            }
            None if rest.len() <= MAX_RUN_IN => {
                (label, flow.slice(start, flow.len()).text(), flow.len())
            }
            None => (label, String::new(), opening.label),
        },
    }
}

impl Draft {
    fn finish(self, pages: &[PageStart]) -> Node {
        let at = self.head.positions().chain(self.body.iter().flat_map(Flow::positions));
        let source = spans_of(at);
        let page = source.first().and_then(|it| page_of(pages, it.start()));
        let head: String = self.head.text();
        let is_plain = head == format!("{}{}", self.label, self.title);
        Node {
            head: if is_plain { String::new() } else { head },
            id: self.id,
            parent: self.parent.and_then(|it| u16::try_from(it).ok()).map(NodeIdx),
            kind: self.kind,
            label: self.label,
            title: self.title,
            source,
            page,
            agencies: Vec::new(),
            place: None,
            statements: self.body.iter().flat_map(statements).collect(),
        }
    }
}

fn statements(paragraph: &Flow) -> Vec<Statement> {
    let mut start = 0;
    sentence_lengths(paragraph.chars())
        .into_iter()
        .map(|len| {
            let sentence = paragraph.slice(start, start + len);
            let opens_paragraph = start == 0;
            start += len;
            Statement {
                text: sentence.text(),
                opens_paragraph,
                kind: StatementKind::default(),
                theme: Theme::default(),
            }
        })
        .collect()
}
