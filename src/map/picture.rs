//! A picture of the map as it is, to be printed or sent on: title, map in its neat line, legend,
//! notices, and where and when it was made. One SVG that needs nothing else.
//!
//! The legend is the page's own, read off it: what CSS leaves out there is left out here.
use crate::map::dom::set;
use crate::map::neat_line::Frame;
use crate::map::screen::whole;
use crate::map::setting::{lines, width_em};
use crate::map::tracing::{Tracer, get, is_hidden};
use crate::words::{fill, language, t};
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node, XmlSerializer};

/// As what the picture is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Lines and letters, to be enlarged and edited.
    Svg,
    /// Pixels, two to one of the page.
    Png,
}

/// A finished picture.
pub(super) struct Picture {
    /// The whole SVG file.
    pub(super) xml: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// What there is to copy.
pub(super) struct Source<'a> {
    /// The map's element, with the panes in it.
    pub(super) map: &'a Element,
    /// The neat line's SVG.
    pub(super) neat_line: &'a Element,
    /// What the neat line encloses.
    pub(super) frame: Frame,
    /// How far the panes are moved in the window.
    pub(super) moved: (f64, f64),
}

/// From the ground up.
const PANES: [&str; 4] = ["ground", "units", "marks", "names"];
/// A wide picture has room for legend and notice side by side.
const WIDE_PX: i32 = 620;
/// The signs of the legend, as the page draws them.
const SIGN_PX: (i32, i32) = (30, 16);
const SQUARE_PX: i32 = 11;
/// Of the legend, the notices and the imprint.
const SMALL_PX: i32 = 12;
const ROW_PX: i32 = 23;

/// Draws the picture; `None` when the browser does not let its drawing be read.
pub(super) fn draw(source: &Source, shown: &str) -> Option<Picture> {
    let Frame { left, top, right, bottom, band } = source.frame;
    let corner = source.map.get_bounding_client_rect();
    let (x, y) = (corner.left(), corner.top());
    let [west, north, east, south] = [left, top, right, bottom].map(f64::from);
    let pen = Tracer::new((x + west, y + north, x + east, y + south))?;
    let style = pen.style(source.map)?;
    let room = right - left + 2 * band;
    let margin = if room < WIDE_PX { 16 } else { 28 };
    let root = pen.create("svg")?;
    let mut sheet = Sheet { pen, style, root, left: margin, room, y: margin };
    sheet.head(shown)?;

    // The map, as far as the neat line lets it be seen.
    let origin = (margin + band - left, sheet.y + band - top);
    let map = sheet.group(origin)?;
    let clip = sheet.pen.add(&map, "clipPath")?;
    set(&clip, "id", "window");
    let window = sheet.pen.add(&clip, "rect")?;
    let sea = sheet.pen.add(&map, "rect")?;
    set(&sea, "fill", &get(&sheet.style, "background-color"));
    for it in [&window, &sea] {
        place(it, (left, top), (right - left, bottom - top));
    }
    let clipped = sheet.pen.add(&map, "g")?;
    set(&clipped, "clip-path", "url(#window)");
    let panes = sheet.pen.add(&clipped, "g")?;
    shift(&panes, (whole(source.moved.0), whole(source.moved.1)));
    for name in PANES {
        if let Some(svg) =
            source.map.query_selector(&[".leaflet-", name, "-pane > svg"].concat()).ok()?
        {
            sheet.pen.copy_all(&svg, &panes)?;
        }
    }
    sheet.pen.copy_all(source.neat_line, &map)?;
    sheet.y += bottom - top + 2 * band + 18;

    let (legend_room, gap) = if room < WIDE_PX { (room, 0) } else { (room * 9 / 20, 24) };
    let below = sheet.y;
    sheet.room = legend_room;
    sheet.legend(source)?;
    let end_of_legend = sheet.y;
    if gap > 0 {
        sheet.y = below;
        sheet.left += legend_room + gap;
        sheet.room = room - legend_room - gap;
    } else {
        sheet.y += 8;
    }
    sheet.notices()?;
    sheet.y = sheet.y.max(end_of_legend);
    sheet.left = margin;
    sheet.room = room;
    sheet.imprint()?;
    sheet.finish(room + 2 * margin, shown)
}

/// A sheet that is filled from its top.
struct Sheet {
    pen: Tracer,
    /// The map's: fonts and colours of the present theme.
    style: CssStyleDeclaration,
    root: Element,
    left: i32,
    room: i32,
    /// How far it is filled.
    y: i32,
}

/// How a text is set.
#[derive(Clone, Copy)]
struct Type {
    size: i32,
    line: i32,
    weight: &'static str,
    face: &'static str,
    colour: &'static str,
}

