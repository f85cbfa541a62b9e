//! What is true of one seed only: the rows of `seeds/editorial` that speak about it.
use crate::model::document::DropReason;
use crate::model::note::NoteKind;

/// The tables for one document.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What is not text.
    pub furniture: Vec<FurnitureRow>,
    /// What stands in the wrong place.
    pub order: Vec<OrderRow>,
    /// Where lines begin that the extraction lost.
    pub segments: Vec<SegmentRow>,
    /// What the extraction lost or the print got wrong.
    pub losses: Vec<LossRow>,
    /// Words in closing brackets that name no body.
    pub not_bodies: Vec<String>,
    /// Bodies that a general clause makes responsible for others.
    pub implied: Vec<ImpliedRow>,
    /// Places that cases are about, by node id.
    pub places: Vec<(String, String)>,
}

/// A run of the seed that is damaged, or a place where something is missing.
#[derive(Clone, Debug)]
pub struct LossRow {
    /// First code point.
    pub start: u32,
    /// First code point behind it; the same as `start` where nothing is left.
    pub end: u32,
    /// What stands there.
    pub raw: String,
    /// What is wrong with it.
    pub kind: NoteKind,
    /// What must have stood there, where it is proven.
    pub reading: Option<String>,
    /// The evidence.
    pub basis: String,
}

/// Bodies that are responsible for all items from `first` to `last`.
#[derive(Clone, Debug)]
pub struct ImpliedRow {
    /// Node id.
    pub first: String,
    /// Node id.
    pub last: String,
    /// Their names.
    pub names: Vec<String>,
}

/// A run of the seed that is not text.
#[derive(Clone, Debug)]
pub struct FurnitureRow {
    /// The run itself.
    pub text: String,
    /// Why it is not text.
    pub reason: DropReason,
}

/// A run that reading order puts elsewhere. The words at its ends are given so that a changed seed
/// is noticed.
#[derive(Clone, Debug)]
pub struct OrderRow {
    /// First code point in the seed.
    pub start: u32,
    /// First code point behind the run.
    pub end: u32,
    /// The code point it belongs before.
    pub before: u32,
    /// The words it opens with.
    pub first: String,
    /// The words it ends with.
    pub last: String,
    /// The words that then follow.
    pub next: String,
    /// Why it is read there.
    pub reason: String,
}

/// A line that begins with `opens_with`.
#[derive(Clone, Debug)]
pub struct SegmentRow {
    /// What the line is.
    pub kind: SegmentKind,
    /// Its first words; for a heading, caption or row label the whole of it.
    pub opens_with: String,
}

/// What a line is, where its numbering does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A paragraph that opens with its own heading, up to the full stop.
    Lead,
    /// The same, under a lead.
    Sublead,
    /// A paragraph that is a node of its own.
    Paragraph,
    /// A figure's caption, whole.
    Caption,
    /// A box's label and title, whole.
    Box,
    /// A row of a box: its label.
    Row,
    /// A note under a box.
    Note,
    /// Only a new sentence.
    Sentence,
}

impl SegmentKind {
    /// Whether `opens_with` is the whole of the line.
    #[must_use]
    pub fn is_whole_line(self) -> bool {
        matches!(self, SegmentKind::Caption | SegmentKind::Box)
    }
}
