//! A document's text in reading order: headings, sentences, boxes as tables, damage marked.
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::as_printed::{page_before, remarks};
use crate::model::document::Document;
use crate::model::node::{Node, NodeIdx, NodeKind, Statement, StatementRef};
use crate::text::typeset::typeset;
use crate::ui::components::prose::{Marked, prose};
use crate::ui::components::remark::remarked;
use crate::ui::markup::{Markup, html};
use crate::ui::words::{PRINTED, tag};
use crate::words::{fill, t};

/// All clauses of a document; `current` is the id of the clause or statement in the address, and
/// `simplified` says whether a Traditional text is shown in Simplified characters.
#[must_use]
pub fn body(atlas: &Atlas, document: &Document, current: Option<&str>, simplified: bool) -> Markup {
    let page = Page { document, current, atlas, simplified };
    let is_box = |it: NodeIdx| document.node(it).is_some_and(|it| it.kind == NodeKind::Box);
    let in_box = |idx: NodeIdx| document.ancestors(idx).into_iter().any(is_box);
    html! {
        @for (idx, node) in document.indexed() {
            @if !in_box(idx) { (page.node(idx, node)) }
        }
    }
}

/// The element's id: never the same as a hash route, so that the browser does not scroll by itself.
#[must_use]
pub fn element_id(id: &str) -> String {
    format!("c-{id}")
}

/// What every clause on a page needs.
#[derive(Clone, Copy)]
struct Page<'a> {
    document: &'a Document,
    current: Option<&'a str>,
    atlas: &'a Atlas,
    simplified: bool,
}

impl Page<'_> {
    fn script(&self, text: &str) -> String {
        if self.simplified { self.atlas.fold.simplified(text) } else { text.to_owned() }
    }

    /// The language of the text as it is shown.
    fn lang(&self) -> &str {
        if self.simplified { PRINTED } else { &self.document.about.lang }
    }

    /// The class of what the address names.
    fn mark(&self, id: &str) -> &'static str {
        if self.current == Some(id) { " is-current" } else { "" }
    }

    fn node(&self, idx: NodeIdx, node: &Node) -> Markup {
        let depth = self.document.ancestors(idx).len();
        let new_page = page_before(self.document, idx);
        let link = Route::read(&self.document.about.slug, Some(&node.id));
        // Where there is no heading, there is no room for words beside it.
        let n_pairs = self.n_pairs(idx).filter(|_| !node.title.is_empty());
        let said = match n_pairs {
            Some(n) => fill(t().reader.paired_link, &[&node.id, &n.to_string()]),
            None => fill(t().reader.link, &[&node.id]),
        };
        let (more, link_class) = match n_pairs {
            Some(_) => (" node--related", "node__link node__link--related"),
            None => ("", "node__link"),
        };
        html! {
            section
                id=(element_id(&node.id))
                class={ "node node--" (node.kind.name()) (more) (self.mark(&node.id)) }
                tabindex="-1"
            {
                @if let Some(it) = new_page {
                    span.node__page lang=(tag()) { (fill(t().reader.page, &[&it.to_string()])) }
                }
                @if node.kind == NodeKind::Box {
                    (self.table(idx, node))
                } @else {
                    (self.heading(node, depth))
                    (self.text(idx, node))
                }
                a class=(link_class)
                    href=(link)
                    lang=(tag())
                    aria-label=(said)
                {
                    @if let Some(n) = n_pairs {
                        (fill(t().reader.paired, &[&n.to_string()]))
                    } @else {
                        "¶"
                    }
                }
            }
        }
    }

    /// How many pairs of the comparison the clause is part of, if any.
    fn n_pairs(&self, node: NodeIdx) -> Option<usize> {
        let (document, _) = self.atlas.by_id(&self.document.about.id)?;
        Some(self.atlas.n_pairs(document, node)).filter(|it| *it > 0)
    }

    /// A heading of the rank the outline gives it: `h2` for the outermost.
    fn heading(&self, node: &Node, depth: usize) -> Markup {
        let label = if node.label == "——" { node.label.clone() } else { typeset(&node.label) };
        let words = html! {
            span.node__label { (self.script(&label)) }
            span { (self.script(&typeset(&node.title))) }
        };
        let parent = node.parent.and_then(|it| self.document.node(it));
        // The head of its row stands in the table, not in the outline.
        if parent.is_some_and(|it| it.kind == NodeKind::BoxRow) {
            return html! { p.node__row-lead { (words) } };
        }
        match (node.kind, node.title.is_empty(), depth) {
            (NodeKind::Preface, _, _) => Markup::default(),
            (NodeKind::Caption, _, _) => html! { p.node__caption { (words) } },
            // Its number is run in with its first sentence.
            (_, true, _) => Markup::default(),
            (_, _, 0) => html! { h2 { (words) } },
            (_, _, 1) => html! { h3 { (words) } },
            (_, _, 2) => html! { h4 { (words) } },
            (_, _, 3) => html! { h5 { (words) } },
            _ => html! { h6 { (words) } },
        }
    }

    /// The node's own text, paragraph by paragraph.
    fn text(&self, idx: NodeIdx, node: &Node) -> Markup {
        let numbered: Vec<(u16, &Statement)> = (1..).zip(&node.statements).collect();
        let is_run_in = node.title.is_empty() && node.kind == NodeKind::Subitem;
        html! {
            @for part in numbered.chunk_by(|_, next| !next.1.opens_paragraph) {
                p.q {
                    @if is_run_in && part.first().is_some_and(|it| it.0 == 1) {
                        b { (self.script(&node.label)) }
                    }
                    @for (n, it) in part { (self.sentence(idx, node, *n, it)) }
                }
            }
        }
    }

    fn sentence(&self, idx: NodeIdx, node: &Node, n: u16, it: &Statement) -> Markup {
        let id = node.statement_id(n);
        let found = remarks(self.document, StatementRef { node: idx, n });
        let text = self.script(&it.text);
        html! {
            span id=(element_id(&id)) class={ "sentence" (self.mark(&id)) } tabindex="-1" {
                @if found.is_empty() {
                    (prose(&text, &[], "", Marked::Found))
                } @else {
                    (remarked(self.document, &text, &found, self.lang()))
                }
            }
        }
    }

    /// A box with its rows: label at the left, content at the right; what is below the rows under
    /// them.
    fn table(&self, idx: NodeIdx, node: &Node) -> Markup {
        let (rows, rest): (Vec<_>, Vec<_>) =
            self.document.children(idx).partition(|it| it.1.kind == NodeKind::BoxRow);
        html! {
            table.box {
                caption {
                    span.node__label { (node.label) }
                    span { (node.title) }
                }
                tbody {
                    @for (row, it) in rows {
                        tr id=(element_id(&it.id)) class=(self.mark(&it.id)) tabindex="-1" {
                            th scope="row" { (it.label) }
                            td {
                                (self.text(row, it))
                                @for (below, it) in self.document.children(row) {
                                    (self.node(below, it))
                                }
                            }
                        }
                    }
                }
            }
            @for (child, it) in rest { (self.node(child, it)) }
        }
    }
}