const SMALL: Type =
    Type { size: SMALL_PX, line: 19, weight: "400", face: "--sans", colour: "--ink-2" };

impl Sheet {
    fn token(&self, name: &str) -> String {
        get(&self.style, name).trim().to_owned()
    }

    fn group(&self, at: (i32, i32)) -> Option<Element> {
        let group = self.pen.add(&self.root, "g")?;
        shift(&group, at);
        Some(group)
    }

    /// One line of text, whose base begins at `at`.
    fn line(&self, text: &str, at: (i32, i32), set_in: Type) -> Option<Element> {
        let element = self.pen.add(&self.root, "text")?;
        for (name, value) in [("x", at.0), ("y", at.1), ("font-size", set_in.size)] {
            set(&element, name, &value.to_string());
        }
        set(&element, "font-family", &self.token(set_in.face));
        set(&element, "font-weight", set_in.weight);
        set(&element, "fill", &self.token(set_in.colour));
        element.set_text_content(Some(text));
        Some(element)
    }

    /// Text in as many lines as it needs.
    fn text(&mut self, text: &str, set_in: Type) -> Option<()> {
        for it in lines(text, f64::from(self.room) / f64::from(set_in.size)) {
            self.y += set_in.line;
            self.line(&it, (self.left, self.y - set_in.line / 3), set_in)?;
        }
        Some(())
    }

    fn head(&mut self, shown: &str) -> Option<()> {
        let (size, line) = if self.room < WIDE_PX { (20, 27) } else { (26, 35) };
        let title = Type { size, line, weight: "700", face: "--serif", colour: "--ink" };
        self.text(&heading(), title)?;
        self.text(shown, Type { size: 15, line: 25, ..SMALL })?;
        self.y += 10;
        Some(())
    }

    /// The rows of the page's legend, each with its heading before it.
    fn legend(&mut self, source: &Source) -> Option<()> {
        let hatch = source.map.query_selector("pattern[id$='-key']").ok()??.id();
        let figure = source.map.closest(".atlas-map").ok()??;
        let legend = figure.query_selector(".atlas-map__legend-rows").ok()??;
        let rows = read(&self.pen, &legend)?;
        let heading = Type { weight: "700", ..SMALL };
        let text = Type { size: 13, colour: "--ink", ..SMALL };
        let widest = |texts: &mut dyn Iterator<Item = &str>, size| {
            texts.map(|it| px(it, size)).max().unwrap_or(0)
        };
        let of_headings = widest(&mut rows.iter().map(|it| it.heading.as_str()), SMALL_PX);
        let mut labels = rows.iter().flat_map(|it| &it.items).map(|it| it.label.as_str());
        let label_at = SIGN_PX.0 + 8;
        let column = label_at + widest(&mut labels, text.size) + 14;
        // Short headings stand beside their rows, long ones above.
        let beside = of_headings + 18 + column - 14 <= self.room;
        let indent = if beside { of_headings + 18 } else { 0 };
        for row in rows {
            self.y += ROW_PX;
            self.line(&row.heading, (self.left, self.y - 6), heading)?;
            let mut x = indent;
            if !beside {
                self.y += ROW_PX;
            }
            for item in row.items {
                if x > indent && x + column > self.room + 14 && !item.is_square {
                    (x, self.y) = (indent, self.y + ROW_PX);
                }
                let at = self.left + x;
                self.sign(&item, (at, self.y - 18), &hatch)?;
                self.line(&item.label, (at + label_at, self.y - 6), text)?;
                x += if item.is_square { column / 2 } else { column };
            }
            self.y += 4;
        }
        Some(())
    }

    fn sign(&self, item: &Item, at: (i32, i32), hatch: &str) -> Option<()> {
        let Some(sign) = &item.sign else { return Some(()) };
        if !item.is_square {
            let group = self.pen.copy_all(sign, &self.root)?;
            let view = sign.get_attribute("viewBox").unwrap_or_default();
            let mut corner = view.split(' ').map(|it| it.parse().unwrap_or(0));
            let mut from_corner = |it: i32| it - corner.next().unwrap_or(0);
            shift(&group, (from_corner(at.0), from_corner(at.1)));
            return Some(());
        }
        // A square of the page is a box, and its hatch a gradient.
        let style = self.pen.style(sign)?;
        let square = self.pen.add(&self.root, "rect")?;
        place(&square, ((at.0 + (SIGN_PX.0 - SQUARE_PX) / 2), at.1 + 2), (SQUARE_PX, SQUARE_PX));
        if get(&style, "background-image") == "none" {
            set(&square, "fill", &get(&style, "background-color"));
        } else {
            set(&square, "fill", &format!("url(#{hatch})"));
        }
        if get(&style, "outline-style") != "none" {
            set(&square, "stroke", &get(&style, "outline-color"));
        }
        Some(())
    }

