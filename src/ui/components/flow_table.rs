//! The flow between the plans as a table: chapter by chapter, with the same choices as the picture.
use crate::corpus::changes::{Chapter, Choice, Flow};
use crate::model::alignment::Relation;
use crate::ui::components::flow::{Names, band_words};
use crate::ui::markup::{Markup, html};
use crate::ui::words::relation;
use crate::words::t;

/// The table as it is while `choice` is looked at.
#[must_use]
pub fn flow_table(flow: &Flow, names: &Names, choice: Choice) -> Markup {
    let words = &t().changes;
    let [lefts, rights] = names;
    html! {
        p.small { (words.table_how) }
        div.flow-table__scroll role="region" tabindex="0" aria-label=(words.table) {
            table {
                thead {
                    tr {
                        th scope="col" { (words.table_corner) }
                        @for it in rights { th.y22 scope="col" { (it.line()) } }
                        th.y17 scope="col" { (relation(Relation::Unmentioned)) }
                        th.y17 scope="col" { (words.table_all) }
                    }
                }
                tbody {
                    @for (from, (name, chapter)) in lefts.iter().zip(&flow.left.chapters).enumerate() {
                        tr {
                            th.y17 scope="row" { (name.line()) }
                            @for to in 0..rights.len() {
                                td { (cell(flow, names, choice, (from, to))) }
                            }
                            td.y17 { (chapter.n_alone) }
                            td.y17 { b { (chapter.n) } }
                        }
                    }
                    (foot(flow, relation(Relation::New), |it| it.n_alone, flow.right.alone.len()))
                    (foot(flow, words.table_all, |it| it.n, flow.right.n()))
                }
            }
        }
    }
}

/// A row of numbers under the chapters of 2022.
fn foot(flow: &Flow, name: &str, n: fn(&Chapter) -> usize, all: usize) -> Markup {
    html! {
        tr {
            th.y22 scope="row" { (name) }
            @for it in &flow.right.chapters { td.y22 { (n(it)) } }
            td {}
            td.y22 { b { (all) } }
        }
    }
}

/// What two chapters have in common; nothing for most.
fn cell(flow: &Flow, names: &Names, choice: Choice, (from, to): (usize, usize)) -> Markup {
    let Some(band) = flow.band(from, to) else { return html! {} };
    html! {
        button.flow-table__band
            type="button"
            aria-label=(band_words(names, band))
            aria-pressed=(Choice::of(band) == choice)
            data-left=(from)
            data-right=(to)
        {
            span.y17 { (band.n_left) } " " span.y22 { (band.n_right) }
        }
    }
}
