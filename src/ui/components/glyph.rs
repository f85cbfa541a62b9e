//! Small drawings that always stand beside a word. Shapes as in `public/icon.svg` and the map.
use crate::model::alignment::Relation;
use crate::model::mention::Grade;
use crate::model::structure::Card;
use leptos::prelude::*;

/// The mark of the atlas.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <svg class="glyph glyph--brand" viewBox="0 0 30 30" fill="none" aria-hidden="true">
            <rect x="1" y="1" width="28" height="28" class="ink" stroke-width="1.5" />
            <path d="M1 12c5-1 8 1 11 0s5 1 5 5-1 6 2 7 6 0 10-2" class="bay" stroke-width="4.5" />
            <circle cx="10" cy="6.5" r="2.6" class="node-solid" />
            <path d="M11.5 8.5 13 12.5" class="axis" stroke-width="2" />
        </svg>
    }
}

/// A part of the structure.
#[component]
pub fn CardGlyph(
    /// Which part.
    card: Card,
) -> impl IntoView {
    let drawing = match card {
        Card::Bay => view! {
            <path d="M3 6c6 0 9 3 9 8s3 9 13 9" class="bay wide" />
            <path d="M3 6c6 0 9 3 9 8s3 9 13 9" class="bay-ink dashed" />
        }
        .into_any(),
        Card::Axes => view! {
            <path d="M8 3v22M3 23h22" class="axis wide" />
            <path d="M8 3v22M3 23h22" class="axis-ink dashed" />
        }
        .into_any(),
        Card::Core => view! {
            <circle cx="14" cy="14" r="8" class="node" />
            <circle cx="14" cy="14" r="12" class="node-ink dashed" />
        }
        .into_any(),
        Card::Poles => view! {
            <circle cx="9" cy="8" r="5.5" class="node" />
            <circle cx="19" cy="20" r="5.5" class="node" />
        }
        .into_any(),
        Card::Nodes => view! {
            <circle cx="6" cy="9" r="3" class="dot" />
            <circle cx="15" cy="5" r="3" class="dot" />
            <circle cx="22" cy="13" r="3" class="dot" />
            <circle cx="10" cy="20" r="3" class="dot" />
            <circle cx="20" cy="23" r="3" class="dot" />
        }
        .into_any(),
        Card::Hubs => view! { <circle cx="14" cy="14" r="5" class="dot" /> }.into_any(),
    };
    view! {
        <svg class="glyph glyph--card" viewBox="0 0 28 28" fill="none" aria-hidden="true">
            {drawing}
        </svg>
    }
}

/// How directly a statement concerns a city.
#[component]
pub fn GradeGlyph(
    /// How directly.
    grade: Grade,
) -> impl IntoView {
    let drawing = match grade {
        Grade::Direct => view! { <circle cx="6" cy="6" r="5" class="fill" /> }.into_any(),
        Grade::Subplace => view! {
            <circle cx="6" cy="6" r="5" class="line" />
            <circle cx="6" cy="6" r="2.2" class="fill" />
        }
        .into_any(),
        Grade::Region => view! { <circle cx="6" cy="6" r="5" class="line dotted" /> }.into_any(),
        Grade::Group => view! {
            <circle cx="4" cy="6" r="3.2" class="line" />
            <circle cx="8" cy="6" r="3.2" class="line" />
        }
        .into_any(),
    };
    view! {
        <svg class="glyph glyph--grade" viewBox="0 0 12 12" fill="none" aria-hidden="true">
            {drawing}
        </svg>
    }
}

/// What became of a clause.
#[component]
pub fn RelationGlyph(
    /// What.
    relation: Relation,
) -> impl IntoView {
    let path = match relation {
        Relation::Continued => "M2 5h10M2 9h10",
        Relation::Strengthened => "M7 13V2M2.5 6.5 7 2l4.5 4.5",
        Relation::Refined => "M3 2v10h9M3 7h9",
        Relation::Adjusted => "M1 5h11L9 2M13 9H2l3 3",
        Relation::New => "M7 2v10M2 7h10",
        Relation::Unmentioned => "M7 1.5a5.5 5.5 0 1 0 .01 0",
    };
    let class =
        format!("line is-{}", if relation == Relation::Unmentioned { "gone" } else { "kept" });
    view! {
        <svg class="glyph glyph--relation" viewBox="0 0 14 14" fill="none" aria-hidden="true">
            <path d=path class=class />
        </svg>
    }
}

/// A magnifying glass.
#[component]
pub fn Lens() -> impl IntoView {
    view! {
        <svg class="glyph glyph--lens" viewBox="0 0 18 18" fill="none" aria-hidden="true">
            <circle cx="8" cy="8" r="5.2" class="line" />
            <path d="m12 12 4 4" class="line" />
        </svg>
    }
}
