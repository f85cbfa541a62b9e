//! What the six relations between the plans mean.
use crate::model::alignment::Relation;
use crate::ui::components::glyph::relation_glyph;
use crate::ui::markup::{Markup, html};
use crate::ui::words::relation;
use crate::words::t;

/// The rules as a table: word and meaning, in the order of [`Relation::ALL`].
#[must_use]
pub fn relation_rules() -> Markup {
    html! {
        table.rules {
            thead.vh {
                tr {
                    th scope="col" { (t().changes.rules_relation) }
                    th scope="col" { (t().changes.rules_meaning) }
                }
            }
            tbody {
                @for it in Relation::ALL {
                    tr {
                        th class=(class(it)) scope="row" { (relation_glyph(it)) " " (relation(it)) }
                        td { (rule(it)) }
                    }
                }
            }
        }
    }
}

/// The class of the year a relation is about, if it is only one.
fn class(relation: Relation) -> &'static str {
    match relation {
        Relation::New => "y22",
        Relation::Unmentioned => "y17",
        Relation::Continued | Relation::Strengthened | Relation::Refined | Relation::Adjusted => "",
    }
}

/// What a relation means, in a sentence.
#[must_use]
pub fn rule(relation: Relation) -> &'static str {
    let words = &t().changes;
    match relation {
        Relation::Continued => words.rule_continued,
        Relation::Strengthened => words.rule_strengthened,
        Relation::Refined => words.rule_refined,
        Relation::Adjusted => words.rule_adjusted,
        Relation::New => words.rule_new,
        Relation::Unmentioned => words.rule_unmentioned,
    }
}
