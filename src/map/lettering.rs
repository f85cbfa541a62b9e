//! The names on the map: one SVG that lies in the panes and so moves with the map by itself; on
//! zoom every name is put in its place anew. Hidden from assistive technology, which has the names
//! and counts on the units themselves.
use crate::map::counts;
use crate::map::curve::along;
use crate::map::dom::{add, add_text, mark, move_to, set};
use crate::map::error::MapError;
use crate::map::geometry::position;
use crate::map::labels::{self, CurvedName, Density, GroundName, LedName, pieces, spot, width_em};
use crate::map::math;
use crate::map::places::Places;
use crate::map::room::Room;
use crate::map::scene::{MapLine, MapUnit, Scene, UnitCounts};
use crate::map::screen::{Screen, whole};
use crate::model::place::Position;
use crate::model::structure::{Card, Years};
use crate::words::t;
use std::cell::RefCell;
use web_sys::Element;

/// Height of a unit's name, and of the chosen one's where the map is close.
const NAME_PX: (f64, f64) = (15.0, 20.0);
/// Height of the largest name of the ground.
const GROUND_PX: f64 = 27.0;
/// Height of the name of a line, and how far it stands from the line's end.
const PLACE_PX: f64 = 13.0;
const LINE_PX: (f64, f64) = (6.0, 14.0);
/// Around a seat.
const SEAT_PX: f64 = 6.0;

/// All names, in the order they are drawn.
pub(super) struct Lettering {
    /// What the ids on the page begin with.
    prefix: String,
    ground: Vec<(GroundName, Element)>,
    curved: Vec<Curved>,
    led: Vec<Led>,
    units: Vec<Unit>,
    places: Places,
    lines: Vec<Line>,
    selected: RefCell<Vec<String>>,
}

/// The name of a line, which ends where the line has its northern end.
struct Line {
    at: Position,
    width_em: f64,
    name: Element,
}

struct Curved {
    name: CurvedName,
    points: Vec<Position>,
    characters: Vec<Element>,
}

struct Led {
    name: LedName,
    /// Middle and radius of the ring it names.
    ring: Option<(Position, f64)>,
    group: Element,
    leader: Element,
}

struct Unit {
    unit: MapUnit,
    group: Element,
    leader: Element,
    dot: Element,
    seat: Element,
    counts: Element,
}

impl Lettering {
    /// Writes the names of `scene` into `svg`, all of them at the origin until they are placed.
    pub(super) fn write(svg: &Element, scene: &Scene, prefix: &str) -> Result<Lettering, MapError> {
        let mut ground = Vec::new();
        for name in labels::ground(t()) {
            let class = format!("atlas-map__name atlas-map__name--{}", name.kind);
            ground.push((name, add_text(svg, &class, name.text)?));
        }
        let places = Places::below(svg, scene)?;
        let mut curved = Vec::new();
        for name in labels::curved(t()) {
            let shape = scene.base.shapes.iter().find(|it| it.name == name.shape);
            let Some(line) = shape.and_then(|it| it.lines.first()) else { continue };
            let points = line.iter().copied().map(position).collect();
            let class = format!("atlas-map__name atlas-map__part is-{}", name.card);
            let characters = pieces(name.text).into_iter().map(|it| {
                let character = add_text(svg, &class, &it)?;
                set(&character, "data-part", name.card);
                Ok(character)
            });
            let characters = characters.collect::<Result<Vec<Element>, MapError>>()?;
            curved.push(Curved { name, points, characters });
        }
        let led = labels::led(t()).into_iter().map(|name| write_led(svg, scene, name));
        let led = led.collect::<Result<_, _>>()?;
        let units = scene.units.iter().map(|it| write_unit(svg, it));
        let units = units.collect::<Result<_, _>>()?;
        let lines = scene.lines.iter().filter_map(|it| write_line(svg, scene, it).transpose());
        let lines = lines.collect::<Result<_, _>>()?;
        let selected = RefCell::default();
        let prefix = prefix.to_owned();
        Ok(Lettering { prefix, ground, curved, led, units, places, lines, selected })
    }

