//! The map: what is written on it, around it, and said of it.

words! {
    /// The map and its stage.
    Map {
        heading {
            "北部湾城市群\u{200b}规划范围\u{200b}示意图",
            "北部灣城市群\u{200b}規劃範圍\u{200b}示意圖",
            "Beibu Gulf City Cluster: schematic map",
        }
        spoken {
            "北部湾城市群规划范围示意图：方向键平移，加减号缩放，按 Tab 逐个到市县，在市县上按方向键到邻近的市县",
            "北部灣城市群規劃範圍示意圖：方向鍵平移，加減號縮放，按 Tab 逐個到市縣，在市縣上按方向鍵到鄰近的市縣",
            "Schematic map of the planning area of the Beibu Gulf City Cluster: \
             arrow keys move it, plus and minus zoom, Tab goes from city to city, \
             arrow keys on a city go to its neighbours",
        }
        notice {
            "示意图，不作为划界依据\u{a0}· ",
            "示意圖，不作為劃界依據\u{a0}· ",
            "Schematic map; not a basis for any boundary\u{a0}· ",
        }
        spoken_unit {
            "{0}，{1}，{2}",
            "{0}，{1}，{2}",
            "{0}; {1}; tasks: {2}",
        }
        spoken_reported {
            "{0}，{1}，已报告 {2}",
            "{0}，{1}，已報告 {2}",
            "{0}; {1}; reported: {2}",
        }
        spoken_count { "{0} {1} 条", "{0} {1} 條", "{0} {1}" }
        spoken_and { "，", "，", ", " }
        counted { "数字取自", "數字取自", "Figures from" }
        counted_all { "全部主题", "全部主題", "All themes" }
        counted_both { "两份规划", "兩份規劃", "Both plans" }
        column_count { "{0} 任务", "{0} 任務", "{0}: tasks" }
        column_reported { "{0} 已报告", "{0} 已報告", "{0}: reported" }
        city { "{0}\u{a0}· 位置与地点", "{0}\u{a0}· 位置與地點", "{0}\u{a0}· location and places" }
        back { "← 回全图", "← 回全圖", "← Whole map" }
        fold { "收起地图", "收起地圖", "Put the map away" }
        unfold { "展开地图", "展開地圖", "Show the map" }
        years { "结构的年份", "結構的年份", "Year of the structure" }
        overlay { "叠加", "疊加", "Both" }

        hint {
            "按住 Ctrl 滚动可缩放地图",
            "按住 Ctrl 滾動可縮放地圖",
            "Hold Ctrl and scroll to zoom the map",
        }
        nearer { "放大", "放大", "Zoom in" }
        farther { "缩小", "縮小", "Zoom out" }
        home { "回到全图", "回到全圖", "Back to the whole map" }
        north { "向北移", "向北移", "Move north" }
        south { "向南移", "向南移", "Move south" }
        west { "向西移", "向西移", "Move west" }
        east { "向东移", "向東移", "Move east" }

        legend { "图例", "圖例", "Legend" }
        legend_dashed { "2017 虚线", "2017 虛線", "2017 dashed" }
        legend_solid { "2022 实线", "2022 實線", "2022 solid" }
        legend_years { "年份", "年份", "Year" }
        legend_2017 { "虚线　2017 规划", "虛線　2017 規劃", "Dashed: 2017 plan" }
        legend_2022 { "实带　2022 方案", "實帶　2022 方案", "Solid: 2022 scheme" }
        legend_structure { "结构", "結構", "Structure" }
        legend_or { "／", "／", " / " }
        legend_rings { "一核、两极", "一核、兩極", "One core, two poles" }
        legend_new { "{0}（2022 新增）", "{0}（2022 新增）", "{0} (new in 2022)" }
        legend_circle { "一圈（2022 新增）", "一圈（2022 新增）", "Circle (new in 2022)" }
        legend_counts { "地名下的任务数", "地名下的任務數", "Tasks per unit" }
        legend_reported { "地名下的已报告数", "地名下的已報告數", "Reported per unit" }
        legend_places { "地点", "地點", "Places" }
        place_port { "港口", "港口", "Port" }
        place_county { "县、区", "縣、區", "County" }
        place_airport { "机场", "機場", "Airport" }
        place_crossing { "口岸", "口岸", "Crossing" }
        place_town { "镇", "鎮", "Town" }
        place_site { "园区、场站", "園區、場站", "Works" }
        place_nature { "山水", "山水", "Nature" }
        place_canal { "运河", "運河", "Canal" }
        place_road { "公路", "公路", "Road" }
        place_railway { "铁路", "鐵路", "Railway" }

        picture { "存图", "存圖", "Save" }
        picture_spoken {
            "存图：把眼前的地图存成图片",
            "存圖：把眼前的地圖存成圖片",
            "Save the map as a picture",
        }
        picture_svg { "矢量图，可放大、可编辑", "向量圖，可放大、可編輯", "to enlarge or to edit" }
        picture_png { "贴进文稿、网页", "貼進文稿、網頁", "for texts and web pages" }
        picture_with {
            "存下眼前的地图，附标题、图例、声明和日期。",
            "存下眼前的地圖，附標題、圖例、聲明和日期。",
            "The map as you see it, with title, legend, notice and date.",
        }
        picture_2017 { "2017 规划结构", "2017 規劃結構", "Structure in the 2017 plan" }
        picture_2022 { "2022 方案结构", "2022 方案結構", "Structure in the 2022 scheme" }
        picture_both {
            "两年叠加：2017 规划与 2022 方案",
            "兩年疊加：2017 規劃與 2022 方案",
            "Both years: 2017 plan and 2022 scheme",
        }
        picture_date { "{0} · {1} 存图", "{0} · {1} 存圖", "{0} · saved {1}" }
        picture_failed {
            "图片没有存成：{0}。可以换一种格式再试。",
            "圖片沒有存成：{0}。可以換一種格式再試。",
            "The picture could not be saved: {0}. You can try the other format.",
        }
        picture_undrawn {
            "浏览器没有画出图片",
            "瀏覽器沒有畫出圖片",
            "the browser did not draw it",
        }

        failed {
            "地图未能载入：{0}。全部内容见旁边的列表和原文。",
            "地圖未能載入：{0}。全部內容見旁邊的列表和原文。",
            "The map could not be loaded: {0}. Everything is in the list beside it and in the texts.",
        }
        no_document { "没有文档", "沒有文件", "there is no document" }
        no_leaflet {
            "绘图程序 Leaflet 没有载入",
            "繪圖程式 Leaflet 沒有載入",
            "the drawing program Leaflet did not load",
        }
        no_border { "没有{0}的边界", "沒有{0}的邊界", "the border of {0} is missing" }
        unknown { "未知错误", "未知錯誤", "unknown error" }

        label_nqf { "南北钦防轴", "南北欽防軸", "Axis" }
        label_zmy { "湛茂阳轴", "湛茂陽軸", "Axis" }
        label_bay { "一湾", "一灣", "Bay" }
        label_core { "一核", "一核", "Core" }
        label_core_more { "·南宁", "·南寧", " · Nanning" }
        label_circle { "一圈", "一圈", "Circle" }
        label_circle_more { "·南宁都市圈", "·南寧都市圈", " · Nanning" }
        label_new { "＋2022 新增", "＋2022 新增", "+ new in 2022" }
        label_zhanjiang { "两极·湛江", "兩極·湛江", "Pole · Zhanjiang" }
        label_haikou { "两极·海口", "兩極·海口", "Pole · Haikou" }
        label_sea { "北部湾", "北部灣", "Beibu Gulf" }
        label_guangxi { "广西壮族自治区", "廣西壯族自治區", "Guangxi" }
        label_guangdong { "广东省", "廣東省", "Guangdong" }
        label_hainan { "海南省", "海南省", "Hainan" }
    }
}
