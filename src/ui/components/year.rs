//! The two years, each told by hue, form and numeral.
use crate::ui::markup::{Markup, html};

/// The square before a number of statements: hatched for 2017, solid for 2022, hollow for others.
#[must_use]
pub fn year_key(year: Option<u16>) -> Markup {
    let class = match year {
        Some(2017) => "key key--17",
        Some(2022) => "key key--22",
        _ => "key",
    };
    html! { i class=(class) aria-hidden="true" {} }
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
