/** Words that decide what a number is. Words only; the rules that use them are in `claims/`. */

/** Verbs and nominals that govern a figure, by what they do to the thing; a longer word wins over a shorter one. */
export const VERB_CLASSES = {
  /** The thing is there afterwards and was not before. */
  gain: '新增 增加 新建 建设 建成 建立 新设 设立 新组建 组建 新布局 布局 新培育 培育 培养 新创 创建 创成 新开放 开放 新引进 引进 引育 招引 招引落地 新开工 新修 修建 改造 新建改造 改扩建 扩建 新改建 新改扩建 打造 形成 新形成 产出 取得 获得 获评 建 添置 增设 净增 成立 牵头组建 发展 新发展 新添 落地 新落地 建成投用 建成投运 投用 投运 新投用 增建 加建 开设 新开设 增开 新开 加装 铺设 敷设 架设 栽植 新植 提升改造 升级改造 改建 迁建 重建 翻建 兴建 布设 设置 搭建 构建 开办 创成 争创 孵化 引入 招募 购置 新购置 新购 增配',
  /** A list, register or authority takes the thing in. */
  register:
    '备案 新备案 入库 新入库 新增入库 新登记 登记 纳入 新纳入 注册 新注册 入驻 新入驻 列入 接入 已接入',
  /** An authority says yes. */
  recognise:
    '认定 新认定 获批 获准 获准注册 批复 批复组建 批复同意建设 批准 批准建设 正式批准建设 授予 授牌 评选 评出 评定 遴选 新遴选 命名 通过 评为 入选 获批组建 授权',
  /** Work that is carried on or through. */
  carry:
    '实施 组织实施 开展 组织 组织开展 举办 举行 推进 推动 立项 新立项 立项实施 组织立项 安排 落实 部署 新部署 执行 办理 处理 审批 完成',
  lead: '牵头承担 牵头 承担 新牵头承担 主导 主持 主导或参与',
  assist: '协同推动 协同 参与 配合 协助 支持 帮助',
  solve: '联合解决 解决 攻克 突破 联合突破 联合攻克 攻关',
  start: '启动建设 启动创建 启动实施 开工 动工 新开工 开工建设 全部开工 启动 动工建设 开建',
  finish:
    '建成验收 上路运营 上路 投入运营 投放使用 交付 交付使用 安装 竣工 完工 验收 投产 办结 销号 整改 整改到位 结题 结案 到位 到岗 到车投运 安装投用',
  deliver:
    '盘活 配备 优化 优化调整 调整优化 养护 维护 管护 开通 新开通 调解 检测 供应 供给 出让 公开出让 成功出让 处置 消化 化解 移交 治理 搬迁 覆盖 提供 免费提供 免费检定 更新 修复 营造 造林 绿化 发放 投放 检查 抽检 检验 检定 立案 立案查处 查处 受理 培训 培训各类 选派 派出 转让 服务 惠及 上线 发布 印发 编制 编制完成 制修订 修订 压减 压降 减少 压缩 关停 淘汰 拆除 收回 清理 排查 征收 上缴 签约 签订 放映 送 帮扶 救助 资助 补贴 筹集 整治 清理整治 综合整治 打通 疏通 配置 新配置 采购 发行 销售 生产 收购 储备 外派 输送 安置 吸纳 带动 转移 聘请 招聘 招录 招收 补建 补植 疏浚 清淤 清运 化解 清退 追回 追缴 侦破 破获 打掉 抓获 查获 审结 调处 办复 答复 接待 接诊 筛查 接种 兑付 兑现 减免 拨付 下拨 归集 募集 筹措 复垦 流转 颁证 收储 硬化 加固 除险加固 拓宽 亮化 消除 取缔 捣毁 收缴 换装 更换 替换 换发 核发 补办 慰问 义诊 代办 帮办 撮合',
  reach:
    '调整 调增 调减 调高 上调 下调 实现 达到 达 完成 保持 保持在 稳定在 控制在 提高 提升 提高到 提升到 提高至 提升至 增长 下降 降低 降至 降到 压缩至 压缩到 压减至 缩短至 缩短到 缩减至 升至 增至 扩充 扩充到 扩充至 扩大到 扩大至 扩至 发展到 壮大到 增加到 增加至 延长到 延长至 延伸到 延伸至 上升到 上升至 下降到 下降至 减少到 减少至 为 是 有 共 总计 合计 累计 突破 超过 超',
} as const;

export type VerbClass = keyof typeof VERB_CLASSES;

/** Helping words around a verb that carry no meaning for the thing itself. */
export const ADVERBS =
  '督促 责令 协调 敦促 不少于 不低于 不超过 不高于 不大于 不小于 至少 至多 最多 大于 小于 高于 低于 少于 多于 逾 近 确定 年初确定 年初计划 年初下达 已 已经 现已 目前 目前已 今年 本年 年内 全年 全年共 年初 至今 累计 累计已 共 共计 总计 合计 一共 再 仅 只 约 均 都 各 各类 正式 顺利 成功 提前 超额 全面 基本 实际 先后 陆续 首次 首批 第一批 第二批 第三批 年度 本年度 要 应 须 需 可 将 拟 计划 力争 争取 确保 预计 预期 预计全年 全年预期 全年预计 计划全年 力争全年 确保全年 目标为 任务为 年度任务为 年度目标为 由 从 的 了 其中 含 另有 另 还 并 同时 经评审 经审核 进一步 按计划 按期 按时 全部 加快 积极 大力 深入 持续 稳步 有序 统筹 牵头 联合 指导 支持 推动 要达到 比例为 一共有 上半年 下半年 前三季度 一季度 二季度 三季度 四季度 本季度 本月 当月 当年 截至目前 春季 夏季 秋季 冬季 暑期 今年以来 年初以来 全市共 全省共 全区共 全县共 期末 实有 共发生 发生 全省实现 全市实现';