    /// Puts every name in its place.
    pub(super) fn place(&self, screen: &Screen, density: Density) {
        let compact = density == Density::Compact;
        for (name, element) in &self.ground {
            move_to(element, screen.at(if compact { name.compact } else { name.full }));
        }
        for it in &self.curved {
            let points: Vec<_> = it.points.iter().map(|at| screen.at(*at)).collect();
            let setting = if compact { it.name.compact } else { it.name.full };
            let middles = along(&points, it.characters.len(), setting);
            for (element, at) in it.characters.iter().zip(middles) {
                move_to(element, at);
            }
        }
        for it in &self.led {
            it.place(screen, density);
        }
        let selected = self.selected.borrow();
        let is_close = density == Density::Close;
        // The chosen one's name is the first to have room.
        let chosen = |it: &&Unit| selected.contains(&it.unit.code);
        let others = self.units.iter().filter(|it| !chosen(it));
        let mut taken: Vec<Room> = Vec::new();
        for it in self.units.iter().filter(chosen).chain(others) {
            let room = it.place(screen, density, chosen(&it));
            let crowded = is_close && taken.iter().any(|it| it.meets(&room));
            mark(&it.group, "is-crowded", crowded);
            if !crowded {
                taken.push(room);
            }
        }
        for it in &self.lines {
            let room = it.place(screen);
            let crowded = is_close && taken.iter().any(|it| it.meets(&room));
            mark(&it.name, "is-crowded", crowded);
            if !crowded {
                taken.push(room);
            }
        }
        if is_close {
            taken.extend(self.units.iter().map(|it| it.seat_room(screen)));
            taken.extend(self.ground.iter().map(|it| ground_room(&it.0, screen)));
            self.places.draw(screen, taken, &selected);
        } else {
            self.places.clear();
        }
    }

    /// Writes these numbers under the names, in the place of those that were there.
    pub(super) fn count(&self, counts: &[UnitCounts]) -> Result<(), MapError> {
        for Unit { unit, counts: row, .. } in &self.units {
            if let Some(of_it) = counts.iter().find(|it| it.code == unit.code) {
                counts::write(row, &of_it.counts, &self.prefix)?;
            }
        }
        Ok(())
    }

    /// Dims the names that are not of this card and shows the seats of those that are.
    pub(super) fn highlight(&self, card: Option<Card>, years: Years) {
        for Unit { unit, group, .. } in &self.units {
            let (in_2017, in_2022) = card.map_or((false, false), |it| unit.named_for(it, years));
            mark(group, "is-named-2017", in_2017);
            mark(group, "is-named-2022", in_2022);
        }
    }

    /// Brings forward the names of the units of these codes. The places follow when next placed.
    pub(super) fn select(&self, codes: &[String]) {
        for Unit { unit, group, .. } in &self.units {
            mark(group, "is-selected", codes.contains(&unit.code));
        }
        self.selected.replace(codes.to_vec());
    }
}

impl Unit {
    /// Returns the box the name takes.
    fn place(&self, screen: &Screen, density: Density, chosen: bool) -> Room {
        let found = spot(&self.unit.code, density);
        let (x, y) = screen.at(found.map_or(self.unit.label, |it| it.at));
        move_to(&self.group, (x, y));
        let (seat_x, seat_y) = screen.at(self.unit.seat);
        move_to(&self.seat, (seat_x - x, seat_y - y));
        let size = if chosen && density == Density::Close { NAME_PX.1 } else { NAME_PX.0 };
        // The counts are never wider than this.
        let (counts, bottom) = if density == Density::Full { (34.0, 22.0) } else { (0.0, 4.0) };
        let half = (0.5 * size * width_em(&self.unit.shown)).max(counts);
        let own = Room { left: -half, top: -size, right: half, bottom };
        let leader = found.and_then(|it| it.leader).map(|it| screen.at(it));
        mark(&self.group, "is-outside", leader.is_some());
        if let Some((to_x, to_y)) = leader {
            let to = (to_x - x, to_y - y);
            draw_line(&self.leader, own.nearest(to), to);
            move_to(&self.dot, to);
        }
        own.moved((x, y))
    }

