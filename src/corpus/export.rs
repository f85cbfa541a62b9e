//! The corpus as the published JSON file. The contract: keys, ranges and ids may be relied on.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Relation, Unmatched};
use crate::model::document::{Document, DocumentIdx};
use crate::model::indicator::{Comparable, Comparator, Indicator};
use crate::model::mention::{Elsewhere, Grade, Link, Via};
use crate::model::node::{Node, NodeIdx, StatementRef};
use crate::model::note::Note;
use crate::model::place::{Place, Unit, UnitIdx, UnitKind};
use crate::model::project::{Project, ProjectMention};
use crate::model::structure::{Card, Element};
use crate::model::subject::Theme;
use crate::text::span::{Span, positions, spans_of};
use serde_json::{Value, json};

/// Version of the contract.
const SCHEMA: u32 = 1;

/// Everything in `corpus`, arrays in reading order.
#[must_use]
pub fn to_json(corpus: &Corpus) -> Value {
    json!({
        "schema": SCHEMA,
        "generator": concat!("beibu-atlas ", env!("CARGO_PKG_VERSION")),
        "docs": corpus.documents.iter().map(document).collect::<Vec<_>>(),
        "units": corpus.units.iter().map(unit).collect::<Vec<_>>(),
        "places": corpus.places.iter().map(|it| place(corpus, it)).collect::<Vec<_>>(),
        "links": links(corpus),
        "unit_tasks": unit_tasks(corpus),
        "elsewhere": corpus.elsewhere.iter().filter_map(|it| elsewhere(corpus, it)).collect::<Vec<_>>(),
        "alignments": corpus.alignments.iter().filter_map(|it| alignment(corpus, it)).collect::<Vec<_>>(),
        "unmatched": corpus.unmatched.iter().filter_map(|it| unmatched(corpus, it)).collect::<Vec<_>>(),
        "indicators": corpus.indicators.iter().filter_map(|it| indicator(corpus, it)).collect::<Vec<_>>(),
        "projects": corpus.projects.iter().map(|it| project(corpus, it)).collect::<Vec<_>>(),
        "cards": Card::ALL.into_iter().map(|it| card(corpus, it)).collect::<Vec<_>>(),
        "structure": corpus.elements.iter().filter_map(|it| element(corpus, it)).collect::<Vec<_>>(),
    })
}

fn document(it: &Document) -> Value {
    let about = &it.about;
    json!({
        "id": about.id,
        "slug": about.slug,
        "title": about.title,
        "short_title": about.short_title,
        "issuer": about.issuer,
        "number": about.number,
        "date": about.date,
        "period": about.period.map(|it| [it.0, it.1]),
        "outlook": about.outlook,
        "lang": about.lang,
        "seed": {"file": about.file, "sha256": about.sha256},
        "nodes": it.nodes.iter().map(|node| node_json(it, node)).collect::<Vec<_>>(),
        "dropped": it.dropped.iter().map(|it| json!({
            "start": it.span.start(), "end": it.span.end(), "reason": it.reason.name(),
        })).collect::<Vec<_>>(),
        "notes": it.notes.iter().map(note).collect::<Vec<_>>(),
        "incomplete": about.incomplete,
    })
}

fn node_json(document: &Document, it: &Node) -> Value {
    let statements = (1..).zip(&it.statements).map(|(n, statement)| {
        json!({
            "id": it.statement_id(n),
            "text": statement.text,
            "source": ranges(&spans_of(it.statement_positions(n).into_iter().flatten())),
            "kind": statement.kind.name(),
            "theme": statement.theme.name(),
        })
    });
    json!({
        "id": it.id,
        "parent": it.parent.and_then(|up| document.node(up)).map(|up| up.id.as_str()),
        "kind": it.kind.name(),
        "label": it.label,
        "title": it.title,
        "text": it.text(),
        "source": ranges(&it.source),
        "page": it.page,
        "theme": theme_of(it),
        "agencies": it.agencies.iter().map(|it| json!({
            "name": it.name, "role": it.role.name(), "implied": it.implied,
        })).collect::<Vec<_>>(),
        "place": it.place,
        "statements": statements.collect::<Vec<_>>(),
    })
}

