//! Copies what the browser draws into a drawing that stands by itself: the styles that CSS gave an
//! element become its attributes, so that any viewer shows the same.
//!
//! Everything returns `None` where the browser refuses, which it has no reason to do.
//!
//! Viewers differ in what they know of CSS. So colours with transparency are split in two, the halo
//! of a name or mark is a copy of it under it, and middles of lines are figures.
use crate::map::dom::set;
use crate::map::screen::whole;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Document, Element, Node, Window};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// What makes the form of an element. Roles, classes and states stay behind.
const FORM: [&str; 14] = [
    "id",
    "d",
    "x",
    "y",
    "width",
    "height",
    "r",
    "rx",
    "cx",
    "cy",
    "transform",
    "lang",
    "patternUnits",
    "patternTransform",
];
/// Inherited properties, written where they differ from the parent's. Colours come apart.
const INHERITED: [&str; 12] = [
    "fill-rule",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "shape-rendering",
    "font-family",
    "font-size",
    "font-weight",
    "font-variant-numeric",
    "letter-spacing",
    "text-anchor",
];
/// The middle of a line above its base, as a share of the size: of Chinese characters, which fill
/// a square that begins 0.12 below.
const MIDDLE_EM: f64 = 0.38;

/// Groups of a name and what belongs to it.
const NAMED: [&str; 3] = ["atlas-map__place", "atlas-map__unit-name", "atlas-map__led"];

/// Puts copies into a drawing.
pub(super) struct Tracer {
    window: Window,
    document: Document,
    /// No name is copied that is not wholly in here: left, top, right, bottom.
    window_px: (f64, f64, f64, f64),
}

impl Tracer {
    /// Copies what the browser shows between these pixels of it: left, top, right, bottom.
    pub(super) fn new(window_px: (f64, f64, f64, f64)) -> Option<Tracer> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Tracer { window, document, window_px })
    }

    /// What the browser made of an element's styles.
    pub(super) fn style(&self, of: &Element) -> Option<CssStyleDeclaration> {
        self.window.get_computed_style(of).ok()?
    }

    /// A new element in `parent`.
    pub(super) fn add(&self, parent: &Element, tag: &str) -> Option<Element> {
        let element = self.create(tag)?;
        parent.append_child(&element).ok()?;
        Some(element)
    }

    /// An element that is nowhere yet.
    pub(super) fn create(&self, tag: &str) -> Option<Element> {
        self.document.create_element_ns(Some(SVG), tag).ok()
    }

    /// Copies a whole SVG into `parent`, as a group, and returns that. Its view box is not copied.
    pub(super) fn copy_all(&self, svg: &Element, parent: &Element) -> Option<Element> {
        let group = self.add(parent, "g")?;
        let style = self.style(svg)?;
        write_style(&group, &style, None);
        self.copy_children(svg, &group, &style)?;
        Some(group)
    }

    fn copy_children(
        &self,
        from: &Element,
        to: &Element,
        above: &CssStyleDeclaration,
    ) -> Option<()> {
        let mut next = from.first_child();
        while let Some(node) = next {
            next = node.next_sibling();
            match node.dyn_into::<Element>() {
                Ok(element) => self.copy(&element, to, above)?,
                Err(other) if other.node_type() == Node::TEXT_NODE => {
                    let text = other.text_content().unwrap_or_default();
                    to.append_child(&self.document.create_text_node(&text)).ok()?;
                }
                Err(_) => {}
            }
        }
        Some(())
    }

    fn copy(&self, from: &Element, parent: &Element, above: &CssStyleDeclaration) -> Option<()> {
        let tag = from.local_name();
        let style = self.style(from)?;
        if is_left_out(from, &tag, &style) || self.is_cut(from, &tag) {
            return Some(());
        }
        let copy = self.add(parent, &tag)?;
        for name in FORM {
            if let Some(value) = from.get_attribute(name) {
                set(&copy, name, &value);
            }
        }
        if let Some(target) = from.get_attribute("href") {
            // The old name of it: some viewers do not know the new one.
            copy.set_attribute_ns(Some(XLINK), "xlink:href", &target).ok()?;
        }
        write_style(&copy, &style, Some(above));
        if get(&style, "dominant-baseline") == "central" {
            let size = js_sys::Number::parse_float(&get(&style, "font-size"));
            set(&copy, "dy", &whole(size * MIDDLE_EM).to_string());
        }
        let is_drawn = matches!(tag.as_str(), "text" | "path" | "circle" | "rect");
        let has_halo = get(&style, "paint-order").starts_with("stroke");
        if is_drawn && has_halo && get(&style, "stroke") != "none" {
            let halo = copy.clone_node().ok()?.unchecked_into::<Element>();
            set(&halo, "fill", "none");
            set(&halo, "aria-hidden", "true");
            parent.insert_before(&halo, Some(&copy)).ok()?;
            self.copy_children(from, &halo, &style)?;
            set(&copy, "stroke", "none");
        }
        self.copy_children(from, &copy, &style)
    }
}

