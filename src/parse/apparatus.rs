//! What is said about a text beside the text: what was dropped, what was noted, what is odd.
use crate::model::document::{DropReason, Dropped};
use crate::model::note::{Note, NoteKind};
use crate::parse::diagnostic::{Diagnostic, Problem};
use crate::parse::flow::Flow;
use crate::text::span::{Span, spans_of};

/// Collected while a text is put right.
#[derive(Clone, Debug, Default)]
pub struct Apparatus {
    /// Runs of the seed that are not text.
    pub dropped: Vec<Dropped>,
    /// Remarks on runs of the seed.
    pub notes: Vec<Note>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

impl Apparatus {
    /// Records that `run` is not text.
    pub fn drop_run(&mut self, run: &Flow, reason: DropReason) {
        let chars = run.text();
        let mut rest = chars.chars();
        for span in spans_of(run.positions()) {
            let text = rest.by_ref().take(span.len() as usize).collect();
            self.dropped.push(Dropped { span, reason, text });
        }
    }

    /// Records that something is odd at the code point `at`.
    pub fn complain(&mut self, at: u32, problem: Problem) {
        self.diagnostics.push(Diagnostic { at, problem });
    }

    /// Records a remark that needs no reading.
    pub fn note(&mut self, span: Span, kind: NoteKind, raw: String, basis: String) {
        self.notes.push(Note { span, kind, raw, reading: None, basis });
    }

    /// Puts everything into the order of the seed. What a misprint explains is not odd any more.
    #[must_use]
    pub fn finished(mut self) -> Apparatus {
        self.notes.sort_by_key(|it| (it.span, it.kind));
        self.dropped.sort_by_key(|it| it.span);
        self.dropped = joined(self.dropped);
        let explained = |at: u32| {
            self.notes.iter().any(|it| {
                it.kind == NoteKind::Misprint && it.span.start() <= at && at < it.span.end()
            })
        };
        self.diagnostics.retain(|it| !explained(it.at));
        self
    }
}

/// Neighbouring runs dropped for the same reason are one, but page numbers stay apart.
fn joined(dropped: Vec<Dropped>) -> Vec<Dropped> {
    let mut out: Vec<Dropped> = Vec::new();
    for it in dropped {
        match out.last_mut() {
            Some(last)
                if last.reason == it.reason
                    && last.span.end() == it.span.start()
                    && it.reason != DropReason::PageNumber =>
            {
                last.span = Span::new(last.span.start(), it.span.end());
                last.text.push_str(&it.text);
            }
            Some(_) | None => out.push(it),
        }
    }
    out
}
