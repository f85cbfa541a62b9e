//! The hatched fills of 2017, as SVG patterns. Their colours are CSS, so that themes reach them.
use crate::map::dom::{add, set};
use crate::map::error::MapError;
use web_sys::Element;

/// Adds the patterns `{prefix}-bay` and `{prefix}-key` to `svg`.
pub(super) fn add_to(svg: &Element, prefix: &str) -> Result<(), MapError> {
    let defs = add(svg, "defs", "atlas-map__patterns")?;
    for (name, size, stroke) in [("bay", "9", "2"), ("key", "4", "3.4")] {
        let pattern = add(&defs, "pattern", "atlas-map__pattern")?;
        set(&pattern, "id", &format!("{prefix}-{name}"));
        set(&pattern, "width", size);
        set(&pattern, "height", size);
        set(&pattern, "patternUnits", "userSpaceOnUse");
        set(&pattern, "patternTransform", "rotate(45)");
        let line = add(&pattern, "path", &format!("atlas-map__hatch-{name}"))?;
        set(&line, "d", &format!("M0 0V{size}"));
        set(&line, "stroke-width", stroke);
    }
    Ok(())
}
