//! What stands in an address after `?`, and how it is written there.
use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
};

/// What is written as it is in the value of a parameter.
const VALUE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'*');

/// A part of an address as it is written.
#[must_use]
pub fn value(plain: &str) -> PercentEncode<'_> {
    utf8_percent_encode(plain, VALUE)
}

/// A part of an address as it is meant.
#[must_use]
pub fn decoded(value: &str) -> String {
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}

/// The first parameter of this name.
#[must_use]
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let (_, value) =
        query.split('&').filter_map(|it| it.split_once('=')).find(|it| it.0 == name)?;
    Some(decoded(&value.replace('+', " ")))
}

/// Parameters as they stand in an address, with the mark in front.
#[must_use]
pub fn query(parameters: &[(&'static str, String)]) -> String {
    let write = |it: &(&str, String)| format!("{}={}", it.0, value(&it.1));
    let all: Vec<String> = parameters.iter().map(write).collect();
    if all.is_empty() { String::new() } else { format!("?{}", all.join("&")) }
}
