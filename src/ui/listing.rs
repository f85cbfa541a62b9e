//! What a city's list holds under the visitor's choices, as plain values. Every number beside the list
//! is the length of one of these.
use crate::app::show::Show;
use crate::app::state::Atlas;
use crate::model::document::DocumentIdx;
use crate::model::mention::{Grade, Via};
use crate::model::node::StatementRef;
use crate::model::place::UnitIdx;

/// A statement of a city's list, and why it is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// In which document.
    pub document: DocumentIdx,
    /// Which statement.
    pub statement: StatementRef,
    /// How directly it concerns the city.
    pub grade: Grade,
    /// The place or group that made the link.
    pub via: Option<Via>,
    /// Whether the link is known rather than printed.
    pub by_geography: bool,
    /// Ranges of characters that made the link.
    pub evidence: Vec<(u16, u16)>,
}

/// The city's list, best first; what concerns the whole cluster comes last.
#[must_use]
pub fn listed(atlas: &Atlas, unit: UnitIdx, show: &Show) -> Vec<Item> {
    let own = atlas.city_list(unit).into_iter().map(|it| Item {
        document: it.document,
        statement: it.statement,
        grade: it.grade,
        via: it.via.clone(),
        by_geography: it.by_geography,
        evidence: it.evidence.clone(),
    });
    let of_all = atlas.region.iter().map(|(document, statement)| Item {
        document: *document,
        statement: *statement,
        grade: Grade::Region,
        via: None,
        by_geography: false,
        evidence: Vec::new(),
    });
    // A statement that names the city and has a part for all is listed once.
    let named: Vec<_> =
        atlas.city_list(unit).iter().map(|it| (it.document, it.statement)).collect();
    let of_all = of_all.filter(|it| !named.contains(&(it.document, it.statement)));
    own.chain(of_all).filter(|it| is_shown(atlas, it, show)).collect()
}

fn is_shown(atlas: &Atlas, item: &Item, show: &Show) -> bool {
    let slug = atlas.document(item.document).map(|it| it.about.slug.as_str());
    let theme = atlas.statement(item.document, item.statement).map(|it| it.theme);
    show.grades.contains(&item.grade)
        && show.document.as_deref().is_none_or(|it| Some(it) == slug)
        && show.theme.is_none_or(|it| Some(it) == theme)
}
