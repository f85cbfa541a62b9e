//! Terms of the model: parts of the structure, grades, damage, confidence.

words! {
    /// Terms of the model.
    Terms {
        bay { "一湾", "一灣", "One bay" }
        axes_2017 { "双轴", "雙軸", "Two axes" }
        axes_2022 { "两轴", "兩軸", "Two axes" }
        core_2017 { "一核", "一核", "One core" }
        core_2022 { "一核一圈", "一核一圈", "One core, one circle" }
        poles { "两极", "兩極", "Two poles" }
        nodes { "节点城市", "節點城市", "Node cities" }
        hubs { "中心与枢纽", "中心與樞紐", "Centres and hubs" }

        continued { "延续", "延續", "continued" }
        strengthened { "强化", "強化", "strengthened" }
        refined { "细化", "細化", "refined" }
        adjusted { "调整", "調整", "adjusted" }
        new { "新增", "新增", "new" }
        unmentioned { "未再提及", "未再提及", "not mentioned again" }

        pinglu_canal { "平陆运河", "平陸運河", "Pinglu Canal" }
        part_bay { "一湾", "一灣", "bay" }
        part_nqf {
            "南北钦防轴",
            "南北欽防軸",
            "Nanning–Beihai–Qinzhou–Fangchenggang axis",
        }
        part_zmy { "湛茂阳轴", "湛茂陽軸", "Zhanjiang–Maoming–Yangjiang axis" }
        part_core { "一核", "一核", "core" }
        part_circle { "一圈", "一圈", "circle" }
        part_poles { "两极", "兩極", "pole" }
        part_nodes { "节点城市", "節點城市", "node city" }
        part_none { "规划单元", "規劃單元", "planning unit" }

        hub_centre { "中心城市", "中心城市", "central city" }
        hub_transport { "全国性综合交通枢纽", "全國性綜合交通樞紐", "national transport hub" }
        hub_freight { "货运枢纽港", "貨運樞紐港", "freight hub port" }
        hub_passenger { "综合客运枢纽", "綜合客運樞紐", "passenger hub" }
        hub_logistics { "物流枢纽", "物流樞紐", "logistics hub" }
        hub_information { "中国—东盟信息枢纽", "中國—東盟信息樞紐", "China–ASEAN information hub" }
        hub_transport_2022 { "综合交通枢纽", "綜合交通樞紐", "transport hub" }
        hub_logistics_2022 { "国家物流枢纽", "國家物流樞紐", "national logistics hub" }
        hub_node { "重要枢纽节点", "重要樞紐節點", "important hub node" }
        hub_container { "区域国际集装箱枢纽港", "區域國際集裝箱樞紐港", "regional container hub port" }
        hub_gas { "海上天然气枢纽", "海上天然氣樞紐", "offshore gas hub" }

        direct { "点名", "點名", "named" }
        subplace { "下辖地点", "下轄地點", "place within" }
        region { "全域", "全域", "whole cluster" }
        group { "所在组团", "所在組團", "via group" }

        lead { "（牵头）", "（牽頭）", " (lead)" }
        participate { "（参与）", "（參與）", " (takes part)" }
        cooperate { "（配合）", "（配合）", " (cooperates)" }
        no_body { "未写明责任部门", "未寫明責任部門", "No responsible body stated" }

        high { "高", "高", "high" }
        medium { "中", "中", "medium" }
        low { "低", "低", "low" }

        lost_decimal { "小数点失落", "小數點失落", "decimal point lost" }
        lost_percent { "百分号失落", "百分號失落", "percent sign lost" }
        lost_latin { "拉丁字母失落", "拉丁字母失落", "Latin letters lost" }
        lost_digits { "数字失落", "數字失落", "digits lost" }
        lost_year { "年份失落", "年份失落", "year lost" }
        displaced { "错位", "錯位", "displaced" }
        page_number { "页码混入", "頁碼混入", "page number run in" }
        line_join { "换行截断", "換行截斷", "cut by a line break" }
        misprint { "误印", "誤印", "misprint" }

        guangxi { "广西", "廣西", "Guangxi" }
        guangdong { "广东", "廣東", "Guangdong" }
        hainan { "海南", "海南", "Hainan" }
    }
}
