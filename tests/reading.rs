//! What a reader finds when reading the real documents: a few things that must be right.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::as_printed::{as_extracted, page_before, remarks};
use beibu_atlas::corpus::compile::compile;
use beibu_atlas::corpus::data::Corpus;
use beibu_atlas::corpus::reference::reference;
use beibu_atlas::model::agency::AgencyRole;
use beibu_atlas::model::alignment::Confidence;
use beibu_atlas::model::document::DropReason;
use beibu_atlas::model::node::NodeKind;
use beibu_atlas::model::note::NoteKind;
use beibu_atlas::search::index::Index;
use beibu_atlas::search::query::{Hit, search};
use common::{COMPILED, seeds};

fn corpus() -> &'static Corpus {
    &COMPILED.corpus
}

#[test]
fn the_scheme_has_thirty_five_items_in_order() {
    let (_, scheme) = corpus().by_id("000").unwrap();
    let items: Vec<&str> = scheme
        .nodes
        .iter()
        .filter(|it| it.kind == NodeKind::Item)
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(items, (1..=35).map(|n| format!("000.{n}")).collect::<Vec<_>>());
}

#[test]
fn the_plan_has_nine_chapters_and_forty_four_pages() {
    let (_, plan) = corpus().by_id("001").unwrap();
    let n = |kind| plan.nodes.iter().filter(|it| it.kind == kind).count();
    assert_eq!((n(NodeKind::Chapter), n(NodeKind::Section), n(NodeKind::Box)), (9, 32, 6));
    let pages = plan.dropped.iter().filter(|it| it.reason == DropReason::PageNumber).count();
    assert_eq!(pages, 44);
    let last = plan.nodes.last().unwrap();
    assert_eq!((last.title.as_str(), last.page), ("营造舆论环境", Some(44)));
}

#[test]
fn every_page_begins_somewhere_in_the_text_once() {
    let (_, plan) = corpus().by_id("001").unwrap();
    let before = plan.indexed().filter_map(|(idx, _)| page_before(plan, idx));
    let inside = plan.statements().flat_map(|(at, _)| remarks(plan, at));
    let inside = inside.filter(|it| it.note.kind == NoteKind::PageNumber);
    let mut pages: Vec<u16> = before.chain(inside.map(|it| it.note.raw.parse().unwrap())).collect();
    pages.sort_unstable();
    assert_eq!(pages, (1..=44).collect::<Vec<_>>());
}

#[test]
fn the_seed_is_put_together_again_from_the_tree() {
    let seeds = seeds();
    for document in &corpus().documents {
        let raw = seeds.get(&format!("raw/{}", document.about.file)).unwrap();
        let bare = |text: &str| text.chars().filter(|it| !it.is_whitespace()).collect::<String>();
        let runs = as_extracted(document);
        let joined: String = runs.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(bare(&joined), bare(raw), "{}", document.about.id);
    }
}

#[test]
fn every_clause_with_a_bracket_of_bodies_names_them() {
    let n = |id: &str| {
        let (_, it) = corpus().by_id(id).unwrap();
        it.nodes.iter().filter(|it| it.agencies.iter().any(|it| !it.implied)).count()
    };
    assert_eq!((n("000"), n("004"), n("002"), n("001"), n("003")), (28, 27, 14, 0, 0));
}

#[track_caller]
fn check_reads(document: &str, words: &str) {
    let (_, it) = corpus().by_id(document).unwrap();
    let found = it.statements().any(|(_, it)| it.text.contains(words));
    assert!(found, "{document} does not read {words:?}");
}

#[test]
fn sentences_are_whole_again() {
    check_reads("001", "深入贯彻习近平总书记系列重要讲话精神");
    check_reads("001", "南（宁）北（海）钦（州）防（城港）");
    check_reads("001", "中小城市、沿边城市与内陆城市");
    check_reads("001", "构建以南宁为核心的技术合作、经贸服务、信息共享、人文交流等平台");
    check_reads("001", "严格保护邕江—郁江水系等河流型与大王滩、洪潮江等水库型饮用水水源地。");
    check_reads("001", "繁忙路段扩容改造工程建设云浮罗定—茂名信宜");
    check_reads("000", "强化海口省会城市门户功能,增强洋浦");
    check_reads("000", "提升海口综合交通枢纽国际服务功能");
    check_reads("000", "开展森林、湿地、海洋等自然生态系统碳汇能力");
}

#[test]
fn what_is_lost_is_marked_and_never_filled_in() {
    check_reads("001", "陆域面积1166▯万平方公里，海岸线4234公里");
    check_reads("001", "分别占全国的301▯和225▯。");
    check_reads("001", "高速无线局域网（▯）全覆盖");
    check_reads("001", "积极布局5▯网络");
    check_reads("003", "▯年2月,国务院批复同意《北部湾城市群发展规划》。");
    check_reads("003", "制定▯—▯年推进北部湾城市群发展规划实施合作重点工作");
    check_reads("003", "西江流域重点河流水质▯%达标,清理整治入海排污口▯个。");
    check_reads("003", "年开行量、重载率、货运量等核心指标稳居全国前列");
    check_reads("003", "贸易额超过千亿。");
}

/// The bodies of the node `id` and what they are to do.
#[track_caller]
fn check_agencies(id: &str, expected: &[(&str, AgencyRole, bool)]) {
    let nodes = corpus().documents.iter().flat_map(|it| &it.nodes);
    let node = nodes.into_iter().find(|it| it.id == id).unwrap();
    let found: Vec<_> =
        node.agencies.iter().map(|it| (it.name.as_str(), it.role, it.implied)).collect();
    assert_eq!(found, expected, "{id}");
}

