//! The choices beside a city's list: theme, document, and why a statement is there. Each says how many
//! statements it would leave.
use crate::app::route::Route;
use crate::app::show::Show;
use crate::app::state::{AppState, Atlas};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::mention::Grade;
use crate::model::subject::Theme;
use crate::sorted::sorted_by_key;
use crate::ui::components::glyph::grade_glyph;
use crate::ui::components::year::{year_class, year_key};
use crate::ui::listing::{Items, shown};
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::words::{self, plan_year, short_title};
use crate::words::{fill, t};
use leptos::prelude::*;

/// All choices.
#[component]
pub fn Filters(
    /// What there is to choose from.
    items: Items,
    /// What is chosen.
    show: Memo<Show>,
    /// The city whose numbers these are, where there are two.
    of: Option<String>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let state = expect_context::<AppState>();
    let choose = move |show: Show| {
        if let Ok(Route::City { code, with, .. }) = state.route.get_untracked() {
            state.replace(&Route::City { code, with, show });
        }
    };
    let choose = Callback::new(choose);
    let themes = {
        let (atlas, items) = (atlas.clone(), items.clone());
        move || themes(&atlas, &items, &show.read(), choose)
    };
    let documents = {
        let (atlas, items) = (atlas.clone(), items.clone());
        move || documents(&atlas, &items, &show.read(), choose)
    };
    let grades = move || grades(&atlas, &items, &show.read(), choose);
    view! {
        <section class="filters">
            <h2>
                {match of {
                    Some(name) => fill(t().city.of_city, &[&name, t().city.by_theme]),
                    None => t().city.by_theme.to_owned(),
                }}
            </h2>
            <p class="small">{t().city.by_theme_how}</p>
            <div class="themes">
                <p class="themes__head">
                    <span class="y17">{as_is(year_key(Some(2017)))}" 2017"</span>
                    <span class="y22">"2022 "{as_is(year_key(Some(2022)))}</span>
                </p>
                {themes}
            </div>
            <h3>{t().city.by_document}</h3>
            <div class="filters__row">{documents}</div>
            <h3>{t().city.why}</h3>
            <div class="filters__row">{grades}</div>
        </section>
    }
}

fn themes(atlas: &Atlas, items: &Items, show: &Show, choose: Callback<Show>) -> Vec<AnyView> {
    let of_year = |id: &str| {
        let document = atlas.by_id(id).map(|it| it.1.about.slug.clone());
        let show = Show { document, theme: None, ..show.clone() };
        let of_it: Vec<Theme> = shown(atlas, items, &show).map(|it| it.theme).collect();
        Theme::ALL.map(|theme| of_it.iter().filter(|it| **it == theme).count())
    };
    let (of_2017, of_2022) = (of_year(PLAN_2017), of_year(SCHEME_2022));
    let most = of_2017.iter().chain(&of_2022).copied().max().unwrap_or(1).max(1);
    let rows: Vec<(Theme, usize, usize)> = Theme::ALL
        .into_iter()
        .zip(of_2017)
        .zip(of_2022)
        .map(|((theme, a), b)| (theme, a, b))
        .filter(|it| it.1 + it.2 > 0 || show.theme == Some(it.0))
        .collect();
    let rows = sorted_by_key(rows, |it| std::cmp::Reverse(it.1 + it.2));
    let bar = move |n: usize, year: &'static str| {
        html! {
            span class={ "themes__side themes__side--" (year) } {
                b class={ "y" (year) } { @if n == 0 { "–" } @else { (n) } }
                span.themes__track {
                    @if n > 0 {
                        i class={ "bar bar--" (year) } style={ "width:" (100 * n / most) "%" } {}
                    }
                }
            }
        }
    };
    rows.into_iter()
        .map(|(theme, a, b)| {
            let is_chosen = show.theme == Some(theme);
            let next = Show { theme: (!is_chosen).then_some(theme), ..show.clone() };
            let inside = html! {
                (bar(a, "17")) span.themes__name { (words::theme(theme)) } (bar(b, "22"))
            };
            view! {
                <button
                    type="button"
                    class="themes__row"
                    aria-pressed=is_chosen.to_string()
                    on:click=move |_| choose.run(next.clone())
                    inner_html=inside.into_string()
                ></button>
            }
            .into_any()
        })
        .collect()
}

fn documents(atlas: &Atlas, items: &Items, show: &Show, choose: Callback<Show>) -> Vec<AnyView> {
    let n =
        |document: Option<String>| shown(atlas, items, &Show { document, ..show.clone() }).count();
    let all = chip(None, t().city.all.to_owned(), n(None), show.document.is_none(), {
        let next = Show { document: None, ..show.clone() };
        Callback::new(move |()| choose.run(next.clone()))
    });
    let each = atlas.documents.iter().filter(|it| !it.about.elsewhere).map(|it| {
        let slug = Some(it.about.slug.clone());
        let next = Show { document: slug.clone(), ..show.clone() };
        let key = (year_class(plan_year(it)), year_key(plan_year(it)));
        chip(Some(key), short_title(it), n(slug.clone()), show.document == slug, {
            Callback::new(move |()| choose.run(next.clone()))
        })
    });
    std::iter::once(all).chain(each).collect()
}

fn grades(atlas: &Atlas, items: &Items, show: &Show, choose: Callback<Show>) -> Vec<AnyView> {
    [Grade::Direct, Grade::Subplace, Grade::Group, Grade::Region]
        .into_iter()
        .map(|grade| {
            let n = shown(atlas, items, &Show { grades: vec![grade], ..show.clone() }).count();
            let next = show.toggled(grade);
            let key = ("other", grade_glyph(grade));
            chip(Some(key), words::grade(grade).to_owned(), n, show.grades.contains(&grade), {
                Callback::new(move |()| choose.run(next.clone()))
            })
        })
        .collect()
}

/// A choice with how many statements it is about.
fn chip(
    key: Option<(&'static str, Markup)>,
    name: String,
    n: usize,
    pressed: bool,
    choose: Callback<()>,
) -> AnyView {
    let class = key.as_ref().map_or("other", |it| it.0);
    let inside = html! {
        @if let Some((_, key)) = &key { (key) }
        span { (name) }
        b { (n) }
    };
    view! {
        <button
            type="button"
            class=["chip chip--", class].concat()
            aria-pressed=pressed.to_string()
            on:click=move |_| choose.run(())
            inner_html=inside.into_string()
        ></button>
    }
    .into_any()
}
