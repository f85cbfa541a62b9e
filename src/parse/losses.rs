//! Marks in the text what the extraction lost, and notes what the print got wrong.
use crate::model::note::{LOST, Note};
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::rules::LossRow;
use crate::text::span::Span;

/// Puts ▯ behind each damaged number, and where something is missing. What is printed stays, and a
/// reading, even a proven one, is never put into the text.
pub fn mark(flow: &mut Flow, rows: &[LossRow], apparatus: &mut Apparatus) {
    for row in rows {
        let Some(index) = place(flow, row) else {
            let problem = Problem::LossMismatch { start: row.start, raw: row.raw.clone() };
            apparatus.complain(row.start, problem);
            continue;
        };
        if row.kind.is_loss() {
            flow.insert_mark(index, LOST);
        }
        apparatus.notes.push(Note {
            span: Span::new(row.start, row.end),
            kind: row.kind,
            raw: row.raw.clone(),
            reading: row.reading.clone(),
            basis: row.basis.clone(),
        });
    }
}

/// The index behind the run of `row`, if the seed has there what the row says.
fn place(flow: &Flow, row: &LossRow) -> Option<usize> {
    let len = row.raw.chars().count();
    if u32::try_from(len) != Ok(row.end - row.start) {
        return None;
    }
    let start = flow.index_of(row.start)?;
    (flow.slice(start, start + len).text() == row.raw).then_some(start + len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::note::NoteKind;

    fn row(start: u32, raw: &str, kind: NoteKind) -> LossRow {
        let end = start + u32::try_from(raw.chars().count()).unwrap();
        LossRow { start, end, raw: raw.into(), kind, reading: None, basis: "甲".into() }
    }

    #[track_caller]
    fn check(text: &str, row: LossRow, expected: &str, n_complaints: usize) {
        let mut flow = Flow::of(text);
        let mut apparatus = Apparatus::default();
        mark(&mut flow, &[row], &mut apparatus);
        assert_eq!(flow.text(), expected);
        assert_eq!(apparatus.diagnostics.len(), n_complaints);
        assert_eq!(flow.positions().count(), text.chars().count());
    }

    #[test]
    fn a_damaged_number_keeps_its_digits() {
        check("面积1166万", row(2, "1166", NoteKind::LostDecimal), "面积1166▯万", 0);
    }

    #[test]
    fn a_missing_year_is_marked_where_it_stood() {
        check("截至年底", row(2, "", NoteKind::LostYear), "截至▯年底", 0);
    }

    #[test]
    fn a_misprint_is_left_as_it_is() {
        check("大型罐区", row(2, "罐区", NoteKind::Misprint), "大型罐区", 0);
    }

    #[test]
    fn a_row_for_another_seed_is_reported() {
        check("面积11万", row(2, "1166", NoteKind::LostDecimal), "面积11万", 1);
    }
}
