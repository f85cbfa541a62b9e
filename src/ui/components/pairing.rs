//! An item of 2022, sentence by sentence, each beside what 2017 says.
use crate::app::compared::{Compared, Marks};
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::compared::{ComparedItem, ComparedSentence, Named};
use crate::corpus::data::{PLAN_2017, SCHEME_2022};
use crate::model::alignment::{Alignment, Relation};
use crate::model::document::DocumentIdx;
use crate::model::node::{NodeKind, StatementRef};
use crate::text::typeset::typeset;
use crate::ui::components::lit::{light, unlight};
use crate::ui::components::quote::{clause_link, clause_route};
use crate::ui::components::sides::{Half, Sides, half, marked, side};
use crate::ui::components::verdict::{alone_verdict, compared_verdict, relation_chip};
use crate::ui::components::year::year_key;
use crate::ui::dom::around;
use crate::ui::keys::find;
use crate::ui::markup::{Markup, html};
use crate::words::{fill, t};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// How many sentences are drawn at once, as many as can be in sight; and of each, how many
/// counterparts are in sight.
const FIRST: usize = 1;
const COUNTERPARTS: usize = 2;

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
    let sentences = StoredValue::new(item.sentences);
    let unfolded = StoredValue::new(Vec::<usize>::new());
    let drawn = {
        let atlas = atlas.clone();
        move |show: &Compared, from: usize, to: usize| {
            let named = named(&atlas, show);
            sentences.with_value(|all| {
                let row = |(nth, sentence): (usize, &ComparedSentence)| {
                    let is_out = !is_in(&atlas, sentence, show, named.as_ref());
                    let far = unfolded.with_value(|it| it.contains(&nth));
                    let it = Row { atlas: &atlas, sentence, nth, marks: show.marks, is_out };
                    it.drawn(far).into_string()
                };
                all.iter().enumerate().take(to).skip(from).map(row).collect::<String>()
            })
        }
    };
    // The others come below what has been painted, which stays.
    let fill_up = {
        let drawn = drawn.clone();
        move || {
            let list = find(".pairing__rows:not(.is-unseen) .rows")
                .filter(|it| it.child_element_count() as usize <= FIRST);
            if let Some(it) = list {
                let others = drawn(&show.get_untracked(), FIRST, usize::MAX);
                let _ = it.insert_adjacent_html("beforeend", &others);
            }
        }
    };
    let rows = move || {
        let n = if painted.get_untracked() { usize::MAX } else { FIRST };
        drawn(&show.get(), 0, n)
    };
    let unfold = {
        let atlas = atlas.clone();
        move |event: MouseEvent| {
            let Some(details) =
                around(&event, ".partners__more > summary").and_then(|it| it.parent_element())
            else {
                return;
            };
            let nth = details.get_attribute("data-nth").and_then(|it| it.parse::<usize>().ok());
            let Some(nth) = nth else { return };
            // The click comes before the browser opens it, or closes it.
            if details.has_attribute("open") {
                unfolded.update_value(|it| it.retain(|it| *it != nth));
                return;
            }
            unfolded.update_value(|it| it.push(nth));
            if details.child_element_count() == 1 {
                let marks = show.get_untracked().marks;
                let far = sentences.with_value(|all| {
                    let sentence = all.get(nth)?;
                    let it = Row { atlas: &atlas, sentence, nth, marks, is_out: false };
                    Some(it.far(&it.pairs()).into_string())
                });
                let _ = details.insert_adjacent_html("beforeend", &far.unwrap_or_default());
            }
        }
    };
    view! {
        <ol
            class="rows"
            on:mouseover=|event| light(&event)
            on:mouseleave=|_| unlight()
            on:focusin=|event| light(&event)
            on:focusout=|_| unlight()
            on:click=unfold
            inner_html=rows
        ></ol>
        {move || painted.get().then(|| {
            fill_up();
            sentences.with_value(|it| left_alone(&atlas, it))
        })}
    }
}

/// A sentence of 2022 with its counterparts.
#[derive(Clone, Copy)]
struct Row<'a> {
    atlas: &'a Atlas,
    sentence: &'a ComparedSentence,
    /// From 0.
    nth: usize,
    marks: Marks,
    /// Whether it fits what the visitor has chosen not.
    is_out: bool,
}

/// A counterpart of 2017: its words, and how they and the sentence of 2022 differ.
struct Partner<'a> {
    pair: &'a Alignment,
    words: Half,
    sides: Sides,
}

