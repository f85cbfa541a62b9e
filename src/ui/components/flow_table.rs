//! The flow between the plans as a table: chapter by chapter, with the same choices as the picture.
use crate::app::state::Atlas;
use crate::corpus::changes::{Chapter, Choice, Flow};
use crate::model::alignment::Relation;
use crate::ui::components::flow::{ChapterName, band_words, chapter_names, toggle};
use crate::ui::components::folded::Folded;
use crate::ui::words;
use crate::words::t;
use leptos::prelude::*;
use std::sync::Arc;

/// The table, folded.
#[component]
pub fn FlowTable(
    /// What is counted.
    flow: Arc<Flow>,
    /// What the visitor looks at.
    choice: RwSignal<Choice>,
) -> impl IntoView {
    view! {
        <Folded class="flow-table" title=t().changes.table.to_owned()>
            <p class="small">{t().changes.table_how}</p>
            {table(&flow, choice)}
        </Folded>
    }
}

fn table(flow: &Flow, choice: RwSignal<Choice>) -> AnyView {
    let atlas = expect_context::<Atlas>();
    let names = chapter_names(&atlas, flow);
    let [lefts, rights] = &names;
    let heads =
        rights.iter().map(|it| view! { <th scope="col" class="y22">{it.line()}</th> }.into_any());
    let rows = (0..).zip(lefts).zip(&flow.left.chapters).map(|((from, name), chapter)| {
        let cells = (0..rights.len()).map(|to| cell(flow, &names, choice, from, to));
        view! {
            <tr>
                <th scope="row" class="y17">{name.line()}</th>
                {cells.collect_view()}
                <td class="y17">{chapter.n_alone}</td>
                <td class="y17"><b>{chapter.n}</b></td>
            </tr>
        }
        .into_any()
    });
    let foot = |name: &'static str, n: fn(&Chapter) -> usize, all: usize| {
        let cells = flow.right.chapters.iter().map(|it| view! { <td class="y22">{n(it)}</td> });
        view! {
            <tr>
                <th scope="row" class="y22">{name}</th>
                {cells.collect_view()}
                <td></td>
                <td class="y22"><b>{all}</b></td>
            </tr>
        }
        .into_any()
    };
    let foot = [
        foot(words::relation(Relation::New), |it| it.n_alone, flow.right.alone.len()),
        foot(t().changes.table_all, |it| it.n, flow.right.n()),
    ];
    let (rows, heads) = (rows.collect_view(), heads.collect_view());
    view! {
        <div class="flow-table__scroll" role="region" tabindex="0" aria-label=t().changes.table>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t().changes.table_corner}</th>
                        {heads}
                        <th scope="col" class="y17">{words::relation(Relation::Unmentioned)}</th>
                        <th scope="col" class="y17">{t().changes.table_all}</th>
                    </tr>
                </thead>
                <tbody>{rows}{foot.into_iter().collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What two chapters have in common; nothing for most.
fn cell(
    flow: &Flow,
    names: &[Vec<ChapterName>; 2],
    choice: RwSignal<Choice>,
    from: usize,
    to: usize,
) -> AnyView {
    let Some(band) = flow.band(from, to) else {
        return view! { <td></td> }.into_any();
    };
    let own = Choice::of(band);
    view! {
        <td>
            <button
                type="button"
                class="flow-table__band"
                aria-label=band_words(names, band)
                aria-pressed=move || (choice.get() == own).to_string()
                on:click=move |_| toggle(choice, own)
            >
                <span class="y17">{band.n_left}</span>" "<span class="y22">{band.n_right}</span>
            </button>
        </td>
    }
    .into_any()
}
