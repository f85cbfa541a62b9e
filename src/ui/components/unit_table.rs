//! The map as a table: every unit with its roles and counts.
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas, Opener};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::place::UnitIdx;
use crate::model::structure::Card;
use crate::ui::components::year::YearKey;
use crate::ui::words::{province, roles, unit_title};
use crate::words::t;
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
    let most = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, _)| atlas.n_tasks(idx, PLAN_2017).max(atlas.n_tasks(idx, SCHEME_2022)))
        .max()
        .unwrap_or(1)
        .max(1);
    let bar = move |n: usize, year: &'static str| {
        let width = format!("{}%", 100 * n / most);
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
    let rows: Vec<_> = (0..)
        .map(UnitIdx)
        .zip(&atlas.units)
        .map(|(idx, unit)| {
            let before = usize::from(idx.0).checked_sub(1).and_then(|it| atlas.units.get(it));
            let opens = before.is_none_or(|it| it.province != unit.province);
            let (code, link) = (unit.code.clone(), Route::City { code: unit.code.clone() });
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
                    {bar(atlas.n_tasks(idx, PLAN_2017), "17")}
                    {bar(atlas.n_tasks(idx, SCHEME_2022), "22")}
                </tr>
            }
        })
        .collect();
    view! {
        <section class="units" aria-labelledby="units">
            <h2 id="units" tabindex="-1">{t().shell.units}</h2>
            <p class="small">
                {t().overview.counted}
            </p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t().overview.column_unit}</th>
                        <th scope="col">{t().overview.column_roles}</th>
                        <th scope="col"><YearKey year=Some(2017) />{t().overview.column_2017}</th>
                        <th scope="col"><YearKey year=Some(2022) />{t().overview.column_2022}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
