//! The numbers under a unit's name, each after the key of what it counts.
use crate::map::dom::{add, add_text, set};
use crate::map::error::MapError;
use crate::map::scene::CountOf;
use web_sys::Element;

/// Width of a digit.
const DIGIT_PX: usize = 8;
/// Width of a key with the gap after it.
const KEY_PX: usize = 13;
/// Between two numbers.
const GAP_PX: usize = 8;

/// Writes `counts` into the group `row`, in the middle under its origin, in place of what is there.
pub(super) fn write(
    row: &Element,
    counts: &[(CountOf, usize)],
    prefix: &str,
) -> Result<(), MapError> {
    row.set_text_content(None);
    if counts.is_empty() {
        return Ok(());
    }
    let widths = counts.iter().map(|it| KEY_PX + it.1.to_string().len() * DIGIT_PX);
    let width = widths.sum::<usize>() + counts.len().saturating_sub(1) * GAP_PX;
    set(row, "transform", &format!("translate(-{} 5)", width / 2));
    let plate = add(row, "rect", "atlas-map__plate")?;
    for (name, value) in [("x", "-3"), ("y", "-1"), ("height", "17"), ("rx", "2")] {
        set(&plate, name, value);
    }
    set(&plate, "width", &(width + 6).to_string());
    let mut x = 0;
    for (of, count) in counts {
        let key = add(row, "rect", &format!("atlas-map__key-{}", of.name()))?;
        for (name, value) in
            [("x", x.to_string().as_str()), ("y", "3"), ("width", "9"), ("height", "9")]
        {
            set(&key, name, value);
        }
        if *of == CountOf::Y2017 {
            set(&key, "fill", &format!("url(#{prefix}-key)"));
        }
        let number = count.to_string();
        let text = add_text(row, &format!("atlas-map__count-{}", of.name()), &number)?;
        set(&text, "x", &(x + KEY_PX).to_string());
        set(&text, "y", "12");
        x += KEY_PX + number.len() * DIGIT_PX + GAP_PX;
    }
    Ok(())
}
