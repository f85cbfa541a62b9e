//! The map with the panel beside it: the structure, a scene of it, or one city.
use crate::app::route::{Route, UnknownRoute};
use crate::app::state::{AppState, Atlas, Opener};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::map::error::MapError;
use crate::map::marks::PlaceKind;
use crate::map::scene::{CountOf, MapEvent, MapLine, MapPlace, MapUnit, Scene, Target, UnitCounts};
use crate::map::view::MapView;
use crate::model::base_map::{Feature, FeatureKind};
use crate::model::place::{Place, PlaceIdx, Unit, UnitIdx};
use crate::model::structure::{Card, Years};
use crate::model::subject::Theme;
use crate::ui::components::atlas_map::{AtlasMap, legend};
use crate::ui::components::grip::Grip;
use crate::ui::components::picture::PictureMenu;
use crate::ui::pages::city::City;
use crate::ui::pages::missing::Missing;
use crate::ui::pages::overview::{self, Overview};
use crate::ui::pages::place::PlaceView;
use crate::ui::pages::tour::Tour;
use crate::ui::words::{DOT, Role, card_title, roles, short_title, unit_name, unit_short};
use crate::words::names;
use crate::words::{fill, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The map with the panel beside it. The map stays when the panel changes.
#[component]
pub fn Stage() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let place = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::Place { id }) => Some(atlas.place(id).map(|it| it.0)),
                Ok(_) | Err(_) => None,
            })
        })
    };
    let code = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::City { code, .. }) => Some(code.clone()),
                Ok(Route::Place { id }) => {
                    let (_, place) = atlas.place(id)?;
                    atlas.unit(*place.units.first()?).map(|it| it.code.clone())
                }
                Ok(_) | Err(_) => None,
            })
        })
    };
    let target = {
        let atlas = atlas.clone();
        Memo::new(move |_| target(&atlas, code.get(), &state.route.read()))
    };
    let on_tour = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Tour { scene }) => {
                Card::ALL.get(scene.wrapping_sub(1)).map(|card| (*scene, *card))
            }
            Ok(_) | Err(_) => None,
        })
    });
    // What the pointer is on comes before what was asked for, and that before the scene.
    let highlighted = Memo::new(move |_| {
        let scene = on_tour.get().map(|it| it.1);
        state.highlighted.get().or(scene).or(state.pinned.get())
    });
    // What the pointer was on may be gone with the view.
    Effect::new(move |_| {
        state.route.track();
        let_go(state);
    });
    on_cleanup(move || let_go(state));
    let scene = scene(&atlas);
    let map = StoredValue::new_local(None::<MapView>);
    let unsaved = RwSignal::new(None::<String>);
    let save = {
        let atlas = atlas.clone();
        Callback::new(move |format| {
            let years = state.years.get_untracked();
            let (mut shown, mut what) = (structure(years).to_owned(), years.name().to_owned());
            if let Some(card) = highlighted.get_untracked() {
                shown = [shown.as_str(), " · ", &card_title(card)].concat();
            }
            let target = target.get_untracked();
            if let Some(subject) = subject(&atlas, place.get_untracked().flatten(), &target) {
                shown = fill(t().map.city, &[&subject]);
                what = target.codes().join("-");
            }
            let stem = ["beibu-atlas-", &what].concat();
            unsaved.set(None);
            let tell = move |error: MapError| unsaved.set(Some(error.to_string()));
            map.with_value(|it| {
                it.iter().for_each(|it| it.save(format, &shown, &stem, tell).unwrap_or_else(tell));
            });
        })
    };
    let not_saved = move || {
        unsaved.get().map(|reason| {
            let text = fill(t().map.picture_failed, &[&reason]);
            view! { <p class="stage__unsaved" role="alert">{text}</p> }
        })
    };
    let counts = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            counts(&atlas, state.years.get(), state.counted.get().as_deref(), state.theme.get())
        })
    };
    let lines = scene.lines.clone();
    let legend = {
        let atlas = atlas.clone();
        Signal::derive(move || {
            let (years, of) = (state.years.get(), state.counted.get());
            let (what, keys) = counted(&atlas, years, of.as_deref());
            legend(&lines, what, &keys).into_string()
        })
    };
    let spoken = spoken(counts.into(), code.into(), highlighted.into(), state);
    let head = {
        let atlas = atlas.clone();
        move || match subject(&atlas, place.get().flatten(), &target.read()) {
            None if on_tour.get().is_some() => view! {
                <h2>{t().map.heading}</h2>
                <a class="stage__back" href=Route::default().to_string()>{t().map.back}</a>
            }
            .into_any(),
            None => view! {
                <h2>{t().map.heading}</h2>
                <Switch />
            }
            .into_any(),
            Some(name) => {
                let back = state.map_route();
                view! {
                    <h2>{fill(t().map.city, &[&name])}</h2>
                    <a class="stage__back" href=back.to_string()>{t().map.back}</a>
                }
                .into_any()
            }
        }
    };
    let on_event = Callback::new(move |event| match event {
        MapEvent::Select(code) => {
            state.opener.set(Opener::Map);
            state.go(&Route::city(&code));
        }
        MapEvent::Hover(code) => state.hovered.set(code),
        MapEvent::SelectPart(card) => {
            let at = Card::ALL.iter().position(|it| *it == card);
            state.go(&Route::Tour { scene: at.map_or(1, |it| it + 1) });
        }
        MapEvent::HoverPart(card) => state.highlighted.set(card),
    });
    let class = move || if code.read().is_some() { "stage stage--city" } else { "stage" };
    let panel = move || match (code.get(), on_tour.get()) {
        _ if place.get().is_some() => match place.get().flatten() {
            Some(place) => view! { <PlaceView place=place /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        },
        (None, None) => view! { <Overview /> }.into_any(),
        (None, Some((scene, card))) => view! { <Tour scene=scene card=card /> }.into_any(),
        (Some(code), _) => match atlas.by_code(&code) {
            Some((unit, _)) => view! { <City unit=unit /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        },
    };
    let height = RwSignal::new(None::<i32>);
    let map_height = move || height.get().map(|it| format!("--map-height: {it}px"));
    view! {
        <div class=class style=map_height>
            <section class="stage__map" aria-label=t().shell.map>
                <div class="stage__head">
                    {head}
                    <PictureMenu on_choice=save />
                    {not_saved}
                </div>
                <AtlasMap
                    scene=scene
                    years=state.years
                    highlighted=highlighted
                    target=target
                    view=map
                    hovered=state.hovered
                    counts=counts
                    legend=legend
                    on_event=on_event
                />
                <p class="vh" role="status">{spoken}</p>
            </section>
            <Grip height=height />
            {panel}
        </div>
    }
}

/// Nothing is under the pointer.
fn let_go(state: AppState) {
    if state.highlighted.with_untracked(Option::is_some) {
        state.highlighted.set(None);
    }
    if state.hovered.with_untracked(Option::is_some) {
        state.hovered.set(None);
    }
}

/// The unit that is shown, or two side by side; else the whole cluster.
fn target(atlas: &Atlas, code: Option<String>, route: &Result<Route, UnknownRoute>) -> Target {
    let Some(code) = code else { return Target::Cluster };
    let mut codes = vec![code];
    if let Ok(Route::City { with: Some(with), .. }) = route {
        codes.extend(atlas.by_code(with).map(|it| it.1.code.clone()));
        codes.dedup();
    }
    Target::Units(codes)
}

/// What the map is about: a place, a city or two; `None` for the whole cluster.
fn subject(atlas: &Atlas, place: Option<PlaceIdx>, target: &Target) -> Option<String> {
    if let Some(it) = place.and_then(|it| atlas.places.get(usize::from(it.0))) {
        return Some(it.name.clone());
    }
    let names = target.codes().iter().filter_map(|it| atlas.by_code(it)).map(|it| unit_name(it.1));
    Some(names.collect::<Vec<_>>().join(DOT)).filter(|it| !it.is_empty())
}

/// What a screen reader says of the map when something changes on it.
fn spoken(
    counts: Signal<Vec<UnitCounts>>,
    code: Signal<Option<String>>,
    card: Signal<Option<Card>>,
    state: AppState,
) -> Memo<String> {
    Memo::new(move |_| {
        let code = code.get();
        let unit = counts.with(|counts| {
            let unit = counts.iter().find(|it| Some(&it.code) == code.as_ref());
            unit.map(|it| it.spoken.clone())
        });
        match (unit, card.get()) {
            (Some(words), _) => words,
            (None, Some(card)) => card_title(card),
            (None, None) => overview::heading(state.years.get()).to_owned(),
        }
    })
}

/// The numbers under the names: of the plans shown, or of the one document chosen.
fn counts(
    atlas: &Atlas,
    years: Years,
    counted: Option<&str>,
    theme: Option<Theme>,
) -> Vec<UnitCounts> {
    let chosen = counted.and_then(|it| atlas.by_slug(it)).map(|it| it.1);
    let of = |idx, unit: &Unit| {
        let n = |id: &str| atlas.n_tasks(idx, id, theme);
        let counts = match (chosen, years) {
            (Some(document), _) if document.about.elsewhere => Vec::new(),
            (Some(document), _) => vec![(CountOf::Other, n(&document.about.id))],
            (None, Years::Y2017) => vec![(CountOf::Y2017, n(PLAN_2017))],
            (None, Years::Y2022) => vec![(CountOf::Y2022, n(SCHEME_2022))],
            (None, Years::Both) => {
                vec![(CountOf::Y2017, n(PLAN_2017)), (CountOf::Y2022, n(SCHEME_2022))]
            }
        };
        // Its part in the structure: hubs are many, and stand in its own panel.
        let roles = roles(atlas, idx);
        let roles = roles.iter().filter(|it| it.card != Card::Hubs);
        let words = roles.map(Role::spoken).collect::<Vec<_>>().join(t().shell.and);
        let words = if words.is_empty() { t().terms.part_none } else { &words };
        let numbers = counts.iter().map(|(of, n)| {
            let title = match (of, chosen) {
                (_, Some(document)) => short_title(document),
                (CountOf::Y2022, None) => t().shell.scheme_2022.to_owned(),
                (_, None) => t().shell.plan_2017.to_owned(),
            };
            fill(t().map.spoken_count, &[&title, &n.to_string()])
        });
        let numbers = numbers.collect::<Vec<_>>().join(t().map.spoken_and);
        let is_reported = chosen.is_some_and(|it| it.about.reports);
        let spoken = if is_reported { t().map.spoken_reported } else { t().map.spoken_unit };
        let spoken = fill(spoken, &[&unit_name(unit), words, &numbers]);
        UnitCounts { code: unit.code.clone(), counts, spoken }
    };
    (0..).map(UnitIdx).zip(&atlas.units).map(|(idx, unit)| of(idx, unit)).collect()
}

/// What the legend says of these numbers.
fn counted(
    atlas: &Atlas,
    years: Years,
    counted: Option<&str>,
) -> (&'static str, Vec<(CountOf, String)>) {
    let (words, year) = (&t().map, |of: CountOf| (of, of.name().to_owned()));
    let Some((_, document)) = counted.and_then(|it| atlas.by_slug(it)) else {
        let keys = match years {
            Years::Y2017 => vec![year(CountOf::Y2017)],
            Years::Y2022 => vec![year(CountOf::Y2022)],
            Years::Both => vec![year(CountOf::Y2017), year(CountOf::Y2022)],
        };
        return (words.legend_counts, keys);
    };
    let what = if document.about.reports { words.legend_reported } else { words.legend_counts };
    let is_here = !document.about.elsewhere;
    let keys = is_here.then(|| (CountOf::Other, short_title(document)));
    (what, keys.into_iter().collect())
}

/// 2017 | 2022 | 叠加. The switch is its own legend: it carries each year's line.
#[component]
fn Switch() -> impl IntoView {
    let state = expect_context::<AppState>();
    let segment = move |years: Years, line: &'static str, words: &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (state.years.get() == years).to_string()
                on:click=move |_| {
                    let (counted, theme) =
                        (state.counted.get_untracked(), state.theme.get_untracked());
                    state.go(&Route::Map { years, counted, theme });
                }
            >
                <i class=line aria-hidden="true"></i>
                {words}
            </button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=t().map.years>
            {segment(Years::Y2017, "line line--17", "2017")}
            {segment(Years::Y2022, "line line--22", "2022")}
            {segment(Years::Both, "", t().map.overlay)}
        </div>
    }
}

