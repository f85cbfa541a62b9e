//! Ports, counties and other places: a mark and a name each, drawn when the map is close. Earlier ones
//! come first; one without room for its name is left out.
use crate::map::dom::{add, add_text, move_to, set};
use crate::map::error::MapError;
use crate::map::geometry::holds;
use crate::map::labels::width_em;
use crate::map::room::Room;
use crate::map::scene::{MapPlace, Scene};
use crate::map::screen::Screen;
use crate::model::base_map::BaseMap;
use crate::model::place::Position;
use std::sync::Arc;
use web_sys::Element;

/// Width of a character of a name.
const CHARACTER_PX: f64 = 13.0;
/// Half the width of a mark, and half the height of a name.
const HALF_PX: (f64, f64) = (7.0, 9.0);

/// All places, of which those are drawn that find room.
pub(super) struct Places {
    group: Element,
    base: Arc<BaseMap>,
    places: Vec<MapPlace>,
}

impl Places {
    /// Adds an empty group to `svg`, which lies under what is added later.
    pub(super) fn below(svg: &Element, scene: &Scene) -> Result<Places, MapError> {
        let group = add(svg, "g", "atlas-map__places")?;
        // Places have no names but their own.
        set(&group, "lang", "zh-Hans");
        Ok(Places { group, base: Arc::clone(&scene.base), places: scene.places.clone() })
    }

    /// Takes all of them off the map.
    pub(super) fn clear(&self) {
        self.group.set_text_content(None);
    }

    /// Draws the places inside the unit of this code, or all if there is none, off the `taken` room.
    pub(super) fn draw(&self, screen: &Screen, mut taken: Vec<Room>, code: Option<&str>) {
        self.clear();
        let units = &self.base.units;
        let unit = units.features.iter().find(|it| Some(it.name.as_str()) == code);
        let rings: Option<Vec<Vec<Position>>> =
            unit.map(|it| it.polygons.iter().flatten().map(|ring| units.path(ring)).collect());
        for place in &self.places {
            if rings.as_ref().is_some_and(|it| !holds(it, place.position)) {
                continue;
            }
            let at = screen.at(place.position);
            let width = 12.0 + CHARACTER_PX * width_em(&place.name);
            let (half, bottom) = HALF_PX;
            let right = Room { left: -half, top: -bottom, right: width, bottom };
            let left = Room { left: -width, right: half, ..right };
            let free = |own: &Room| {
                let own = own.grown(place.kind.margin_px());
                !taken.iter().any(|it| it.meets(&own))
            };
            let sides = [(right, "9", ""), (left, "-9", " is-left")];
            let sides = sides.map(|(own, x, class)| (own.moved(at), x, class));
            let Some((own, x, class)) = sides.into_iter().find(|it| free(&it.0)) else { continue };
            taken.push(own);
            // A name that cannot be drawn is left out like one without room.
            let _ = self.draw_one(place, at, x, class);
        }
    }

    fn draw_one(
        &self,
        place: &MapPlace,
        at: (f64, f64),
        x: &str,
        class: &str,
    ) -> Result<(), MapError> {
        let group = add(&self.group, "g", &format!("atlas-map__place{class}"))?;
        move_to(&group, at);
        let kind = place.kind;
        let mark = add(&group, "path", &format!("atlas-map__mark is-{}", kind.name()))?;
        set(&mark, "d", kind.path());
        set(&add_text(&group, "atlas-map__name", &place.name)?, "x", x);
        Ok(())
    }
}
