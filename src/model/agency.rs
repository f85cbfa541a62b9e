//! 责任部门: who is named as responsible for a clause.
use serde::{Deserialize, Serialize};

/// A body named in the bracket that closes a clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyMention {
    /// Its name, complete: where a list says 自治区 once for several, each has it.
    pub name: String,
    /// What it is to do.
    pub role: AgencyRole,
    /// Whether it is meant by a general clause elsewhere and not named here.
    pub implied: bool,
}

/// What a body is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AgencyRole {
    /// Named without more, or 负责.
    Responsible,
    /// 牵头
    Lead,
    /// 参与
    Participate,
    /// 配合
    Cooperate,
}

impl AgencyRole {
    /// The word used in the corpus export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            AgencyRole::Responsible => "responsible",
            AgencyRole::Lead => "lead",
            AgencyRole::Participate => "participate",
            AgencyRole::Cooperate => "cooperate",
        }
    }
}
