//! The choices beside a city's list: theme, document, and why a statement is there. Each says how many
//! statements it would leave.
use crate::app::route::Route;
use crate::app::show::Show;
use crate::app::state::{AppState, Atlas};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::mention::Grade;
use crate::model::subject::Theme;
use crate::ui::components::glyph::GradeGlyph;
use crate::ui::components::year::{YearKey, year_class};
use crate::ui::listing::{Items, shown};
use crate::ui::words::{self, plan_year, short_title};
use crate::words::t;
use leptos::prelude::*;

/// All choices.
#[component]
pub fn Filters(
    /// What there is to choose from.
    items: Items,
    /// What is chosen.
    show: Memo<Show>,
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
            <h2>{t().city.by_theme}</h2>
            <p class="small">{t().city.by_theme_how}</p>
            <div class="themes">
                <p class="themes__head">
                    <span class="y17"><YearKey year=Some(2017) />" 2017"</span>
                    <span class="y22">"2022 "<YearKey year=Some(2022) /></span>
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
    let mut rows: Vec<(Theme, usize, usize)> = Theme::ALL
        .into_iter()
        .zip(of_2017)
        .zip(of_2022)
        .map(|((theme, a), b)| (theme, a, b))
        .filter(|it| it.1 + it.2 > 0 || show.theme == Some(it.0))
        .collect();
    rows.sort_by_key(|it| std::cmp::Reverse(it.1 + it.2));
    let bar = move |n: usize, year: &'static str| {
        let width = format!("{}%", 100 * n / most);
        view! {
            <span class=format!("themes__side themes__side--{year}")>
                <b class=format!("y{year}")>{if n == 0 { "–".to_owned() } else { n.to_string() }}</b>
                <span class="themes__track">
                    {(n > 0).then(|| view! { <i class=format!("bar bar--{year}") style:width=width></i> })}
                </span>
            </span>
        }
    };
    rows.into_iter()
        .map(|(theme, a, b)| {
            let is_chosen = show.theme == Some(theme);
            let next = Show { theme: (!is_chosen).then_some(theme), ..show.clone() };
            view! {
                <button
                    type="button"
                    class="themes__row"
                    aria-pressed=is_chosen.to_string()
                    on:click=move |_| choose.run(next.clone())
                >
                    {bar(a, "17")}
                    <span class="themes__name">{words::theme(theme)}</span>
                    {bar(b, "22")}
                </button>
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
        let key = view! { <YearKey year=plan_year(it) /> }.into_any();
        let key = (year_class(plan_year(it)), key);
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
            let key = ("other", view! { <GradeGlyph grade=grade /> }.into_any());
            chip(Some(key), words::grade(grade).to_owned(), n, show.grades.contains(&grade), {
                Callback::new(move |()| choose.run(next.clone()))
            })
        })
        .collect()
}

/// A choice with how many statements it is about.
fn chip(
    key: Option<(&'static str, AnyView)>,
    name: String,
    n: usize,
    pressed: bool,
    choose: Callback<()>,
) -> AnyView {
    let class = key.as_ref().map_or("other", |it| it.0);
    view! {
        <button
            type="button"
            class=format!("chip chip--{class}")
            aria-pressed=pressed.to_string()
            on:click=move |_| choose.run(())
        >
            {key.map(|it| it.1)}
            <span>{name}</span>
            <b>{n}</b>
        </button>
    }
    .into_any()
}