fn note(it: &Note) -> Value {
    json!({
        "start": it.span.start(),
        "end": it.span.end(),
        "kind": it.kind.name(),
        "raw": it.raw,
        "reading": it.reading,
        "proven": it.reading.is_some(),
        "basis": it.basis,
    })
}

fn ranges(spans: &[Span]) -> Vec<[u32; 2]> {
    spans.iter().map(|it| [it.start(), it.end()]).collect()
}

fn unit(it: &Unit) -> Value {
    json!({
        "code": it.code,
        "name": it.name,
        "short": it.short,
        "name_en": it.name_en,
        "province": it.province,
        "kind": match it.kind { UnitKind::City => "city", UnitKind::County => "county" },
        "lng": it.seat.lng_deg,
        "lat": it.seat.lat_deg,
    })
}

fn place(corpus: &Corpus, it: &Place) -> Value {
    let units: Vec<&str> =
        it.units.iter().filter_map(|unit| corpus.unit(*unit)).map(|it| it.code.as_str()).collect();
    json!({
        "id": it.id,
        "name": it.name,
        "unit": units.first(),
        "units": units,
        "by_geography": it.by_geography,
        "kind": it.kind,
        "aliases": it.aliases,
        "lng": it.position.map(|it| it.lng_deg),
        "lat": it.position.map(|it| it.lat_deg),
        "source": it.source,
    })
}

/// The links to units, then those to the whole cluster.
fn links(corpus: &Corpus) -> Vec<Value> {
    let to_units = corpus.links.iter().filter_map(|it| link(corpus, it));
    let to_all = corpus.region.iter().filter_map(|(document, at)| {
        let document = corpus.document(*document)?;
        Some(json!({
            "doc": document.about.id,
            "statement": document.node(at.node)?.statement_id(at.n),
            "unit": "ALL",
            "kind": Grade::Region.name(),
            "via": null,
            "by_geography": false,
            "evidence": [],
            "of_others": [],
        }))
    });
    to_units.chain(to_all).collect()
}

/// A city's tasks by document, in the order in which its list shows them.
fn unit_tasks(corpus: &Corpus) -> Value {
    let of_unit = |unit: UnitIdx| -> Value {
        let listed = corpus.city_list(unit);
        let documents = (0..).map(DocumentIdx).zip(&corpus.documents).filter_map(|(idx, it)| {
            let of_it = listed.iter().filter(|it| it.document == idx && it.grade.is_named());
            let ids: Vec<String> = of_it
                .filter_map(|link| {
                    Some(it.node(link.statement.node)?.statement_id(link.statement.n))
                })
                .collect();
            (!ids.is_empty() && !it.about.reports).then(|| (it.about.id.clone(), json!(ids)))
        });
        Value::Object(documents.collect())
    };
    let units = (0..).map(UnitIdx).zip(&corpus.units);
    Value::Object(units.map(|(idx, it)| (it.code.clone(), of_unit(idx))).collect())
}

fn elsewhere(corpus: &Corpus, it: &Elsewhere) -> Option<Value> {
    let document = corpus.document(it.document)?;
    Some(json!({
        "doc": document.about.id,
        "under": it.under,
        "name": it.name,
        "statements": it.statements.iter()
            .filter_map(|at| Some(document.node(at.node)?.statement_id(at.n)))
            .collect::<Vec<_>>(),
    }))
}

/// What most of a node's own statements are about; nothing for a bare heading.
fn theme_of(node: &Node) -> Option<&'static str> {
    let n = |theme| node.statements.iter().filter(|it| it.theme == theme).count();
    let most = Theme::ALL.into_iter().rev().max_by_key(|it| n(*it))?;
    (n(most) > 0).then(|| most.name())
}

