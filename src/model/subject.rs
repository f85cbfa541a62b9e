//! What a statement does and what it is about.
use serde::{Deserialize, Serialize};

/// What a statement does in its document.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum StatementKind {
    /// 任务: something to be done or built.
    #[default]
    Task,
    /// 目标: a goal or end state, mostly with a figure or a year.
    Target,
    /// 现状: what has been done, or is the case.
    Status,
    /// 背景: context, problems, definitions.
    Background,
    /// 原则: in what spirit.
    Principle,
    /// 保障: how it is secured: organisation, funds, supervision.
    Measure,
}

impl StatementKind {
    /// All of them.
    pub const ALL: [StatementKind; 6] = [
        StatementKind::Task,
        StatementKind::Target,
        StatementKind::Status,
        StatementKind::Background,
        StatementKind::Principle,
        StatementKind::Measure,
    ];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            StatementKind::Task => "task",
            StatementKind::Target => "target",
            StatementKind::Status => "status",
            StatementKind::Background => "background",
            StatementKind::Principle => "principle",
            StatementKind::Measure => "measure",
        }
    }

    /// Whether somebody is to do something: a plan's verb, not a fact.
    #[must_use]
    pub fn is_to_be_done(self) -> bool {
        !matches!(self, StatementKind::Status | StatementKind::Background)
    }
}

/// What a statement is about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Theme {
    /// 空间
    Space,
    /// 城镇
    Towns,
    /// 交通
    Transport,
    /// 港口
    Ports,
    /// 产业
    Industry,
    /// 创新
    Innovation,
    /// 生态
    Ecology,
    /// 能源
    Energy,
    /// 水利
    Water,
    /// 信息
    Information,
    /// 开放
    Opening,
    /// 公共服务
    Services,
    /// 市场
    Market,
    /// 安全
    Safety,
    /// 机制
    Institutions,
    /// 目标
    #[default]
    Goals,
}

impl Theme {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Theme; 16] = [
        Theme::Space,
        Theme::Towns,
        Theme::Transport,
        Theme::Ports,
        Theme::Industry,
        Theme::Innovation,
        Theme::Ecology,
        Theme::Energy,
        Theme::Water,
        Theme::Information,
        Theme::Opening,
        Theme::Services,
        Theme::Market,
        Theme::Safety,
        Theme::Institutions,
        Theme::Goals,
    ];

    /// The word used in tables and the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Theme::Space => "空间",
            Theme::Towns => "城镇",
            Theme::Transport => "交通",
            Theme::Ports => "港口",
            Theme::Industry => "产业",
            Theme::Innovation => "创新",
            Theme::Ecology => "生态",
            Theme::Energy => "能源",
            Theme::Water => "水利",
            Theme::Information => "信息",
            Theme::Opening => "开放",
            Theme::Services => "公共服务",
            Theme::Market => "市场",
            Theme::Safety => "安全",
            Theme::Institutions => "机制",
            Theme::Goals => "目标",
        }
    }

    /// The theme with this word in addresses.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// The word used in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Theme::Space => "space",
            Theme::Towns => "towns",
            Theme::Transport => "transport",
            Theme::Ports => "ports",
            Theme::Industry => "industry",
            Theme::Innovation => "innovation",
            Theme::Ecology => "ecology",
            Theme::Energy => "energy",
            Theme::Water => "water",
            Theme::Information => "information",
            Theme::Opening => "opening",
            Theme::Services => "services",
            Theme::Market => "market",
            Theme::Safety => "safety",
            Theme::Institutions => "institutions",
            Theme::Goals => "goals",
        }
    }
}
