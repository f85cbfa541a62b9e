//! An item of the 2022 scheme beside what the 2017 plan says on the same matter.
use crate::app::compared::{Compared, Marks};
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::compared::ComparedItem;
use crate::corpus::data::SCHEME_2022;
use crate::model::alignment::Relation;
use crate::model::document::Document;
use crate::model::node::NodeKind;
use crate::text::typeset::typeset;
use crate::ui::ahead::{ahead, painted, two};
use crate::ui::app::set_title;
use crate::ui::components::bodies::bodies;
use crate::ui::components::copy::copy_button;
use crate::ui::components::folded::Folded;
use crate::ui::components::pairing::{MarkSwitch, Pairing, columns};
use crate::ui::components::quote::citation;
use crate::ui::components::rail::{Rail, first_listed};
use crate::ui::components::relation_rules::relation_rules;
use crate::ui::components::verdict::relation_chip;
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::pages::clauses::Clauses;
use crate::ui::pages::missing::Missing;
use crate::ui::words::{DOT, in_chinese};
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
    let hovered = RwSignal::new(None);
    let ahead = ahead(state, hovered);
    let rail = view! { <Rail items=Arc::clone(&items) chosen=chosen show=show hovered=hovered /> };
    let at = {
        let items = Arc::clone(&items);
        Memo::new(move |_| {
            chosen.with(|it| items.iter().position(|item| Some(&item.name) == it.as_ref()))
        })
    };
    let is_known = Memo::new(move |_| at.read().is_some());
    let body = move || {
        if let Some((left, right)) = clauses.get() {
            return view! { <Clauses left=left right=right show=show /> }.into_any();
        }
        match is_known.get() {
            true => {
                view! { <Item items=Arc::clone(&items) at=at ahead=ahead show=show /> }.into_any()
            }
            false => view! { <Missing /> }.into_any(),
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

/// Both texts side by side. What is the same of all items stays when another is chosen.
#[component]
fn Item(
    items: Arc<Vec<ComparedItem>>,
    /// Which of them.
    at: Memo<Option<usize>>,
    /// Name of the item that may be next.
    ahead: Memo<Option<String>>,
    show: Memo<Compared>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let words = &t().compare;
    let lang = scheme.about.lang.clone();
    let item = {
        let items = Arc::clone(&items);
        Memo::new(move |_| at.get().and_then(|it| items.get(it).cloned()))
    };
    let [chapter, title, became] = [chapter, title, became].map(|part| {
        let atlas = atlas.clone();
        move || {
            let (_, scheme) = atlas.by_id(SCHEME_2022)?;
            item.with(|it| Some(part(scheme, it.as_ref()?).into_string()))
        }
    });
    let with = Callback::new(move |marks: Marks| {
        let item = item.with_untracked(|it| it.as_ref().map(|it| it.name.clone()));
        Route::Compare { item, show: Compared { marks, ..show.get_untracked() } }
    });
    let marks = Memo::new(move |_| show.read().marks);
    let next = {
        let items = Arc::clone(&items);
        Memo::new(move |_| {
            ahead.with(|next| items.iter().position(|it| Some(&it.name) == next.as_ref()))
        })
    };
    let sentences = move |nth: usize, is_shown: Memo<bool>| {
        let item = items.get(nth)?.clone();
        let painted = painted(is_shown);
        let below = {
            let (items, item) = (Arc::clone(&items), item.clone());
            move || view! { <Below items=Arc::clone(&items) item=item.clone() at=nth show=show /> }
        };
        let class =
            move || if is_shown.get() { "pairing__rows" } else { "pairing__rows is-unseen" };
        Some(view! {
            <div class=class>
                <Pairing item=item show=show painted=painted />
                {move || painted.get().then(&below)}
            </div>
        })
    };
    Some(view! {
        <article class="pairing">
            <p class="meta" inner_html=chapter></p>
            <div class="pairing__head">
                <h1 lang=lang inner_html=title></h1>
                <MarkSwitch marks=marks with=with />
            </div>
            <div class="pairing__became" inner_html=became></div>
            <Folded class="pairing__rules" title=words.rules.to_owned()>
                {as_is(relation_rules())}
            </Folded>
            {as_is(html! { (in_chinese()) (columns()) })}
            <div class="pairing__body">{two(at, next, sentences)}</div>
        </article>
    })
}

/// Where an item stands.
fn chapter(scheme: &Document, item: &ComparedItem) -> Markup {
    let is_item = scheme.node(item.node).is_some_and(|it| it.kind == NodeKind::Item);
    let chapter = scheme.node(item.chapter).filter(|_| is_item);
    html! {
        (t().shell.scheme_2022)
        @if let Some(it) = chapter {
            span lang=(scheme.about.lang) { (DOT) (typeset(&it.label)) (typeset(&it.title)) }
        }
    }
}

/// Its name, which is the window's, too.
fn title(scheme: &Document, item: &ComparedItem) -> Markup {
    let title = item_words(scheme, item);
    set_title(&title);
    html! { (title) }
}

/// What became of its sentences, how many have a counterpart, and what can be done with it.
fn became(scheme: &Document, item: &ComparedItem) -> Markup {
    let words = &t().compare;
    let n = |relation| item.counted().filter(|it| *it == relation).count();
    let share = match item.share() {
        Some((matched, n)) => fill(words.share_spoken, &[&matched.to_string(), &n.to_string()]),
        None => words.not_counted.to_owned(),
    };
    let here = Route::compare(Some(item.name.clone()));
    html! {
        ul aria-label=(words.became) {
            @for it in Relation::ALL.into_iter().filter(|it| n(*it) > 0) {
                li { (relation_chip(it)) " " (n(it)) }
            }
        }
        span { (share) }
        span.pairing__do {
            (copy_button(t().city.copy_link, &here.to_string()))
            (copy_button(t().city.cite, &citation(scheme, item.node, "", &here)))
        }
    }
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
