//! The map with what belongs to it: buttons, legend, and the notice that is always in sight.
//!
//! It draws what it is given. What a selection means is the page's matter.
use crate::map::marks::PlaceKind;
use crate::map::scene::{CountOf, MapEvent, MapLine, Scene, Target, UnitCounts};
use crate::map::view::MapView;
use crate::model::structure::{Card, Years};
use crate::ui::dom::told;
use crate::ui::markup::{Markup, html};
use crate::words::{Word, fill, t};
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;

/// The map of the cluster.
#[component]
pub fn AtlasMap(
    /// What is drawn.
    scene: Scene,
    /// Whose structure is shown.
    #[prop(into)]
    years: Signal<Years>,
    /// The part of the structure to bring forward.
    #[prop(into)]
    highlighted: Signal<Option<Card>>,
    /// Called with what a reader does on the map.
    on_event: Callback<MapEvent>,
    /// The numbers under the units' names.
    #[prop(into)]
    counts: Signal<Vec<UnitCounts>>,
    /// What the signs and numbers mean, see [`legend`].
    legend: Signal<String>,
    /// What the window shows; its units are the chosen ones.
    #[prop(into)]
    target: Signal<Target>,
    /// Code of a unit to outline because the pointer is on it elsewhere, as in a table.
    #[prop(optional, into)]
    hovered: Signal<Option<String>>,
    /// Where the map is kept, for what else the page does with it.
    view: StoredValue<Option<MapView>, LocalStorage>,
) -> impl IntoView {
    let canvas = NodeRef::<Div>::new();
    let drawn = RwSignal::new(false);
    let failure = RwSignal::new(None::<String>);
    let tell = move |event| on_event.run(event);
    Effect::new(move |_| {
        let Some(element) = canvas.get().filter(|_| !drawn.get_untracked()) else { return };
        match MapView::new(&element, &scene, target.get_untracked(), tell) {
            Ok(made) => {
                view.set_value(Some(made));
                drawn.set(true);
            }
            Err(error) => failure.set(Some(error.to_string())),
        }
    });
    let with_map = move |act: &dyn Fn(&MapView)| view.with_value(|it| it.iter().for_each(act));
    let onto = Onto { view, drawn };
    onto.follow(counts, |map, counts| map.count(&counts));
    onto.follow(years, MapView::set_years);
    onto.follow(highlighted, MapView::highlight);
    onto.follow(hovered, |map, code| map.hover(code.as_deref()));
    onto.follow(target, MapView::show);
    // On paper the map has another size, and no time to learn of it.
    let printed = window_event_listener(leptos::ev::beforeprint, move |_| {
        with_map(&|it| it.refit());
    });
    on_cleanup(move || printed.remove());
    let failed = move || {
        failure.get().map(|reason| {
            let text = fill(t().map.failed, &[&reason]);
            view! { <p class="atlas-map__failure" role="alert">{text}</p> }
        })
    };
    let press = Callback::new(move |press| {
        with_map(&|it| match press {
            Press::Zoom(steps) => it.zoom(steps),
            Press::Pan(east, south) => it.pan(east, south),
            Press::Home => it.fit(Target::Cluster),
        });
    });
    let notice = html! {
        (t().map.notice)
        a href="https://www.openstreetmap.org/copyright" lang="en" { "© OpenStreetMap contributors" }
        (t().shell.open_bracket)
        a href="https://opendatacommons.org/licenses/odbl/1-0/" { "ODbL" }
        (t().shell.close_bracket)
        p.on-paper { (t().about.notice_text) }
    };
    let summary = html! {
        span.is-2017 { i {} (t().map.legend_dashed) }
        span.is-2022 { i {} (t().map.legend_solid) }
        b { (t().map.legend) }
    };
    let is_failed = move || failure.read().is_some();
    view! {
        <figure class="atlas-map" data-years=move || years.get().name()>
            {failed}
            <div class="atlas-map__stage" hidden=is_failed>
                <div
                    class="atlas-map__canvas"
                    node_ref=canvas
                    role="region"
                    aria-label=t().map.spoken
                ></div>
                <p class="atlas-map__hint" aria-hidden="true">{t().map.hint}</p>
                <div class="atlas-map__legend" inner_html=legend></div>
                {buttons("atlas-map__buttons atlas-map__buttons--zoom", &ZOOM, press)}
                {buttons("atlas-map__buttons atlas-map__buttons--pan", &PAN, press)}
            </div>
            <figcaption class="atlas-map__notice" inner_html=notice.into_string()></figcaption>
            <details class="atlas-map__folded-legend">
                <summary inner_html=summary.into_string()></summary>
                <div inner_html=legend></div>
            </details>
        </figure>
    }
}

/// Brings signals onto the map.
#[derive(Clone, Copy)]
struct Onto {
    view: StoredValue<Option<MapView>, LocalStorage>,
    drawn: RwSignal<bool>,
}

impl Onto {
    /// Does `act` with what `signal` has, now and whenever it changes, once there is a map.
    fn follow<T: Clone + Send + Sync + 'static>(self, signal: Signal<T>, act: fn(&MapView, T)) {
        Effect::new(move |_| {
            if self.drawn.get() {
                let value = signal.get();
                self.view.with_value(|it| {
                    if let Some(map) = it {
                        act(map, value);
                    }
                });
            }
        });
    }
}

