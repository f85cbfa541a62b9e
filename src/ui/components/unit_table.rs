//! The map as a table: every unit with its roles and counts.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::model::subject::Theme;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::dom::{around, move_class, told, under};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{DOT, plan_year, province, roles, short_title, theme, unit_title};
use crate::words::{fill, t};
use leptos::ev::{Event, MouseEvent};
use leptos::html::Table;
use leptos::prelude::*;

/// The fifteen units with their counts: the map as a table.
#[component]
pub fn UnitTable(
    /// Code of the unit that is open. Its table counts all themes of both plans and offers no choice:
    /// a choice would lead away from the unit.
    #[prop(optional, into)]
    selected: Option<String>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let state = expect_context::<AppState>();
    let is_whole = selected.is_none();
    let counted = move || if is_whole { state.counted.get() } else { None };
    let chosen_theme = move || if is_whole { state.theme.get() } else { None };
    let choices = is_whole.then(|| choices(&atlas, state));
    let rows = {
        let atlas = atlas.clone();
        move || {
            let columns = columns(&atlas, counted().as_deref());
            table(&atlas, &columns, chosen_theme(), selected.as_deref()).into_string()
        }
    };
    let open = move |event: MouseEvent| {
        if around(&event, "a").is_some() {
            state.opener.set(Opener::Table);
        }
    };
    let element = NodeRef::<Table>::new();
    Effect::new(move |_| {
        let Some(table) = element.get() else { return };
        let row = state.hovered.with(|it| {
            let row = ["[data-unit=\"", it.as_ref()?, "\"]"].concat();
            table.query_selector(&row).ok().flatten()
        });
        move_class(&table, "is-hovered", row.as_ref());
    });
    let how = {
        let atlas = atlas.clone();
        move || how_counted(&atlas, counted().as_deref()).into_string()
    };
    let elsewhere = move || elsewhere(&atlas, counted().as_deref()).into_string();
    view! {
        <section class="units" aria-labelledby="units">
            <h2 id="units" tabindex="-1">{t().shell.units}</h2>
            {choices}
            <p class="small" inner_html=how></p>
            <table
                node_ref=element
                on:pointerover=move |event| state.hover(under(&event, "[data-unit]", "data-unit"))
                on:pointerleave=move |_| state.hover(None)
                on:focusin=move |event| state.hover(told(&event, "[data-unit]", "data-unit"))
                on:focusout=move |_| state.hover(None)
                on:click=open
                inner_html=rows
            ></table>
            <div class="as-is" inner_html=elsewhere></div>
        </section>
    }
}

/// What the numbers count; of a document about another region, why there are none.
fn how_counted(atlas: &Atlas, counted: Option<&str>) -> Markup {
    let words = &t().overview;
    let Some((idx, document)) = counted.and_then(|it| atlas.by_slug(it)) else {
        return html! { (words.counted) };
    };
    let about = &document.about;
    if !about.elsewhere {
        return html! { (if about.reports { words.counted_reported } else { words.counted_one }) };
    }
    let of_it = || atlas.elsewhere.iter().filter(|it| it.document == idx);
    // The others are what these are grouped under.
    let n_cities = of_it().filter(|it| of_it().any(|group| group.name == it.under)).count();
    let outside = fill(words.outside, &[&short_title(document), &n_cities.to_string()]);
    html! { (outside) " " a href=(Route::read(&about.slug, None)) { (words.outside_read) } }
}

