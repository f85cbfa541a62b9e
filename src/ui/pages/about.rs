//! Method, limits, sources and licences.
use crate::app::state::Atlas;
use crate::ui::app::set_title;
use leptos::prelude::*;

/// What the atlas is made of and what it cannot do.
#[component]
pub fn About() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    set_title("关于");
    let n_statements: usize = atlas.documents.iter().map(|it| it.statements().count()).sum();
    let documents = atlas
        .documents
        .iter()
        .map(|it| {
            let about = &it.about;
            let issuer = if about.issuer.is_empty() {
                "发文机关在抽取文本中未载明".to_owned()
            } else {
                about.issuer.join("、")
            };
            let facts = match &about.date {
                Some(date) => format!("{issuer}，{date}"),
                None => issuer,
            };
            view! {
                <li>
                    <b lang=about.lang.clone()>{about.title.clone()}</b>
                    <br />
                    <span class="small">{facts}" · "{it.nodes.len()}" 个条目 · "{it.statements().count()}" 句"</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="plain">
            <h1>"关于这本图志"</h1>
            <p>
                "北部湾政策图志把五份公开的规划文件拆成条目和句子，说明每一句与哪个市县有关、依据是哪几个字，"
                "并把 2022 年实施方案的三十五条与 2017 年规划的对应段落并列。全部内容在本页之内：不联网、不记录、不需要服务器。"
            </p>
            <h2>"五份文件"</h2>
            <ul class="plain__documents">{documents}</ul>
            <p class="small">"共 "{n_statements}" 句。"</p>
            <h2>"怎样得来"</h2>
            <p>
                "原文是从网页和 PDF 抽取的文本，有缺损。页码、目录和网站栏目已移出正文并逐一登记；"
                "错位的表格按登记表移回原处；缺失的数字、年份和字母以 ▯ 标出，不补写，点一下可看依据；“原貌”照录抽取文本，可逐字核对。"
            </p>
            <p>
                "“任务数”只计句子里点到市县本身（点名）或其下辖地点（下辖地点）的句子；通过“北钦防”等组团名称涉及的句子另列。"
                "规划里的动词是任务，不是已经发生的事实。"
            </p>
            <p>"两份规划的对应目前由程序按共有词语计算，页面上注明“机器”和可信度，尚未经编辑逐条判定。"</p>
            <h2>"地图声明"</h2>
            <p>
                "本图为北部湾城市群规划范围示意图，由开放数据自动简化生成，仅供研究与交流参考；图上各类界线、位置均为示意，"
                "不作为划界、权属、导航或执法依据，也不代表对任何国界、行政区域界线或海域的立场。"
                "本图未经自然资源主管部门审核，无审图号。在中国境内向社会公开展示、登载、出版前，请改用自然资源主管部门提供的带审图号的标准地图，或依照《地图管理条例》送审。"
            </p>
            <p class="small">
                "数据：行政区与海岸 © "
                <a href="https://www.openstreetmap.org/copyright">"OpenStreetMap 贡献者"</a>
                "（"<a href="https://opendatacommons.org/licenses/odbl/1-0/">"ODbL 1.0"</a>
                "），经 geoBoundaries（2017）与 geo-maps（2017）；主要河流 Natural Earth（公有领域）；"
                "部分地名坐标 GeoNames（CC BY 4.0）、airportsdata（MIT）。"
            </p>
            <h2>"下载"</h2>
            <p><a href="data/corpus.json" download="beibu-atlas-corpus.json">"全部数据（JSON）"</a>"：条目、句子、在原文件中的位置、与市县的关联、两年对应。"</p>
            <h2>"许可"</h2>
            <p>"程序：MIT 或 Apache-2.0，任选其一。地图数据：ODbL 1.0。文件正文为政府公开文件。"</p>
        </section>
    }
}
