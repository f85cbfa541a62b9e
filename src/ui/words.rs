//! Words for things of the model, as the page says them in the present language.
use crate::corpus::data::{Corpus, PLAN_2017, SCHEME_2022};
use crate::model::agency::AgencyRole;
use crate::model::alignment::Relation;
use crate::model::document::Document;
use crate::model::mention::Grade;
use crate::model::place::{Unit, UnitIdx};
use crate::model::structure::Card;
use crate::model::subject::{StatementKind, Theme};
use crate::ui::markup::{Markup, html};
use crate::words::{Language, fill, is_english, language, names, t};

/// The tag of what the editors and the corpus say: names, notes, and all documents but one.
pub const PRINTED: &str = "zh-Hans";

/// Between two facts in a line, never at its beginning.
pub const DOT: &str = "\u{a0}· ";

/// The tag of the interface, for its words inside a document's text.
#[must_use]
pub fn tag() -> &'static str {
    language().tag()
}

/// Once in a view whose remarks are not in its language: which they are in.
#[must_use]
pub fn in_chinese() -> Markup {
    html! { @if is_english() { p.small { (t().compare.in_chinese) } } }
}

/// What the plan of `year` calls a card.
#[must_use]
pub fn card_name(card: Card, year: u16) -> &'static str {
    let terms = &t().terms;
    match (card, year) {
        (Card::Bay, _) => terms.bay,
        (Card::Axes, 2017) => terms.axes_2017,
        (Card::Axes, _) => terms.axes_2022,
        (Card::Core, 2017) => terms.core_2017,
        (Card::Core, _) => terms.core_2022,
        (Card::Poles, _) => terms.poles,
        (Card::Nodes, _) => terms.nodes,
        (Card::Hubs, _) => terms.hubs,
    }
}

/// 点名, 下辖地点, 所在组团.
#[must_use]
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Direct => t().terms.direct,
        Grade::Subplace => t().terms.subplace,
        Grade::Group => t().terms.group,
        Grade::Region => t().terms.region,
    }
}

/// 空间, 城镇 …
#[must_use]
pub fn theme(theme: Theme) -> &'static str {
    let words = &t().subjects;
    match theme {
        Theme::Space => words.theme_space,
        Theme::Towns => words.theme_towns,
        Theme::Transport => words.theme_transport,
        Theme::Ports => words.theme_ports,
        Theme::Industry => words.theme_industry,
        Theme::Innovation => words.theme_innovation,
        Theme::Ecology => words.theme_ecology,
        Theme::Energy => words.theme_energy,
        Theme::Water => words.theme_water,
        Theme::Information => words.theme_information,
        Theme::Opening => words.theme_opening,
        Theme::Services => words.theme_services,
        Theme::Market => words.theme_market,
        Theme::Safety => words.theme_safety,
        Theme::Institutions => words.theme_institutions,
        Theme::Goals => words.theme_goals,
    }
}

/// What a statement does, where it is not a plain task.
#[must_use]
pub fn kind(kind: StatementKind) -> Option<&'static str> {
    let words = &t().subjects;
    match kind {
        StatementKind::Task => None,
        StatementKind::Target => Some(words.kind_target),
        StatementKind::Status => Some(words.kind_status),
        StatementKind::Background => Some(words.kind_background),
        StatementKind::Principle => Some(words.kind_principle),
        StatementKind::Measure => Some(words.kind_measure),
    }
}

/// 延续, 强化 …
#[must_use]
pub fn relation(relation: Relation) -> &'static str {
    let terms = &t().terms;
    match relation {
        Relation::Continued => terms.continued,
        Relation::Strengthened => terms.strengthened,
        Relation::Refined => terms.refined,
        Relation::Adjusted => terms.adjusted,
        Relation::New => terms.new,
        Relation::Unmentioned => terms.unmentioned,
    }
}

