//! 校记: what an editor has to say about a run of a seed, with the evidence.
use crate::text::span::Span;
use serde::{Deserialize, Serialize};

/// A remark on a run of the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The run; empty where something is missing between two characters.
    pub span: Span,
    /// What is wrong.
    pub kind: NoteKind,
    /// The run as it stands in the seed.
    pub raw: String,
    /// What must have stood there. Only where it is proven by the documents themselves; never
    /// printed in the text.
    pub reading: Option<String>,
    /// Why, in one sentence that names the evidence.
    pub basis: String,
}

/// What is wrong with a run of a seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NoteKind {
    /// A decimal point is missing.
    LostDecimal,
    /// A percent sign is missing, maybe with a decimal point.
    LostPercent,
    /// Latin letters are missing.
    LostLatin,
    /// A number, or most of it, is missing.
    LostDigits,
    /// A year is missing.
    LostYear,
    /// The run stands elsewhere in reading order.
    Displaced,
    /// A page number stood here.
    PageNumber,
    /// A line was broken here, inside a sentence.
    LineJoin,
    /// Something is misprinted; it is left as it is.
    Misprint,
}

impl NoteKind {
    /// All of them.
    pub const ALL: [NoteKind; 9] = [
        NoteKind::LostDecimal,
        NoteKind::LostPercent,
        NoteKind::LostLatin,
        NoteKind::LostDigits,
        NoteKind::LostYear,
        NoteKind::Displaced,
        NoteKind::PageNumber,
        NoteKind::LineJoin,
        NoteKind::Misprint,
    ];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            NoteKind::LostDecimal => "lost_decimal",
            NoteKind::LostPercent => "lost_percent",
            NoteKind::LostLatin => "lost_latin",
            NoteKind::LostDigits => "lost_digits",
            NoteKind::LostYear => "lost_year",
            NoteKind::Displaced => "displaced",
            NoteKind::PageNumber => "page_number",
            NoteKind::LineJoin => "line_join",
            NoteKind::Misprint => "misprint",
        }
    }

    /// Whether something is missing, which the text marks by ▯.
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(
            self,
            NoteKind::LostDecimal
                | NoteKind::LostPercent
                | NoteKind::LostLatin
                | NoteKind::LostDigits
                | NoteKind::LostYear
        )
    }
}

/// The mark for something the seed lost: U+25AF.
pub const LOST: char = '▯';
