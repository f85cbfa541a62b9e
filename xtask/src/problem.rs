//! What stops a task: one sentence for the person at the keyboard.
//!
//! There are no kinds of problem: nobody here acts on one, it is only shown.

use std::fmt;

/// A sentence that says what is missing or went wrong and what to do about it.
#[derive(Debug)]
pub(crate) struct Problem(pub(crate) String);

/// What every task returns.
pub(crate) type Result<T> = std::result::Result<T, Problem>;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Adds what was being done to an error of the standard library.
pub(crate) trait Context<T> {
    /// `doing` completes “could not …”.
    fn context(self, doing: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, doing: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Problem(format!("could not {doing}: {error}")))
    }
}
