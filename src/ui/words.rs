//! Words for things of the model, as the page says them.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::agency::AgencyRole;
use crate::model::document::Document;
use crate::model::mention::Grade;
use crate::model::place::UnitIdx;
use crate::model::structure::Card;

/// The name of a card: the words of 2017, then of 2022 where they differ.
#[must_use]
pub fn card_name(card: Card) -> &'static str {
    match card {
        Card::Bay => "一湾",
        Card::Axes => "双轴",
        Card::Core => "一核",
        Card::Poles => "两极",
        Card::Nodes => "节点城市",
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

/// What a unit is for, by card: 两极; 双轴 → 两轴; 节点城市（2017）.
#[must_use]
pub fn roles(corpus: &Corpus, unit: UnitIdx) -> Vec<(Card, String)> {
    let named = |card, year| corpus.element(card, year).filter(|it| it.units.contains(&unit));
    Card::ALL
        .into_iter()
        .filter_map(|card| {
            let words = match (named(card, 2017), named(card, 2022)) {
                (Some(a), Some(b)) if a.name == b.name => a.name.clone(),
                (Some(a), Some(b)) => format!("{} → {}", a.name, b.name),
                (Some(a), None) => format!("{}（2017）", a.name),
                (None, Some(b)) => format!("{}（2022）", b.name),
                (None, None) => return None,
            };
            Some((card, words))
        })
        .collect()
}
