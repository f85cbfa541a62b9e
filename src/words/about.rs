//! Method, limits, sources and licences; and the page for an address that names nothing.

words! {
    /// What the atlas says of itself.
    About {
        missing { "没有这一页", "沒有這一頁", "No such page" }
        missing_why {
            "地址 {0} 不对应图志里的任何内容，可能抄漏了字符。",
            "地址 {0} 不對應圖志裡的任何內容，可能抄漏了字符。",
            "The address {0} names nothing in the atlas; a character may have been lost in copying.",
        }
        missing_map { "回到地图", "回到地圖", "Back to the map" }
        missing_or { "，或 ", "，或 ", ", or " }
        missing_compare { "对照两份规划", "對照兩份規劃", "compare the two plans" }
        missing_read { "读原文", "讀原文", "read the source texts" }
        missing_end { "。", "。", "." }

        heading { "关于这本图志", "關於這本圖志", "About this atlas" }
        what {
            "北部湾政策图志把五份公开的规划文件拆成条目和句子，说明每一句与哪个市县有关、依据是哪几个字，\
             并把 2022 年实施方案的三十五条与 2017 年规划的对应段落并列。全部内容在本页之内：不联网、不记录、不需要服务器。",
            "北部灣政策圖志把五份公開的規劃文件拆成條目和句子，說明每一句與哪個市縣有關、依據是哪幾個字，\
             並把 2022 年實施方案的三十五條與 2017 年規劃的對應段落並列。全部內容在本頁之內：不連網、不記錄、不需要伺服器。",
            "The Beibu Atlas takes five public planning documents apart into clauses and sentences, says \
             which city or county each sentence concerns and by which words, and sets the thirty-five \
             items of the 2022 implementation scheme beside the matching passages of the 2017 plan. All \
             of it is within this page: it goes to no network, records nothing and needs no server. The \
             documents themselves are in Chinese and are shown as printed.",
        }
        no_issuer {
            "发文机关在抽取文本中未载明",
            "發文機關在抽取文本中未載明",
            "issuing body not stated in the extracted text",
        }
        dated { "{0}，{1}", "{0}，{1}", "{0}, {1}" }
        size { "{0} 个条目 · {1} 句", "{0} 個條目 · {1} 句", "clauses: {0} · sentences: {1}" }
        total { "共 {0} 句。", "共 {0} 句。", "Sentences in all: {0}." }
        how { "怎样得来", "怎樣得來", "How it was made" }
        how_text {
            "原文是从网页和 PDF 抽取的文本，有缺损。页码、目录和网站栏目已移出正文并逐一登记；\
             错位的表格按登记表移回原处；缺失的数字、年份和字母以 ▯ 标出，不补写，点一下可看依据；“原貌”照录抽取文本，可逐字核对。",
            "原文是從網頁和 PDF 抽取的文本，有缺損。頁碼、目錄和網站欄目已移出正文並逐一登記；\
             錯位的表格按登記表移回原處；缺失的數字、年份和字母以 ▯ 標出，不補寫，點一下可看依據；「原貌」照錄抽取文本，可逐字核對。",
            "The source texts were extracted from web pages and PDF files, and are damaged. Page numbers, \
             tables of contents and site sections are taken out of the text, each of them on record; \
             displaced tables are moved back by a list; lost figures, years and letters are marked ▯ and \
             not supplied, and one press shows the evidence; “As extracted” gives the extracted text as \
             it was, to be checked letter by letter.",
        }
        how_tasks {
            "“任务数”只计句子里点到市县本身（点名）或其下辖地点（下辖地点）的句子；通过“北钦防”等组团名称涉及的句子另列。\
             规划里的动词是任务，不是已经发生的事实。",
            "「任務數」只計句子裡點到市縣本身（點名）或其下轄地點（下轄地點）的句子；透過「北欽防」等組團名稱涉及的句子另列。\
             規劃裡的動詞是任務，不是已經發生的事實。",
            "“Tasks” counts only sentences that name the city or county itself (named) or a place in it \
             (place within); sentences that concern it through the name of a group, such as \
             Beihai–Qinzhou–Fangchenggang, are listed apart. A verb in a plan is a task, not a fact that \
             has come about.",
        }
        how_order {
            "市县的任务清单按这样的次序排列：先列要做的事，原则性的话和只通过组团涉及的句子在后；除去同一句里说别处的分句，只写一地的在前，\
             两三地并提的其次，长名单最后；点名的先于下辖地点；同等的，2022 年先于 2017 年。“据地理关系”表示文件没有写明属于哪个市县，\
             是按河流、道路、山脉的走向或机构驻地判断的。“全域”是对整个城市群说的话，每个市县都适用，默认不列。",
            "市縣的任務清單按這樣的次序排列：先列要做的事，原則性的話和只透過組團涉及的句子在後；除去同一句裡說別處的分句，只寫一地的在前，\
             兩三地並提的其次，長名單最後；點名的先於下轄地點；同等的，2022 年先於 2017 年。「據地理關係」表示文件沒有寫明屬於哪個市縣，\
             是按河流、道路、山脈的走向或機構駐地判斷的。「全域」是對整個城市群說的話，每個市縣都適用，預設不列。",
            "A city's list is in this order: what is to be done, before statements of principle and those \
             that concern it only through a group; what is about one place alone (clauses about other \
             places left aside), before what names two or three, before long lists; the place itself named, before places within it; and where all \
             is equal, 2022 before 2017. “By geography” means that the document does not say which city \
             it concerns; the course of a river, road or range, or the seat of an institution, does. \
             “Whole cluster” is what is said to all; it holds for every city and is not listed at first.",
        }
        how_pairs {
            "两份规划的对应由编辑借助语言模型逐句对读：从 2017、2022 两边各通读一遍，分歧处再裁定一次，每一对写明变了什么、\
             可信度多高；两边共有的词由程序找出，页面上都注明是编辑还是机器。两份规划里说要做什么的每一句，\
             要么在某一对里，要么列为新增或未再提及，不会两处都有，也不会两处都没有。未再提及不等于取消。",
            "兩份規劃的對應由編輯借助語言模型逐句對讀：從 2017、2022 兩邊各通讀一遍，分歧處再裁定一次，每一對寫明變了什麼、\
             可信度多高；兩邊共有的詞由程式找出，頁面上都註明是編輯還是機器。兩份規劃裡說要做什麼的每一句，\
             要麼在某一對裡，要麼列為新增或未再提及，不會兩處都有，也不會兩處都沒有。未再提及不等於取消。",
            "The counterparts of the two plans were decided by editors with the help of language models, \
             reading sentence by sentence: once from the side of 2017, once from that of 2022, and once \
             more where the two disagreed. Each pair says what changed and how sure it is; the words both \
             sides share are found by program, and the page says who decided. Every sentence of either \
             plan that says what is to be done is in a pair, or listed as new or as not mentioned again, \
             never in both and never in neither. Not mentioned again does not mean given up.",
        }
        notice { "地图声明", "地圖聲明", "Notice on the map" }
        notice_text {
            "本图为北部湾城市群规划范围示意图，由开放数据自动简化生成，仅供研究与交流参考；图上各类界线、位置均为示意，\
             不作为划界、权属、导航或执法依据，也不代表对任何国界、行政区域界线或海域的立场。\
             本图未经自然资源主管部门审核，无审图号。在中国境内向社会公开展示、登载、出版前，请改用自然资源主管部门提供的带审图号的标准地图，或依照《地图管理条例》送审。",
            "本圖為北部灣城市群規劃範圍示意圖，由開放資料自動簡化生成，僅供研究與交流參考；圖上各類界線、位置均為示意，\
             不作為劃界、權屬、導航或執法依據，也不代表對任何國界、行政區域界線或海域的立場。\
             本圖未經自然資源主管部門審核，無審圖號。在中國境內向社會公開展示、登載、出版前，請改用自然資源主管部門提供的帶審圖號的標準地圖，或依照《地圖管理條例》送審。",
            "This is a schematic map of the planning area of the Beibu Gulf City Cluster, simplified by \
             program from open data, for reference in research and discussion only. All lines and \
             positions on it are schematic: they are no basis for the delimitation of boundaries, for \
             title, navigation or law enforcement, and take no position on any national boundary, \
             administrative boundary or sea area. The map has not been reviewed by the natural resources \
             authorities and bears no map review number. Before displaying, carrying or publishing it to \
             the public within China, use a standard map with a review number provided by the natural \
             resources authorities instead, or submit the map for review under the Regulations on Map \
             Management.",
        }
        data { "数据：行政区与海岸 © ", "資料：行政區與海岸 © ", "Data: administrative areas and coast © " }
        data_osm { "OpenStreetMap 贡献者", "OpenStreetMap 貢獻者", "OpenStreetMap contributors" }
        data_rest {
            "，经 geoBoundaries（2017）与 geo-maps（2017）；主要河流 Natural Earth（公有领域）；\
             部分地名坐标 GeoNames（CC BY 4.0）、airportsdata（MIT）。",
            "，經 geoBoundaries（2017）與 geo-maps（2017）；主要河流 Natural Earth（公有領域）；\
             部分地名座標 GeoNames（CC BY 4.0）、airportsdata（MIT）。",
            ", by way of geoBoundaries (2017) and geo-maps (2017); main rivers: Natural Earth (public \
             domain); some coordinates of places: GeoNames (CC BY 4.0), airportsdata (MIT).",
        }
        download { "下载", "下載", "Download" }
        download_all { "全部数据（JSON）", "全部資料（JSON）", "All data (JSON)" }
        download_rest {
            "：条目、句子、在原文件中的位置、与市县的关联、两年对应、指标和项目。",
            "：條目、句子、在原文件中的位置、與市縣的關聯、兩年對應、指標和項目。",
            ": clauses, sentences, their positions in the original files, links to cities and counties, \
             the correspondence of the two years, figures and projects.",
        }
        licences { "许可", "許可", "Licences" }
        licences_text {
            "程序：MIT 或 Apache-2.0，任选其一。地图数据：ODbL 1.0。文件正文为政府公开文件。",
            "程式：MIT 或 Apache-2.0，任選其一。地圖資料：ODbL 1.0。文件正文為政府公開文件。",
            "Program: MIT or Apache-2.0, at your choice. Map data: ODbL 1.0. The documents are public \
             documents of government bodies.",
        }
    }
}
