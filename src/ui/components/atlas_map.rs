//! The map with what belongs to it: buttons, legend, and the notice that is always in sight.
//!
//! It draws what it is given. What a selection means is the page's matter.
use crate::map::scene::{MapEvent, Scene, Target};
use crate::map::view::MapView;
use crate::model::structure::{Card, Years};
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
) -> impl IntoView {
    let canvas = NodeRef::<Div>::new();
    let view = StoredValue::new_local(None::<MapView>);
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
            let text = format!("地图未能载入：{reason}。全部内容见旁边的列表和原文。");
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
                    aria-label="北部湾城市群规划范围示意图：方向键平移，加减号缩放，按 Tab 逐个到市县"
                ></div>
                <div class="atlas-map__legend">{legend()}</div>
                <div class="atlas-map__buttons atlas-map__buttons--zoom">{buttons(&ZOOM, press)}</div>
                <div class="atlas-map__buttons atlas-map__buttons--pan">{buttons(&PAN, press)}</div>
            </div>
            <figcaption class="atlas-map__notice">
                "示意图，不作为划界依据 · "
                <a href="https://www.openstreetmap.org/copyright">"© OpenStreetMap contributors"</a>
                "（" <a href="https://opendatacommons.org/licenses/odbl/1-0/">"ODbL"</a> "）"
            </figcaption>
            <details class="atlas-map__folded-legend">
                <summary>
                    <span class="is-2017">
                        <i></i>
                        "2017 虚线"
                    </span>
                    <span class="is-2022">
                        <i></i>
                        "2022 实线"
                    </span>
                    <b>"图例"</b>
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
type Button = (&'static str, &'static str, Press);

const ZOOM: [Button; 3] = [
    ("放大", "M8 2v12M2 8h12", Press::Zoom(1.0)),
    ("缩小", "M2 8h12", Press::Zoom(-1.0)),
    ("回到全图", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", Press::Home),
];

const PAN: [Button; 4] = [
    ("向北移", "m3.5 10 4.5-4.5L12.5 10", Press::Pan(0.0, -1.0)),
    ("向南移", "m3.5 6 4.5 4.5L12.5 6", Press::Pan(0.0, 1.0)),
    ("向西移", "m10 3.5-4.5 4.5L10 12.5", Press::Pan(-1.0, 0.0)),
    ("向东移", "m6 3.5 4.5 4.5L6 12.5", Press::Pan(1.0, 0.0)),
];

fn buttons(buttons: &'static [Button], on_press: Callback<Press>) -> Vec<impl IntoView> {
    let button = move |&(name, path, press): &Button| {
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
    view! {
        <dl class="atlas-map__legend-rows">
            <dt>"年份"</dt>
            <dd class="is-2017">
                <svg class="atlas-map__key atlas-map__key--year" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                "虚线　2017 规划"
            </dd>
            <dd class="is-2022">
                <svg class="atlas-map__key atlas-map__key--year" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                </svg>
                "实带　2022 方案"
            </dd>
            <dt>"结构"</dt>
            <dd>
                <svg class="atlas-map__key atlas-map__key--bay" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                "一湾"
            </dd>
            <dd>
                <svg class="atlas-map__key atlas-map__key--axis" viewBox="0 0 30 16" aria-hidden="true">
                    <path class="is-2022" d="M2 8h26"></path>
                    <path class="is-2017" d="M2 8h26"></path>
                </svg>
                <span>
                    <span class="is-2017">"双轴"</span>
                    <span class="is-both">"／"</span>
                    <span class="is-2022">"两轴"</span>
                </span>
            </dd>
            <dd>
                <svg class="atlas-map__key atlas-map__key--ring" viewBox="0 0 30 16" aria-hidden="true">
                    <circle class="is-2022" cx="15" cy="8" r="6"></circle>
                    <circle class="is-2017" cx="15" cy="8" r="6"></circle>
                </svg>
                "一核、两极"
            </dd>
            <dd class="is-2022">
                <svg class="atlas-map__key atlas-map__key--circle" viewBox="0 0 30 16" aria-hidden="true">
                    <rect x="2" y="2" width="26" height="12" rx="6"></rect>
                </svg>
                "一圈（2022 新增）"
            </dd>
            <dt>"地名下的任务数"</dt>
            <dd>
                <i class="atlas-map__square atlas-map__square--2017"></i>
                "2017"
                <i class="atlas-map__square atlas-map__square--2022"></i>
                "2022"
            </dd>
        </dl>
    }
}
