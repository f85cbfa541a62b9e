//! What the six relations between the plans mean.
use crate::model::alignment::Relation;
use crate::ui::components::glyph::RelationGlyph;
use crate::ui::words::relation;
use crate::words::t;
use leptos::prelude::*;

/// The rules as a table: word and meaning, in the order of [`Relation::ALL`].
#[component]
pub fn RelationRules() -> impl IntoView {
    let rows = Relation::ALL.map(|it| {
        let class = match it {
            Relation::New => "y22",
            Relation::Unmentioned => "y17",
            Relation::Continued
            | Relation::Strengthened
            | Relation::Refined
            | Relation::Adjusted => "",
        };
        view! {
            <tr>
                <th scope="row" class=class><RelationGlyph relation=it />" "{relation(it)}</th>
                <td>{rule(it)}</td>
            </tr>
        }
    });
    view! {
        <table class="rules">
            <thead class="vh">
                <tr>
                    <th scope="col">{t().changes.rules_relation}</th>
                    <th scope="col">{t().changes.rules_meaning}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().collect_view()}</tbody>
        </table>
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
