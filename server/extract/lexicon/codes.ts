/** Names, slogans and idioms that hold number words but count nothing; data only. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Masked wherever they stand. Each would otherwise be read as a numeral with a count word; a test asks that of every row. */
export const NAMES_WITH_NUMBERS: readonly string[] = words(`
  四位一体 三位一体 五位一体 长三角 珠三角
  两个维护 两个确立 四个意识 四个自信 四个全面 四个最严 五个统筹 三个代表 三个一批 三个一号工程 两个先行 两个高水平
  两个毫不动摇 两个结合 两个务必 两个责任 两个清单 两个健康 两个覆盖 两个同步 两个一百年 两个大局 两个至上 四个服务 三个一 四个一 六个一 七个一 八个一 十个一 近两年 近三年 近五年 近十年 四个重大 四个革命 五个一工程 五个一
  三个不变 三个区分开来 两条腿走路 三步走 四套班子 三包一挂 三包
  一带一路 一件事 一次办 一站式 一条龙 一条街 一张网 一张图 一张表 一张蓝图 一盘棋 一口价 一次性 一口气 一本账 一面旗 一类事
  一家亲 一支笔 一个口子 一条心 一家人 一站办 一栏 一篇 一门式 一枚章 一键 一年一度 进一步 一对一 一门心思
  最多跑一次 一次不用跑 跑一次 一次跑 只跑一次
  成熟一家 启动一家 成熟一个 推出一个 建成一个 一个不少 一个不落 一户不落 一人不漏 一项不落 一个都不能少 发现一起 查处一起 见效一批
  一起 一批 一面 一度 一道 一路 一步 一种 一类 一轮 一期 一代 一头 一口 一层 一段 一段时间 一届 一款 一档 一片 一对
  三期 四期 五期 三批次 三年行动 三年大变样 五年规划 五年计划 两年平均 三年平均 十年禁渔
  三门县 三台县 五台山 五台县 九台区 三元区 六盘水 六枝 三门峡
  三口 十分 十字 四面八方 三番五次 五花八门 三伏 八方 时间过半 任务过半 两步 两头 两轮 两张皮 零部件
`);

/** A number directly before one of these is a plan, campaign or hotline: 315工程, 863计划, 12345平台. */
export const NAMED_BY_NUMBER: readonly string[] = words(`
  工程 计划 行动 专项行动 高校 院校 战略 模式 热线 平台 体系 机制 布局 格局 工作法 产业体系 产业集群 政策 品牌 架构 规划 攻坚 高地
`);

/** Labels before a code, a telephone number or a counter of page views. */
export const CODE_LABELS: readonly string[] = words(`
  电话 热线 手机 传真 邮编 邮政编码 编号 索引号 标识码 备案号 备案 账号 文号 代码 信用代码 证号 页码 序号 阅读 浏览 点击 阅读量 浏览量 点击量
  阅读次数 浏览次数 点击次数 点击数 阅读数 访问量 访问次数 ICP备 公网安备 公安备 门牌 邮箱 传真号 专线 Tel TEL Fax FAX ID 批号 QQ 微信
`);

/** English labels before a bare number: Berth 7, Article 3. */
export const ENGLISH_LABELS: ReadonlySet<string> = new Set(
  words(`
    no nos article section annex appendix table figure fig berth phase line stage route version item page part chapter
    priority objective goal commitment action measure ref lot unit zone block building terminal pier gate ward district
    iso class grade level tier type model series round batch step rule schedule paragraph clause category q h v
  `),
);

/** Emergency and service numbers, names when they stand without a unit. */
export const SERVICE_NUMBERS: ReadonlySet<string> = new Set(
  words(
    '863 973 985 211 12309 12315 12320 12328 12333 12338 12345 12348 12350 12355 12366 12369 12388 12393 10086 10000 95598',
  ),
);

/** Words that make the number after them a rank or the change of one. */
export const RANK_WORDS: readonly string[] = words('排名 位居 位列 名列 排在 居全 列全 上升 前移 跃升 晋升');