impl Row<'_> {
    /// Best first.
    fn pairs(&self) -> Vec<&Alignment> {
        self.atlas.pairs_of(SCHEME_2022, self.sentence.at).into_iter().map(|it| it.1).collect()
    }

    /// The row; `far` with all counterparts, else with those in sight.
    fn drawn(&self, far: bool) -> Markup {
        let Some((_, scheme)) = self.atlas.by_id(SCHEME_2022) else { return html! {} };
        let pairs = self.pairs();
        let best = pairs.first().and_then(|it| self.partner(it));
        let near = pairs.iter().take(COUNTERPARTS).skip(1);
        let n_far = pairs.len().saturating_sub(COUNTERPARTS);
        let class = match self.sentence.relation {
            Some(Relation::New) => " row--new",
            Some(_) => "",
            None => " row--background",
        };
        let out = if self.is_out { " is-out" } else { "" };
        let none = match self.sentence.relation {
            Some(_) => t().compare.nothing_2017,
            None => t().compare.not_compared,
        };
        html! {
            li
                class={ "row" (class) (out) }
                data-statements=(statements(pairs.iter().flat_map(|it| &it.left_statements)))
            {
                @if let Some(it) = subitem_heading(self.atlas, self.sentence.at) {
                    h3.row__heading lang=(scheme.about.lang) { (it) }
                }
                div.row__right { (self.right(best.as_ref()).unwrap_or_default()) }
                div.row__left {
                    @if let Some(it) = best { (self.counterpart(&it, true).unwrap_or_default()) }
                    @for it in near { (self.other(it).unwrap_or_default()) }
                    @if n_far > 0 {
                        details.partners__more data-nth=(self.nth) open[far] {
                            summary { (fill(t().compare.more, &[&n_far.to_string()])) }
                            @if far { (self.far(&pairs)) }
                        }
                    }
                    @if pairs.is_empty() { p.partners__none { (none) } }
                }
            }
        }
    }

    /// The counterparts that are not in sight at first.
    fn far(&self, pairs: &[&Alignment]) -> Markup {
        html! { @for it in pairs.iter().skip(COUNTERPARTS) { (self.other(it).unwrap_or_default()) } }
    }

    fn partner<'a>(&self, pair: &'a Alignment) -> Option<Partner<'a>> {
        let (plan, _) = self.atlas.by_id(PLAN_2017)?;
        let words = half(self.atlas, plan, &pair.left_statements);
        let sides = marked(self.atlas, self.marks, &words, &self.own()?);
        Some(Partner { pair, words, sides })
    }

    /// The words of 2022.
    fn own(&self) -> Option<Half> {
        let (scheme, _) = self.atlas.by_id(SCHEME_2022)?;
        Some(half(self.atlas, scheme, &[self.sentence.at]))
    }

    /// The words of 2022, and what became of those of 2017.
    fn right(&self, best: Option<&Partner>) -> Option<Markup> {
        let Row { atlas, marks, .. } = *self;
        let (scheme, document) = atlas.by_id(SCHEME_2022)?;
        let at = self.sentence.at;
        let own = self.own()?;
        let sides = best.map(|it| it.sides.clone()).unwrap_or_default();
        let differ = marks == Marks::Differences && !sides.rewritten;
        Some(html! {
            p.row__head {
                span.y22 { i.line.line--22 aria-hidden="true" {} " 2022" }
                a href=(clause_route(atlas, scheme, at)) {
                    (fill(t().compare.sentence, &[&(self.nth + 1).to_string()]))
                }
                @if self.is_out { span.meta { (t().compare.outside) } }
                (on_paper(atlas, scheme, &[at]))
            }
            p.q.clause.clause--22 lang=(document.about.lang) {
                (side(&own.text, &sides.right, differ, false))
            }
            @if sides.rewritten { p.verdict__rewritten { (t().compare.rewritten) } }
            @if let Some(it) = best { (compared_verdict(it.pair, &sides.shared)) }
            @if let Some(alone) = atlas.alone(SCHEME_2022, at) { (alone_verdict(atlas, alone, true)) }
        })
    }

    /// A counterpart that is not the best.
    fn other(&self, pair: &Alignment) -> Option<Markup> {
        self.counterpart(&self.partner(pair)?, false)
    }

    /// What 2017 says beside it, with what became of it where that does not stand under the sentence.
    fn counterpart(&self, it: &Partner, is_best: bool) -> Option<Markup> {
        let Row { atlas, marks, .. } = *self;
        let Partner { pair, words, sides } = it;
        let (plan, document) = atlas.by_id(PLAN_2017)?;
        let differ = marks == Marks::Differences && !sides.rewritten;
        let first = pair.left_statements.first().map_or(0, |it| it.n);
        Some(html! {
            div.partner
                data-testid="counterpart"
                data-statements=(statements(&pair.left_statements))
            {
                p.row__head {
                    span.y17 { i.line.line--17 aria-hidden="true" {} " 2017" }
                    span { (clause_link(atlas, plan, StatementRef { node: pair.left, n: first }, true)) }
                    (on_paper(atlas, plan, &pair.left_statements))
                }
                p.q.clause.clause--17 lang=(document.about.lang) {
                    (side(&words.text, &sides.left, differ, true))
                }
                @if !is_best { (compared_verdict(pair, &sides.shared)) }
            }
        })
    }
}

/// Names of statements of 2017, for the page alone.
fn statements<'a>(all: impl IntoIterator<Item = &'a StatementRef>) -> String {
    let name = |it: &StatementRef| format!("{}-{}", it.node.0, it.n);
    all.into_iter().map(name).collect::<Vec<_>>().join(" ")
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
fn left_alone(atlas: &Atlas, sentences: &[ComparedSentence]) -> Option<AnyView> {
    let (plan, document) = atlas.by_id(PLAN_2017)?;
    let gone = atlas.left_alone(sentences);
    let text = |at| atlas.text(plan, at).unwrap_or_default();
    let inside = html! {
        h2 {
            (relation_chip(Relation::Unmentioned))
            span { (fill(t().compare.gone, &[&gone.len().to_string()])) }
        }
        p.small { (t().compare.gone_means) }
        ol {
            @for it in &gone {
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
#[must_use]
pub fn columns() -> Markup {
    html! {
        div.columns aria-hidden="true" {
            span.y17 { (year_key(Some(2017))) (t().compare.counterparts) }
            span.y22 { (year_key(Some(2022))) (t().compare.clauses) }
        }
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