/** Places that say only "all of us". */
export const SCOPES =
  '全省 全市 全区 全县 全系统 全州 全镇 全域 我省 我市 我区 我县 我局 我厅 我委 全厅 全局 本省 本市 本区 本县 省内 市内 区内 区域内 辖区 辖区内 各类 各地';

/** The thing has not happened: applied for, planned, under way. */
export const NOT_DONE =
  '采购 招标采购 申报 申请 受理 推荐 意向 正在 在建 在编 在研 在审 初验 预验收 初评 尚未 还没有 还未 未能 仍未 筹建 筹备 征集 形式审查 初审 处于 正公示 公示期 公示中 公告期 洽谈 储备 谋划 报名 答辩 待命名 待批 待上级 待审 待厅务会 有待 履行申报程序 论证中 评审中 认定中 审核中 审批中 建设中 推进中 拟入选 拟认定 拟新 拟再 拟推荐 拟授予 拟安排 拟建 拟引进 拟组建 挂牌出让中 招标 前期 洽谈中 合作意向 申报书 申请书 备选 入围 候选 跟踪 在谈 起草 预审 待省 待市';

/** Something else was done with things that exist already. */
export const OTHER_ACTION =
  '绩效评价 评价 评估 考核 检查 抽查 约谈 督办 调研 走访 辅导 宣讲 巡查 暗访 复核 通报 培训 监测 会审 对接 座谈 表彰 排查 整改 回访 征求 会商 批评 处罚';

/** Work before the thing is begun; so many sites surveyed are not so many sites built. */
export const PREPARED =
  '勘察 勘测 踏勘 测绘 选址 定点 立项 可研 可行性研究 初步设计 方案设计 施工图设计 图纸设计 设计方案 规划设计 实施方案 前期工作 前期手续 前期摸底 摸底 用地手续 用地报批 土地报批 用地预审 招投标 环评 财审';

/** Looked for and found: what was found is not yet dealt with. */
export const FOUND = '发现 查出 排出 摸排 梳理 排查出 摸底 摸清 收集 交办 转办';

/** Lists, calls and papers: so many entries are not so many results. */
export const CONTAINERS =
  '清单 专题 方案 名单 榜单 目录 申报书 申请书 材料 报告 通知 意见 文件 资料 简报 方向 课题指南 指南 台账 计划 规划 建议 申请 申报 意向 线索 点位图 项目库 批次 次会议 会议';

/** Words that only say how much of something there is; 事故起数 and 事故 name the same thing. */
export const AMOUNT_TAILS =
  '起数 人数 户数 个数 家数 件数 次数 场次数 总人数 总户数 总数 数量 总量 人次 数 总额 金额 总值 规模 总规模 总金额';

/** Nouns whose figures are states or averages, not sums over the year. */
export const LEVEL_NOUNS =
  '率 比例 比重 占比 余额 保有量 拥有量 强度 均值 平均 浓度 指数 系数 满意度 覆盖面 资产总额 在库 有效期内 期末 实有 用时 时长 时间 周期 时限 天数 PUE 跑动次数 生产率 亏损企业 每万人 人均 户均 优良天数 总量控制 集中度';

/** Nouns of which less is better when a target gives no bound word. */
export const LOWER_IS_BETTER =
  '失业率 死亡率 死亡人数 事故起数 事故数 受害率 发病率 能耗 排放量 浓度 负债率 不良率 不良贷款率 逾期率 投诉率 差错率 用时 办理时间 办结时间 办结时长 办理时长 办案周期 审查周期 预审周期 跑动次数 办理时限 漏损率 空置率 亏损企业 未供率 成灾率 辍学率 平均周期 违法占用';

/** Kinds of things by the word they end in, for names that are counted: 研究院 is a 载体. */
export const HYPERNYMS: Readonly<Record<string, string>> = {
  载体: '研究院 创新中心 研发中心 中心 实验室 基地 平台 园区 产业园 创新园 分院 分中心 研究所 学院',
  平台: '平台 中心 实验室 基地 系统 研究院',
  机构: '研究院 研究所 中心 机构 实验室 医院 学院 事务所',
  高校院所: '大学 学院 研究院 研究所 研究中心 分院 实验室',
  院所: '大学 学院 研究院 研究所 研究中心 分院',
  基础设施: '装置 工程 设施 项目 大桥 隧道 水库 枢纽 机场 港口 码头 中心 站',
  设施: '装置 设施 馆 中心 站 场 园',
  公司: '公司 股份 集团 科技 材料 新材 生物 药业 电子 智能',
  企业: '公司 集团 股份 厂 企业 科技',
  项目: '项目 工程 基地 产业园 园 中心 线 厂 桥 路 枢纽 装置',
  景区: '景区 古镇 公园 草原 湖 山 风景区',
  医院: '医院 院区 分院',
  学校: '学校 小学 中学 幼儿园 学院 校区',
  园区: '园区 产业园 开发区 园',
  矿山: '石场 矿山 矿 采石场 煤矿 铁矿',
  地区: '市 县 区 州 盟 旗',
  工程: '工程 大桥 隧道 水库 泵站 管网 枢纽 项目',
};
