//! Puts displaced runs back where they are read.
use crate::model::note::NoteKind;
use crate::parse::apparatus::Apparatus;
use crate::parse::diagnostic::Problem;
use crate::parse::flow::Flow;
use crate::parse::rules::OrderRow;
use crate::text::span::Span;

/// Moves each row's run before the character the row names. A row that does not fit the seed is
/// reported and left undone.
pub fn restore(flow: &mut Flow, rows: &[OrderRow], apparatus: &mut Apparatus) {
    for row in rows {
        match move_run(flow, row) {
            Some(raw) => {
                let span = Span::new(row.start, row.end);
                apparatus.note(span, NoteKind::Displaced, raw, row.reason.clone());
            }
            None => {
                let problem = Problem::OrderMismatch { start: row.start, end: row.end };
                apparatus.complain(row.start, problem);
            }
        }
    }
}

fn move_run(flow: &mut Flow, row: &OrderRow) -> Option<String> {
    let start = flow.index_of(row.start)?;
    let end = flow.index_of(row.end.checked_sub(1)?)? + 1;
    let run = flow.slice(start, end).text();
    let target = flow.index_of(row.before)?;
    let next = flow.slice(target, target + row.next.chars().count()).text();
    let fits = run.starts_with(&row.first) && run.ends_with(&row.last) && next == row.next;
    if !fits || (start..end).contains(&target) {
        return None;
    }
    let taken = flow.take(start, end);
    flow.insert(flow.index_of(row.before)?, taken);
    Some(run)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(start: u32, end: u32, before: u32, first: &str, last: &str, next: &str) -> OrderRow {
        OrderRow {
            start,
            end,
            before,
            first: first.into(),
            last: last.into(),
            next: next.into(),
            reason: "printed there".into(),
        }
    }

    #[test]
    fn a_run_moves_with_its_positions() {
        let mut flow = Flow::of("甲乙丙丁戊");
        let mut apparatus = Apparatus::default();
        restore(&mut flow, &[row(3, 5, 1, "丁", "戊", "乙")], &mut apparatus);
        assert_eq!(flow.text(), "甲丁戊乙丙");
        assert_eq!(flow.positions().collect::<Vec<_>>(), [0, 3, 4, 1, 2]);
        assert!(apparatus.diagnostics.is_empty());
        assert_eq!(apparatus.notes.len(), 1);
    }

    #[test]
    fn a_row_for_another_seed_is_reported() {
        let mut flow = Flow::of("甲乙丙");
        let mut apparatus = Apparatus::default();
        restore(&mut flow, &[row(1, 2, 0, "子", "乙", "甲")], &mut apparatus);
        assert_eq!(flow.text(), "甲乙丙");
        assert_eq!(apparatus.diagnostics.len(), 1);
    }
}
