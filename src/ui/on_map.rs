//! What the map is given of the atlas, in the present language: units, places and lines, the numbers
//! under the names, and what the legend says of these. The map itself knows neither.
use crate::app::state::Atlas;
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::map::marks::PlaceKind;
use crate::map::scene::{CountOf, MapLine, MapPlace, MapUnit, Scene, UnitCounts};
use crate::model::base_map::{Feature, FeatureKind};
use crate::model::place::{Place, Unit, UnitIdx};
use crate::model::structure::{Card, Years};
use crate::model::subject::Theme;
use crate::ui::words::{Role, roles, short_title, unit_name, unit_short};
use crate::words::names;
use crate::words::{fill, t};
use std::sync::Arc;

/// What is drawn.
#[must_use]
pub fn scene(atlas: &Atlas) -> Scene {
    let units = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, unit)| {
            let roles = atlas.roles(idx).map(|it| (it.year, it.card)).collect();
            MapUnit {
                code: unit.code.clone(),
                name: unit.short.clone(),
                shown: unit_short(unit),
                label: unit.label,
                seat: unit.seat,
                roles,
            }
        })
        .collect();
    let lines = lines(atlas);
    // What is drawn as a line needs no mark. Where there is no room for all names, the first are
    // written first.
    let of_kind = |kind| {
        let is_line = |place: &Place| lines.iter().any(|it| it.name == place.name);
        let these = atlas.places.iter().filter(move |it| PlaceKind::of(&it.kind) == kind);
        let these = these.filter(move |it| !is_line(it));
        these.filter_map(move |it| {
            let unit = it.units.first().and_then(|it| atlas.unit(*it)).map(|it| it.code.clone());
            let (name, unit) = (it.name.clone(), unit.unwrap_or_default());
            Some(MapPlace { name, position: it.position?, kind, unit })
        })
    };
    let places = PlaceKind::ALL.into_iter().flat_map(of_kind).collect();
    Scene { base: Arc::new(atlas.base_map.clone()), units, places, lines }
}

/// The canals of the base map, each with the plans that name it: what no plan names is not drawn.
fn lines(atlas: &Atlas) -> Vec<MapLine> {
    let canals = atlas.base_map.context.features.iter().filter(|it| it.kind == FeatureKind::Canal);
    let line = |it: &Feature| {
        let years = [(PLAN_2017, "2017"), (SCHEME_2022, "2022")].into_iter();
        let years: Vec<_> =
            years.filter(|(id, _)| atlas.names_place(id, &it.name)).map(|it| it.1).collect();
        let shown = names::term(&it.name).unwrap_or(&it.name).to_owned();
        (!years.is_empty()).then(|| MapLine { name: it.name.clone(), shown, years })
    };
    canals.filter_map(line).collect()
}

/// The numbers under the names: of the plans shown, or of the one document chosen.
#[must_use]
pub fn counts(
    atlas: &Atlas,
    years: Years,
    counted: Option<&str>,
    theme: Option<Theme>,
) -> Vec<UnitCounts> {
    let chosen = counted.and_then(|it| atlas.by_slug(it)).map(|it| it.1);
    let of = |idx, unit: &Unit| {
        let n = |id: &str| atlas.n_tasks(idx, id, theme);
        let counts = match (chosen, years) {
            (Some(document), _) if document.about.elsewhere => Vec::new(),
            (Some(document), _) => vec![(CountOf::Other, n(&document.about.id))],
            (None, Years::Y2017) => vec![(CountOf::Y2017, n(PLAN_2017))],
            (None, Years::Y2022) => vec![(CountOf::Y2022, n(SCHEME_2022))],
            (None, Years::Both) => {
                vec![(CountOf::Y2017, n(PLAN_2017)), (CountOf::Y2022, n(SCHEME_2022))]
            }
        };
        // Its part in the structure: hubs are many, and stand in its own panel.
        let roles = roles(atlas, idx);
        let roles = roles.iter().filter(|it| it.card != Card::Hubs);
        let words = roles.map(Role::spoken).collect::<Vec<_>>().join(t().shell.and);
        let words = if words.is_empty() { t().terms.part_none } else { &words };
        let numbers = counts.iter().map(|(of, n)| {
            let title = match (of, chosen) {
                (_, Some(document)) => short_title(document),
                (CountOf::Y2022, None) => t().shell.scheme_2022.to_owned(),
                (_, None) => t().shell.plan_2017.to_owned(),
            };
            fill(t().map.spoken_count, &[&title, &n.to_string()])
        });
        let numbers = numbers.collect::<Vec<_>>().join(t().map.spoken_and);
        let is_reported = chosen.is_some_and(|it| it.about.reports);
        let spoken = if is_reported { t().map.spoken_reported } else { t().map.spoken_unit };
        let spoken = fill(spoken, &[&unit_name(unit), words, &numbers]);
        UnitCounts { code: unit.code.clone(), counts, spoken }
    };
    (0..).map(UnitIdx).zip(&atlas.units).map(|(idx, unit)| of(idx, unit)).collect()
}

/// What the legend says of these numbers.
#[must_use]
pub fn counted(
    atlas: &Atlas,
    years: Years,
    counted: Option<&str>,
) -> (&'static str, Vec<(CountOf, String)>) {
    let (words, year) = (&t().map, |of: CountOf| (of, of.name().to_owned()));
    let Some((_, document)) = counted.and_then(|it| atlas.by_slug(it)) else {
        let keys = match years {
            Years::Y2017 => vec![year(CountOf::Y2017)],
            Years::Y2022 => vec![year(CountOf::Y2022)],
            Years::Both => vec![year(CountOf::Y2017), year(CountOf::Y2022)],
        };
        return (words.legend_counts, keys);
    };
    let what = if document.about.reports { words.legend_reported } else { words.legend_counts };
    let is_here = !document.about.elsewhere;
    let keys = is_here.then(|| (CountOf::Other, short_title(document)));
    (what, keys.into_iter().collect())
}
