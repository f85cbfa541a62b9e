//! From the tables under `seeds/editorial` to the rules for one text.
use crate::corpus::seeds::Seeds;
use crate::corpus::tables::{self, Row, SeedError, bad, list, table};
use crate::model::document::DropReason;
use crate::model::note::NoteKind;
use crate::parse::rules::{
    FurnitureRow, ImpliedRow, LossRow, OrderRow, Rules, SegmentKind, SegmentRow,
};

/// The tables that speak of one document in each row.
const OF_DOCUMENTS: [&str; 6] = ["furniture", "order", "segments", "losses", "agencies", "cases"];

/// Checks that each row of them speaks of a document whose number is in `known`.
///
/// # Errors
///
/// When a row speaks of another, and so would do nothing.
pub fn check(seeds: &Seeds, known: &[&str]) -> Result<(), SeedError> {
    for table_name in OF_DOCUMENTS {
        let file = format!("editorial/{table_name}.csv");
        for Row { line, it } in table::<tables::OfDocument>(seeds, &file)? {
            if !known.contains(&it.document.as_str()) {
                return Err(bad(&file, line, format!("no document {:?}", it.document)));
            }
        }
    }
    Ok(())
}

/// Everything the tables say about the document with the number `id`.
///
/// # Errors
///
/// When a row has a word in a column that the column does not know, or a reading without a proof.
pub fn rules(seeds: &Seeds, id: &str) -> Result<Rules, SeedError> {
    let mut rules = Rules {
        furniture: furniture(seeds, id)?,
        segments: segments(seeds, id)?,
        losses: losses(seeds, id)?,
        ..Rules::default()
    };
    for Row { it, .. } in table::<tables::Order>(seeds, "editorial/order.csv")? {
        if it.document == id {
            let tables::Order { start, end, before, first, last, next, reason, .. } = it;
            rules.order.push(OrderRow { start, end, before, first, last, next, reason });
        }
    }
    let file = "editorial/agencies.csv";
    for Row { line, it } in table::<tables::AgencyRow>(seeds, file)? {
        let names = list(&it.names).map(str::to_owned);
        match it.kind.as_str() {
            _ if it.document != id => {}
            "not_a_body" => rules.not_bodies.extend(names),
            "implied" => rules.implied.push(ImpliedRow {
                names: names.collect(),
                first: it.first,
                last: it.last,
            }),
            other => return Err(bad(file, line, format!("unknown kind {other:?}"))),
        }
    }
    for Row { it, .. } in table::<tables::CaseRow>(seeds, "editorial/cases.csv")? {
        if it.document == id {
            rules.places.push((it.node, it.place));
        }
    }
    Ok(rules)
}

fn furniture(seeds: &Seeds, id: &str) -> Result<Vec<FurnitureRow>, SeedError> {
    let file = "editorial/furniture.csv";
    table::<tables::Furniture>(seeds, file)?
        .into_iter()
        .filter(|row| row.it.document == id)
        .map(|Row { line, it }| {
            let reason = match it.kind.as_str() {
                "website" => DropReason::Website,
                "furniture" => DropReason::Furniture,
                other => return Err(bad(file, line, format!("unknown kind {other:?}"))),
            };
            Ok(FurnitureRow { text: it.text, reason })
        })
        .collect()
}

fn segments(seeds: &Seeds, id: &str) -> Result<Vec<SegmentRow>, SeedError> {
    let file = "editorial/segments.csv";
    table::<tables::Segment>(seeds, file)?
        .into_iter()
        .filter(|row| row.it.document == id)
        .map(|Row { line, it }| {
            let kind = match it.kind.as_str() {
                "lead" => SegmentKind::Lead,
                "sublead" => SegmentKind::Sublead,
                "paragraph" => SegmentKind::Paragraph,
                "caption" => SegmentKind::Caption,
                "box" => SegmentKind::Box,
                "row" => SegmentKind::Row,
                "note" => SegmentKind::Note,
                "sentence" => SegmentKind::Sentence,
                other => return Err(bad(file, line, format!("unknown kind {other:?}"))),
            };
            Ok(SegmentRow { kind, opens_with: it.opens_with })
        })
        .collect()
}

fn losses(seeds: &Seeds, id: &str) -> Result<Vec<LossRow>, SeedError> {
    let file = "editorial/losses.csv";
    table::<tables::Loss>(seeds, file)?
        .into_iter()
        .filter(|row| row.it.document == id)
        .map(|Row { line, it }| {
            let kind = NoteKind::ALL
                .into_iter()
                .find(|kind| kind.name() == it.kind)
                .ok_or_else(|| bad(file, line, format!("unknown kind {:?}", it.kind)))?;
            if !it.context.contains(&format!("【{}】", it.raw)) {
                return Err(bad(
                    file,
                    line,
                    format!("{:?} does not show 【{}】", it.context, it.raw),
                ));
            }
            if it.end < it.start || it.basis.is_empty() {
                return Err(bad(file, line, "a row needs a range and a basis".to_owned()));
            }
            if it.reading.is_empty() == (it.proven == "yes") {
                return Err(bad(file, line, "a reading is proven, or it is left out".to_owned()));
            }
            Ok(LossRow {
                start: it.start,
                end: it.end,
                raw: it.raw,
                kind,
                reading: Some(it.reading).filter(|it| !it.is_empty()),
                basis: it.basis,
            })
        })
        .collect()
}
