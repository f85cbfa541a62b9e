//! An item of 2022, sentence by sentence, each beside what 2017 says.
use crate::app::compared::{Compared, Marks};
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::compared::{ComparedItem, ComparedSentence, Named};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Relation, Unmatched};
use crate::model::document::DocumentIdx;
use crate::model::node::{NodeKind, StatementRef};
use crate::text::typeset::typeset;
use crate::ui::components::folded::Folded;
use crate::ui::components::quote::{clause_link, clause_route};
use crate::ui::components::sides::{half, marked, side};
use crate::ui::components::verdict::{alone_verdict, compared_verdict, relation_chip};
use crate::ui::components::year::YearKey;
use crate::ui::markup::{Markup, html};
use crate::words::{fill, t};
use leptos::prelude::*;

/// How many sentences are drawn at once, as many as can be in sight; and of each, how many
/// counterparts are in sight.
const FIRST: usize = 1;
const COUNTERPARTS: usize = 2;

/// What is under the pointer or has the focus: sentences of 2017.
type Lit = RwSignal<Vec<StatementRef>>;

/// All sentences of an item, and what of the same paragraphs of 2017 has no counterpart.
#[component]
pub fn Pairing(
    /// The item.
    item: ComparedItem,
    /// What is shown and marked.
    show: Memo<Compared>,
    /// Whether the first view stands.
    painted: ReadSignal<bool>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let lit: Lit = RwSignal::new(Vec::new());
    let marks = Memo::new(move |_| show.read().marks);
    let named = {
        let atlas = atlas.clone();
        Memo::new(move |_| named(&atlas, &show.read()))
    };
    let gone = atlas.left_alone(&item).into_iter().cloned().collect::<Vec<_>>();
    let n = item.sentences.len();
    let rows = move |from: usize, to: usize| {
        let sentences = (1..).zip(&item.sentences).skip(from).take(to - from);
        sentences
            .map(|(nth, it)| {
                view! { <Row sentence=it.clone() nth=nth marks=marks show=show named=named lit=lit /> }
                    .into_any()
            })
            .collect::<Vec<AnyView>>()
    };
    let first = rows(0, FIRST.min(n));
    view! {
        <ol class="rows">
            {first}
            {move || (painted.get() && FIRST < n).then(|| rows(FIRST, n))}
        </ol>
        {move || painted.get().then(|| left_alone(&atlas, &gone))}
    }
}

/// A sentence of 2022 with its counterparts.
#[component]
fn Row(
    sentence: ComparedSentence,
    /// From 1.
    nth: usize,
    marks: Memo<Marks>,
    show: Memo<Compared>,
    named: Memo<Option<Named>>,
    lit: Lit,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let pairs = atlas.pairs_of(SCHEME_2022, sentence.at);
    let pairs: Vec<Alignment> = pairs.into_iter().map(|it| it.1.clone()).collect();
    let lefts: Vec<StatementRef> = pairs.iter().flat_map(|it| it.left_statements.clone()).collect();
    let heading = subitem_heading(&atlas, sentence.at);
    let lang = scheme.about.lang.clone();
    let counterpart = {
        let (atlas, at) = (atlas.clone(), sentence.at);
        move |nth: usize, pair: &Alignment| counterpart(&atlas, pair, at, nth == 0, marks, lit)
    };
    let near: Vec<AnyView> =
        pairs.iter().take(COUNTERPARTS).enumerate().map(|(nth, it)| counterpart(nth, it)).collect();
    let far: Vec<Alignment> = pairs.iter().skip(COUNTERPARTS).cloned().collect();
    let far = (!far.is_empty()).then(|| {
        view! {
            <Folded class="partners__more" title=fill(t().compare.more, &[&far.len().to_string()])>
                {far.iter().map(|it| counterpart(1, it)).collect::<Vec<_>>()}
            </Folded>
        }
    });
    let none = pairs.is_empty().then(|| {
        let words = match sentence.relation {
            Some(_) => t().compare.nothing_2017,
            None => t().compare.not_compared,
        };
        view! { <p class="partners__none">{words}</p> }
    });
    let class = match sentence.relation {
        Some(Relation::New) => "row row--new",
        Some(_) => "row",
        None => "row row--background",
    };
    let is_lit = lit_by(lit, &lefts);
    let is_out = {
        let (atlas, sentence) = (atlas.clone(), sentence.clone());
        let is_out = move |_: Option<&bool>| {
            named.with(|it| !is_in(&atlas, &sentence, &show.read(), it.as_ref()))
        };
        Memo::new(is_out)
    };
    let right = {
        let (atlas, sentence, best) = (atlas.clone(), sentence.clone(), pairs.first().cloned());
        move || {
            let right = right(&atlas, &sentence, nth, best.as_ref(), marks.get(), is_out.get());
            right.map(Markup::into_string)
        }
    };
    let light = move || lit.set(lefts.clone());
    let focus = light.clone();
    Some(view! {
        <li class=class class:is-lit=is_lit class:is-out=is_out>
            {heading.map(|it| view! { <h3 class="row__heading" lang=lang>{it}</h3> })}
            <div
                class="row__right"
                on:mouseenter=move |_| light()
                on:mouseleave=move |_| lit.set(Vec::new())
                on:focusin=move |_| focus()
                on:focusout=move |_| lit.set(Vec::new())
                inner_html=right
            ></div>
            <div class="row__left">{near}{far}{none}</div>
        </li>
    })
}

