//! 章, 节, 条, 款, 项: a place in a document's outline, and the sentences in it.
use crate::model::agency::AgencyMention;
use crate::model::note::LOST;
use crate::model::subject::{StatementKind, Theme};
use crate::text::han::closing_bracket;
use crate::text::span::{Span, positions};
use serde::{Deserialize, Serialize};

/// Index of a node in its document, counted from 0 in reading order. Not a permanent id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NodeIdx(pub u16);

/// A statement of a document: the `n`th, from 1, of a node's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StatementRef {
    /// The node whose text it is in.
    pub node: NodeIdx,
    /// Its number in that node, from 1. Zero names the node's label and title instead.
    pub n: u16,
}

/// A place in a document's outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// Permanent: `001.5.4.1`. Built from the printed numbering.
    pub id: String,
    /// The node it stands under.
    pub parent: Option<NodeIdx>,
    /// What it is in the outline.
    pub kind: NodeKind,
    /// Its number as printed, such as 第四节 or (十二). Empty if none.
    pub label: String,
    /// Its heading as printed, without label and without the mark that ends a run-in heading.
    pub title: String,
    /// Label, title and the marks around them as printed, where that is more than the two.
    pub head: String,
    /// Where label, title and own text stand in the seed, in reading order.
    pub source: Vec<Span>,
    /// The printed page it starts on, in documents that print them.
    pub page: Option<u16>,
    /// The bodies its closing bracket names, or a general clause elsewhere.
    pub agencies: Vec<AgencyMention>,
    /// The place it is about, for a reported case.
    pub place: Option<String>,
    /// Its own text, without its children's.
    pub statements: Vec<Statement>,
}

impl Node {
    /// The permanent id of its `n`th statement: `001.5.4.1-2`; its own for 0.
    #[must_use]
    pub fn statement_id(&self, n: u16) -> String {
        if n == 0 { self.id.clone() } else { format!("{}-{n}", self.id) }
    }

    /// `text`, which is of this node, without the closing bracket that names the bodies responsible:
    /// who does a thing is not what is done.
    #[must_use]
    pub fn without_bodies<'a>(&self, text: &'a str) -> &'a str {
        if self.agencies.iter().all(|it| it.implied) {
            return text;
        }
        closing_bracket(text).map_or(text, |it| it.0)
    }

    /// The characters in front of the node's own text, as printed.
    #[must_use]
    pub fn printed_head(&self) -> String {
        if self.head.is_empty() {
            format!("{}{}", self.label, self.title)
        } else {
            self.head.clone()
        }
    }

    /// The node's own text.
    #[must_use]
    pub fn text(&self) -> String {
        self.statements.iter().map(|it| it.text.as_str()).collect()
    }

    /// Where the characters of the `n`th statement, from 1, stand in the seed, in reading order: one
    /// for each character of its text, none for a mark of something lost.
    ///
    /// Follows from the node's source: its last characters are those of its statements.
    #[must_use]
    pub fn statement_positions(&self, n: u16) -> Vec<Option<u32>> {
        let at: Vec<u32> = positions(&self.source).collect();
        let n_printed = |from: usize| -> usize {
            let texts = self.statements.iter().skip(from);
            texts.flat_map(|it| it.text.chars()).filter(|it| *it != LOST).count()
        };
        let Some(nth) = usize::from(n).checked_sub(1) else { return Vec::new() };
        let start = at.len().saturating_sub(n_printed(nth));
        let mut at = at.get(start..).unwrap_or_default().iter().copied();
        let text = self.statements.get(nth).map_or("", |it| it.text.as_str());
        text.chars().map(|it| if it == LOST { None } else { at.next() }).collect()
    }
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// As printed, in reading order.
    pub text: String,
    /// Whether it begins a paragraph of its node's text.
    pub opens_paragraph: bool,
    /// What it does in its document.
    pub kind: StatementKind,
    /// What it is about.
    pub theme: Theme,
}

/// What a node is in the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NodeKind {
    /// 编, 期
    Part,
    /// 章, 一、
    Chapter,
    /// 节
    Section,
    /// A numbered task: (一) or 1.
    Item,
    /// A numbered part of one: ——, 一是
    Subitem,
    /// A paragraph that is a node of its own.
    Paragraph,
    /// A paragraph that opens with its own heading.
    Lead,
    /// 专栏
    Box,
    /// A row of a 专栏: label and content.
    BoxRow,
    /// The caption of a figure. The figure itself is not in the seed.
    Caption,
    /// What stands before the first heading.
    Preface,
    /// A reported case.
    Case,
}

impl NodeKind {
    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            NodeKind::Part => "part",
            NodeKind::Chapter => "chapter",
            NodeKind::Section => "section",
            NodeKind::Item => "item",
            NodeKind::Subitem => "subitem",
            NodeKind::Paragraph => "paragraph",
            NodeKind::Lead => "lead",
            NodeKind::Box => "box",
            NodeKind::BoxRow => "box_row",
            NodeKind::Caption => "caption",
            NodeKind::Preface => "preface",
            NodeKind::Case => "case",
        }
    }
}
