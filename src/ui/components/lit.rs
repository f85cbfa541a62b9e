//! Joined sentences: what is under the pointer or has the focus, and its counterparts, are lit.
use crate::ui::dom::{all, around};
use web_sys::{Element, Event};

/// The attribute that says which statements an element stands for, apart by spaces.
const STATEMENTS: &str = "data-statements";
/// What can be lit.
const LIT: &str = "[data-statements]";
/// Where the pointer or the focus lights something.
const LIGHTS: &str = ".partner, .row__right";
/// The class of what is lit.
const CLASS: &str = "is-lit";

/// Lights what shares a statement with the element around the target of `event`.
pub fn light(event: &Event) {
    let lit = around(event, LIGHTS).and_then(|it| it.closest(LIT).ok().flatten());
    let statements = lit.map(|it| statements(&it)).unwrap_or_default();
    for it in all(LIT) {
        let shares = self::statements(&it).iter().any(|it| statements.contains(it));
        // It fails only for a class with a space in it.
        let _ = it.class_list().toggle_with_force(CLASS, shares);
    }
}

/// Puts all lights out.
pub fn unlight() {
    for it in all(&[".", CLASS].concat()) {
        let _ = it.class_list().remove_1(CLASS);
    }
}

fn statements(element: &Element) -> Vec<String> {
    let all = element.get_attribute(STATEMENTS).unwrap_or_default();
    all.split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect()
}
