//! The map with the panel beside it: the structure, a scene of it, or one city.
use crate::app::route::{Route, UnknownRoute};
use crate::app::state::{AppState, Atlas, Opener};
use crate::map::error::MapError;
use crate::map::scene::{MapEvent, Target, UnitCounts};
use crate::map::view::MapView;
use crate::model::place::PlaceIdx;
use crate::model::structure::{Card, Years};
use crate::ui::ahead::{ahead, lingers, rehearsal, two};
use crate::ui::components::atlas_map::{AtlasMap, legend};
use crate::ui::components::grip::Grip;
use crate::ui::components::picture::PictureMenu;
use crate::ui::on_map::{counted, counts, scene};
use crate::ui::pages::city::City;
use crate::ui::pages::missing::Missing;
use crate::ui::pages::overview::{self, Overview};
use crate::ui::pages::place::PlaceView;
use crate::ui::pages::tour::Tour;
use crate::ui::words::{DOT, card_title, unit_name};
use crate::words::{fill, t};
use leptos::prelude::*;

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
        MapEvent::Hover(code) => state.hover(code),
        MapEvent::SelectPart(card) => {
            let at = Card::ALL.iter().position(|it| *it == card);
            state.go(&Route::Tour { scene: at.map_or(1, |it| it + 1) });
        }
        MapEvent::HoverPart(card) => state.highlighted.set(card),
    });
    let class = move || if code.read().is_some() { "stage stage--city" } else { "stage" };
    // The city that was asked for, and out of sight the one that may be next.
    let nth = {
        let atlas = atlas.clone();
        move |code: &str| atlas.units.iter().position(|it| it.code == code)
    };
    let at = {
        let nth = nth.clone();
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::City { code, .. }) => nth(code),
                Ok(_) | Err(_) => None,
            })
        })
    };
    let ahead = ahead(state, state.hovered);
    let rehearsal = rehearsal();
    let next = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Map { .. }) => {
                ahead.read().as_deref().and_then(&nth).or(rehearsal.get().then_some(0))
            }
            // What is set for one city is not for the next.
            Ok(Route::City { code, .. }) if *it == Ok(Route::city(code)) => {
                ahead.read().as_deref().and_then(&nth)
            }
            Ok(_) | Err(_) => None,
        })
    });
    let city = {
        let atlas = atlas.clone();
        move |nth: usize, is_shown: Memo<bool>| {
            let (unit, _) = atlas.by_code(&atlas.units.get(nth)?.code)?;
            Some(view! { <City unit=unit is_shown=is_shown /> })
        }
    };
    let panel = move || match (code.get(), on_tour.get()) {
        _ if place.get().is_some() => match place.get().flatten() {
            Some(place) => view! { <PlaceView place=place /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        },
        (None, None) => ().into_any(),
        (None, Some((scene, card))) => view! { <Tour scene=scene card=card /> }.into_any(),
        (Some(code), _) if atlas.by_code(&code).is_none() => view! { <Missing /> }.into_any(),
        (Some(_), _) => ().into_any(),
    };
    let is_whole = Memo::new(move |_| {
        place.get().is_none() && code.get().is_none() && on_tour.get().is_none()
    });
    let lingers = lingers(is_whole);
    let overview = move || lingers.get().then(|| view! { <Overview is_shown=is_whole /> });
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
            {two(at, next, city)}
            {overview}
        </div>
    }
}

/// Nothing is under the pointer.
fn let_go(state: AppState) {
    if state.highlighted.with_untracked(Option::is_some) {
        state.highlighted.set(None);
    }
    state.hover(None);
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