/// Whether any of these statements of 2017 is lit.
fn lit_by(lit: Lit, statements: &[StatementRef]) -> impl Fn() -> bool + Send + Sync + use<> {
    let statements = statements.to_vec();
    move || lit.with(|it| it.iter().any(|at| statements.contains(at)))
}

/// The words of 2022, and what became of those of 2017.
fn right(
    atlas: &Atlas,
    sentence: &ComparedSentence,
    nth: usize,
    best: Option<&Alignment>,
    marks: Marks,
    is_out: bool,
) -> Option<Markup> {
    let (scheme, document) = atlas.by_id(SCHEME_2022)?;
    let (plan, _) = atlas.by_id(PLAN_2017)?;
    let at = sentence.at;
    let own = half(atlas, scheme, &[at]);
    let sides = best.map(|it| marked(atlas, marks, &half(atlas, plan, &it.left_statements), &own));
    let sides = sides.unwrap_or_default();
    let differ = marks == Marks::Differences && !sides.rewritten;
    Some(html! {
        p.row__head {
            span.y22 { i.line.line--22 aria-hidden="true" {} " 2022" }
            a href=(clause_route(atlas, scheme, at)) {
                (fill(t().compare.sentence, &[&nth.to_string()]))
            }
            @if is_out { span.meta { (t().compare.outside) } }
            (on_paper(atlas, scheme, &[at]))
        }
        p.q.clause.clause--22 lang=(document.about.lang) {
            (side(&own.text, &sides.right, differ, false))
        }
        @if sides.rewritten { p.verdict__rewritten { (t().compare.rewritten) } }
        @if let Some(pair) = best { (compared_verdict(pair, &sides.shared)) }
        @if let Some(alone) = atlas.alone(SCHEME_2022, at) { (alone_verdict(atlas, alone, true)) }
    })
}

/// What 2017 says beside the sentence `right` of 2022, with what became of it where that does not
/// stand under the sentence.
fn counterpart(
    atlas: &Atlas,
    pair: &Alignment,
    right: StatementRef,
    is_best: bool,
    marks: Memo<Marks>,
    lit: Lit,
) -> AnyView {
    let is_lit = lit_by(lit, &pair.left_statements);
    let statements = pair.left_statements.clone();
    let light = move || lit.set(statements.clone());
    let focus = light.clone();
    let (atlas, pair) = (atlas.clone(), pair.clone());
    let words = move || left(&atlas, &pair, right, is_best, marks.get()).map(Markup::into_string);
    view! {
        <div
            class="partner"
            class:is-lit=is_lit
            data-testid="counterpart"
            on:mouseenter=move |_| light()
            on:mouseleave=move |_| lit.set(Vec::new())
            on:focusin=move |_| focus()
            on:focusout=move |_| lit.set(Vec::new())
            inner_html=words
        ></div>
    }
    .into_any()
}

fn left(
    atlas: &Atlas,
    pair: &Alignment,
    right: StatementRef,
    is_best: bool,
    marks: Marks,
) -> Option<Markup> {
    let (plan, document) = atlas.by_id(PLAN_2017)?;
    let (scheme, _) = atlas.by_id(SCHEME_2022)?;
    let own = half(atlas, plan, &pair.left_statements);
    let sides = marked(atlas, marks, &own, &half(atlas, scheme, &[right]));
    let differ = marks == Marks::Differences && !sides.rewritten;
    let first = pair.left_statements.first().map_or(0, |it| it.n);
    Some(html! {
        p.row__head {
            span.y17 { i.line.line--17 aria-hidden="true" {} " 2017" }
            span { (clause_link(atlas, plan, StatementRef { node: pair.left, n: first }, true)) }
            (on_paper(atlas, plan, &pair.left_statements))
        }
        p.q.clause.clause--17 lang=(document.about.lang) {
            (side(&own.text, &sides.left, differ, true))
        }
        @if !is_best { (compared_verdict(pair, &sides.shared)) }
    })
}

