//! The map with what belongs to it: buttons, legend, and the notice that is always in sight.
//!
//! It draws what it is given. What a selection means is the page's matter.
use crate::map::marks::PlaceKind;
use crate::map::scene::{MapEvent, Scene, Target};
use crate::map::view::MapView;
use crate::model::structure::{Card, Years};
use crate::words::{Word, fill, t};
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
    /// Code of the chosen unit.
    #[prop(into)]
    selected: Signal<Option<String>>,
    /// The part of the structure to bring forward.
    #[prop(into)]
    highlighted: Signal<Option<Card>>,
    /// Called with the code of a unit that is opened.
    on_select: Callback<String>,
    /// What the window shows; the whole cluster if not given.
    #[prop(optional, into)]
    target: Signal<Target>,
    /// Code of a unit to outline because the pointer is on it elsewhere, as in a table.
    #[prop(optional, into)]
    hovered: Signal<Option<String>>,
    /// Called with the code of the unit that pointer or focus is on.
    #[prop(optional, into)]
    on_hover: Option<Callback<Option<String>>>,
    /// Where the map is kept, for what else the page does with it.
    view: StoredValue<Option<MapView>, LocalStorage>,
) -> impl IntoView {
    let canvas = NodeRef::<Div>::new();
    let drawn = RwSignal::new(false);
    let failure = RwSignal::new(None::<String>);
    let tell = move |event| match event {
        MapEvent::Select(code) => on_select.run(code),
        MapEvent::Hover(code) => {
            if let Some(on_hover) = on_hover {
                on_hover.run(code);
            }
        }
    };
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
    // Each follows one signal onto the map, once there is one.
    Effect::new(move |_| {
        if drawn.get() {
            let years = years.get();
            with_map(&|it| it.set_years(years));
        }
    });
    Effect::new(move |_| {
        if drawn.get() {
            let selected = selected.get();
            with_map(&|it| it.select(selected.as_deref()));
        }
    });
    Effect::new(move |_| {
        if drawn.get() {
            let card = highlighted.get();
            with_map(&|it| it.highlight(card));
        }
    });
    Effect::new(move |_| {
        if drawn.get() {
            let hovered = hovered.get();
            with_map(&|it| it.hover(hovered.as_deref()));
        }
    });
    Effect::new(move |_| {
        if drawn.get() {
            let target = target.get();
            with_map(&|it| it.fit(target.clone()));
        }
    });
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
                <div class="atlas-map__legend">{legend()}</div>
                <div class="atlas-map__buttons atlas-map__buttons--zoom">{buttons(&ZOOM, press)}</div>
                <div class="atlas-map__buttons atlas-map__buttons--pan">{buttons(&PAN, press)}</div>
            </div>
            <figcaption class="atlas-map__notice">
                {t().map.notice}
                <a href="https://www.openstreetmap.org/copyright" lang="en">"© OpenStreetMap contributors"</a>
                {t().shell.open_bracket}
                <a href="https://opendatacommons.org/licenses/odbl/1-0/">"ODbL"</a>
                {t().shell.close_bracket}
            </figcaption>
            <details class="atlas-map__folded-legend">
                <summary>
                    <span class="is-2017">
                        <i></i>
                        {t().map.legend_dashed}
                    </span>
                    <span class="is-2022">
                        <i></i>
                        {t().map.legend_solid}
                    </span>
                    <b>{t().map.legend}</b>
                </summary>
                {legend()}
            </details>
        </figure>
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

fn buttons(buttons: &'static [Button], on_press: Callback<Press>) -> Vec<impl IntoView> {
    let button = move |&(name, path, press): &Button| {
        let name = name(t());
        view! {
            <button type="button" aria-label=name title=name on:click=move |_| on_press.run(press)>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                    <path d=path></path>
                </svg>
            </button>
        }
    };
    buttons.iter().map(button).collect()
}

/// What the signs mean. All of it stands here; CSS leaves out what the years shown do not have.
fn legend() -> impl IntoView {
    let (words, terms) = (&t().map, &t().terms);
    // Where a language has one word for both years, it is not said twice.
    let axes = if terms.axes_2017 == terms.axes_2022 {
        view! { <span>{terms.axes_2017}</span> }.into_any()
    } else {
        view! {
            <span>
                <span class="is-2017">{terms.axes_2017}</span>
                <span class="is-both">{words.legend_or}</span>
                <span class="is-2022">{terms.axes_2022}</span>
            </span>
        }
        .into_any()
    };
    view! {
        <dl class="atlas-map__legend-rows">
            <dt>{words.legend_years}</dt>
            <dd class="is-2017">
                <svg class="atlas-map__key atlas-map__key--year" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                {words.legend_2017}
            </dd>
            <dd class="is-2022">
                <svg class="atlas-map__key atlas-map__key--year" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                </svg>
                {words.legend_2022}
            </dd>
            <dt>{words.legend_structure}</dt>
            <dd>
                <svg class="atlas-map__key atlas-map__key--bay" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                {terms.bay}
            </dd>
            <dd>
                <svg class="atlas-map__key atlas-map__key--axis" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                {axes}
            </dd>
            <dd>
                <svg class="atlas-map__key atlas-map__key--ring" viewBox="0 0 30 16" aria-hidden="true">
                    <circle class="is-2022" cx="15" cy="8" r="6"></circle>
                    <circle class="is-2017" cx="15" cy="8" r="6"></circle>
                </svg>
                {words.legend_rings}
            </dd>
            <dd class="is-2022">
                <svg class="atlas-map__key atlas-map__key--circle" viewBox="0 0 30 16" aria-hidden="true">
                    <rect x="2" y="2" width="26" height="12" rx="6"></rect>
                </svg>
                {words.legend_circle}
            </dd>
            <dt class="is-place">{words.legend_places}</dt>
            {PlaceKind::ALL.map(place_key).into_iter().collect_view()}
            <dt class="is-count">{words.legend_counts}</dt>
            <dd class="is-count">
                <i class="atlas-map__square atlas-map__square--2017"></i>
                "2017"
                <i class="atlas-map__square atlas-map__square--2022"></i>
                "2022"
            </dd>
        </dl>
    }
}

/// The mark of a kind of place.
fn place_key(kind: PlaceKind) -> impl IntoView {
    view! {
        <dd class="is-place">
            <svg class="atlas-map__key" viewBox="-15 -8 30 16" aria-hidden="true">
                <path class=format!("atlas-map__mark is-{}", kind.name()) d=kind.path()></path>
            </svg>
            {kind.spoken()}
        </dd>
    }
}
