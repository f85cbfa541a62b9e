//! The map as a table: every unit with its roles and counts.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::model::subject::Theme;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::dom::{around, move_class, told};
use crate::ui::markup::{Markup, html};
use crate::ui::words::{plan_year, province, roles, short_title, theme, unit_title};
use crate::words::{fill, t};
use leptos::ev::{Event, MouseEvent};
use leptos::html::Table;
use leptos::prelude::*;

/// The fifteen units with their counts: the map as a table.
#[component]
pub fn UnitTable(
    /// Code of the unit that is open.
    #[prop(optional, into)]
    selected: Option<String>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let state = expect_context::<AppState>();
    let choices = choices(&atlas, state).into_string();
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
    let rows = {
        let atlas = atlas.clone();
        move || {
            let columns = columns(&atlas, state.counted.get().as_deref());
            table(&atlas, &columns, state.theme.get(), selected.as_deref()).into_string()
        }
    };
    let hover = move |unit: Option<String>| {
        if state.hovered.with_untracked(|it| *it != unit) {
            state.hovered.set(unit);
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
    let elsewhere = move || elsewhere(&atlas, state.counted.get().as_deref()).into_string();
    view! {
        <section class="units" aria-labelledby="units">
            <h2 id="units" tabindex="-1">{t().shell.units}</h2>
            <div class="units__counted small" on:change=choose inner_html=choices></div>
            <p class="small">{t().overview.counted}</p>
            <table
                node_ref=element
                on:mouseover=move |event| hover(told(&event, "[data-unit]", "data-unit"))
                on:mouseleave=move |_| hover(None)
                on:click=open
                inner_html=rows
            ></table>
            <div class="as-is" inner_html=elsewhere></div>
        </section>
    }
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
fn choices(atlas: &Atlas, state: AppState) -> Markup {
    let (counted, chosen) = (state.counted.get_untracked(), state.theme.get_untracked());
    let others = atlas.documents.iter().filter(|it| plan_year(it).is_none());
    html! {
        label {
            (t().map.counted) " "
            select {
                option value="" { (t().map.counted_both) }
                @for it in others {
                    option
                        value=(it.about.slug)
                        selected[counted.as_ref() == Some(&it.about.slug)]
                    {
                        (short_title(it))
                    }
                }
            }
        }
        select aria-label=(t().city.by_theme) data-choice="theme" {
            option value="" { (t().map.counted_all) }
            @for it in Theme::ALL {
                option value=(it.slug()) selected[chosen == Some(it)] { (theme(it)) }
            }
        }
    }
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
        Some((_, document)) => vec![Column {
            id: document.about.id.clone(),
            year: plan_year(document),
            title: fill(t().map.column_count, &[&short_title(document)]),
        }],
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
                        @if at > 0 { " · " }
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
