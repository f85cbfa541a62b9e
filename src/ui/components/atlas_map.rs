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
    view! {
        <figure class="atlas-map" class:is-failed=move || failure.get().is_some()>
            {failed}
            <div class="atlas-map__stage" hidden=move || failure.get().is_some()>
                <div
                    class="atlas-map__canvas"
                    node_ref=canvas
                    role="region"
                    aria-label="北部湾城市群规划范围示意图：方向键平移，加减号缩放，按 Tab 逐个到市县"
                ></div>
                <div class="atlas-map__legend">
                    <Legend years/>
                </div>
                <Buttons
                    zoom=Callback::new(move |steps| with_map(&|it| it.zoom(steps)))
                    pan=Callback::new(move |(x, y)| with_map(&|it| it.pan(x, y)))
                    home=Callback::new(move |()| with_map(&|it| it.fit(Target::Cluster)))
                />
            </div>
            <figcaption class="atlas-map__notice">
                "示意图，不作为划界依据 · "
                <a href="https://www.openstreetmap.org/copyright">"© OpenStreetMap contributors"</a>
                "（"
                <a href="https://opendatacommons.org/licenses/odbl/1-0/">"ODbL"</a>
                "）"
            </figcaption>
            <details class="atlas-map__folded-legend">
                <summary>
                    <span><i class="is-2017"></i> "2017 虚线"</span>
                    <span><i></i> "2022 实线"</span>
                    <b>"图例"</b>
                </summary>
                <Legend years/>
            </details>
        </figure>
    }
}

/// Zoom, the whole map, and four arrows: nothing on the map needs a drag.
#[component]
fn Buttons(
    /// Called with steps.
    zoom: Callback<f64>,
    /// Called with steps east and south.
    pan: Callback<(f64, f64)>,
    /// Called to show the whole cluster.
    home: Callback<()>,
) -> impl IntoView {
    let arrow = move |name, path, x: f64, y: f64| {
        let press = move |_| pan.run((x, y));
        button(name, path, press)
    };
    view! {
        <div class="atlas-map__buttons atlas-map__buttons--zoom">
            {button("放大", "M8 2v12M2 8h12", move |_| zoom.run(1.0))}
            {button("缩小", "M2 8h12", move |_| zoom.run(-1.0))}
            {button("回到全图", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", move |_| home.run(()))}
        </div>
        <div class="atlas-map__buttons atlas-map__buttons--pan">
            {arrow("向北移", "m3.5 10 4.5-4.5L12.5 10", 0.0, -1.0)}
            {arrow("向南移", "m3.5 6 4.5 4.5L12.5 6", 0.0, 1.0)}
            {arrow("向西移", "m10 3.5-4.5 4.5L10 12.5", -1.0, 0.0)}
            {arrow("向东移", "m6 3.5 4.5 4.5L6 12.5", 1.0, 0.0)}
        </div>
    }
}

fn button(
    name: &'static str,
    path: &'static str,
    press: impl FnMut(leptos::ev::MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <button type="button" aria-label=name title=name on:click=press>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <path d=path></path>
            </svg>
        </button>
    }
}

/// What the signs mean, of the years that are shown.
#[component]
fn Legend(
    /// Whose signs.
    years: Signal<Years>,
) -> impl IntoView {
    let line = "M2 8h26";
    let with_2017 = move || years.get() != Years::Y2022;
    let with_2022 = move || years.get() != Years::Y2017;
    let sample = move |shape: &'static str| {
        view! {
            <svg class=format!("atlas-map__key atlas-map__key--{shape}") viewBox="0 0 30 16" aria-hidden="true">
                {with_2022().then(|| view! { <path class="is-2022" d=line></path> })}
                {with_2017().then(|| view! { <path class="is-2017" d=line></path> })}
            </svg>
        }
    };
    let ring = move || {
        let class = if with_2022() { "is-2022" } else { "is-2017" };
        view! {
            <svg class="atlas-map__key atlas-map__key--ring" viewBox="0 0 30 16" aria-hidden="true">
                <circle class=class cx="15" cy="8" r="6"></circle>
            </svg>
        }
    };
    let circle = move || {
        view! {
            <dd>
                <svg class="atlas-map__key atlas-map__key--circle" viewBox="0 0 30 16" aria-hidden="true">
                    <rect x="2" y="2" width="26" height="12" rx="6"></rect>
                </svg>
                "一圈（2022 新增）"
            </dd>
        }
    };
    let axes = move || match years.get() {
        Years::Y2017 => "双轴",
        Years::Y2022 => "两轴",
        Years::Both => "双轴／两轴",
    };
    let year = move |year: &'static str, text: &'static str| {
        view! {
            <dd>
                <svg class="atlas-map__key atlas-map__key--year" viewBox="0 0 30 16" aria-hidden="true">
                    <path class=format!("is-{year}") d=line></path>
                </svg>
                {text}
            </dd>
        }
    };
    view! {
        <dl class="atlas-map__legend-rows">
            <dt>"年份"</dt>
            {move || with_2017().then(|| year("2017", "虚线　2017 规划"))}
            {move || with_2022().then(|| year("2022", "实带　2022 方案"))}
            <dt>"结构"</dt>
            <dd>{move || sample("bay")} "一湾"</dd>
            <dd>{move || sample("axis")} {axes}</dd>
            <dd>{ring} "一核、两极"</dd>
            {move || with_2022().then(circle)}
            <dt>"地名下的任务数"</dt>
            <dd class="atlas-map__counts-key">
                <i class="is-2017"></i>
                "2017"
                <i class="is-2022"></i>
                "2022"
            </dd>
        </dl>
    }
}
