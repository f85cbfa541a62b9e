//! What a city's list holds under the visitor's choices, as plain values. Every number beside the list
//! is the length of one of these.
use crate::app::show::Show;
use crate::app::state::Atlas;
use crate::model::document::DocumentIdx;
use crate::model::mention::{Grade, Via};
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;
use crate::model::subject::Theme;
use crate::sorted::sorted;
use std::sync::Arc;

/// A statement of a city's list, and why it is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement.
    pub statement: StatementRef,
    /// What it is about.
    pub theme: Theme,
    /// How directly it concerns the city.
    pub grade: Grade,
    /// The place or group that made the link.
    pub via: Option<Via>,
    /// Whether the link is known rather than printed.
    pub by_geography: bool,
    /// Ranges of characters that made the link.
    pub evidence: Vec<(u16, u16)>,
}

/// All that can be listed for a city, best first; what concerns the whole cluster comes last.
pub type Items = Arc<Vec<Item>>;

/// All that can be listed for a city.
#[must_use]
pub fn items(atlas: &Atlas, unit: UnitIdx) -> Items {
    let theme = |document, statement| {
        atlas.statement(document, statement).map(|it| it.theme).unwrap_or_default()
    };
    let mut found: Vec<Item> = atlas
        .city_list(unit)
        .into_iter()
        .map(|it| Item {
            document: it.document,
            statement: it.statement,
            theme: theme(it.document, it.statement),
            grade: it.grade,
            via: it.via.clone(),
            by_geography: it.by_geography,
            evidence: it.evidence.clone(),
        })
        .collect();
    // A statement that names the city and has a part for all is listed once.
    let named = sorted(found.iter().map(|it| (it.document, it.statement)).collect());
    let of_all = atlas.region.iter().filter(|it| named.binary_search(it).is_err());
    found.extend(of_all.map(|(document, statement)| Item {
        document: *document,
        statement: *statement,
        theme: theme(*document, *statement),
        grade: Grade::Region,
        via: None,
        by_geography: false,
        evidence: Vec::new(),
    }));
    Arc::new(found)
}

/// Those of `items` that the visitor's choices leave.
pub fn shown<'a>(
    atlas: &Atlas,
    items: &'a Items,
    show: &Show,
) -> impl Iterator<Item = &'a Item> + use<'a> {
    let document = show.document.as_deref().map(|it| atlas.by_slug(it).map(|it| it.0));
    let (theme, grades) = (show.theme, show.grades.clone());
    items.iter().filter(move |it| {
        grades.contains(&it.grade)
            && document.is_none_or(|of| of == Some(it.document))
            && theme.is_none_or(|of| of == it.theme)
    })
}
