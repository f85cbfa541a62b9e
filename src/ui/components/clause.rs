//! A document's text in reading order: headings, sentences, boxes as tables, damage marked.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::as_printed::{page_before, remarks};
use crate::model::document::Document;
use crate::model::node::{Node, NodeIdx, NodeKind, Statement, StatementRef};
use crate::text::typeset::typeset;
use crate::ui::components::prose::Prose;
use crate::ui::components::remark::Remarked;
use crate::ui::words::{PRINTED, tag};
use crate::words::{fill, t};
use leptos::prelude::*;

/// All clauses of a document.
#[component]
pub fn Body(
    /// The document.
    document: Document,
    /// Id of the clause or statement in the address.
    current: Memo<Option<String>>,
    /// Whether a Traditional text is shown in Simplified characters.
    simplified: bool,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let page = Page { document, current, atlas, simplified };
    let is_box = |it: NodeIdx| page.document.node(it).is_some_and(|it| it.kind == NodeKind::Box);
    let in_box = |idx: NodeIdx| page.document.ancestors(idx).into_iter().any(is_box);
    let nodes: Vec<NodeIdx> =
        page.document.indexed().map(|it| it.0).filter(|it| !in_box(*it)).collect();
    nodes.into_iter().map(|idx| page.node(idx)).collect_view()
}

/// The element's id: never the same as a hash route, so that the browser does not scroll by itself.
#[must_use]
pub fn element_id(id: &str) -> String {
    format!("c-{id}")
}

/// What every clause on a page needs.
#[derive(Clone)]
struct Page {
    document: Document,
    current: Memo<Option<String>>,
    atlas: Atlas,
    simplified: bool,
}

impl Page {
    fn script(&self, text: &str) -> String {
        if self.simplified { self.atlas.fold.simplified(text) } else { text.to_owned() }
    }

    /// The language of the text as it is shown.
    fn lang(&self) -> String {
        if self.simplified { PRINTED.to_owned() } else { self.document.about.lang.clone() }
    }

    fn is_current(&self, id: &str) -> impl Fn() -> bool + Copy + Send + Sync + use<> {
        let (id, current) = (StoredValue::new(id.to_owned()), self.current);
        move || current.with(|it| id.with_value(|id| it.as_ref() == Some(id)))
    }

    fn node(&self, idx: NodeIdx) -> Option<AnyView> {
        let node = self.document.node(idx)?;
        let depth = self.document.ancestors(idx).len();
        let new_page = page_before(&self.document, idx);
        let link = Route::read(&self.document.about.slug, Some(&node.id));
        let content = if node.kind == NodeKind::Box {
            self.table(idx, node).into_any()
        } else {
            (self.heading(node, depth), self.text(idx, node)).into_any()
        };
        let view = view! {
            <section
                id=element_id(&node.id)
                class=format!("node node--{}", node.kind.name())
                class:is-current=self.is_current(&node.id)
                tabindex="-1"
            >
                {new_page.map(|it| view! {
                    <span class="node__page" lang=tag()>
                        {fill(t().reader.page, &[&it.to_string()])}
                    </span>
                })}
                {content}
                <a
                    class="node__link"
                    href=link.to_string()
                    lang=tag()
                    aria-label=fill(t().reader.link, &[&node.id])
                >
                    "¶"
                </a>
            </section>
        };
        Some(view.into_any())
    }

    /// A heading of the rank the outline gives it: `h2` for the outermost.
    fn heading(&self, node: &Node, depth: usize) -> Option<AnyView> {
        let label = if node.label == "——" { node.label.clone() } else { typeset(&node.label) };
        let words = (
            view! { <span class="node__label">{self.script(&label)}</span> },
            view! { <span>{self.script(&typeset(&node.title))}</span> },
        );
        let parent = node.parent.and_then(|it| self.document.node(it));
        // The head of its row stands in the table, not in the outline.
        if parent.is_some_and(|it| it.kind == NodeKind::BoxRow) {
            return Some(view! { <p class="node__row-lead">{words}</p> }.into_any());
        }
        Some(match (node.kind, node.title.is_empty(), depth) {
            (NodeKind::Preface, _, _) => return None,
            (_, true, _) if node.label.is_empty() => return None,
            (NodeKind::Caption, _, _) | (_, true, _) => {
                view! { <p class="node__caption">{words}</p> }.into_any()
            }
            (_, _, 0) => view! { <h2>{words}</h2> }.into_any(),
            (_, _, 1) => view! { <h3>{words}</h3> }.into_any(),
            (_, _, 2) => view! { <h4>{words}</h4> }.into_any(),
            (_, _, 3) => view! { <h5>{words}</h5> }.into_any(),
            _ => view! { <h6>{words}</h6> }.into_any(),
        })
    }

    /// The node's own text, paragraph by paragraph.
    fn text(&self, idx: NodeIdx, node: &Node) -> Vec<AnyView> {
        let numbered: Vec<(u16, &Statement)> = (1..).zip(&node.statements).collect();
        numbered
            .chunk_by(|_, next| !next.1.opens_paragraph)
            .map(|it| self.paragraph(idx, node, it))
            .collect()
    }

    fn paragraph(&self, idx: NodeIdx, node: &Node, part: &[(u16, &Statement)]) -> AnyView {
        let sentences = part
            .iter()
            .map(|(n, it)| {
                let n = *n;
                let id = format!("{}-{n}", node.id);
                let found = remarks(&self.document, StatementRef { node: idx, n });
                let text = self.script(&it.text);
                let text = if found.is_empty() {
                    view! { <Prose text=text /> }.into_any()
                } else {
                    view! { <Remarked text=text remarks=found lang=self.lang() /> }.into_any()
                };
                view! {
                    <span
                        id=element_id(&id)
                        class="sentence"
                        class:is-current=self.is_current(&id)
                        tabindex="-1"
                    >
                        {text}
                    </span>
                }
            })
            .collect_view();
        view! { <p class="q">{sentences}</p> }.into_any()
    }

    /// A box with its rows: label at the left, content at the right; what is below the rows under
    /// them.
    fn table(&self, idx: NodeIdx, node: &Node) -> impl IntoView + use<> {
        let children: Vec<(NodeIdx, Node)> =
            self.document.children(idx).map(|it| (it.0, it.1.clone())).collect();
        let rows = children
            .iter()
            .filter(|(_, it)| it.kind == NodeKind::BoxRow)
            .map(|(row, it)| {
                let below: Vec<NodeIdx> = self.document.children(*row).map(|it| it.0).collect();
                let below = below.into_iter().map(|it| self.node(it)).collect_view();
                view! {
                    <tr id=element_id(&it.id) class:is-current=self.is_current(&it.id) tabindex="-1">
                        <th scope="row">{it.label.clone()}</th>
                        <td>{self.text(*row, it)}{below}</td>
                    </tr>
                }
            })
            .collect_view();
        let rest = children
            .iter()
            .filter(|(_, it)| it.kind != NodeKind::BoxRow)
            .map(|(child, _)| self.node(*child))
            .collect_view();
        view! {
            <table class="box">
                <caption>
                    <span class="node__label">{node.label.clone()}</span>
                    <span>{node.title.clone()}</span>
                </caption>
                <tbody>{rows}</tbody>
            </table>
            {rest}
        }
    }
}
