//! Finds the clauses of one document that speak of the same thing as those of another.
pub mod pairing;
pub mod similarity;