/// The ids of statements, for who holds a sheet of paper.
fn on_paper(atlas: &Atlas, document: DocumentIdx, statements: &[StatementRef]) -> Markup {
    let id = |at: &StatementRef| Some(atlas.node(document, *at)?.statement_id(at.n));
    let ids: Vec<String> = statements.iter().filter_map(id).collect();
    html! { span.on-paper.meta { (ids.join(" ")) } }
}

/// The heading of the subitem that a sentence opens.
fn subitem_heading(atlas: &Atlas, at: StatementRef) -> Option<String> {
    let (_, scheme) = atlas.by_id(SCHEME_2022)?;
    let node = scheme.node(at.node)?;
    let is_first = at.n == 1 && node.kind == NodeKind::Subitem;
    is_first.then(|| typeset(&format!("{}{}", node.label, node.title)))
}

/// What names the city the visitor has chosen.
#[must_use]
pub fn named(atlas: &Atlas, show: &Compared) -> Option<Named> {
    let (unit, _) = atlas.by_code(show.city.as_ref()?)?;
    Some(atlas.named_in(unit))
}

/// Whether a sentence fits what the visitor has chosen; `named` is what names their city.
#[must_use]
pub fn is_in(atlas: &Atlas, it: &ComparedSentence, show: &Compared, named: Option<&Named>) -> bool {
    show.theme.is_none_or(|theme| it.theme == theme)
        && show.relation.is_none_or(|relation| it.relation == Some(relation))
        && (!show.changes || it.relation.is_some_and(|it| it != Relation::Continued))
        && (show.city.is_none() || named.is_some_and(|named| atlas.concerns(it.at, named)))
}

/// What the paragraphs of 2017 say besides, and 2022 does not.
fn left_alone(atlas: &Atlas, gone: &[Unmatched]) -> Option<AnyView> {
    let (plan, document) = atlas.by_id(PLAN_2017)?;
    let text = |at| atlas.text(plan, at).unwrap_or_default();
    let inside = html! {
        h2 {
            (relation_chip(Relation::Unmentioned))
            span { (fill(t().compare.gone, &[&gone.len().to_string()])) }
        }
        p.small { (t().compare.gone_means) }
        ol {
            @for it in gone {
                li {
                    p.row__head {
                        span { (clause_link(atlas, plan, it.at, true)) }
                        (on_paper(atlas, plan, &[it.at]))
                    }
                    p.q.clause.clause--17 lang=(document.about.lang) {
                        (side(text(it.at), &[], false, true))
                    }
                    (alone_verdict(atlas, it, false))
                }
            }
        }
    };
    let inside = inside.into_string();
    (!gone.is_empty())
        .then(|| view! { <section class="gone" inner_html=inside></section> }.into_any())
}

/// The head over both columns.
#[component]
pub fn Columns() -> impl IntoView {
    view! {
        <div class="columns" aria-hidden="true">
            <span class="y17"><YearKey year=Some(2017) />{t().compare.counterparts}</span>
            <span class="y22"><YearKey year=Some(2022) />{t().compare.clauses}</span>
        </div>
    }
}

/// 无, 共有, 差异.
#[component]
pub fn MarkSwitch(
    /// What is chosen.
    marks: Memo<Marks>,
    /// The same view with other marks.
    with: Callback<Marks, Route>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let words = &t().compare;
    let segments = Marks::ALL.map(|it| {
        let name = match it {
            Marks::None => words.marks_none,
            Marks::Shared => words.marks_shared,
            Marks::Differences => words.marks_diff,
        };
        view! {
            <button
                type="button"
                aria-pressed=move || (marks.get() == it).to_string()
                on:click=move |_| state.replace(&with.run(it))
            >
                {name}
            </button>
        }
    });
    view! {
        <div class="marks">
            <span class="small" aria-hidden="true">{words.marks}</span>
            <div class="switch switch--dense" role="group" aria-label=words.marks>
                {segments.into_iter().collect_view()}
            </div>
        </div>
    }
}