    fn notices(&mut self) -> Option<()> {
        let short = format!("{}©\u{a0}OpenStreetMap\u{a0}contributors\u{a0}(ODbL)", t().map.notice);
        self.y += 2;
        self.text(&short, Type { weight: "700", colour: "--ink", ..SMALL })?;
        self.y += 4;
        self.text(t().about.notice_text, SMALL)
    }

    /// The atlas, its address, and the day.
    fn imprint(&mut self) -> Option<()> {
        self.y += 14;
        let rule = self.pen.add(&self.root, "rect")?;
        place(&rule, (self.left, self.y), (self.room, 1));
        set(&rule, "fill", &self.token("--rule-2"));
        self.y += 6;
        self.text(&fill(t().map.picture_date, &[t().shell.name, &today()]), SMALL)?;
        match address() {
            Some(address) => self.text(&address, SMALL),
            None => Some(()),
        }
    }

    fn finish(self, width: i32, shown: &str) -> Option<Picture> {
        let (root, height) = (self.root.clone(), self.y + self.left.min(24));
        for (name, value) in [("width", width), ("height", height)] {
            set(&root, name, &value.to_string());
        }
        set(&root, "viewBox", &format!("0 0 {width} {height}"));
        set(&root, "lang", language().tag());
        set(&root, "role", "img");
        let paper = self.pen.create("rect")?;
        place(&paper, (0, 0), (width, height));
        set(&paper, "fill", &self.token("--paper"));
        root.insert_before(&paper, root.first_child().as_ref()).ok()?;
        let title = self.pen.create("title")?;
        title.set_text_content(Some(&format!("{} — {shown}", heading())));
        root.insert_before(&title, Some(&paper)).ok()?;
        let xml = XmlSerializer::new().ok()?.serialize_to_string(&root).ok()?;
        let xml = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &xml, "\n"].concat();
        Some(Picture { xml, width: width.unsigned_abs(), height: height.unsigned_abs() })
    }
}

/// The map's title, without the places where the page may break it.
fn heading() -> String {
    t().map.heading.replace('\u{200b}', "")
}

/// A heading of the legend, and what stands under it.
struct Row {
    heading: String,
    items: Vec<Item>,
}

/// A sign, and what it means.
struct Item {
    sign: Option<Element>,
    is_square: bool,
    label: String,
}

fn read(pen: &Tracer, legend: &Element) -> Option<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut next = legend.first_element_child();
    while let Some(element) = next {
        next = element.next_element_sibling();
        if is_hidden(&pen.style(&element)?) {
            continue;
        }
        if element.local_name() == "dt" {
            let heading = element.text_content().unwrap_or_default();
            rows.push(Row { heading, items: Vec::new() });
        } else if let Some(row) = rows.last_mut() {
            read_items(pen, &element, &mut row.items)?;
        }
    }
    rows.retain(|it| !it.items.is_empty());
    Some(rows)
}

/// Every sign begins an item; what is written after it is its meaning.
fn read_items(pen: &Tracer, from: &Element, items: &mut Vec<Item>) -> Option<()> {
    let mut next = from.first_child();
    while let Some(node) = next {
        next = node.next_sibling();
        match node.dyn_into::<Element>() {
            Ok(element) if is_hidden(&pen.style(&element)?) => {}
            Ok(element) => match element.local_name().as_str() {
                tag @ ("svg" | "i") => {
                    let is_square = tag == "i";
                    items.push(Item { sign: Some(element), is_square, label: String::new() });
                }
                _ => read_items(pen, &element, items)?,
            },
            Err(text) if text.node_type() == Node::TEXT_NODE => {
                if let Some(item) = items.last_mut() {
                    item.label.push_str(&text.text_content().unwrap_or_default());
                }
            }
            Err(_) => {}
        }
    }
    Some(())
}

fn place(rect: &Element, at: (i32, i32), size: (i32, i32)) {
    for (name, value) in [("x", at.0), ("y", at.1), ("width", size.0), ("height", size.1)] {
        set(rect, name, &value.to_string());
    }
}

fn shift(group: &Element, (x, y): (i32, i32)) {
    set(group, "transform", &format!("translate({x} {y})"));
}

/// About how wide `text` is at this size.
fn px(text: &str, size: i32) -> i32 {
    whole(width_em(text) * f64::from(size))
}

/// By the reader's clock.
fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Of the page, if others can go there: the path of a folder is nobody's business.
fn address() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    address.starts_with("http").then_some(address)
}
