//! Words for figures and projects, in the present language.
use crate::model::indicator::{Comparable, Comparator, IndicatorKind};
use crate::model::project::{Match, ProjectKind};
use crate::words::t;

/// 铁路, 公路 …
#[must_use]
pub fn project_kind(kind: ProjectKind) -> &'static str {
    let words = &t().projects;
    match kind {
        ProjectKind::Railway => words.railway,
        ProjectKind::Road => words.road,
        ProjectKind::Waterway => words.waterway,
        ProjectKind::Port => words.port,
        ProjectKind::Airport => words.airport,
        ProjectKind::Hub => words.hub,
        ProjectKind::Reservoir => words.reservoir,
        ProjectKind::Power => words.power,
        ProjectKind::Park => words.park,
        ProjectKind::Platform => words.platform,
        ProjectKind::University => words.university,
        ProjectKind::Research => words.research,
        ProjectKind::Ecology => words.ecology,
        ProjectKind::Culture => words.culture,
        ProjectKind::Other => words.other,
    }
}

/// 研究, 规划, 推进, 建设, 建成: what the printed verb asks for; or that none is written.
#[must_use]
pub fn stage(stage: Option<u8>) -> &'static str {
    let words = &t().projects;
    match stage {
        Some(1) => words.stage_1,
        Some(2) => words.stage_2,
        Some(3) => words.stage_3,
        Some(4) => words.stage_4,
        Some(5) => words.stage_5,
        Some(_) | None => words.no_stage,
    }
}

/// 同一项目, 其中一段, 后继（不是进展）, 相关.
#[must_use]
pub fn project_match(same: Match) -> &'static str {
    let words = &t().projects;
    match same {
        Match::Same => words.same,
        Match::Part => words.part,
        Match::Successor => words.successor,
        Match::Related => words.related,
    }
}

/// 目标, 基期, 现状.
#[must_use]
pub fn indicator_kind(kind: IndicatorKind) -> &'static str {
    let words = &t().targets;
    match kind {
        IndicatorKind::Target => words.target,
        IndicatorKind::Baseline => words.baseline,
        IndicatorKind::Status => words.status,
    }
}

/// 口径相同, 部分可比, 口径不同; each with the sign that stands beside it.
#[must_use]
pub fn comparable(comparable: Comparable) -> (&'static str, &'static str) {
    let words = &t().targets;
    match comparable {
        Comparable::Yes => ("=", words.same),
        Comparable::Partly => ("≈", words.partly),
        Comparable::No => ("≠", words.different),
    }
}

/// 不低于 {0}, 不超过 {0}, 约 {0}; the number alone where it is meant exactly.
#[must_use]
pub fn comparator(comparator: Option<Comparator>) -> &'static str {
    let words = &t().targets;
    match comparator {
        Some(Comparator::AtLeast) => words.at_least,
        Some(Comparator::AtMost) => words.at_most,
        Some(Comparator::About) => words.about,
        Some(Comparator::Equal) | None => "{0}",
    }
}
