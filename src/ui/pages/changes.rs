//! What became of all clauses of both plans.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::{AppState, Atlas};
use crate::corpus::changes::{Choice, Flow, percent};
use crate::model::alignment::{Method, Relation};
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::flow::{FlowSection, chapter_names};
use crate::ui::components::glyph::relation_glyph;
use crate::ui::components::relation_rules::relation_rules;
use crate::ui::components::sentences::Lists;
use crate::ui::components::spatial::spatial_changes;
use crate::ui::markup::{Markup, html};
use crate::ui::words;
use crate::words::{fill, t};
use leptos::prelude::*;
use std::sync::Arc;

/// What became of all clauses of both plans.
#[component]
pub fn Changes() -> impl IntoView {
    let state = expect_context::<AppState>();
    let atlas = expect_context::<Atlas>();
    set_title(t().changes.title);
    let flow = Arc::new(Flow::of(&atlas));
    let names = Arc::new(chapter_names(&atlas, &flow));
    let choice = {
        let (atlas, flow) = (atlas.clone(), Arc::clone(&flow));
        Memo::new(move |_| {
            state.route.with(|it| match it {
                Ok(Route::Changes { from, to }) => {
                    Choice::named(&atlas, &flow, from.as_deref(), to.as_deref())
                }
                Ok(_) | Err(_) => Choice::default(),
            })
        })
    };
    let choose = {
        let (atlas, flow) = (atlas.clone(), Arc::clone(&flow));
        Callback::new(move |choice: Choice| {
            let [from, to] = choice.ids(&atlas, &flow);
            state.replace(&Route::Changes { from, to });
        })
    };
    let section = |class: &'static str, heading: &'static str, inside: Markup| {
        let inside = inside.into_string();
        view! { <section class=class aria-labelledby=heading inner_html=inside></section> }
            .into_any()
    };
    view! {
        <div class="wide changes">
            <ChangeNav />
            <header class="changes__head" inner_html=head(&flow).into_string()></header>
            <FlowSection flow=flow.clone() names=names.clone() choice=choice choose=choose />
            <Lists flow=flow.clone() names=names choice=choice />
            {section("changes__relations", "relations", relations(&atlas, &flow))}
            {section("spatial", "structure", spatial_changes(&atlas))}
            {section("changes__method", "method", method(&atlas, &flow))}
        </div>
    }
}

/// Title, the finding in a sentence, and three figures.
fn head(flow: &Flow) -> Markup {
    let words = &t().changes;
    let (matched, gone) = (flow.right.matched.len(), flow.left.alone.len());
    let parts = [flow.right.n(), matched, flow.left.n(), gone].map(|it| it.to_string());
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let share = percent(matched, flow.right.n()).to_string();
    html! {
        div {
            h1 { (words.title) }
            p.changes__lead { (fill(words.lead, &parts)) b { (words.lead_gone) } }
            (words::in_chinese())
        }
        ul.figures {
            li data-figure="matched" {
                b { (matched) }
                span { (fill(words.figure_matched, &[&share])) }
            }
            li.y22 data-figure="new" {
                b { (flow.right.alone.len()) }
                span { (relation_glyph(Relation::New)) " " (words.figure_new) }
            }
            li.y17 data-figure="gone" {
                b { (gone) }
                span {
                    (relation_glyph(Relation::Unmentioned)) " " (words.figure_gone)
                    br;
                    (words.not_dropped)
                }
            }
        }
    }
}

/// What was counted, how, and who decided.
fn method(atlas: &Atlas, flow: &Flow) -> Markup {
    let words = &t().changes;
    let left_out = [flow.left.n_left_out, flow.right.n_left_out].map(|it| it.to_string());
    let alone = || {
        let (left, right) = (flow.left.alone_in(atlas, None), flow.right.alone_in(atlas, None));
        left.chain(right).map(|it| it.1.by)
    };
    let [editor, machine] = flow.n_pairs;
    let by = [
        editor + machine,
        editor,
        machine,
        alone().count(),
        alone().filter(|it| *it == Method::Editor).count(),
        alone().filter(|it| *it == Method::Machine).count(),
    ]
    .map(|it| it.to_string());
    let by: Vec<&str> = by.iter().map(String::as_str).collect();
    let [left, right] = &left_out;
    html! {
        h2 id="method" { (words.how) }
        p { (fill(words.how_unit, &[left, right])) }
        p { (fill(words.how_by, &by)) }
    }
}

/// How many sentences of 2022 have become what, and what the words mean.
fn relations(atlas: &Atlas, flow: &Flow) -> Markup {
    let words = &t().changes;
    let counted =
        [Relation::Continued, Relation::Strengthened, Relation::Refined, Relation::Adjusted]
            .map(|it| (it, flow.n_become(atlas, it)));
    let most = counted.iter().map(|it| it.1).max().unwrap_or(1).max(1);
    html! {
        div {
            h2 id="relations" { (words.relations) }
            p.small { (words.relations_how) }
            table.became {
                thead.vh {
                    tr {
                        th scope="col" { (words.rules_relation) }
                        th scope="col" { (words.became_n) }
                        td {}
                        th scope="col" { (words.became_items) }
                    }
                }
                tbody { @for (relation, n) in counted { (became(relation, n, most)) } }
            }
        }
        div {
            h2 { (words.rules) }
            (relation_rules())
        }
    }
}

/// How many have become this, as a number and a bar, and the way to them.
fn became(relation: Relation, n: usize, most: usize) -> Markup {
    let name = words::relation(relation);
    let show = Compared { relation: Some(relation), ..Compared::default() };
    html! {
        tr data-relation=(relation.slug()) {
            th scope="row" { (relation_glyph(relation)) " " (name) }
            td.became__n { b { (n) } }
            td.became__track aria-hidden="true" {
                i.bar.bar--other style={ "width:" (100 * n / most) "%" } {}
            }
            td.became__to {
                a href=(Route::Compare { item: None, show }) {
                    (fill(t().changes.relation_items, &[name]))
                }
            }
        }
    }
}