fn link(corpus: &Corpus, it: &Link) -> Option<Value> {
    let document = corpus.document(it.document)?;
    let node = document.node(it.statement.node)?;
    let via = match &it.via {
        Some(Via::Place(idx)) => {
            corpus.places.get(usize::from(idx.0)).map(|place| place.id.clone())
        }
        Some(Via::Group(name)) => Some(name.clone()),
        None => None,
    };
    Some(json!({
        "doc": document.about.id,
        "statement": node.statement_id(it.statement.n),
        "unit": corpus.unit(it.unit)?.code,
        "kind": it.grade.name(),
        "via": via,
        "by_geography": it.by_geography,
        "evidence": ranges(&in_seed(node, it.statement.n, &it.evidence)),
        "of_others": ranges(&in_seed(node, it.statement.n, &corpus.of_others(it))),
    }))
}

/// Where in the seed these characters of statement `n` stand; of the title if `n` is 0.
fn in_seed(node: &Node, n: u16, words: &[(u16, u16)]) -> Vec<Span> {
    let at: Vec<Option<u32>> = match n {
        0 => positions(&node.source).skip(node.label.chars().count()).map(Some).collect(),
        n => node.statement_positions(n),
    };
    let spans = words.iter().flat_map(|(from, to)| {
        let run = at.get(usize::from(*from)..usize::from(*to)).unwrap_or_default();
        spans_of(run.iter().copied().flatten())
    });
    spans.collect()
}

fn alignment(corpus: &Corpus, it: &Alignment) -> Option<Value> {
    let (_, left) = corpus.by_id(PLAN_2017)?;
    let (_, right) = corpus.by_id(SCHEME_2022)?;
    Some(json!({
        "id": alignment_id(corpus, it)?,
        "left": side(left, it.left, &it.left_statements)?,
        "right": side(right, it.right, &it.right_statements)?,
        "rank": it.rank,
        "relation": it.relation.map(Relation::name),
        "confidence": it.confidence.name(),
        "similarity": f64::from(it.similarity_permille) / 1000.0,
        "reasons": it.reasons.iter().map(|it| json!({
            "kind": it.kind.name(), "left": it.words, "right": it.words,
        })).collect::<Vec<_>>(),
        "by": it.by.name(),
        "note": it.note,
    }))
}

/// Permanent: the statements of both sides.
fn alignment_id(corpus: &Corpus, it: &Alignment) -> Option<String> {
    let side = |id: &str, statements: &[StatementRef]| {
        let (_, document) = corpus.by_id(id)?;
        Some(ids(document, statements).join("+"))
    };
    let left = side(PLAN_2017, &it.left_statements)?;
    Some(format!("a-{left}-{}", side(SCHEME_2022, &it.right_statements)?))
}

fn unmatched(corpus: &Corpus, it: &Unmatched) -> Option<Value> {
    let document = corpus.document(it.document)?;
    let reported = it.reported.iter().filter_map(|(document, at)| {
        let document = corpus.document(*document)?;
        Some(json!({"doc": document.about.id, "statement": one_id(document, *at)?}))
    });
    Some(json!({
        "doc": document.about.id,
        "node": document.node(it.at.node)?.id,
        "statements": [one_id(document, it.at)?],
        "status": it.status.name(),
        "confidence": it.confidence.name(),
        "by": it.by.name(),
        "note": it.note,
        "reported": reported.collect::<Vec<_>>(),
    }))
}

fn one_id(document: &Document, at: StatementRef) -> Option<String> {
    Some(document.node(at.node)?.statement_id(at.n))
}

