//! A figure as one document states it: its number, if it has one, its words, and where they stand.
use crate::app::state::Atlas;
use crate::corpus::figures::{Headline, headline};
use crate::model::indicator::{Comparable, Indicator};
use crate::text::typeset::typeset;
use crate::ui::components::quote::Phrase;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::terms::{comparable, comparator, indicator_kind};
use crate::ui::words::{PRINTED, plan_year, short_title};
use crate::words::names::counted_in;
use crate::words::{around, fill, t};
use leptos::prelude::*;

/// A figure.
#[component]
pub fn FigureView(
    /// Which.
    figure: Indicator,
    /// What stands over it: its own name is repeated only where it differs.
    under: String,
    /// How far it can be compared, where that is not said for all of them at once.
    #[prop(optional_no_strip)]
    basis: Option<Comparable>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let document = atlas.document(figure.document)?;
    let words = &t().targets;
    let year = plan_year(document);
    let quote = atlas.words(figure.document, figure.at, figure.quote);
    let shown = headline(&figure, &quote);
    let reported = document.about.reports.then(|| view! { " · " {words.reported} });
    let of_year = figure.year.map(|it| fill(words.year, &[&it.to_string()]));
    let name = Some(figure.name.clone()).filter(|it| *it != under);
    let note = Some(typeset(&figure.note)).filter(|it| !it.is_empty());
    let note = note.map(|it| view! { <p class="figure__note" lang=PRINTED>{it}</p> });
    let basis = basis.map(|it| view! { <Basis comparable=it /> });
    Some(view! {
        <div class="figure" data-figure=figure.id.clone()>
            <div class="figure__what">
            <p class="figure__head">
                <span class=format!("figure__year y{}", year_class(year))>
                    <YearKey year=year />
                    {short_title(document)}
                </span>
                <span>
                    {indicator_kind(figure.kind)}
                    {reported}
                    " · "<span lang=PRINTED>{figure.scope.clone()}</span>
                    {of_year.map(|it| view! { " · " {it} })}
                </span>
            </p>
            {name.map(|it| view! { <p class="figure__name" lang=PRINTED>{it}</p> })}
            {value(&figure, shown, &quote)}
            </div>
            <div class="figure__said">
            <Phrase document=figure.document at=figure.at range=figure.quote />
            {basis}
            {note}
            </div>
        </div>
    })
}

/// The number and how it is meant; what is left of a lost one; nothing where there are words.
fn value(figure: &Indicator, shown: Headline, quote: &str) -> Option<AnyView> {
    let words = &t().targets;
    if let Headline::Lost(from, to) = shown {
        let left: String = quote.chars().skip(from).take(to - from).collect();
        let view = view! {
            <p class="figure__value figure__value--lost">
                <b lang=PRINTED>{left}</b>
                <span class="figure__loss">{words.lost}</span>
            </p>
        };
        return Some(view.into_any());
    }
    let number = figure.value.clone()?;
    let (before, after) = around(comparator(figure.comparator));
    let (unit_before, unit_after) = match counted_in(&figure.unit) {
        Some(template) => (around(template), None),
        None => (("", " "), Some(figure.unit.clone())),
    };
    let restored = (shown == Headline::Restored).then(|| {
        view! { <span class="figure__loss">{words.restored}</span> }
    });
    let view = view! {
        <p class="figure__value" class:figure__value--lost=shown == Headline::Restored>
            <span class="unbroken">
                {before}{unit_before.0}<b>{number}</b>{unit_before.1}
                {unit_after.map(|it| view! { <span lang=PRINTED>{it}</span> })}{after}
            </span>
            {restored}
        </p>
    };
    Some(view.into_any())
}

/// 口径相同, 部分可比, 口径不同, with its sign.
#[component]
pub fn Basis(
    /// Which.
    comparable: Comparable,
) -> impl IntoView {
    let (sign, word) = self::comparable(comparable);
    view! {
        <p class="basis" data-basis=comparable.name()>
            <span class="basis__sign" aria-hidden="true">{sign}</span>
            {word}
        </p>
    }
}
