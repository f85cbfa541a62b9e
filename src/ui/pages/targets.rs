//! The figures of both plans.
use crate::app::state::Atlas;
use crate::corpus::figures::{Matter, Stated, matters};
use crate::model::indicator::{Comparable, Indicator};
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::figure::{Basis, FigureView};
use crate::ui::components::folded::Folded;
use crate::ui::words::PRINTED;
use crate::words::t;
use leptos::prelude::*;

/// The figures of both plans: what both speak of, then what only one does.
#[component]
pub fn Targets() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().targets;
    set_title(words.title);
    let all = matters(&atlas);
    let sections = Stated::ALL.map(|it| section(it, &all)).into_iter().collect::<Vec<_>>();
    view! {
        <div class="wide targets">
            <ChangeNav />
            <h1>{words.title}</h1>
            <p class="targets__intro">{words.intro}</p>
            {sections}
        </div>
    }
}

/// The matters that these plans have figures on: goals first, the others folded below.
fn section(stated: Stated, all: &[Matter<'_>]) -> AnyView {
    let words = &t().targets;
    let (id, title, about) = match stated {
        Stated::Both => ("both", words.both, words.both_about),
        Stated::Only2017 => ("only-2017", words.only_2017, words.only_2017_about),
        Stated::Only2022 => ("only-2022", words.only_2022, words.only_2022_about),
        Stated::Elsewhere => ("elsewhere", words.elsewhere, words.elsewhere_about),
    };
    let here = || all.iter().filter(move |it| it.stated() == stated);
    let n = here().count();
    let (targets, others): (Vec<Row>, Vec<Row>) = here().map(Row::of).partition(|it| it.is_target);
    let n_others = others.len();
    // Where there is no folded part, the one number over the section says it all.
    let n_targets = targets.len();
    let head = (n_others > 0).then(|| {
        view! { <p class="targets__kind">{words.targets}" "<b>{n_targets}</b></p> }
    });
    let folded = (n_others > 0).then(|| {
        let title = format!("{} {n_others}", words.others);
        view! {
            <Folded class="targets__folded" title=title>
                <ol class="matters">{others.iter().map(Row::view).collect::<Vec<_>>()}</ol>
            </Folded>
        }
    });
    view! {
        <section class="targets__section" id=id aria-labelledby=format!("{id}-head")>
            <h2 id=format!("{id}-head")>{title}" "<b class="targets__n">{n}</b></h2>
            <p class="small">{about}</p>
            {head}
            <ol class="matters">{targets.iter().map(Row::view).collect::<Vec<_>>()}</ol>
            {folded}
        </section>
    }
    .into_any()
}

/// A matter as it is drawn, perhaps only when it is unfolded.
struct Row {
    is_target: bool,
    name: String,
    basis: Option<Comparable>,
    plan: Vec<Indicator>,
    scheme: Vec<Indicator>,
    later: Vec<Indicator>,
}

impl Row {
    fn of(it: &Matter<'_>) -> Row {
        let owned = |all: &[&Indicator]| all.iter().map(|it| (*it).clone()).collect();
        Row {
            is_target: it.is_target(),
            name: it.name().to_owned(),
            basis: it.basis(),
            plan: owned(&it.plan),
            scheme: owned(&it.scheme),
            later: owned(&it.later),
        }
    }

    fn view(&self) -> AnyView {
        let sides = match self.basis {
            Some(basis) => view! {
                <div class="matter__sides">
                    <div class="matter__side">{self.figures(&self.plan)}</div>
                    <Basis comparable=basis />
                    <div class="matter__side">{self.figures(&self.scheme)}</div>
                </div>
            }
            .into_any(),
            None => {
                let one = if self.plan.is_empty() { &self.scheme } else { &self.plan };
                let one = if one.is_empty() { &self.later } else { one };
                view! { <div class="matter__one">{self.figures(one)}</div> }.into_any()
            }
        };
        let is_planned = !self.plan.is_empty() || !self.scheme.is_empty();
        let has_later = is_planned && !self.later.is_empty();
        let later = has_later.then(|| {
            view! {
                <div class="matter__later">
                    <h4 class="matter__head">{t().targets.later}</h4>
                    {self.figures(&self.later)}
                </div>
            }
        });
        view! {
            <li class="matter">
                <h3 class="matter__name" lang=PRINTED>{self.name.clone()}</h3>
                <div class="matter__body">{sides}{later}</div>
            </li>
        }
        .into_any()
    }

    /// Each figure; with its own basis where the row does not say it for both plans at once.
    fn figures(&self, figures: &[Indicator]) -> Vec<AnyView> {
        let is_alone = self.plan.len() + self.scheme.len() + self.later.len() == 1;
        let of_plans = |it: &Indicator| self.plan.contains(it) || self.scheme.contains(it);
        let drawn = figures.iter().map(|it| {
            let is_said =
                is_alone || (of_plans(it) && (self.basis.is_none() || self.basis == it.comparable));
            let basis = it.comparable.filter(|_| !is_said);
            view! { <FigureView figure=it.clone() under=self.name.clone() basis=basis /> }
                .into_any()
        });
        drawn.collect()
    }
}