fn indicator(corpus: &Corpus, it: &Indicator) -> Option<Value> {
    let document = corpus.document(it.document)?;
    let comparable = it.comparable.map(|it| match it {
        Comparable::Yes => json!(true),
        Comparable::Partly => json!(it.name()),
        Comparable::No => json!(false),
    });
    Some(json!({
        "id": it.id,
        "name": it.name,
        "doc": document.about.id,
        "statement": one_id(document, it.at)?,
        "value": it.value.as_ref().and_then(|it| it.parse::<serde_json::Number>().ok()),
        "lost": it.lost,
        "comparator": it.comparator.map(Comparator::sign),
        "unit": it.unit,
        "year": it.year,
        "scope": it.scope,
        "kind": it.kind.name(),
        "quote": corpus.words(it.document, it.at, it.quote),
        "pair": Some(&it.pair).filter(|it| !it.is_empty()),
        "comparable": comparable,
        "note": it.note,
    }))
}

fn project(corpus: &Corpus, it: &Project) -> Value {
    let mention = |it: &ProjectMention| {
        let document = corpus.document(it.document)?;
        Some(json!({
            "doc": document.about.id,
            "statement": one_id(document, it.at)?,
            "verb": it.verb,
            "stage": it.stage,
            "match": it.same.name(),
            "quote": corpus.words(it.document, it.at, it.quote),
            "note": it.note,
        }))
    };
    let units = it.units.iter().filter_map(|unit| corpus.unit(*unit));
    json!({
        "id": it.id,
        "name": it.name,
        "kind": it.kind.name(),
        "aliases": it.aliases,
        "units": units.map(|unit| unit.code.as_str()).collect::<Vec<_>>(),
        "place": it.place.and_then(|at| corpus.places.get(usize::from(at.0))).map(|it| it.id.as_str()),
        "note": it.note,
        "mentions": it.mentions.iter().filter_map(mention).collect::<Vec<_>>(),
    })
}

fn side(document: &Document, node: NodeIdx, statements: &[StatementRef]) -> Option<Value> {
    Some(json!({
        "doc": document.about.id,
        "node": document.node(node)?.id,
        "statements": ids(document, statements),
    }))
}

fn ids(document: &Document, statements: &[StatementRef]) -> Vec<String> {
    statements.iter().filter_map(|at| Some(document.node(at.node)?.statement_id(at.n))).collect()
}

fn element(corpus: &Corpus, it: &Element) -> Option<Value> {
    let document = corpus.document(it.document)?;
    let definition = ids(document, &it.definition);
    let others = || corpus.elements.iter().filter(|it2| it2.card == it.card && it2.year != it.year);
    let other = others().find(|other| other.name == it.name).or_else(|| others().next());
    Some(json!({
        "id": it.id,
        "year": it.year,
        "name": it.name,
        "units": it.units.iter().filter_map(|unit| corpus.unit(*unit)).map(|unit| unit.code.as_str()).collect::<Vec<_>>(),
        "definition": {"doc": document.about.id, "statement": definition.first(), "statements": definition},
        "counterpart": other.map(|other| other.id.as_str()),
    }))
}

/// What both plans say of a card, and what became of it.
fn card(corpus: &Corpus, card: Card) -> Value {
    let quotes = corpus.card_quotes.iter().filter(|it| it.card == card).filter_map(|it| {
        let document = corpus.document(it.document)?;
        let runs = it.runs.iter().filter_map(|run| {
            let text = document.statement(run.at)?.text.chars();
            let (from, to) = (usize::from(run.range.0), usize::from(run.range.1));
            Some(json!({
                "statement": document.node(run.at.node)?.statement_id(run.at.n),
                "text": text.skip(from).take(to - from).collect::<String>(),
            }))
        });
        let runs: Vec<Value> = runs.collect();
        Some(json!({"year": it.year, "doc": document.about.id, "runs": runs}))
    });
    let quotes: Vec<Value> = quotes.collect();
    let change = corpus.card_changes.iter().find(|it| it.card == card);
    json!({
        "card": card.name(),
        "quotes": quotes,
        "relation": change.map(|it| it.relation.name()),
        "change": change.and_then(|it| it.text.first()),
        "method": "editor",
    })
}
