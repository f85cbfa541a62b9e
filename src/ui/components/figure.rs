//! A figure as one document states it: its number, if it has one, its words, and where they stand.
use crate::app::state::Atlas;
use crate::corpus::figures::{Headline, headline};
use crate::model::indicator::{Comparable, Indicator};
use crate::text::typeset::typeset;
use crate::ui::components::quote::phrase;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::markup::{Markup, html};
use crate::ui::terms::{comparable, comparator, indicator_kind};
use crate::ui::words::{DOT, PRINTED, plan_year, short_title};
use crate::words::names::counted_in;
use crate::words::{around, fill, t};

/// A figure. What stands over it is `under`: its own name is repeated only where it differs. `basis` is
/// how far it can be compared, where that is not said for all of them at once.
#[must_use]
pub fn figure(atlas: &Atlas, it: &Indicator, under: &str, basis: Option<Comparable>) -> Markup {
    let Some(document) = atlas.document(it.document) else { return html! {} };
    let words = &t().targets;
    let year = plan_year(document);
    let quote = atlas.words(it.document, it.at, it.quote);
    html! {
        div.figure data-figure=(it.id) {
            div.figure__what {
                p.figure__head {
                    span class={ "figure__year y" (year_class(year)) } {
                        (year_key(year)) (short_title(document))
                    }
                    span {
                        (indicator_kind(it.kind))
                        @if document.about.reports { (DOT) (words.reported) }
                        (DOT) span lang=(PRINTED) { (it.scope) }
                        @if let Some(year) = it.year { (DOT) (fill(words.year, &[&year.to_string()])) }
                    }
                }
                @if it.name != under { p.figure__name lang=(PRINTED) { (it.name) } }
                (value(it, headline(it, &quote), &quote))
            }
            div.figure__said {
                @if let Some(it) = phrase(atlas, it.document, it.at, it.quote) { (it) }
                @if let Some(it) = basis { (self::basis(it)) }
                @if !it.note.is_empty() { p.figure__note lang=(PRINTED) { (typeset(&it.note)) } }
            }
        }
    }
}

/// The number and how it is meant; what is left of a lost one; nothing where there are words.
fn value(figure: &Indicator, shown: Headline, quote: &str) -> Markup {
    let words = &t().targets;
    let left = match shown {
        Headline::Lost(from, to) => Some((from, to, words.lost)),
        Headline::Unitless(from, to) => Some((from, to, words.unit_lost)),
        Headline::Printed | Headline::Restored | Headline::Words => None,
    };
    if let Some((from, to, why)) = left {
        let left: String = quote.chars().skip(from).take(to - from).collect();
        return html! {
            p.figure__value.figure__value--lost {
                b lang=(PRINTED) { (left) }
                span.figure__loss { (why) }
            }
        };
    }
    let Some(number) = &figure.value else { return html! {} };
    let (before, after) = around(comparator(figure.comparator));
    let known = counted_in(&figure.unit);
    let unit = known.map_or(("", " "), around);
    let is_restored = shown == Headline::Restored;
    html! {
        p.figure__value.figure__value--lost[is_restored] {
            span.unbroken {
                (before) (unit.0) b { (number) } (unit.1)
                @if known.is_none() { span lang=(PRINTED) { (figure.unit) } }
                (after)
            }
            @if is_restored { span.figure__loss { (words.restored) } }
        }
    }
}

/// 口径相同, 部分可比, 口径不同, with its sign.
#[must_use]
pub fn basis(basis: Comparable) -> Markup {
    let (sign, word) = comparable(basis);
    html! {
        p.basis data-basis=(basis.name()) {
            span.basis__sign aria-hidden="true" { (sign) }
            (word)
        }
    }
}