/// A card under both its names: 一核 → 一核一圈.
#[must_use]
pub fn card_title(card: Card) -> String {
    match (card_name(card, 2017), card_name(card, 2022)) {
        (a, b) if a == b => a.to_owned(),
        (a, b) => format!("{a} → {b}"),
    }
}

/// 牵头, 参与, 配合; nothing for plain responsibility.
#[must_use]
pub fn agency_role(role: AgencyRole) -> &'static str {
    match role {
        AgencyRole::Responsible => "",
        AgencyRole::Lead => t().terms.lead,
        AgencyRole::Participate => t().terms.participate,
        AgencyRole::Cooperate => t().terms.cooperate,
    }
}

/// A document's title for narrow places.
#[must_use]
pub fn short_title(document: &Document) -> String {
    let about = &document.about;
    names::document(&about.slug).map_or_else(|| about.short_title.clone(), str::to_owned)
}

/// A unit's full name: 湛江市, Zhanjiang.
#[must_use]
pub fn unit_name(unit: &Unit) -> String {
    match language() {
        Language::Hans => unit.name.clone(),
        Language::Hant => {
            names::unit_hant(&unit.code).map_or_else(|| unit.name.clone(), |it| it.0.to_owned())
        }
        Language::En => unit.name_en.clone(),
    }
}

/// A unit's name in running text and on the map: 湛江, Zhanjiang.
#[must_use]
pub fn unit_short(unit: &Unit) -> String {
    match language() {
        Language::Hans => unit.short.clone(),
        Language::Hant => {
            names::unit_hant(&unit.code).map_or_else(|| unit.short.clone(), |it| it.1.to_owned())
        }
        Language::En => unit.name_en.clone(),
    }
}

/// A unit's name where it stands by itself: in English the Chinese one follows.
#[must_use]
pub fn unit_title(unit: &Unit) -> Markup {
    html! {
        (unit_name(unit))
        @if is_english() { " " span lang=(PRINTED) { (unit.name) } }
    }
}

/// The province a unit lies in.
#[must_use]
pub fn province(unit: &Unit) -> String {
    names::term(&unit.province).map_or_else(|| unit.province.clone(), str::to_owned)
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

/// What the plans name a unit for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The part of the structure.
    pub card: Card,
    /// Its name as the plans word it: 南北钦防轴.
    pub name: String,
    /// The year of the plan, if only one names the unit for it.
    pub year: Option<u16>,
}

impl Role {
    /// The role in the present language, with its year: 一圈（2022）, circle (2022).
    #[must_use]
    pub fn spoken(&self) -> String {
        self.dated(names::term(&self.name).unwrap_or(&self.name))
    }

    /// The role as the plans word it; in English, what it means stands before it.
    #[must_use]
    pub fn shown(&self) -> Markup {
        let meaning = names::term(&self.name).filter(|_| is_english());
        html! {
            @if let Some(meaning) = meaning { (meaning) " " }
            span lang=(PRINTED) { (self.name) }
            (self.dated(""))
        }
    }

    fn dated(&self, name: &str) -> String {
        match self.year {
            Some(year) => fill(t().shell.with_year, &[name, &year.to_string()]),
            None => name.to_owned(),
        }
    }
}

/// The cards in the order in which a city is introduced.
const BY_WEIGHT: [Card; 6] =
    [Card::Core, Card::Poles, Card::Bay, Card::Axes, Card::Nodes, Card::Hubs];

/// What the plans name a unit for, the rarest first.
#[must_use]
pub fn roles(corpus: &Corpus, unit: UnitIdx) -> Vec<Role> {
    let mut named: Vec<Role> = Vec::new();
    let by_card =
        BY_WEIGHT.into_iter().flat_map(|card| corpus.roles(unit).filter(move |it| it.card == card));
    for it in by_card {
        match named.iter_mut().find(|known| known.name == it.name) {
            Some(known) => known.year = None,
            None => named.push(Role { card: it.card, name: it.name.clone(), year: Some(it.year) }),
        }
    }
    named
}