impl Tracer {
    /// Whether an element is a name, with all that belongs to it, that the frame would cut.
    fn is_cut(&self, element: &Element, tag: &str) -> bool {
        let name = match tag {
            "text" => Some(element.clone()),
            "g" if NAMED.iter().any(|it| element.class_list().contains(it)) => {
                element.query_selector("text").ok().flatten()
            }
            _ => None,
        };
        name.is_some_and(|it| {
            let (own, all) = (it.get_bounding_client_rect(), &self.window_px);
            own.left() < all.0 || own.top() < all.1 || own.right() > all.2 || own.bottom() > all.3
        })
    }
}

/// What is not shown, or shows nothing. What has an id is used by another.
fn is_left_out(element: &Element, tag: &str, style: &CssStyleDeclaration) -> bool {
    match tag {
        // Shown nowhere, but used.
        "defs" | "pattern" => false,
        "path" | "circle" | "rect" if element.id().is_empty() => {
            let is_bare = get(style, "fill") == "none" && get(style, "stroke") == "none";
            is_bare || is_hidden(style) || element.class_list().contains("atlas-map__beyond")
        }
        _ => is_hidden(style),
    }
}

/// Whether an element is left out by CSS itself.
pub(super) fn is_hidden(style: &CssStyleDeclaration) -> bool {
    get(style, "display") == "none"
}

/// The value of a property; empty for one the browser does not know.
pub(super) fn get(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default()
}

/// Writes what differs from the parent's style; all of it if there is none.
fn write_style(
    element: &Element,
    style: &CssStyleDeclaration,
    above: Option<&CssStyleDeclaration>,
) {
    let is_new = |name: &str, value: &str| above.is_none_or(|it| get(it, name) != value);
    for (paint, opacity) in [("fill", "fill-opacity"), ("stroke", "stroke-opacity")] {
        let (colour, share) = (get(style, paint), get(style, opacity));
        if is_new(paint, &colour) || is_new(opacity, &share) {
            let (colour, share) = opaque(&colour, share);
            set(element, paint, &colour);
            set(element, opacity, &share);
        }
    }
    for name in INHERITED {
        let value = get(style, name);
        if is_new(name, &value) {
            set(element, name, &value);
        }
    }
    let opacity = get(style, "opacity");
    if opacity != "1" {
        set(element, "opacity", &opacity);
    }
}

/// A paint without transparency, and the opacity with it: `rgba` is no colour to older viewers.
fn opaque(paint: &str, opacity: String) -> (String, String) {
    if let Some(id) = paint.split('#').nth(1) {
        let id = id.split(['"', ')']).next().unwrap_or_default();
        return (["url(#", id, ")"].concat(), opacity);
    }
    let Some(parts) = paint.strip_prefix("rgba(") else { return (paint.to_owned(), opacity) };
    let mut parts = parts.split([',', ')']);
    let mut part = || parts.next().unwrap_or_default();
    let colour = ["rgb(", part(), ",", part(), ",", part(), ")"].concat();
    let number = js_sys::Number::parse_float;
    let both = number(part()) * number(&opacity);
    (colour, js_sys::Number::from(both).to_fixed(3).map_or(opacity, String::from))
}
