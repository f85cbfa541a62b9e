//! What became of all clauses of both plans.
use crate::app::compared::Compared;
use crate::app::route::Route;
use crate::app::state::Atlas;
use crate::corpus::changes::{Choice, Flow, percent};
use crate::model::alignment::{Method, Relation};
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::flow::FlowPicture;
use crate::ui::components::flow_table::FlowTable;
use crate::ui::components::glyph::RelationGlyph;
use crate::ui::components::relation_rules::RelationRules;
use crate::ui::components::sentences::{Chosen, Lists};
use crate::ui::components::spatial::SpatialChanges;
use crate::ui::words;
use crate::words::{fill, t};
use leptos::prelude::*;
use std::sync::Arc;

/// What became of all clauses of both plans.
#[component]
pub fn Changes() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    set_title(t().changes.title);
    let flow = Arc::new(Flow::of(&atlas));
    let choice = RwSignal::new(Choice::default());
    view! {
        <div class="wide changes">
            <ChangeNav />
            {head(&flow)}
            <section aria-labelledby="flow">
                <h2 id="flow">{t().changes.flow}</h2>
                <p class="small changes__how">{t().changes.flow_how}</p>
                <FlowPicture flow=flow.clone() choice=choice />
                <Chosen flow=flow.clone() choice=choice />
                <FlowTable flow=flow.clone() choice=choice />
            </section>
            <Lists flow=flow.clone() choice=choice />
            {relations(&atlas, &flow)}
            <SpatialChanges />
            {method(&atlas, &flow)}
        </div>
    }
}

/// Title, the finding in a sentence, and three figures.
fn head(flow: &Flow) -> impl IntoView + use<> {
    let words = &t().changes;
    let (matched, gone) = (flow.right.matched.len(), flow.left.alone.len());
    let parts = [flow.right.n(), matched, flow.left.n(), gone].map(|it| it.to_string());
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let share = percent(matched, flow.right.n()).to_string();
    view! {
        <header class="changes__head">
            <div>
                <h1>{words.title}</h1>
                <p class="changes__lead">{fill(words.lead, &parts)}<b>{words.lead_gone}</b></p>
            </div>
            <ul class="figures">
                <li data-figure="matched">
                    <b>{matched}</b>
                    <span>{fill(words.figure_matched, &[&share])}</span>
                </li>
                <li class="y22" data-figure="new">
                    <b>{flow.right.alone.len()}</b>
                    <span><RelationGlyph relation=Relation::New />" "{words.figure_new}</span>
                </li>
                <li class="y17" data-figure="gone">
                    <b>{gone}</b>
                    <span>
                        <RelationGlyph relation=Relation::Unmentioned />" "{words.figure_gone}
                        <br />
                        {words.not_dropped}
                    </span>
                </li>
            </ul>
        </header>
    }
}

/// What was counted, how, and who decided.
fn method(atlas: &Atlas, flow: &Flow) -> impl IntoView + use<> {
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
    view! {
        <section class="changes__method" aria-labelledby="method">
            <h2 id="method">{words.how}</h2>
            <p>{fill(words.how_unit, &[&left_out[0], &left_out[1]])}</p>
            <p>{fill(words.how_by, &by)}</p>
        </section>
    }
}

/// How many sentences of 2022 have become what, and what the words mean.
fn relations(atlas: &Atlas, flow: &Flow) -> impl IntoView + use<> {
    let words = &t().changes;
    let counted =
        [Relation::Continued, Relation::Strengthened, Relation::Refined, Relation::Adjusted]
            .map(|it| (it, flow.n_become(atlas, it)));
    let most = counted.iter().map(|it| it.1).max().unwrap_or(1).max(1);
    let rows = counted.map(|(relation, n)| {
        let name = words::relation(relation);
        let show = Compared { relation: Some(relation), ..Compared::default() };
        let to = Route::Compare { item: None, show };
        view! {
            <tr data-relation=relation.slug()>
                <th scope="row"><RelationGlyph relation=relation />" "{name}</th>
                <td class="became__n"><b>{n}</b></td>
                <td class="became__track" aria-hidden="true">
                    <i class="bar bar--other" style:width=format!("{}%", 100 * n / most)></i>
                </td>
                <td class="became__to">
                    <a href=to.to_string()>{fill(words.relation_items, &[name])}</a>
                </td>
            </tr>
        }
    });
    view! {
        <section class="changes__relations" aria-labelledby="relations">
            <div>
                <h2 id="relations">{words.relations}</h2>
                <p class="small">{words.relations_how}</p>
                <table class="became">
                    <thead class="vh">
                        <tr>
                            <th scope="col">{words.rules_relation}</th>
                            <th scope="col">{words.became_n}</th>
                            <td></td>
                            <th scope="col">{words.became_items}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().collect_view()}</tbody>
                </table>
            </div>
            <div>
                <h2>{words.rules}</h2>
                <RelationRules />
            </div>
        </section>
    }
}