/// What a button does. Together they do all that a drag does.
#[derive(Clone, Copy)]
enum Press {
    /// Steps nearer.
    Zoom(f64),
    /// Steps east and south.
    Pan(f64, f64),
    /// Back to the whole cluster.
    Home,
}

/// A button: its name, its sign as a path of 16 by 16, and what it does.
type Button = (Word, &'static str, Press);

const ZOOM: [Button; 3] = [
    (|it| it.map.nearer, "M8 2v12M2 8h12", Press::Zoom(1.0)),
    (|it| it.map.farther, "M2 8h12", Press::Zoom(-1.0)),
    (|it| it.map.home, "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", Press::Home),
];

const PAN: [Button; 4] = [
    (|it| it.map.north, "m3.5 10 4.5-4.5L12.5 10", Press::Pan(0.0, -1.0)),
    (|it| it.map.south, "m3.5 6 4.5 4.5L12.5 6", Press::Pan(0.0, 1.0)),
    (|it| it.map.west, "m10 3.5-4.5 4.5L10 12.5", Press::Pan(-1.0, 0.0)),
    (|it| it.map.east, "m6 3.5 4.5 4.5L6 12.5", Press::Pan(1.0, 0.0)),
];

/// One listener serves them all.
fn buttons(class: &'static str, buttons: &'static [Button], on_press: Callback<Press>) -> AnyView {
    let inside = html! {
        @for (at, (name, path, _)) in buttons.iter().enumerate() {
            button type="button" aria-label=(name(t())) title=(name(t())) data-press=(at) {
                svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" {
                    path d=(path) {}
                }
            }
        }
    };
    let press = move |event: MouseEvent| {
        let at = told(&event, "[data-press]", "data-press").and_then(|it| it.parse().ok());
        if let Some((_, _, press)) = at.and_then(|it: usize| buttons.get(it)) {
            on_press.run(*press);
        }
    };
    view! { <div class=class on:click=press inner_html=inside.into_string()></div> }.into_any()
}

/// What the signs mean, and the numbers: what is counted, and in which documents; nothing where nothing
/// is. All signs stand here; CSS leaves out what the years shown do not have.
#[must_use]
pub fn legend(lines: &[MapLine], counted: &str, keys: &[(CountOf, String)]) -> Markup {
    let (words, terms) = (&t().map, &t().terms);
    html! {
        dl.atlas-map__legend-rows {
                dt { (words.legend_years) }
                dd.is-2017 { (key("year", &["2017"])) (words.legend_2017) }
                dd.is-2022 { (key("year", &["2022"])) (words.legend_2022) }
                dt { (words.legend_structure) }
                dd { (key("bay", &["2022", "2017"])) (terms.bay) }
                dd {
                    (key("axis", &["2022", "2017"]))
                    span {
                        // Where a language has one word for both years, it is not said twice.
                        @if terms.axes_2017 == terms.axes_2022 {
                            (terms.axes_2017)
                        } @else {
                            span.is-2017 { (terms.axes_2017) }
                            span.is-both { (words.legend_or) }
                            span.is-2022 { (terms.axes_2022) }
                        }
                    }
                }
                dd {
                    svg.atlas-map__key.atlas-map__key--ring viewBox="0 0 30 16" aria-hidden="true" {
                        circle.is-2022 cx="15" cy="8" r="6" {}
                        circle.is-2017 cx="15" cy="8" r="6" {}
                    }
                    (words.legend_rings)
                }
                dd.is-2022 {
                    svg.atlas-map__key.atlas-map__key--circle viewBox="0 0 30 16" aria-hidden="true" {
                        rect x="2" y="2" width="26" height="12" rx="6" {}
                    }
                    (words.legend_circle)
                }
                @for line in lines {
                    dd class=(line.class()) {
                        (key("canal", &line.years))
                        @match line.years.as_slice() {
                            ["2022"] => (fill(words.legend_new, &[&line.shown])),
                            _ => (line.shown),
                        }
                    }
                }
                dt.is-place { (words.legend_places) }
                @for kind in PlaceKind::ALL {
                    dd.is-place {
                        svg.atlas-map__key viewBox="-15 -8 30 16" aria-hidden="true" {
                            path class={ "atlas-map__mark is-" (kind.name()) } d=(kind.path()) {}
                        }
                        (kind.spoken())
                    }
                }
            @if !keys.is_empty() {
                dt.is-count { (counted) }
                dd.is-count {
                    @for (of, title) in keys {
                        i class={ "atlas-map__square atlas-map__square--" (of.name()) } {} (title)
                    }
                }
            }
        }
    }
}

/// The line of a part of the structure in these years.
fn key(name: &str, years: &[&str]) -> Markup {
    html! {
        svg class={ "atlas-map__key atlas-map__key--" (name) } viewBox="0 0 30 16" aria-hidden="true" {
            @for year in years { path class={ "is-" (year) } d="M2 8h26" {} }
        }
    }
}
