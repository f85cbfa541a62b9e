//! The figures of both plans.
use crate::app::state::Atlas;
use crate::corpus::figures::{Matter, Stated, matters};
use crate::model::indicator::Indicator;
use crate::ui::app::set_title;
use crate::ui::components::change_nav::ChangeNav;
use crate::ui::components::figure::{basis, figure};
use crate::ui::markup::{Markup, as_is, html};
use crate::ui::words::{PRINTED, in_chinese};
use crate::words::t;
use leptos::prelude::*;

/// The figures of both plans: what both speak of, then what only one does.
#[component]
pub fn Targets() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let words = &t().targets;
    set_title(words.title);
    let all = matters(&atlas);
    let inside = html! {
        h1 { (words.title) }
        p.targets__intro { (words.intro) }
        (in_chinese())
        @for it in Stated::ALL { (section(&atlas, it, &all)) }
    };
    view! {
        <div class="wide targets">
            <ChangeNav />
            {as_is(inside)}
        </div>
    }
}

/// The matters that these plans have figures on: goals first, the others folded below.
fn section(atlas: &Atlas, stated: Stated, all: &[Matter<'_>]) -> Markup {
    let words = &t().targets;
    let (id, title, about) = match stated {
        Stated::Both => ("both", words.both, words.both_about),
        Stated::Only2017 => ("only-2017", words.only_2017, words.only_2017_about),
        Stated::Only2022 => ("only-2022", words.only_2022, words.only_2022_about),
        Stated::Elsewhere => ("elsewhere", words.elsewhere, words.elsewhere_about),
    };
    let head = [id, "-head"].concat();
    let here = all.iter().filter(|it| it.stated() == stated);
    let (targets, others): (Vec<_>, Vec<_>) = here.partition(|it| it.is_target());
    // Where there is no folded part, the one number over the section says it all.
    let has_others = !others.is_empty();
    html! {
        section.targets__section id=(id) aria-labelledby=(head) {
            h2 id=(head) { (title) " " b.targets__n { (targets.len() + others.len()) } }
            p.small { (about) }
            @if has_others { p.targets__kind { (words.targets) " " b { (targets.len()) } } }
            ol.matters { @for it in targets { (matter(atlas, it)) } }
            @if has_others {
                details.targets__folded {
                    summary { (words.others) " " (others.len()) }
                    ol.matters { @for it in others { (matter(atlas, it)) } }
                }
            }
        }
    }
}

/// A row: what both plans say of a matter side by side, or what one does, then the others.
fn matter(atlas: &Atlas, it: &Matter<'_>) -> Markup {
    let one = [&it.plan, &it.scheme, &it.later].into_iter().find(|it| !it.is_empty());
    let is_planned = !it.plan.is_empty() || !it.scheme.is_empty();
    let has_later = is_planned && !it.later.is_empty();
    html! {
        li.matter {
            h3.matter__name lang=(PRINTED) { (it.name()) }
            div.matter__body {
                @if let Some(both) = it.basis() {
                    div.matter__sides {
                        div.matter__side { (figures(atlas, it, &it.plan)) }
                        (basis(both))
                        div.matter__side { (figures(atlas, it, &it.scheme)) }
                    }
                } @else if let Some(one) = one {
                    div.matter__one { (figures(atlas, it, one)) }
                }
                @if has_later {
                    div.matter__later {
                        h4.matter__head { (t().targets.later) }
                        (figures(atlas, it, &it.later))
                    }
                }
            }
        }
    }
}

/// Each figure; with its own basis where the row does not say it for both plans at once.
fn figures(atlas: &Atlas, of: &Matter<'_>, figures: &[&Indicator]) -> Markup {
    let both = of.basis();
    let is_alone = of.plan.len() + of.scheme.len() + of.later.len() == 1;
    let of_plans = |it: &Indicator| of.plan.contains(&it) || of.scheme.contains(&it);
    let is_said =
        |it: &Indicator| is_alone || (of_plans(it) && (both.is_none() || both == it.comparable));
    html! {
        @for it in figures {
            (figure(atlas, it, of.name(), it.comparable.filter(|_| !is_said(it))))
        }
    }
}
