//! Names of the units, provinces and documents where the interface is not in 简体. What is not in
//! these tables keeps the name the corpus has for it.
use crate::words::{HANS, Language, language, t};

/// 区划代码, full name and short name in Traditional characters.
pub const UNITS: [(&str, &str, &str); 15] = [
    ("450100", "南寧市", "南寧"),
    ("450500", "北海市", "北海"),
    ("450700", "欽州市", "欽州"),
    ("450600", "防城港市", "防城港"),
    ("450900", "玉林市", "玉林"),
    ("451400", "崇左市", "崇左"),
    ("440800", "湛江市", "湛江"),
    ("440900", "茂名市", "茂名"),
    ("441700", "陽江市", "陽江"),
    ("460100", "海口市", "海口"),
    ("460400", "儋州市", "儋州"),
    ("469007", "東方市", "東方"),
    ("469023", "澄邁縣", "澄邁"),
    ("469024", "臨高縣", "臨高"),
    ("469026", "昌江黎族自治縣", "昌江"),
];

/// Name in addresses, short title in Traditional characters and in English.
pub const DOCUMENTS: [(&str, &str, &str); 5] = [
    ("plan-2017", "2017 規劃", "2017 plan"),
    ("scheme-2022", "2022 方案", "2022 scheme"),
    ("guangxi-2021", "2021 廣西行動計劃", "2021 Guangxi action plan"),
    ("cases", "典型做法", "Typical practices"),
    ("prd-2014", "2014 珠三角要點", "2014 Pearl River Delta tasks"),
];

/// Permanent id of a chapter of either plan, and what it is about in 简体, 繁體 and English, where its
/// printed heading is too long.
pub const CHAPTERS: [(&str, [&str; 3]); 17] = [
    ("001.2", ["总体要求", "總體要求", "Overall requirements"]),
    ("001.3", ["空间格局", "空間格局", "Spatial layout"]),
    ("001.4", ["产业体系", "產業體系", "Industry"]),
    ("001.5", ["基础设施", "基礎設施", "Infrastructure"]),
    ("001.6", ["生态湾区", "生態灣區", "Ecology of the bay"]),
    ("001.7", ["开放合作", "開放合作", "Opening up"]),
    ("001.8", ["协同机制", "協同機制", "Coordination"]),
    ("001.9", ["规划实施", "規劃實施", "Implementation"]),
    ("000.c2", ["总体要求", "總體要求", "Overall requirements"]),
    ("000.c3", ["空间格局", "空間格局", "Spatial layout"]),
    ("000.c4", ["交通设施", "交通設施", "Transport"]),
    ("000.c5", ["产业分工", "產業分工", "Industry"]),
    ("000.c6", ["生态湾区", "生態灣區", "Ecology of the bay"]),
    ("000.c7", ["双向开放", "雙向開放", "Opening both ways"]),
    ("000.c8", ["公共服务", "公共服務", "Public services"]),
    ("000.c9", ["安全保障", "安全保障", "Safety"]),
    ("000.c10", ["实施保障", "實施保障", "Implementation"]),
];

/// What the chapter with this permanent id is about, in a word or two.
#[must_use]
pub fn chapter(id: &str) -> Option<&'static str> {
    let (_, names) = CHAPTERS.iter().find(|it| it.0 == id)?;
    names.get(language() as usize).copied()
}

/// Full and short name of the unit with this code in Traditional characters.
#[must_use]
pub fn unit_hant(code: &str) -> Option<(&'static str, &'static str)> {
    UNITS.iter().find(|it| it.0 == code).map(|it| (it.1, it.2))
}

/// Short title of the document with this name in addresses; `None` in 简体.
#[must_use]
pub fn document(slug: &str) -> Option<&'static str> {
    let (_, hant, en) = DOCUMENTS.iter().find(|it| it.0 == slug)?;
    match language() {
        Language::Hans => None,
        Language::Hant => Some(hant),
        Language::En => Some(en),
    }
}

/// How a number is written with the unit that the corpus calls `printed`; `{0}` is the number.
#[must_use]
pub fn counted_in(printed: &str) -> Option<&'static str> {
    let (from, to) = (&HANS.targets, &t().targets);
    let known = [
        (from.unit_percent, to.unit_percent),
        (from.unit_points, to.unit_points),
        (from.unit_area, to.unit_area),
        (from.unit_km, to.unit_km),
        (from.unit_people, to.unit_people),
        (from.unit_yuan, to.unit_yuan),
        (from.unit_trillion, to.unit_trillion),
        (from.unit_cities, to.unit_cities),
        (from.unit_pieces, to.unit_pieces),
        (from.unit_density, to.unit_density),
        (from.unit_class, to.unit_class),
        (from.unit_hours, to.unit_hours),
        (from.unit_minutes, to.unit_minutes),
        (from.unit_tonnage, to.unit_tonnage),
        (from.unit_mega, to.unit_mega),
        (from.unit_teu, to.unit_teu),
    ];
    let unit = |template: &'static str| template.trim_start_matches("{0}").trim_start();
    known.into_iter().find(|it| unit(it.0) == printed).map(|it| it.1)
}

/// A part of the structure, a province or a canal of the map, which the corpus calls `hans`.
#[must_use]
pub fn term(hans: &str) -> Option<&'static str> {
    let (from, to) = (&HANS.terms, &t().terms);
    let known = [
        (from.pinglu_canal, to.pinglu_canal),
        (from.part_bay, to.part_bay),
        (from.part_nqf, to.part_nqf),
        (from.part_zmy, to.part_zmy),
        (from.part_core, to.part_core),
        (from.part_circle, to.part_circle),
        (from.part_poles, to.part_poles),
        (from.part_nodes, to.part_nodes),
        (from.hub_centre, to.hub_centre),
        (from.hub_transport, to.hub_transport),
        (from.hub_freight, to.hub_freight),
        (from.hub_passenger, to.hub_passenger),
        (from.hub_logistics, to.hub_logistics),
        (from.hub_information, to.hub_information),
        (from.hub_transport_2022, to.hub_transport_2022),
        (from.hub_logistics_2022, to.hub_logistics_2022),
        (from.hub_node, to.hub_node),
        (from.hub_container, to.hub_container),
        (from.hub_gas, to.hub_gas),
        (from.guangxi, to.guangxi),
        (from.guangdong, to.guangdong),
        (from.hainan, to.hainan),
    ];
    known.into_iter().find(|it| it.0 == hans).map(|it| it.1)
}
