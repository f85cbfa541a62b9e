//! What the parser could not read, with its place in the seed.

/// Something odd in a seed. Not an error: the text is kept all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Code point in the raw seed.
    pub at: u32,
    /// What is odd.
    pub problem: Problem,
}

/// What can be odd in a seed or in a table that speaks about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// A row of `furniture.csv` names text that the seed does not have.
    #[error("furniture.csv: {0:?} is not in the seed")]
    FurnitureNotFound(String),
    /// A row of `segments.csv` names words that do not follow in reading order.
    #[error("segments.csv: {0:?} does not follow in reading order")]
    SegmentNotFound(String),
    /// A row of `order.csv` does not fit the seed.
    #[error(
        "order.csv: the run of {start}..{end} does not begin, end or go before what the row says"
    )]
    OrderMismatch {
        /// First code point of the run.
        start: u32,
        /// First code point behind it.
        end: u32,
    },
    /// A row of `losses.csv` does not fit the seed.
    #[error("losses.csv: the seed does not have {raw:?} at {start}")]
    LossMismatch {
        /// First code point of the run.
        start: u32,
        /// What the row says stands there.
        raw: String,
    },
    /// A row of a table names a clause that is not there.
    #[error("{table}: there is no clause {id:?} that reads so")]
    ClauseNotFound {
        /// The table.
        table: &'static str,
        /// The clause.
        id: String,
    },
    /// A heading of the table of contents is not in the body.
    #[error("the table of contents lists {0:?}, the body does not")]
    HeadingNotFound(String),
    /// No printed number for this page.
    #[error("no number for page {0}")]
    PageNotFound(u16),
    /// Several numbers could be this page's.
    #[error("{n} numbers could be that of page {page}; the first was taken")]
    PageAmbiguous {
        /// The page looked for.
        page: u16,
        /// How many candidates there are.
        n: usize,
    },
    /// A numbered heading does not follow the one before.
    #[error("number {found} follows number {previous}")]
    OutOfOrder {
        /// Number of the heading before.
        previous: u16,
        /// Number of this one.
        found: u16,
    },
    /// The text ends inside a sentence.
    #[error("the text ends without the end of a sentence")]
    CutOff,
}
