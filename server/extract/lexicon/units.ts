/** Units and count words after a number; data only. What a unit measures stands in `domain/unit-table.ts`. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Measures: a bound on one of them before a noun is a size class (亿元以上项目), not a bound on a count. */
export const HAN_MEASURES: readonly string[] = words(`
  元 人民币 美元 欧元 英镑 港元 港币 日元 澳元 加元 卢布 元人民币 角
  % ‰ 个百分点 百分点 成 倍
  亩 公顷 平方米 平米 平方公里 平方千米 ㎡ 平方 亩次
  米 延米 公里 千米 厘米 毫米 海里 公里/小时 车道公里 延长米 单线公里 皮长公里 芯公里 沟公里
  吨 公斤 千克 克 斤 毫克 微克 吨标准煤 吨标煤 吨油当量 吨公里 人公里 载重吨 综合吨 吨级
  升 毫升 立方米 立方 方 标准立方米 标方
  千瓦 兆瓦 千瓦时 兆瓦时 度 千伏安 千伏 瓦 吉瓦 伏
  秒 分钟 小时 个小时 天 日 个工作日 工作日 个自然日 自然日 周 个星期 个月 年 岁 学时 课时 工时 个学时 个课时 学年 学期
  分 ℃ 摄氏度 分贝 级地震 微克/立方米 毫克/立方米 毫克/升
`);

/** Count words. An unlisted one only loses its label: `parseUnit` takes any word for a count. */
export const HAN_COUNTERS: readonly string[] = words(`
  家 家次 个 个次 项 项次 件 件次 名 人 位 人次 户 户次 户人 场 场次 次 批 批次 期 份 份次 篇 篇次 部 支 支次 只 条 条次
  台 台次 台套 套 套次 座 座次 栋 幢 间 所 所次 处 处次 片 块 块次 宗 宗次 起 例 例次 张 张次 本 册 卷 幅 枚 粒 颗 株 棵
  头 匹 羽 尾 头只 辆 辆次 架 架次 艘 艘次 列 班 班次 趟 航次 车次 标箱 标准箱 标台 节 节次 学分 门 门次 种 类 组 组次
  队 队次 对 双 副 盏 根 枝 口 眼 道 层 单 笔 笔次 桩 款 款次 档 页 字 句 段 代 届 轮 拨 面 束 包 袋 瓶 箱 桶 罐 盒
  盘 剂 剂次 针 针次 床 张床位 个床位 床位 席 席位 岗 岗位 车位 泊位 个泊位 路 点位 站 站次 餐 餐次 人天 人日 人月
  具 挂 樽 尊 门类 环 屏 栏 列次 车皮 车 船 船次 箱次 户家庭 对次 梯次 轮次 步 拍 帧 键 团 村次 校次 店次 机 机次
  厘 曲 首 集 集次 出 台戏 幕 台(套) 座(处) 枚次 杆 樘 扇 组(套) 大项 大类 亭 厅 井 窖 孔 棚 畦 穴 丛 垄 栅
`);