#[test]
fn the_bodies_in_the_closing_brackets_are_known() {
    use AgencyRole::{Cooperate, Lead, Participate, Responsible};
    let provinces = ["广西壮族自治区", "广东省", "海南省"];
    check_agencies("000.9", &provinces.map(|it| (it, Responsible, false)));
    let mut named =
        vec![("国家发展改革委", Responsible, false), ("市场监管总局", Responsible, false)];
    named.extend(provinces.map(|it| (it, Responsible, true)));
    check_agencies("000.19", &named);
    check_agencies("000.33", &[]);
    check_agencies(
        "004.2.1.4",
        &[
            ("自治区北部湾办", Lead, false),
            ("北海市人民政府", Cooperate, false),
            ("钦州市人民政府", Cooperate, false),
            ("防城港市人民政府", Cooperate, false),
        ],
    );
    check_agencies(
        "002.2.1",
        &[
            ("廣州市政府", Lead, false),
            ("佛山市政府", Participate, false),
            ("肇慶市政府", Participate, false),
        ],
    );
}

#[test]
fn real_numbers_survive() {
    check_reads("001", "促进21世纪海上丝绸之路");
    check_reads("001", "城市群内仅有22座城市、538个建制镇");
    check_reads("001", "防城港企沙南30万吨级航道");
    check_reads("001", "已发展成为300万人以上的大城市");
}

/// The unit names a text's links name, in the order of units.
fn linked(document: &str, words: &str) -> Vec<&'static str> {
    let (idx, it) = corpus().by_id(document).unwrap();
    let at = it.statements().find(|(_, it)| it.text.contains(words)).unwrap().0;
    let links = corpus().links.iter().filter(|it| it.document == idx && it.statement == at);
    links.map(|it| corpus().unit(it.unit).unwrap().short.as_str()).collect()
}

#[test]
fn false_friends_are_not_cities() {
    assert!(linked("001", "作为“三南”地区重要出海口的作用").is_empty());
    assert!(linked("001", "港口、岸线、油气、农林、旅游资源丰富").is_empty());
    assert!(linked("000", "建设我国西南地区主要出海口和联通东盟的关键枢纽").is_empty());
    assert!(linked("000", "确保老城区雨停后及时排干积水").is_empty());
    assert!(linked("004", "发展壮大新型农村集体经济").is_empty());
    assert!(linked("003", "湫坡头").is_empty());
}

#[test]
fn cities_are_found_where_a_false_friend_is_near() {
    assert!(linked("001", "突出海口港和北海港的客运功能").contains(&"海口"));
    assert_eq!(linked("001", "深化户籍制度改革，放宽南宁、海口落户限制"), ["南宁", "海口"]);
    assert!(linked("001", "儋州（洋浦）、东方、阳江等能源基地").contains(&"东方"));
    assert_eq!(
        linked("001", "安全稳妥推动阳江、防城港、昌江等核电建设"),
        ["防城港", "阳江", "昌江"]
    );
}

#[test]
fn item_twelve_is_set_beside_the_transport_section_of_2017() {
    let (_, plan) = corpus().by_id("001").unwrap();
    let (_, scheme) = corpus().by_id("000").unwrap();
    let (item, _) = scheme.find("000.12").unwrap();
    let shown: Vec<String> = corpus()
        .alignments
        .iter()
        .filter(|it| it.right == item && Confidence::Low < it.confidence)
        .map(|it| reference(plan, it.left).line())
        .collect();
    assert!(shown.iter().any(|it| it == "第五章第一节 畅通对接“三南”陆路通道"), "{shown:?}");
}

fn find(query: &str) -> Vec<Hit> {
    let index = Index::of(&corpus().documents, &corpus().fold);
    search(&index, &corpus().documents, &corpus().fold, query)
}

#[test]
fn a_search_does_not_mind_the_script() {
    let (simplified, traditional) = (find("珠三角一体化"), find("珠三角一體化"));
    assert!(!simplified.is_empty());
    let places = |hits: &[Hit]| hits.iter().map(|it| (it.document, it.at)).collect::<Vec<_>>();
    assert_eq!(places(&simplified), places(&traditional));
}

#[test]
fn marks_fall_on_the_printed_words() {
    for hit in find("平陸運河") {
        let chars: Vec<char> = hit.text.chars().collect();
        for (from, to) in hit.marks {
            assert_eq!(chars[from..to].iter().collect::<String>(), "平陆运河");
        }
    }
    assert_eq!(find("平陆运河").len(), 2);
}

#[test]
fn a_run_may_cross_from_one_sentence_into_the_next() {
    let hits = find("扩能北向运输通道");
    assert_eq!(hits.len(), 1);
    let across = find("兰海高速公路。研究建设平陆运河");
    assert_eq!(across.len(), 2, "{across:?}");
}

#[test]
fn a_damaged_seed_or_table_is_named_with_its_place() {
    let broken =
        |file: &str, text: &str| compile(&seeds().with(file, text)).unwrap_err().to_string();
    let error = broken("manifest.toml", "[[document]]\nid = \"001\"\n");
    assert!(error.starts_with("seeds/manifest.toml:1: "), "{error}");
    let error =
        broken("editorial/groups.csv", "name,aliases,members,documents,reason\n甲,,999999,,无\n");
    assert!(error.starts_with("seeds/editorial/groups.csv:2: "), "{error}");
    let error = broken("geo/regions.topo.json", "{");
    assert!(error.starts_with("seeds/geo"), "{error}");
}