/// Whose structure a picture shows, as it stands under the title.
fn structure(years: Years) -> &'static str {
    match years {
        Years::Y2017 => t().map.picture_2017,
        Years::Y2022 => t().map.picture_2022,
        Years::Both => t().map.picture_both,
    }
}

fn scene(atlas: &Atlas) -> Scene {
    let units = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, unit)| {
            let roles = atlas.roles(idx).map(|it| (it.year, it.card)).collect();
            MapUnit {
                code: unit.code.clone(),
                name: unit.short.clone(),
                shown: unit_short(unit),
                label: unit.label,
                seat: unit.seat,
                roles,
            }
        })
        .collect();
    let lines = lines(atlas);
    // What is drawn as a line needs no mark. Where there is no room for all names, the first are
    // written first.
    let of_kind = |kind| {
        let is_line = |place: &Place| lines.iter().any(|it| it.name == place.name);
        let these = atlas.places.iter().filter(move |it| PlaceKind::of(&it.kind) == kind);
        let these = these.filter(move |it| !is_line(it));
        these.filter_map(move |it| {
            let unit = it.units.first().and_then(|it| atlas.unit(*it)).map(|it| it.code.clone());
            let (name, unit) = (it.name.clone(), unit.unwrap_or_default());
            Some(MapPlace { name, position: it.position?, kind, unit })
        })
    };
    let places = PlaceKind::ALL.into_iter().flat_map(of_kind).collect();
    Scene { base: Arc::new(atlas.base_map.clone()), units, places, lines }
}

/// The canals of the base map, each with the plans that name it: what no plan names is not drawn.
fn lines(atlas: &Atlas) -> Vec<MapLine> {
    let canals = atlas.base_map.context.features.iter().filter(|it| it.kind == FeatureKind::Canal);
    let named_by = |name: &str, id: &str| {
        let place = atlas.places.iter().position(|it| it.name == name);
        let mentions = place.and_then(|it| atlas.mentions.get(it));
        let document = atlas.by_id(id).map(|it| it.0);
        mentions.is_some_and(|all| all.iter().any(|it| Some(it.document) == document))
    };
    let line = |it: &Feature| {
        let years = [(PLAN_2017, "2017"), (SCHEME_2022, "2022")].into_iter();
        let years: Vec<_> = years.filter(|(id, _)| named_by(&it.name, id)).map(|it| it.1).collect();
        let shown = names::term(&it.name).unwrap_or(&it.name).to_owned();
        (!years.is_empty()).then(|| MapLine { name: it.name.clone(), shown, years })
    };
    canals.filter_map(line).collect()
}
