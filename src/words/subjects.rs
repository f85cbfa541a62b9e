//! What statements are about and what they do.

words! {
    /// Themes and kinds of statements.
    Subjects {
        theme_space { "空间", "空間", "Space" }
        theme_towns { "城镇", "城鎮", "Towns" }
        theme_transport { "交通", "交通", "Transport" }
        theme_ports { "港口", "港口", "Ports" }
        theme_industry { "产业", "產業", "Industry" }
        theme_innovation { "创新", "創新", "Innovation" }
        theme_ecology { "生态", "生態", "Ecology" }
        theme_energy { "能源", "能源", "Energy" }
        theme_water { "水利", "水利", "Water" }
        theme_information { "信息", "信息", "Digital" }
        theme_opening { "开放", "開放", "Opening-up" }
        theme_services { "公共服务", "公共服務", "Public services" }
        theme_market { "市场", "市場", "Market" }
        theme_safety { "安全", "安全", "Safety" }
        theme_institutions { "机制", "機制", "Institutions" }
        theme_goals { "目标", "目標", "Goals" }

        kind_target { "目标", "目標", "goal" }
        kind_status { "已报告，不是任务", "已報告，不是任務", "reported result, not a task" }
        kind_background { "背景", "背景", "background" }
        kind_principle { "原则", "原則", "principle" }
        kind_measure { "保障", "保障", "safeguard" }
    }
}
