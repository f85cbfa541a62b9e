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
    Effect::new(move |before: Option<Vec<Link>>| {
        let links = links.get();
        let Some(drawn) = element.get().map(|it| it.children()) else { return Vec::new() };
        for (nth, link) in links.iter().enumerate() {
            if before.as_ref().is_some_and(|it| it.get(nth) == Some(link)) {
                continue;
            }
            let (to, _, is_here) = link;
            let Some(it) = u32::try_from(nth).ok().and_then(|nth| drawn.item(nth)) else {
                continue;
            };
            // Neither can fail: the names are valid.
            let _ = it.set_attribute("href", to);
            let _ = match is_here {
                true => it.set_attribute("aria-current", mark),
                false => it.remove_attribute("aria-current"),
            };
        }
        links
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
