//! Script-free pages of the documents: for browsers that cannot run the app, and for search engines.
use crate::model::document::Document;
use crate::model::node::{Node, NodeKind};
use crate::text::typeset::typeset;
use std::fmt::Write as _;

/// The page of `document`, complete.
#[must_use]
pub fn page(document: &Document) -> String {
    let about = &document.about;
    let title = escaped(&typeset(&about.title));
    let facts: Vec<String> = about.issuer.iter().cloned().chain(about.date.clone()).collect();
    let mut body = String::new();
    for (idx, node) in document.indexed() {
        write_node(&mut body, node, document.ancestors(idx).len());
    }
    format!(
        r#"<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<title>{title} — 北部湾政策图志</title>
<style>
body{{max-width:40em;margin:0 auto;padding:1.5em 1em 4em;font:1.0625rem/1.8 "Songti SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;line-break:strict}}
p{{text-indent:2em;margin:.4em 0}}p.plain,header p{{text-indent:0}}h1,h2,h3,h4,h5,h6{{line-height:1.4;margin:1.4em 0 .4em}}h4,h5,h6{{font-size:1.0625rem}}
</style>
</head>
<body>
<header><p><a href="../index.html">北部湾政策图志</a></p><h1>{title}</h1><p>{facts}</p></header>
<main>
{body}</main>
</body>
</html>
"#,
        lang = about.lang,
        facts = escaped(&facts.join(" · ")),
    )
}

fn write_node(out: &mut String, node: &Node, depth: usize) {
    let label = typeset(&node.label);
    let heading = escaped(&format!("{label} {}", typeset(&node.title)));
    let id = &node.id;
    // The preface's heading is the document's, which stands above everything.
    let written = match (node.kind, node.title.is_empty()) {
        (NodeKind::Preface, _) | (_, true) => {
            writeln!(out, "<div id=\"{id}\">{}</div>", escaped(&label))
        }
        (NodeKind::Caption, false) => writeln!(out, "<p class=\"plain\" id=\"{id}\">{heading}</p>"),
        (_, false) => {
            let rank = (depth + 2).min(6);
            writeln!(out, "<h{rank} id=\"{id}\">{}</h{rank}>", heading.trim())
        }
    };
    for paragraph in node.statements.chunk_by(|_, next| !next.opens_paragraph) {
        let text: String = paragraph.iter().map(|it| it.text.as_str()).collect();
        if written.is_ok() {
            let _ = writeln!(out, "<p>{}</p>", escaped(&typeset(&text)));
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_the_page_language_are_escaped() {
        assert_eq!(escaped("a<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
    }
}
