//! The two years, each told by hue, form and numeral.
use leptos::prelude::*;

/// The square before a number of statements: hatched for 2017, solid for 2022, hollow for others.
#[component]
pub fn YearKey(
    /// The year, if it is one of the plans'.
    year: Option<u16>,
) -> impl IntoView {
    let class = match year {
        Some(2017) => "key key--17",
        Some(2022) => "key key--22",
        _ => "key",
    };
    view! { <i class=class aria-hidden="true"></i> }
}

/// The suffix of classes that belong to a year: `17`, `22` or `other`.
#[must_use]
pub fn year_class(year: Option<u16>) -> &'static str {
    match year {
        Some(2017) => "17",
        Some(2022) => "22",
        _ => "other",
    }
}
