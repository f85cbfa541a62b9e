//! A row of links of which one is marked: the views, a city's tabs, the forms of a text.
use crate::ui::markup::html;
use leptos::html::Nav;
use leptos::prelude::*;

/// Where a link leads, what it says, and whether it is the one on screen.
pub type Link = (String, &'static str, bool);

/// The row. The links stay while where they lead and which is marked changes: a link that is drawn
/// anew would lose the focus. `mark` is the value of `aria-current`. The number of links is always
/// the same.
#[must_use]
pub fn row_of_links(
    class: &'static str,
    name: &'static str,
    lang: &'static str,
    mark: &'static str,
    links: Signal<Vec<Link>>,
) -> AnyView {
    let element = NodeRef::<Nav>::new();
    let inside = html! {
        @for (to, words, is_here) in links.get_untracked() {
            a href=(to) aria-current=[is_here.then_some(mark)] { (words) }
        }
    };
    Effect::new(move |_| {
        let links = links.get();
        let Some(drawn) = element.get().map(|it| it.children()) else { return };
        for (at, (to, _, is_here)) in (0..).zip(&links) {
            let Some(it) = drawn.item(at) else { continue };
            // Neither can fail: the names are valid.
            let _ = it.set_attribute("href", to);
            let _ = match is_here {
                true => it.set_attribute("aria-current", mark),
                false => it.remove_attribute("aria-current"),
            };
        }
    });
    view! {
        <nav
            class=class
            aria-label=name
            lang=lang
            node_ref=element
            inner_html=inside.into_string()
        ></nav>
    }
    .into_any()
}