    fn seat_room(&self, screen: &Screen) -> Room {
        let point = Room { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
        point.grown(SEAT_PX).moved(screen.at(self.unit.seat))
    }
}

impl Line {
    /// Returns the box the name takes.
    fn place(&self, screen: &Screen) -> Room {
        let (x, y) = screen.at(self.at);
        let at = (x - LINE_PX.0, y + LINE_PX.1);
        move_to(&self.name, at);
        let width = PLACE_PX * self.width_em;
        Room { left: -width, top: -PLACE_PX, right: 0.0, bottom: 3.0 }.moved(at)
    }
}

/// What a name of the ground takes at most, widely set as it is.
fn ground_room(name: &GroundName, screen: &Screen) -> Room {
    let half = GROUND_PX * width_em(name.text);
    let own = Room { left: -half, top: -GROUND_PX, right: half, bottom: 6.0 };
    own.moved(screen.at(name.full))
}

impl Led {
    fn place(&self, screen: &Screen, density: Density) {
        let compact = density == Density::Compact;
        let (x, y) = screen.at(if compact { self.name.compact } else { self.name.full });
        move_to(&self.group, (x, y));
        let more_em = if compact { 0.0 } else { width_em(self.name.more) };
        let half = 7.0 * (width_em(self.name.text) + more_em);
        let bottom = if self.name.only_2022 && !compact { 20.0 } else { 4.0 };
        let own = Room { left: -half - 3.0, top: -14.0, right: half + 3.0, bottom };
        let (target, radius) = self.ring.map_or((self.name.target, 0.0), |(center, radius_km)| {
            (center, (radius_km * screen.px_per_km(center.lat_deg)).max(13.0))
        });
        let (target_x, target_y) = screen.at(target);
        let (to_x, to_y) = (target_x - x, target_y - y);
        let from = own.nearest((to_x, to_y));
        let distance = math::hypot(to_x - from.0, to_y - from.1).max(1.0);
        let share = ((distance - radius) / distance).max(0.0);
        let rim = (from.0 + (to_x - from.0) * share, from.1 + (to_y - from.1) * share);
        draw_line(&self.leader, from, rim);
    }
}

fn draw_line(path: &Element, from: (f64, f64), to: (f64, f64)) {
    let [a, b, c, d] = [from.0, from.1, to.0, to.1].map(whole);
    set(path, "d", &format!("M{a} {b}L{c} {d}"));
}

fn write_led(svg: &Element, scene: &Scene, name: LedName) -> Result<Led, MapError> {
    let year = if name.only_2022 { " is-2022" } else { "" };
    let class = format!("atlas-map__led atlas-map__part is-{}{year}", name.card);
    let group = add(svg, "g", &class)?;
    let leader = add(&group, "path", "atlas-map__leader")?;
    let text = add_text(&group, "atlas-map__name", name.text)?;
    set(&text, "data-part", name.card);
    let more = add(&text, "tspan", "atlas-map__more")?;
    more.set_text_content(Some(name.more));
    if name.only_2022 {
        let note = add_text(&group, "atlas-map__name atlas-map__new", t().map.label_new)?;
        set(&note, "y", "18");
    }
    let ring = scene.base.rings.iter().find(|it| Some(it.name.as_str()) == name.ring);
    let ring = ring.map(|it| (it.center, it.radius_km * 0.8));
    Ok(Led { name, ring, group, leader })
}

/// `None` where the base map has no such line.
fn write_line(svg: &Element, scene: &Scene, line: &MapLine) -> Result<Option<Line>, MapError> {
    let context = &scene.base.context;
    let feature = context.features.iter().find(|it| it.name == line.name);
    let arcs = feature.into_iter().flat_map(|it| it.polygons.iter().flatten().flatten());
    let ends = arcs.flat_map(|arc| context.line(*arc));
    let Some(at) = ends.max_by(|a, b| a.lat_deg.total_cmp(&b.lat_deg)) else { return Ok(None) };
    let class = ["atlas-map__name atlas-map__line ", &line.class()].concat();
    let name = add_text(svg, &class, &line.shown)?;
    Ok(Some(Line { at, width_em: width_em(&line.shown), name }))
}

fn write_unit(svg: &Element, unit: &MapUnit) -> Result<Unit, MapError> {
    let group = add(svg, "g", "atlas-map__unit-name")?;
    set(&group, "data-code", &unit.code);
    let seat = add(&group, "circle", "atlas-map__seat")?;
    set(&seat, "r", "5");
    let leader = add(&group, "path", "atlas-map__leader")?;
    let dot = add(&group, "circle", "atlas-map__leader-dot")?;
    set(&dot, "r", "2");
    add_text(&group, "atlas-map__name", &unit.shown)?;
    let counts = add(&group, "g", "atlas-map__counts")?;
    Ok(Unit { unit: unit.clone(), group, leader, dot, seat, counts })
}
