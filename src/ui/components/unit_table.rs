//! The map as a table: every unit with its roles and counts.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::model::subject::Theme;
use crate::ui::components::quote::clause_route;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::words::{plan_year, province, roles, short_title, theme, unit_title};
use crate::words::{fill, t};
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
    let choice = counted_choice(&atlas, state);
    let elsewhere = {
        let atlas = atlas.clone();
        move || elsewhere(&atlas, state.counted.get().as_deref())
    };
    let table = move || {
        let columns = columns(&atlas, state.counted.get().as_deref());
        view! { <Table columns=columns theme=state.theme.get() selected=selected.clone() /> }
    };
    view! {
        <section class="units" aria-labelledby="units">
            <h2 id="units" tabindex="-1">{t().shell.units}</h2>
            {choice}
            <p class="small">{t().overview.counted}</p>
            {table}
            {elsewhere}
        </section>
    }
}

/// The places outside the cluster that the counted document is about: where the map cannot show them.
fn elsewhere(atlas: &Atlas, counted: Option<&str>) -> Option<AnyView> {
    let (document, it) = atlas.by_slug(counted?)?;
    let lang = it.about.lang.clone();
    let places: Vec<_> = atlas.elsewhere.iter().filter(|it| it.document == document).collect();
    let groups = places.chunk_by(|a, b| a.under == b.under).map(|group| {
        let places =
            group.iter().map(|it| {
                let first = it.statements.first().copied();
                let n = fill(t().overview.elsewhere_n, &[&it.statements.len().to_string()]);
                first.map(|at| view! {
                <li>
                    <a href=clause_route(atlas, document, at).to_string()>{it.name.clone()}</a>
                    " "<span class="meta">{n}</span>
                </li>
            })
            });
        let under = group.first().map(|it| it.under.clone());
        view! { <dt>{under}</dt><dd><ul>{places.collect_view()}</ul></dd> }
    });
    let groups = groups.collect_view();
    (!places.is_empty()).then(|| {
        view! {
            <h3 class="units__elsewhere">{t().overview.elsewhere}</h3>
            <dl class="elsewhere" lang=lang>{groups}</dl>
        }
        .into_any()
    })
}

/// What the numbers are taken from: both plans, or one of the other documents.
fn counted_choice(atlas: &Atlas, state: AppState) -> impl IntoView + use<> {
    let options = atlas
        .documents
        .iter()
        .filter(|it| plan_year(it).is_none())
        .map(|it| {
            let slug = it.about.slug.clone();
            let is_chosen = state.counted.get_untracked().as_ref() == Some(&slug);
            view! { <option value=slug selected=is_chosen>{short_title(it)}</option> }
        })
        .collect_view();
    let choose = move |event| {
        let counted = Some(event_target_value(&event)).filter(|it| !it.is_empty());
        let (years, theme) = (state.years.get_untracked(), state.theme.get_untracked());
        state.go(&Route::Map { years, counted, theme });
    };
    let themes = Theme::ALL.map(|it| {
        let is_chosen = state.theme.get_untracked() == Some(it);
        view! { <option value=it.slug() selected=is_chosen>{theme(it)}</option> }
    });
    let choose_theme = move |event| {
        let theme = Theme::of_slug(&event_target_value(&event));
        let (years, counted) = (state.years.get_untracked(), state.counted.get_untracked());
        state.go(&Route::Map { years, counted, theme });
    };
    view! {
        <div class="units__counted small">
            <label>
                {t().map.counted}" "
                <select on:change=choose>
                <option value="">{t().map.counted_both}</option>
                {options}
            </select>
            </label>
            <select aria-label=t().city.by_theme on:change=choose_theme>
                <option value="">{t().map.counted_all}</option>
                {themes.into_iter().collect_view()}
            </select>
        </div>
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

#[component]
fn Table(columns: Vec<Column>, theme: Option<Theme>, selected: Option<String>) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let state = expect_context::<AppState>();
    let units = || (0..).map(UnitIdx).zip(&atlas.units);
    let numbers = units().flat_map(|(idx, _)| columns.iter().map(move |it| (idx, it)));
    let most = numbers.map(|(idx, it)| atlas.n_tasks(idx, &it.id, theme)).max().unwrap_or(1).max(1);
    let bar = |n: usize, year: Option<u16>| {
        let width = format!("{}%", 100 * n / most);
        let year = year_class(year);
        view! {
            <td class="units__count">
                <b class=format!("y{year}")>{n}</b>
                <span class="units__track">
                    {(n > 0).then(|| view! {
                        <i class=format!("bar bar--{year}") style:width=width></i>
                    })}
                </span>
            </td>
        }
    };
    let heads = columns
        .iter()
        .map(|it| view! { <th scope="col"><YearKey year=it.year />{it.title.clone()}</th> })
        .collect_view();
    let rows: Vec<_> = units()
        .map(|(idx, unit)| {
            let numbers = columns
                .iter()
                .map(|it| bar(atlas.n_tasks(idx, &it.id, theme), it.year))
                .collect_view();
            let before = usize::from(idx.0).checked_sub(1).and_then(|it| atlas.units.get(it));
            let opens = before.is_none_or(|it| it.province != unit.province);
            let (code, link) = (unit.code.clone(), Route::city(&unit.code));
            let is_hovered = {
                let code = code.clone();
                move || state.hovered.with(|it| it.as_ref() == Some(&code))
            };
            let is_selected = selected.as_ref() == Some(&code);
            // Those in the structure: hubs are many, and stand in the city's own panel.
            let mut named = roles(&atlas, idx);
            named.retain(|it| it.card != Card::Hubs);
            let none = named.is_empty().then_some(t().terms.part_none);
            let named = named
                .iter()
                .enumerate()
                .map(|(at, it)| ((at > 0).then_some(" · "), it.shown()))
                .collect_view();
            view! {
                <tr
                    class:units__province=opens
                    class:is-hovered=is_hovered
                    class:is-selected=is_selected
                    on:mouseenter=move |_| state.hovered.set(Some(code.clone()))
                    on:mouseleave=move |_| state.hovered.set(None)
                >
                    <th scope="row">
                        <a
                            href=link.to_string()
                            aria-current=is_selected.then_some("page")
                            on:click=move |_| state.opener.set(Opener::Table)
                        >
                            {unit_title(unit)}
                        </a>
                        {opens.then(|| view! { <span class="meta">{province(unit)}</span> })}
                    </th>
                    <td class="small">{none}{named}</td>
                    {numbers}
                </tr>
            }
        })
        .collect();
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{t().overview.column_unit}</th>
                    <th scope="col">{t().overview.column_roles}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
