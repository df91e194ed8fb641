/** Names, slogans and idioms that hold number words but count nothing; data only. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Masked wherever they stand. Each would otherwise be read as a numeral with a count word. */
export const NAMES_WITH_NUMBERS: readonly string[] = words(`
  十四五 十三五 十二五 十五五 十一五 双一流 双倍增 四位一体 三位一体 五位一体 一体两翼 长三角 珠三角 三权分置 三重一大 三会一课
  两个维护 两个确立 四个意识 四个自信 四个全面 四个最严 五个统筹 三个代表 三个一批 三个一号工程 两个先行 两个高水平 两个毫不动摇
  两个结合 两个务必 两个责任 两个清单 两个健康 两个覆盖 两个同步 四个重大 四个之一 四个革命 五个一工程 五个一 三个不变 三个区分开来
  八八战略 四大班子 四大行动 三大攻坚战 五大行动 三农 两会 两山 两新 两癌 两非 两资 两金 两化 两学一做 两手抓 两条腿走路
  一带一路 一国两制 一网通办 一网统管 一窗受理 一件事 一次办 一站式 一揽子 一条龙 一条街 一张网 一张图 一张表 一张蓝图 一盘棋
  一把手 一把抓 一口价 一次性 一口气 一本账 一面旗 一号工程 一号文件 一类事 一家亲 一支笔 一个口子 一股劲 一条心 一家人 一站办
  最多跑一次 一次不用跑 跑一次 一次跑 只跑一次 一门式 一章制 一枚章 一码通 一键 一图 一村一品 一企一策 一事一议 一户一策
  成熟一家 启动一家 成熟一个 推出一个 建成一个 一个不少 一个不落 一户不落 一人不漏 一项不落 一个都不能少 发现一起 查处一起 见效一批
  一起 一些 一定 一般 一直 一线 一流 一批 一系列 一方面 一体 一旦 一切 一致 一律 一向 一经 一再 一点 一面 一手 一度 一道 一路
  一举 一并 一步 一番 一时 一边 一下 一种 一类 一级 一轮 一期 一代 一头 一口 一层 一段 一段时间 一部分 一届 一年一度 一审 一把
  统一 唯一 万一 同一 进一步 逐一 第一 之一 单一 专一 划一 如一 归一 合一 一一 一对一 一次 一款 一档 一股 一排 一片 一对 一门心思
  百姓 百家争鸣 百花 百强 百年 百年大计 百分百 百日 百货 百科 百折 百业 百万雄师 百尺竿头 百口 百千万 百村 百团 百家姓
  千方百计 千家万户 千村 千家 千户 千名 千人计划 千里 千斤 千秋 千瓦 千米 千克 千伏 万家 万户 万人计划 万象 万众 万物 万里 万企 万亩千亿
  万元户 万名 万里碧水 万千 万水千山 万家灯火 万人评议
  三甲 三级 二级 四级 五级 三期 二期 四期 五期 二批 三批次 二等奖 三等奖 二手 二次供水 二次创业 二次 三产 二产 三生 六稳 六保 五水共治
  三步走 三年行动 三年大变样 五年规划 五年计划 两年平均 三年平均 三年来 五年来 十年来 十年禁渔 百年未有 三包 三公 三包一挂 三通一平 七通一平
  三门县 三台县 五台山 五台县 九台区 三元区 六盘水 六枝 三门峡 三口 五四 六一 七一 八一 十一 双十一 三八 三八红旗手 九三
  三岔 三江 四川 三亚 三明 六安 九江 五峰 十堰 十分 十足 十全十美 五湖四海 四面八方 四通八达 七上八下 三番五次 三令五申 五花八门
  五颜六色 四季 四季度 三伏 三九 一季度 二季度 三季度 八方 六部门 三部门 两部门 四套班子 四好 四上 四下 四新 四化 四风 四议两公开 四不两直
  时间过半 任务过半 过半任务 两步 两头 两端 两侧 两岸 两翼 两级 两轮 两用 两地 两江 两湖 两省 两市 两张皮 五一
  零部件 零售 零距离 零容忍 零突破 零的突破 零跑腿 零工 零星 零碳 零增长 零事故 零死亡 零报告 零门槛 清零 归零 零点
  若干 数字 数据 数量 数智 数控 数额 数学 几乎 几何 多次 首批 首次 半年报 半导体 半径 半成品 半月 半天
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
    '110 119 120 122 12309 12315 12320 12328 12333 12338 12345 12348 12350 12355 12366 12369 12388 12393 10086 10000 95598',
  ),
);