/// The places outside the cluster that the counted document is about: where the map cannot show them.
fn elsewhere(atlas: &Atlas, counted: Option<&str>) -> Markup {
    let Some((document, it)) = counted.and_then(|it| atlas.by_slug(it)) else {
        return Markup::default();
    };
    let places: Vec<_> = atlas.elsewhere.iter().filter(|it| it.document == document).collect();
    if places.is_empty() {
        return Markup::default();
    }
    html! {
        h3.units__elsewhere { (t().overview.elsewhere) }
        dl.elsewhere lang=(it.about.lang) {
            @for group in places.chunk_by(|a, b| a.under == b.under) {
                dt { @if let Some(first) = group.first() { (first.under) } }
                dd {
                    ul {
                        @for it in group {
                            @if let Some(at) = it.statements.first() {
                                li {
                                    a href=(clause_route(atlas, document, *at)) { (it.name) }
                                    " "
                                    span.meta {
                                        (fill(
                                            t().overview.elsewhere_n,
                                            &[&it.statements.len().to_string()],
                                        ))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What the numbers are taken from: both plans, or one of the other documents; and of which theme.
/// What is chosen stands in the address, and the lists follow it.
fn choices(atlas: &Atlas, state: AppState) -> AnyView {
    let atlas = atlas.clone();
    let documents = move || {
        let counted = state.counted.get();
        let others = atlas.documents.iter().filter(|it| plan_year(it).is_none());
        let options = html! {
            option value="" { (t().map.counted_both) }
            @for it in others {
                option value=(it.about.slug) selected[counted.as_ref() == Some(&it.about.slug)] {
                    (short_title(it))
                }
            }
        };
        options.into_string()
    };
    let themes = move || {
        let chosen = state.theme.get();
        let options = html! {
            option value="" { (t().map.counted_all) }
            @for it in Theme::ALL {
                option value=(it.slug()) selected[chosen == Some(it)] { (theme(it)) }
            }
        };
        options.into_string()
    };
    let choose = move |event: Event| {
        let value = event_target_value(&event);
        let (years, counted) = (state.years.get_untracked(), state.counted.get_untracked());
        state.go(&match around(&event, "[data-choice=theme]") {
            Some(_) => Route::Map { years, counted, theme: Theme::of_slug(&value) },
            None => {
                let counted = Some(value).filter(|it| !it.is_empty());
                Route::Map { years, counted, theme: state.theme.get_untracked() }
            }
        });
    };
    view! {
        <div class="units__counted small" on:change=choose>
            <label>{t().map.counted} " " <select data-choice="count" inner_html=documents></select></label>
            <select aria-label=t().city.by_theme data-choice="theme" inner_html=themes></select>
        </div>
    }
    .into_any()
}

/// A column of numbers: of a document, in the colours of a year if it is a plan.
#[derive(Clone)]
struct Column {
    id: String,
    year: Option<u16>,
    title: String,
}

fn columns(atlas: &Atlas, counted: Option<&str>) -> Vec<Column> {
    match counted.and_then(|it| atlas.by_slug(it)) {
        Some((_, document)) if document.about.elsewhere => Vec::new(),
        Some((_, document)) => {
            let words = &t().map;
            let reports = document.about.reports;
            let title = if reports { words.column_reported } else { words.column_count };
            vec![Column {
                id: document.about.id.clone(),
                year: plan_year(document),
                title: fill(title, &[&short_title(document)]),
            }]
        }
        None => [
            (PLAN_2017, 2017, t().overview.column_2017),
            (SCHEME_2022, 2022, t().overview.column_2022),
        ]
        .map(|(id, year, title)| Column {
            id: id.to_owned(),
            year: Some(year),
            title: title.to_owned(),
        })
        .to_vec(),
    }
}

fn table(
    atlas: &Atlas,
    columns: &[Column],
    theme: Option<Theme>,
    selected: Option<&str>,
) -> Markup {
    let units = || (0..).map(UnitIdx).zip(&atlas.units);
    let numbers = units().flat_map(|(idx, _)| columns.iter().map(move |it| (idx, it)));
    let most = numbers.map(|(idx, it)| atlas.n_tasks(idx, &it.id, theme)).max().unwrap_or(1).max(1);
    let mut before = None;
    let rows = units().map(|(idx, unit)| {
        let opens = before.replace(&unit.province) != Some(&unit.province);
        let is_selected = selected == Some(unit.code.as_str());
        // Those in the structure: hubs are many, and stand in the city's own panel.
        let mut named = roles(atlas, idx);
        named.retain(|it| it.card != Card::Hubs);
        html! {
            tr
                class={ (if opens { "units__province " } else { "" }) (if is_selected { "is-selected" } else { "" }) }
                data-unit=(unit.code)
            {
                th scope="row" {
                    a
                        href=(Route::city(&unit.code))
                        aria-current=[is_selected.then_some("page")]
                    {
                        (unit_title(unit))
                    }
                    @if opens { span.meta { (province(unit)) } }
                }
                td.small {
                    @if named.is_empty() { (t().terms.part_none) }
                    @for (at, it) in named.iter().enumerate() {
                        @if at > 0 { (DOT) }
                        (it.shown())
                    }
                }
                @for it in columns {
                    (count(atlas.n_tasks(idx, &it.id, theme), most, it.year))
                }
            }
        }
    });
    html! {
        thead {
            tr {
                th scope="col" { (t().overview.column_unit) }
                th scope="col" { (t().overview.column_roles) }
                @for it in columns { th scope="col" { (year_key(it.year)) (it.title) } }
            }
        }
        tbody { @for it in rows { (it) } }
    }
}

/// A number, and its bar beside the longest.
fn count(n: usize, most: usize, year: Option<u16>) -> Markup {
    let year = year_class(year);
    html! {
        td.units__count {
            b class={ "y" (year) } { (n) }
            span.units__track {
                @if n > 0 {
                    i class={ "bar bar--" (year) } style={ "width:" (100 * n / most) "%" } {}
                }
            }
        }
    }
}
