//! An item of the 2022 scheme beside what the 2017 plan says on the same matter.
use crate::app::compared::{Compared, Marks};
use crate::app::frames;
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::compared::ComparedItem;
use crate::corpus::data::SCHEME_2022;
use crate::model::alignment::Relation;
use crate::model::document::Document;
use crate::model::node::NodeKind;
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::bodies::bodies;
use crate::ui::components::copy::copy_button;
use crate::ui::components::folded::Folded;
use crate::ui::components::pairing::{Columns, MarkSwitch, Pairing};
use crate::ui::components::quote::citation;
use crate::ui::components::rail::{Rail, first_listed};
use crate::ui::components::relation_rules::relation_rules;
use crate::ui::components::verdict::relation_chip;
use crate::ui::markup::{as_is, html};
use crate::ui::pages::clauses::Clauses;
use crate::ui::pages::missing::Missing;
use crate::ui::words::in_chinese;
use crate::words::{fill, t};
use leptos::prelude::*;
use std::sync::Arc;

/// Rail of the items, and the one in the address with its counterparts; or any two clauses.
#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let items = Arc::new(atlas.compared_items());
    let chosen = {
        let items = Arc::clone(&items);
        let first = move |show: &Compared| first_listed(&atlas, &items, show);
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::Compare { item: Some(item), .. }) => Some(item.clone()),
                Ok(Route::Compare { item: None, show }) => {
                    first(show).or_else(|| first(&Compared::default()))
                }
                Ok(_) | Err(_) => None,
            })
        })
    };
    let show = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Compare { show, .. } | Route::Clauses { show, .. }) => show.clone(),
            Ok(_) | Err(_) => Compared::default(),
        })
    });
    let clauses = Memo::new(move |_| {
        state.route.with(|it| match it {
            Ok(Route::Clauses { left, right, .. }) => Some((left.clone(), right.clone())),
            Ok(_) | Err(_) => None,
        })
    });
    let rail = view! { <Rail items=Arc::clone(&items) chosen=chosen show=show /> };
    let body = move || {
        if let Some((left, right)) = clauses.get() {
            return view! { <Clauses left=left right=right show=show /> }.into_any();
        }
        let chosen = chosen.get();
        let at = items.iter().position(|it| Some(&it.name) == chosen.as_ref());
        match at {
            Some(at) => view! { <Item items=Arc::clone(&items) at=at show=show /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        }
    };
    view! { <div class="compare">{rail}<div class="compare__body">{body}</div></div> }
}

/// The name of an item: its number and heading, or that of its chapter.
fn item_words(scheme: &Document, item: &ComparedItem) -> String {
    let name =
        |it: &crate::model::node::Node| format!("{}{}", typeset(&it.label), typeset(&it.title));
    scheme.node(item.node).map(name).unwrap_or_default()
}

/// Both texts side by side.
#[component]
fn Item(items: Arc<Vec<ComparedItem>>, at: usize, show: Memo<Compared>) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let item = items.get(at)?.clone();
    let words = &t().compare;
    let title = item_words(scheme, &item);
    set_title(&title);
    let lang = scheme.about.lang.clone();
    let is_item = scheme.node(item.node).is_some_and(|it| it.kind == NodeKind::Item);
    let chapter = scheme.node(item.chapter).filter(|_| is_item);
    let chapter = chapter.map(|it| format!(" · {}{}", typeset(&it.label), typeset(&it.title)));
    let became = Relation::ALL.into_iter().filter_map(|relation| {
        let n = item.counted().filter(|it| *it == relation).count();
        (n > 0).then(|| html! { li { (relation_chip(relation)) " " (n) } }.into_string())
    });
    let became: String = became.collect();
    let share = match item.share() {
        Some((matched, n)) => fill(words.share_spoken, &[&matched.to_string(), &n.to_string()]),
        None => words.not_counted.to_owned(),
    };
    let name = item.name.clone();
    let with = Callback::new(move |marks: Marks| {
        let show = Compared { marks, ..show.get_untracked() };
        Route::Compare { item: Some(name.clone()), show }
    });
    let marks = Memo::new(move |_| show.read().marks);
    let here = Route::compare(Some(item.name.clone()));
    let citation = citation(scheme, item.node, "", &here);
    let painted = frames::painted();
    let below = {
        let item = item.clone();
        move || view! { <Below items=Arc::clone(&items) item=item.clone() at=at show=show /> }
    };
    Some(view! {
        <article class="pairing">
            <p class="meta">{t().shell.scheme_2022}<span lang=lang.clone()>{chapter}</span></p>
            <div class="pairing__head">
                <h1 lang=lang.clone()>{title.clone()}</h1>
                <MarkSwitch marks=marks with=with />
            </div>
            <div class="pairing__became">
                <ul aria-label=words.became inner_html=became></ul>
                <span>{share}</span>
                <span class="pairing__do">
                    {as_is(copy_button(t().city.copy_link, &here.to_string()))}
                    {as_is(copy_button(t().city.cite, &citation))}
                </span>
            </div>
            <Folded class="pairing__rules" title=words.rules.to_owned()>
                {as_is(relation_rules())}
            </Folded>
            {as_is(in_chinese())}
            <Columns />
            <Pairing item=item show=show painted=painted />
            {move || painted.get().then(&below)}
        </article>
    })
}

/// Who is to do it, and the way to other items.
#[component]
fn Below(
    items: Arc<Vec<ComparedItem>>,
    item: ComparedItem,
    at: usize,
    show: Memo<Compared>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let words = &t().compare;
    let step = |at: Option<usize>, class: &'static str, arrow: (&'static str, &'static str)| {
        let it = at.and_then(|at| items.get(at))?;
        let (name, words) = (it.name.clone(), item_words(scheme, it));
        let to = move || Route::Compare { item: Some(name.clone()), show: show.get() }.to_string();
        let lang = scheme.about.lang.clone();
        Some(view! { <a class=class href=to lang=lang>{arrow.0}{words}{arrow.1}</a> })
    };
    Some(view! {
        <p class="pairing__bodies">
            <b>{words.bodies}</b>
            {as_is(bodies(scheme, item.node))}
        </p>
        <nav class="steps" aria-label=words.steps>
            {step(at.checked_sub(1), "steps__before", ("← ", ""))}
            <a href=any_two(&atlas, &item).to_string()>{words.pick}</a>
            {step(Some(at + 1), "steps__after", ("", " →"))}
        </nav>
    })
}

/// The view of any two clauses, opened at this item and its best counterpart.
fn any_two(atlas: &Atlas, item: &ComparedItem) -> Route {
    let (left, right) = atlas.item_side_by_side(item).unwrap_or_default();
    Route::Clauses { left, right, show: Compared::default() }
}
