//! The bodies in the bracket that closes a clause, and what each is to do.
use crate::model::agency::{AgencyMention, AgencyRole};
use crate::text::han::closing_bracket;

/// Words that say what the bodies before them are to do, longest first, in both scripts.
const ROLES: &[(&str, AgencyRole)] = &[
    ("按职责分工牵头负责", AgencyRole::Lead),
    ("按职责分工负责", AgencyRole::Responsible),
    ("牵头负责", AgencyRole::Lead),
    ("牵头", AgencyRole::Lead),
    ("牽頭", AgencyRole::Lead),
    ("负责", AgencyRole::Responsible),
    ("等参与", AgencyRole::Participate),
    ("等參與", AgencyRole::Participate),
    ("参与", AgencyRole::Participate),
    ("參與", AgencyRole::Participate),
    ("配合", AgencyRole::Cooperate),
];
/// What the first body of a list says once for all of it.
const PREFIXES: &[&str] = &["自治区", "省"];
/// What the last body of a list says once for all of it.
const SUFFIXES: &[&str] = &["市人民政府", "市政府"];
/// How the names of bodies end.
const ENDINGS: &[&str] = &[
    "部", "省", "委", "厅", "廳", "局", "办", "辦", "院", "行", "府", "会", "會", "署", "司", "社",
    "组", "區", "区",
];

/// The bodies named at the end of `text`; none if it does not close with a bracket of them.
/// A name in `not_bodies` is left out.
#[must_use]
pub fn find_agencies(text: &str, not_bodies: &[String]) -> Vec<AgencyMention> {
    let Some((_, bracket)) = closing_bracket(text) else { return Vec::new() };
    let mut found: Vec<AgencyMention> = Vec::new();
    // A part without a role of its own has that of the next part that has one.
    let mut waiting: Vec<String> = Vec::new();
    for part in bracket.split([',', '，', ';', '；']) {
        let (names, role) = split_role(part);
        waiting.extend(spread(names).into_iter().filter(|it| !not_bodies.contains(it)));
        if let Some(role) = role {
            found.extend(waiting.drain(..).map(|name| AgencyMention {
                name,
                role,
                implied: false,
            }));
        }
    }
    let rest = waiting.into_iter();
    let role = AgencyRole::Responsible;
    found.extend(rest.map(|name| AgencyMention { name, role, implied: false }));
    let all_bodies = found.iter().all(|it| ENDINGS.iter().any(|end| it.name.ends_with(end)));
    if all_bodies { found } else { Vec::new() }
}

fn split_role(part: &str) -> (&str, Option<AgencyRole>) {
    ROLES
        .iter()
        .find_map(|(words, role)| Some((part.strip_suffix(words)?, Some(*role))))
        .unwrap_or((part, None))
}

/// The names of a list, each with what the list says once for all of it: 自治区发展改革委、教育厅,
/// 甲、乙市人民政府.
fn spread(list: &str) -> Vec<String> {
    let names: Vec<&str> = list.split('、').map(str::trim).filter(|it| !it.is_empty()).collect();
    let ends_as_body = |it: &str| ENDINGS.iter().any(|end| it.ends_with(end));
    let suffix = names.last().and_then(|it| {
        SUFFIXES.iter().find(|suffix| it.ends_with(**suffix) && it.len() > suffix.len())
    });
    let mut prefix = "";
    names
        .iter()
        .map(|name| {
            if let Some(found) = PREFIXES.iter().find(|it| name.starts_with(**it)) {
                prefix = found;
                return (*name).to_owned();
            }
            match suffix {
                Some(suffix) if !ends_as_body(name) => format!("{name}{suffix}"),
                Some(suffix) if name.ends_with(*suffix) => (*name).to_owned(),
                _ => format!("{prefix}{name}"),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, AgencyRole)]) {
        let found = find_agencies(text, &[]);
        let found: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.role)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_plain_list_is_responsible() {
        use AgencyRole::Responsible;
        let text = "建设蓝色海湾。(广西壮族自治区、广东省,自然资源部)";
        let names = ["广西壮族自治区", "广东省", "自然资源部"];
        check(text, &names.map(|it| (it, Responsible)));
    }

    #[test]
    fn the_level_is_carried_through_a_list_up_to_its_end() {
        use AgencyRole::{Cooperate, Lead};
        check(
            "建设。(自治区公安厅牵头负责;自治区教育厅、医保局,各设区市人民政府配合)",
            &[
                ("自治区公安厅", Lead),
                ("自治区教育厅", Cooperate),
                ("自治区医保局", Cooperate),
                ("各设区市人民政府", Cooperate),
            ],
        );
    }

    #[test]
    fn cities_share_the_word_behind_the_last() {
        use AgencyRole::{Cooperate, Lead, Participate};
        check(
            "(自治区北部湾办牵头负责;北海、钦州、防城港市人民政府配合)",
            &[
                ("自治区北部湾办", Lead),
                ("北海市人民政府", Cooperate),
                ("钦州市人民政府", Cooperate),
                ("防城港市人民政府", Cooperate),
            ],
        );
        check(
            "(廣州市政府牽頭,佛山、肇慶市政府參與)",
            &[("廣州市政府", Lead), ("佛山市政府", Participate), ("肇慶市政府", Participate)],
        );
    }

    #[test]
    fn the_level_is_not_given_to_a_city() {
        use AgencyRole::Lead;
        check(
            "(自治区发展改革委、南宁市人民政府牵头负责)",
            &[("自治区发展改革委", Lead), ("南宁市人民政府", Lead)],
        );
    }

    #[test]
    fn other_brackets_name_nobody() {
        check("区域全面经济伙伴关系协定(RCEP)", &[]);
        check("建设用海用林。", &[]);
    }
}
