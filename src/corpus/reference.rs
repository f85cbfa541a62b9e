//! How a clause is referred to in words: 第五章第一节 · 畅通对接“三南”陆路通道 · 第24页.
use crate::model::document::Document;
use crate::model::node::{Node, NodeIdx};
use crate::text::typeset::typeset;

/// Where a clause stands, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// Its number as printed, with those above that belong to it: 第五章第一节, （十二）, 专栏3.
    pub number: String,
    /// The heading it stands under.
    pub title: String,
    /// The printed page, where there are any.
    pub page: Option<u16>,
}

impl Reference {
    /// Number and heading in one line.
    #[must_use]
    pub fn line(&self) -> String {
        match (self.number.is_empty(), self.title.is_empty()) {
            (false, false) if self.number.ends_with(['）', '、']) => {
                format!("{}{}", self.number, self.title)
            }
            (false, false) => format!("{} {}", self.number, self.title),
            (_, true) => self.number.trim_end_matches('、').to_owned(),
            (true, false) => self.title.clone(),
        }
    }
}

/// The reference of the node at `idx`.
///
/// Of the numbers above it only those count that its permanent id is built on: item （十二） is
/// counted through its document, so its chapter is not named.
#[must_use]
pub fn reference(document: &Document, idx: NodeIdx) -> Reference {
    let Some(node) = document.node(idx) else { return Reference::default() };
    let path: Vec<&Node> = document
        .ancestors(idx)
        .into_iter()
        .filter_map(|it| document.node(it))
        .filter(|it| node.id.starts_with(&format!("{}.", it.id)))
        .chain([node])
        .collect();
    let number: String =
        path.iter().filter(|it| it.label != "——").map(|it| typeset(&it.label)).collect();
    let title = path.iter().rev().find(|it| !it.title.is_empty()).map(|it| typeset(&it.title));
    Reference { number, title: title.unwrap_or_default(), page: node.page }
}
