//! Small drawings that always stand beside a word. Shapes as in `public/icon.svg` and the map.
use crate::model::alignment::Relation;
use crate::model::mention::Grade;
use crate::model::structure::Card;
use crate::ui::markup::{Markup, html};

/// The mark of the atlas.
#[must_use]
pub fn brand() -> Markup {
    html! {
        svg.glyph.glyph--brand viewBox="0 0 30 30" fill="none" aria-hidden="true" {
            rect x="1" y="1" width="28" height="28" class="ink" stroke-width="1.5" {}
            path d="M1 12c5-1 8 1 11 0s5 1 5 5-1 6 2 7 6 0 10-2" class="bay" stroke-width="4.5" {}
            circle cx="10" cy="6.5" r="2.6" class="node-solid" {}
            path d="M11.5 8.5 13 12.5" class="axis" stroke-width="2" {}
        }
    }
}

/// A part of the structure.
#[must_use]
pub fn card_glyph(card: Card) -> Markup {
    let path = |d: &str, class: &str| html! { path d=(d) class=(class) {} };
    let circle = |x: u8, y: u8, r: &str, class: &str| {
        html! { circle cx=(x) cy=(y) r=(r) class=(class) {} }
    };
    let (bay, axes) = ("M3 6c6 0 9 3 9 8s3 9 13 9", "M8 3v22M3 23h22");
    let drawing = match card {
        Card::Bay => vec![path(bay, "bay wide"), path(bay, "bay-ink dashed")],
        Card::Axes => vec![path(axes, "axis wide"), path(axes, "axis-ink dashed")],
        Card::Core => {
            vec![circle(14, 14, "8", "node"), circle(14, 14, "12", "node-ink dashed")]
        }
        Card::Poles => vec![circle(9, 8, "5.5", "node"), circle(19, 20, "5.5", "node")],
        Card::Nodes => [(6, 9), (15, 5), (22, 13), (10, 20), (20, 23)]
            .into_iter()
            .map(|(x, y)| circle(x, y, "3", "dot"))
            .collect(),
        Card::Hubs => vec![circle(14, 14, "5", "dot")],
    };
    html! {
        svg.glyph.glyph--card viewBox="0 0 28 28" fill="none" aria-hidden="true" {
            @for it in &drawing { (it) }
        }
    }
}

/// How directly a statement concerns a city.
#[must_use]
pub fn grade_glyph(grade: Grade) -> Markup {
    html! {
        svg.glyph.glyph--grade viewBox="0 0 12 12" fill="none" aria-hidden="true" {
            @match grade {
                Grade::Direct => { circle cx="6" cy="6" r="5" class="fill" {} }
                Grade::Subplace => {
                    circle cx="6" cy="6" r="5" class="line" {}
                    circle cx="6" cy="6" r="2.2" class="fill" {}
                }
                Grade::Region => { circle cx="6" cy="6" r="5" class="line dotted" {} }
                Grade::Group => {
                    circle cx="4" cy="6" r="3.2" class="line" {}
                    circle cx="8" cy="6" r="3.2" class="line" {}
                }
            }
        }
    }
}

/// What became of a clause.
#[must_use]
pub fn relation_glyph(relation: Relation) -> Markup {
    let path = match relation {
        Relation::Continued => "M2 5h10M2 9h10",
        Relation::Strengthened => "M7 13V2M2.5 6.5 7 2l4.5 4.5",
        Relation::Refined => "M3 2v10h9M3 7h9",
        Relation::Adjusted => "M1 5h11L9 2M13 9H2l3 3",
        Relation::New => "M7 2v10M2 7h10",
        Relation::Unmentioned => "M7 1.5a5.5 5.5 0 1 0 .01 0",
    };
    let class = if relation == Relation::Unmentioned { "line is-gone" } else { "line is-kept" };
    html! {
        svg.glyph.glyph--relation viewBox="0 0 14 14" fill="none" aria-hidden="true" {
            path d=(path) class=(class) {}
        }
    }
}

/// A magnifying glass.
#[must_use]
pub fn lens() -> Markup {
    html! {
        svg.glyph.glyph--lens viewBox="0 0 18 18" fill="none" aria-hidden="true" {
            circle cx="8" cy="8" r="5.2" class="line" {}
            path d="m12 12 4 4" class="line" {}
        }
    }
}
