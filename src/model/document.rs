//! 文件: one published text and where its characters went.
use crate::model::agency::AgencyMention;
use crate::model::node::{Node, NodeIdx, NodeKind, Statement, StatementRef};
use crate::model::note::Note;
use crate::model::subject::StatementKind;
use crate::text::span::Span;
use serde::{Deserialize, Serialize};

/// Index of a document in the corpus, in the order of `seeds/manifest.toml`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct DocumentIdx(pub u8);

/// One published text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What is known of it without reading it.
    pub about: About,
    /// Parents before children, in reading order.
    pub nodes: Vec<Node>,
    /// What is in the seed and not in the text. Together with the nodes' sources it is the seed.
    pub dropped: Vec<Dropped>,
    /// What an editor has to say, in the order of the seed.
    pub notes: Vec<Note>,
}

/// The facts of publication, from `seeds/manifest.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The seed's three-digit number: `001`.
    pub id: String,
    /// The name used in links: `plan-2017`.
    pub slug: String,
    /// Full title as printed.
    pub title: String,
    /// Title for narrow places.
    pub short_title: String,
    /// 发文机关, as far as the seed or a cited source states them.
    pub issuer: Vec<String>,
    /// 文号, if one is printed.
    pub number: Option<String>,
    /// Year, or year, month and day, as far as known.
    pub date: Option<String>,
    /// First and last year planned for.
    pub period: Option<(u16, u16)>,
    /// The year the document looks out to.
    pub outlook: Option<u16>,
    /// BCP 47 tag of the printed text: `zh-Hans` or `zh-Hant`.
    pub lang: String,
    /// File name of the seed under `seeds/raw`.
    pub file: String,
    /// SHA-256 of the seed, hexadecimal.
    pub sha256: String,
    /// What is missing of the document as a whole, in a sentence.
    pub incomplete: Option<String>,
    /// Whether it reports what has been done, rather than saying what is to be.
    pub reports: bool,
    /// Whether it is about another region: then nothing in it is a task of a unit.
    pub elsewhere: bool,
}

/// A run of the seed that is not part of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    /// Where it stands in the seed.
    pub span: Span,
    /// Why it is not text.
    pub reason: DropReason,
    /// The run itself.
    pub text: String,
}

/// Why a run of the seed is not part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DropReason {
    /// Navigation, sources and dates put there by the site it was copied from.
    Website,
    /// The printed table of contents.
    Toc,
    /// A printed page number.
    PageNumber,
    /// Other matter of the page, such as a running number.
    Furniture,
}

impl DropReason {
    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            DropReason::Website => "website",
            DropReason::Toc => "toc",
            DropReason::PageNumber => "page_number",
            DropReason::Furniture => "furniture",
        }
    }
}

impl Document {
    /// The node at `idx`.
    #[must_use]
    pub fn node(&self, idx: NodeIdx) -> Option<&Node> {
        self.nodes.get(idx.0 as usize)
    }

    /// The node with the permanent id `id`.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(NodeIdx, &Node)> {
        self.indexed().find(|(_, node)| node.id == id)
    }

    /// All nodes with their index, in reading order.
    pub fn indexed(&self) -> impl Iterator<Item = (NodeIdx, &Node)> {
        self.nodes.iter().zip(0..).map(|(node, at)| (NodeIdx(at), node))
    }

    /// All statements, in reading order.
    pub fn statements(&self) -> impl Iterator<Item = (StatementRef, &Statement)> {
        self.indexed().flat_map(|(node, it)| {
            it.statements.iter().zip(1..).map(move |(text, n)| (StatementRef { node, n }, text))
        })
    }

    /// The statement `at`.
    #[must_use]
    pub fn statement(&self, at: StatementRef) -> Option<&Statement> {
        self.node(at.node)?.statements.get(usize::from(at.n).checked_sub(1)?)
    }

    /// Where the node or statement with the permanent id `id` is; number 0 is a node.
    #[must_use]
    pub fn resolve(&self, id: &str) -> Option<StatementRef> {
        let (node_id, n) = match id.rsplit_once('-') {
            Some((node, n)) => (node, n.parse().ok().filter(|n| 0 < *n)?),
            None => (id, 0),
        };
        let (node, found) = self.find(node_id)?;
        (usize::from(n) <= found.statements.len()).then_some(StatementRef { node, n })
    }

    /// Headings (number 0) and statements, in reading order.
    pub fn texts(&self) -> impl Iterator<Item = (StatementRef, &str)> {
        self.indexed().flat_map(|(node, it)| {
            let texts = it.statements.iter().map(|it| it.text.as_str());
            let all = std::iter::once(it.title.as_str()).chain(texts);
            all.zip(0..).map(move |(text, n)| (StatementRef { node, n }, text))
        })
    }

    /// Whether a city's list shows what is of this kind: a task of the document, or what it reports.
    #[must_use]
    pub fn lists(&self, kind: StatementKind) -> bool {
        kind.is_to_be_done() || (self.about.reports && kind == StatementKind::Status)
    }

    /// The nodes above `idx`, the outermost first, without `idx` itself.
    #[must_use]
    pub fn ancestors(&self, idx: NodeIdx) -> Vec<NodeIdx> {
        let mut path = Vec::new();
        let mut at = self.node(idx).and_then(|it| it.parent);
        while let Some(up) = at {
            path.push(up);
            at = self.node(up).and_then(|it| it.parent);
        }
        path.reverse();
        path
    }

    /// The numbered item the node at `idx` belongs to; the node itself if it is in none.
    #[must_use]
    pub fn item_of(&self, idx: NodeIdx) -> NodeIdx {
        let up = std::iter::once(idx).chain(self.ancestors(idx).into_iter().rev());
        let is_item = |it: &NodeIdx| self.node(*it).is_some_and(|it| it.kind == NodeKind::Item);
        let mut items = up.filter(is_item);
        items.next().unwrap_or(idx)
    }

    /// The bodies responsible for the node at `idx`: its own, else those of the nearest node above it
    /// that names any.
    #[must_use]
    pub fn agencies(&self, idx: NodeIdx) -> &[AgencyMention] {
        std::iter::once(idx)
            .chain(self.ancestors(idx).into_iter().rev())
            .filter_map(|it| self.node(it))
            .map(|it| it.agencies.as_slice())
            .find(|it| !it.is_empty())
            .unwrap_or_default()
    }

    /// The nodes directly under `idx`, in reading order.
    pub fn children(&self, idx: NodeIdx) -> impl Iterator<Item = (NodeIdx, &Node)> {
        self.indexed().filter(move |(_, node)| node.parent == Some(idx))
    }
}