/** Words that begin like a count word but are the thing itself: 3000项目 has no count word. */
export const NOT_UNITS: readonly string[] = words(`
  家庭 家长 家电 家具 家政 家禽 家园 个人所得 个体工商 个体户 个体经营 个体私营 个性 项目 人才 人员 人口 人均 人民 人大 人社 人工 人行 人居 人力
  名师 名城 名单 名录 名企 名村 名镇 名医 名校 位居 位列 位于 位次 部门 部委 部级 部分 部队 部署 部省 台账 台湾 台风
  场所 场馆 场地 场景 场均 期间 期末 期初 期货 期刊 批准 批复 批发 批而 条例 条件 条线 组织 组建 组长 组团 组成
  套餐 次年 次日 次级 次月 起草 起步 起来 起点 起始 门户 门店 门诊 面积 面向 面上 面临 面源 本级 本地 本市 本科 本省
  本区 本年 本月 本季 本次 本县 本报 本土 节能 节点 节水 节日 节约 节目 口岸 口径 口粮 口碑 层面 层次 层级 道路 道德
  片区 队伍 队员 团队 团体 团员 对照 对接 对外 对象 对口 对比 对标 双创 双向 双随机 双减 双碳 类型 类别 种植 种子 种业
  种类 代表 代理 代码 字号 分别 分布 分行 分局 分类 分值 分析 分公司 分批 分区 分支 分会 分中心 分数 度假 度夏
  度汛 度冬 天然 天津 日均 日常 日报 日前 日起 日至 日照 日本 日产 年度 年均 年底 年末 年初 年来 年级 年产 年龄 年薪
  年检 年报 年会 元旦 元素 元宵 元宇宙 方案 方面 方式 方法 方向 方便 升级 升至 升格 克服 路线 路面 路由 路段 针对 剂量
  班子 班级 班线 单位 单项 单独 单元 单价 单季 款项 款式 页面 户均 户外 户籍 户型 户口 例行 例会 例如
  宗教 宗旨 支持 支撑 支付 支出 支部 支队 支行 支援 处置 处理 处罚 处室 处于 处级 处长 处方 所有 所属 所在 所长 所以
  所需 座谈 座落 间接 间隔 份额 列入 列车 列支 列为 架构 架设 头部 头雁 头条 成立 成员 成果 成功 成为 成效 成本 成都
  成交 成长 成套 成熟 成型 成品 成绩 成人 成年 成片 倍增 站点 站长 车站 车间 车辆 车险 车企 船舶 船员 箱包 包括
  包含 包保 包装 机构 机关 机制 机器 机场 机械 机遇 机动 键盘 环节 环保 环境 环评 环卫 环比 屏障 路灯 岗亭 席卷 床铺
  床上 出台 出让 出口 出租 出具 出资 首批 首次 首个 首家 集中 集团 集体 集聚 集群 集成 集镇 集装箱 具体 具有 具备 步入
  步行 轮候 轮岗 轮训 届时 届满 档案 段落 口腔 孔子 井盖 厅局 厅级 厅长 厅属 棚户 棚改 米其林 公里处 亩均 吨级码头
  双方 双语 双元 双重 双拥 双千 双百 双招 瓶装 桶装 盘活 盒饭 针灸 餐饮 餐厅 餐具 席地 厘清 曲艺 幕后 杆塔 栋梁
  块状 篇章 册封 卷烟 粒子 颗粒 株洲 头等 列席 班组 根据 根治 道口 眼科 层层 条块 点位图 只有 只能 门槛 门前 门票
  门市 门急诊 起诉 起源 副省 副市 副厅 副处 副高 副县 副食 副主 副本 包干 字样 句号 分标段 分之 分包 分阶段 分片 分级 分散 分摊 分配 分红 分拣 分散式 分布式
`);

/** Nouns after a measure and 以上 that name the money itself, so the bound is real: 10亿元以上投资. */
export const MONEY_NOUNS: readonly string[] = words('投资 资金 贷款 收入 税收 产值 销售 融资 授信 补助 成交');

/** Things that come in sizes: a bounded measure before one of them names a class. */
export const SIZED_THINGS: readonly string[] = words(
  '项目 企业 单位 公司 机构 园区 村 学校 商户 工程 产业 集群 设备',
);

/** Words after which an amount without a unit is money: 技术交易额115.7亿. */
export const MONEY_HEADS: readonly string[] = words(
  '额 投资 产值 收入 资金 贷款 税收 利润 增加值 GDP 经费 融资 授信 债券 总值 营收 支出 补助',
);

/** Latin units, matched with their case where it matters; each ends at a letter boundary. */
export const LATIN_UNITS: readonly string[] = words(`
  % ‰ km km2 km² m2 m² m3 m³ mm cm kg mg μg t ha kW MW GW TW kWh MWh GWh TWh kV kVA kw mw KW KM TB GB PB EB MB Mbps Gbps
  P PFLOPS EFLOPS TEU TEUs ml L mg/L μg/m3 μg/m³ ug/m3 mg/m3 pp ppts mu dB hrs GHz
`);

/** English measures and common counts that may stand in the singular or take two words. */
export const ENGLISH_UNITS: readonly string[] = [
  'per cent',
  'percent',
  'percentage point',
  'percentage points',
  'working day',
  'working days',
  'business day',
  'business days',
  'case managers',
  'full-time equivalents',
  ...words(`
    day days week weeks month months year years hour hours minute minutes second seconds
    people person persons staff children households families homes jobs firms companies businesses
    visits visitors projects schools hectare hectares metre metres meter meters kilometre kilometres kilometers mile miles
    tonne tonnes ton tons kilograms litres pounds dollars euros yuan kW MW points places sites cases times acres pence
  `),
];

/** English words that end the search for a noun after a number. */
export const ENGLISH_STOPS: ReadonlySet<string> = new Set(
  words(`
    a an the of in on at to by for from with as and or but than that this these those it its is are was were be been
    had has have having do does did will would can could should may might must not no nor so if then when while which
    who whom whose what where there here up out over under above below between against per including each every either
    because since until before after during within without into onto about around across among via more less fewer
    most least other further another percent per plus minus versus via both all any some few last next only also just
    came reached rose fell stood remained remains due said says has was is this less across years' alone overall
  `),
);

/** Scale words in English, longest first where they share a beginning. */
export const ENGLISH_SCALES: readonly string[] = words(
  'trillion billion million thousand tn bn mn m k M B K',
);
