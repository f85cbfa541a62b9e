//! Words for things of the model, as the page says them.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::agency::AgencyRole;
use crate::model::document::Document;
use crate::model::mention::Grade;
use crate::model::place::UnitIdx;
use crate::model::structure::Card;

/// What the plan of `year` calls a card.
#[must_use]
pub fn card_name(card: Card, year: u16) -> &'static str {
    match (card, year) {
        (Card::Bay, _) => "一湾",
        (Card::Axes, 2017) => "双轴",
        (Card::Axes, _) => "两轴",
        (Card::Core, 2017) => "一核",
        (Card::Core, _) => "一核一圈",
        (Card::Poles, _) => "两极",
        (Card::Nodes, _) => "节点城市",
        (Card::Hubs, _) => "枢纽",
    }
}

/// 点名, 下辖地点, 所在组团.
#[must_use]
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Direct => "点名",
        Grade::Subplace => "下辖地点",
        Grade::Group => "所在组团",
    }
}

/// 牵头, 参与, 配合; nothing for plain responsibility.
#[must_use]
pub fn agency_role(role: AgencyRole) -> &'static str {
    match role {
        AgencyRole::Responsible => "",
        AgencyRole::Lead => "（牵头）",
        AgencyRole::Participate => "（参与）",
        AgencyRole::Cooperate => "（配合）",
    }
}

/// The year a document is shown as, where it is one of the two plans.
#[must_use]
pub fn plan_year(document: &Document) -> Option<u16> {
    match document.about.id.as_str() {
        PLAN_2017 => Some(2017),
        SCHEME_2022 => Some(2022),
        _ => None,
    }
}

/// What the plans name a unit for, in the order of cards: 南北钦防轴, 一圈（2022）.
#[must_use]
pub fn roles(corpus: &Corpus, unit: UnitIdx) -> Vec<(Card, String)> {
    let mut named: Vec<(Card, &str, Vec<u16>)> = Vec::new();
    let by_card =
        Card::ALL.into_iter().flat_map(|card| corpus.roles(unit).filter(move |it| it.card == card));
    for it in by_card {
        match named.iter_mut().find(|known| known.1 == it.name) {
            Some(known) => known.2.push(it.year),
            None => named.push((it.card, &it.name, vec![it.year])),
        }
    }
    named
        .into_iter()
        .map(|(card, name, years)| match years.as_slice() {
            [year] => (card, format!("{name}（{year}）")),
            _ => (card, name.to_owned()),
        })
        .collect()
}
