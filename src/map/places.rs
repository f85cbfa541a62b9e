//! Ports, counties and other places: a mark and a name each, drawn when the map is close. Earlier ones
//! come first; one without room for its name is left out.
use crate::map::dom::{add, add_text, move_to, set};
use crate::map::error::MapError;
use crate::map::labels::width_em;
use crate::map::room::Room;
use crate::map::scene::{MapPlace, Scene};
use crate::map::screen::Screen;
use web_sys::Element;

/// Width of a character of a name.
const CHARACTER_PX: f64 = 13.0;
/// Half the width of a mark, and half the height of a name.
const HALF_PX: (f64, f64) = (7.0, 9.0);

/// All places, of which those are drawn that find room.
pub(super) struct Places {
    group: Element,
    places: Vec<MapPlace>,
}

impl Places {
    /// Adds an empty group to `svg`, which lies under what is added later.
    pub(super) fn below(svg: &Element, scene: &Scene) -> Result<Places, MapError> {
        let group = add(svg, "g", "atlas-map__places")?;
        // Places have no names but their own.
        set(&group, "lang", "zh-Hans");
        Ok(Places { group, places: scene.places.clone() })
    }

    /// Takes all of them off the map.
    pub(super) fn clear(&self) {
        self.group.set_text_content(None);
    }

    /// Draws the places of the units of these codes, or all if there is none, off the `taken` room.
    pub(super) fn draw(&self, screen: &Screen, mut taken: Vec<Room>, codes: &[String]) {
        self.clear();
        let is_meant = |it: &&MapPlace| codes.is_empty() || codes.contains(&it.unit);
        for place in self.places.iter().filter(is_meant) {
            let at = screen.at(place.position);
            let free = |own: &Room| {
                let own = own.grown(place.kind.margin_px());
                !taken.iter().any(|it| it.meets(&own))
            };
            let sides = sides(CHARACTER_PX * width_em(&place.name));
            let sides = sides.map(|it| Side { room: it.room.moved(at), ..it });
            let Some(side) = sides.into_iter().find(|it| free(&it.room)) else { continue };
            taken.push(side.room);
            // A name that cannot be drawn is left out like one without room.
            let _ = self.draw_one(place, at, &side);
        }
    }

    fn draw_one(&self, place: &MapPlace, at: (f64, f64), side: &Side) -> Result<(), MapError> {
        let group = add(&self.group, "g", &format!("atlas-map__place {}", side.class))?;
        move_to(&group, at);
        let kind = place.kind;
        let mark = add(&group, "path", &format!("atlas-map__mark is-{}", kind.name()))?;
        set(&mark, "d", kind.path());
        let name = add_text(&group, "atlas-map__name", &place.name)?;
        set(&name, "x", side.at.0);
        set(&name, "y", side.at.1);
        Ok(())
    }
}

/// A side of its mark on which a name may stand.
struct Side {
    /// What mark and name take there.
    room: Room,
    /// Where the name is tied to.
    at: (&'static str, &'static str),
    class: &'static str,
}

/// The sides for a name of this width, best first.
fn sides(width: f64) -> [Side; 4] {
    let (x, y) = HALF_PX;
    let right = Room { left: -x, top: -y, right: width + 12.0, bottom: y };
    let left = Room { left: -right.right, right: x, ..right };
    let half = width / 2.0 + 1.0;
    let below = Room { left: -half, top: -x, right: half, bottom: 16.0 + y };
    let above = Room { top: -below.bottom, bottom: x, ..below };
    [
        Side { room: right, at: ("9", "0"), class: "is-right" },
        Side { room: left, at: ("-9", "0"), class: "is-left" },
        Side { room: below, at: ("0", "16"), class: "is-below" },
        Side { room: above, at: ("0", "-16"), class: "is-above" },
    ]
}
