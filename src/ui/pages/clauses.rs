//! Any two clauses of any two documents, side by side.
use crate::app::compared::{Compared, Marks};
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::reference::reference;
use crate::model::alignment::Alignment;
use crate::model::document::DocumentIdx;
use crate::model::node::StatementRef;
use crate::text::typeset::typeset;
use crate::ui::app::set_title;
use crate::ui::components::pairing::MarkSwitch;
use crate::ui::components::quote::clause_link;
use crate::ui::components::sides::{Half, half, marked, side};
use crate::ui::components::verdict::compared_verdict;
use crate::ui::components::year::year_class;
use crate::ui::markup::as_is;
use crate::ui::pages::missing::Missing;
use crate::ui::words::{in_chinese, plan_year, short_title};
use crate::words::t;
use leptos::prelude::*;

/// Characters of a clause's own words in the list of clauses.
const OPENING: usize = 18;

/// Statements of one clause, or of a clause and those under it.
#[derive(Clone)]
struct Chosen {
    document: DocumentIdx,
    /// As in the address.
    id: String,
    at: StatementRef,
    half: Half,
    statements: Vec<StatementRef>,
}

/// The statement or clause with this permanent id.
fn chosen(atlas: &Atlas, id: &str) -> Option<Chosen> {
    (0..).map(DocumentIdx).zip(&atlas.documents).find_map(|(document, it)| {
        let at = it.resolve(id)?;
        let statements: Vec<StatementRef> = match at.n {
            0 => {
                let is_under = |of: StatementRef| {
                    of.node == at.node || it.ancestors(of.node).contains(&at.node)
                };
                it.statements().map(|it| it.0).filter(|at| is_under(*at)).collect()
            }
            _ => vec![at],
        };
        let half = half(atlas, document, &statements);
        Some(Chosen { document, id: id.to_owned(), at, half, statements })
    })
}

/// The two clauses of the address, and how to choose others.
#[component]
pub fn Clauses(
    /// Permanent id of a node or statement.
    left: String,
    /// The same.
    right: String,
    /// What is marked.
    show: Memo<Compared>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (Some(left), Some(right)) = (chosen(&atlas, &left), chosen(&atlas, &right)) else {
        return view! { <Missing /> }.into_any();
    };
    let words = &t().compare;
    set_title(words.pick_title);
    let marks = Memo::new(move |_| show.read().marks);
    let with = {
        let (left, right) = (left.id.clone(), right.id.clone());
        Callback::new(move |marks: Marks| {
            let (left, right) = (left.clone(), right.clone());
            Route::Clauses { left, right, show: Compared { marks, ..Compared::default() } }
        })
    };
    let sides = {
        let (atlas, left, right) = (atlas.clone(), left.half.clone(), right.half.clone());
        Memo::new(move |_| marked(&atlas, marks.get(), &left, &right))
    };
    let known = atlas.sure_pairs().find(|it| is_of(it, &left, &right)).cloned();
    let verdict = match known {
        Some(pair) => view! {
            <p class="small">{words.known}</p>
            {move || as_is(compared_verdict(&pair, &sides.read().shared))}
        }
        .into_any(),
        None => view! { <p class="small">{words.unknown}</p> }.into_any(),
    };
    let rewritten = move || {
        let is_rewritten = sides.read().rewritten;
        is_rewritten.then(|| view! { <p class="verdict__rewritten">{words.rewritten}</p> })
    };
    let column = |own: &Chosen, is_left: bool| {
        let (it, text) = (own.clone(), own.half.text.clone());
        let document = atlas.document(it.document)?;
        let lang = document.about.lang.clone();
        let class = format!("q clause clause--{}", year_class(plan_year(document)));
        let text = move || {
            let sides = sides.read();
            let ranges = if is_left { sides.left.clone() } else { sides.right.clone() };
            let differ = marks.get() == Marks::Differences && !sides.rewritten;
            side(&text, &ranges, differ, is_left).into_string()
        };
        let name = short_title(document);
        let link = as_is(clause_link(&atlas, it.document, it.at, true));
        Some(view! {
            <section class="picked">
                <p class="row__head"><b>{name}</b><span>{link}</span></p>
                <p class=class lang=lang inner_html=text></p>
            </section>
        })
    };
    let columns = (column(&left, true), column(&right, false));
    view! {
        <article class="pairing">
            <div class="pairing__head">
                <h1>{words.pick_title}</h1>
                <MarkSwitch marks=marks with=with />
            </div>
            <p class="small">{words.pick_how}</p>
            <div class="picks">
                <Pick own=left.clone() other=right.id.clone() is_left=true show=show />
                <Pick own=right other=left.id is_left=false show=show />
            </div>
            {as_is(in_chinese())}
            {verdict}
            {rewritten}
            <div class="picked__columns">{columns}</div>
        </article>
    }
    .into_any()
}

/// Whether a pair is of these two clauses.
fn is_of(pair: &Alignment, left: &Chosen, right: &Chosen) -> bool {
    let within = |own: &[StatementRef], all: &[StatementRef]| {
        !own.is_empty() && own.iter().all(|it| all.contains(it))
    };
    within(&pair.left_statements, &left.statements)
        && within(&pair.right_statements, &right.statements)
}

/// The choice of one side: a document, and a clause of it.
#[component]
fn Pick(
    own: Chosen,
    /// Id of the other side.
    other: String,
    is_left: bool,
    show: Memo<Compared>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    let words = &t().compare;
    let go = move |id: String| {
        let (left, right) = if is_left { (id, other.clone()) } else { (other.clone(), id) };
        let show = Compared { marks: show.read_untracked().marks, ..Compared::default() };
        state.go(&Route::Clauses { left, right, show });
    };
    let documents: Vec<AnyView> = (0..)
        .map(DocumentIdx)
        .zip(&atlas.documents)
        .map(|(idx, it)| {
            let first = it.statements().next().and_then(|(at, _)| it.node(at.node));
            let first = first.map(|it| it.id.clone());
            let is_own = idx == own.document;
            view! { <option value=first selected=is_own>{short_title(it)}</option> }.into_any()
        })
        .collect();
    let document = atlas.document(own.document)?;
    let lang = document.about.lang.clone();
    let clauses: Vec<AnyView> = document
        .indexed()
        // What is on screen is listed, too, if it has no words of its own but those under it.
        .filter(|(idx, it)| !it.statements.is_empty() || *idx == own.at.node)
        .map(|(idx, it)| {
            let opening: String = typeset(&it.text()).chars().take(OPENING).collect();
            let opening =
                if opening.is_empty() { opening } else { [" · ", &opening, "…"].concat() };
            let name = [reference(document, idx).line(), opening].concat();
            let is_own = idx == own.at.node;
            view! { <option value=it.id.clone() selected=is_own>{name}</option> }.into_any()
        })
        .collect();
    let choose = move |event: leptos::ev::Event| go(event_target_value(&event));
    let again = choose.clone();
    Some(view! {
        <fieldset class="pick">
            <legend>{if is_left { words.pick_left } else { words.pick_right }}</legend>
            <label>
                <span>{words.pick_document}</span>
                <select on:change=choose>{documents}</select>
            </label>
            <label>
                <span>{words.pick_clause}</span>
                <select on:change=again lang=lang>{clauses}</select>
            </label>
        </fieldset>
    })
}
