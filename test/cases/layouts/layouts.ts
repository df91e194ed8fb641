/** A small report in one layout, and the metrics it must give as `no|name|bound value unit|actual`, `?` where it waits for a check. */
export interface LayoutCase {
  readonly layout: string;
  readonly text: string;
  readonly metrics: readonly string[];
}

export const TABLE_LAYOUTS: readonly LayoutCase[] = [
  {
    layout: 'eight columns, next steps slid left over an empty 存在问题',
    text: `青澜市农业农村局2023年前三季度重点工作完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算
1 | 高标准农田 | 建成高标准农田3.2万亩 | 倒排工期，挂图作战。 | 建成高标准农田2.4万亩 | 农田科 | 四季度完成剩余地块。 |
2 | 农民培训 | 培训高素质农民1500人次 | 开设田间课堂。 | 培训高素质农民1620人次 | 科教科 | 师资不足。 | 继续办好冬训。`,
    metrics: ['1|建成高标准农田|eq 3.2万亩|2.4万亩', '2|培训高素质农民|eq 1500人次|1620人次'],
  },
  {
    layout: 'no target column: the target stands in the task',
    text: `东泽区住建局2022年三季度重点任务落实情况
序号 | 主要任务 | 牵头领导 | 责任科室 | 落实情况 | 完成状态
1 | 全年改造老旧小区28个 | 周某 | 城建科 | 已改造老旧小区19个 | 正常推进
2 | 新增停车泊位2000个以上 | 李某 | 市政科 | 截至9月底新增停车泊位1735个 | 正常推进`,
    metrics: ['1|改造老旧小区|eq 28个|19个', '2|新增停车泊位|gte 2000个|1735个'],
  },
  {
    layout: 'three columns only',
    text: `2023年二季度重点工作进展
序号 | 工作任务 | 二季度完成情况
1 | 新建口袋公园15个 | 新建口袋公园8个
2 | 完成绿道建设20公里 | 完成绿道建设11.5公里`,
    metrics: ['1|新建口袋公园|eq 15个|8个', '2|绿道建设|eq 20公里|11.5公里'],
  },
  {
    layout: 'two progress columns and telephones',
    text: `2022年为民办实事1-9月进展
类别 | 事项名称 | 年度任务目标 | 责任单位 | 分管领导 | 1-9月份完成情况 | 取得成效 | 监督电话
教育 | 新建幼儿园 | 新建幼儿园6所 | 区教育局 | 赵某 | 新建幼儿园4所 | 家长满意。 | 0571-5550101
养老 | 养老床位 | 新增护理型床位300张 | 区民政局 | 钱某 | 新增护理型床位265张 | 入住率上升。 | 0571-5550102`,
    metrics: ['—|新建幼儿园|eq 6所|4所', '—|新增护理型床位|eq 300张|265张'],
  },
  {
    layout: 'goal of the quarter and of the year in one row: the year counts, the claim waits for a check',
    text: `青澜市投促局2023年一季度重点工作进展
序号 | 工作任务 | 责任单位 | 一季度目标 | 进展情况、存在问题及下一步打算 | 目标完成情况
1 | 招商引资。全年招商引资80亿元 | 招商科 | 招商引资20亿元 | 一季度招商引资23亿元。存在问题：落地偏慢。下一步：二季度签约25亿元。 | 超额完成`,
    metrics: ['1|招商引资|eq 80亿元|23亿元?'],
  },
  {
    layout: 'plan, actual and rate of a month',
    text: `2023年8月重点项目进度表
项目内容 | 8月计划进度 | 实际进度 | 完成率
污水管网改造 | 12公里 | 9公里 | 75%
雨水泵站改建 | 4座 | 4座 | 100%`,
    metrics: ['—|污水管网改造|eq 12公里|9公里', '—|雨水泵站改建|eq 4座|4座'],
  },
  {
    layout: 'several as-of columns, the latest counts',
    text: `2022年四季度重点工作进展
项目 | 内容 | 牵头单位 | 进展(7月) | 进展(10月) | 进展(12月)
养老 | 新建日间照料中心10个 | 民政局 | 新建日间照料中心3个 | 新建日间照料中心6个 | 新建日间照料中心10个`,
    metrics: ['—|新建日间照料中心|eq 10个|10个'],
  },
  {
    layout: 'actual a bare number, its unit in the name',
    text: `2023年前三季度民生实事进展
项目名称 | 年度目标 | 完成情况 | 占全年计划
1.新建公园绿地（公顷） | 30 | 24.5 | 81.7%
2.新增体育场地（万平方米） | 12 | 9.6 | 80%`,
    metrics: ['1|新建公园绿地|eq 30公顷|24.5公顷', '2|新增体育场地|eq 12万平方米|9.6万平方米'],
  },
  {
    layout: 'groups, starred numbers, a rate in percent',
    text: `2023年三季度十大工程进展
工程名称 | 序号 | 项目内容 | 目标任务 | 责任单位 | 进度 | 完成目标(%) | 备注
就业工程 | 1 | 城镇新增就业（人） | 8000 | 人社局 | 6650 | 83.1 |
 | 2* | 困难人员就业（人） | 600 | 人社局 | 588 | 98 | 提前完成
安居工程 | 3 | 公租房（套） | 420 | 住建局 | 420 | 100 |`,
    metrics: ['1|城镇新增就业|eq 8000人|6650人', '2|困难人员就业|eq 600人|588人', '3|公租房|eq 420套|420套'],
  },
  {
    layout: 'regions down, indicators across, in two header levels',
    text: `2023年1-6月各县区指标完成情况
县区 | 造林面积(亩) | 造林面积(亩) | 造林面积(亩) | 新增市场主体(户) | 新增市场主体(户) | 新增市场主体(户)
 | 目标任务 | 进度 | 完成比例 | 目标任务 | 进度 | 完成比例
东山县 | 5000 | 3100 | 62% | 900 | 512 | 56.9%
西河县 | 4200 | 4300 | 102.4% | 700 | 655 | 93.6%`,
    metrics: [
      '—|造林面积(亩)|eq 5000亩|3100亩',
      '—|新增市场主体(户)|eq 900户|512户',
      '—|造林面积(亩)|eq 4200亩|4300亩',
      '—|新增市场主体(户)|eq 700户|655户',
    ],
  },
  {
    layout: 'progress only a percent for a row with two targets',
    text: `2023年三季度民生项目进展
序号 | 项目内容 | 当前进度 | 牵头单位 | 备注
1 | 新建公厕12座，改造公厕30座 | 75% | 城管局 |`,
    metrics: ['1|新建公厕|eq 12座|—', '1|改造公厕|eq 30座|—'],
  },
  {
    layout: 'forms stacked on each other',
    text: `2023年上半年督查台账
项目名称 | 城西水厂扩建
我市任务 | 新增供水能力5万吨
进展情况 | 新增供水能力3万吨
责任单位 | 水务局
是否滞后 | 否
项目名称 | 智慧停车
我市任务 | 接入车位2万个
进展情况 | 已接入车位1.3万个
责任单位 | 城管局
是否滞后 | 是`,
    metrics: ['—|新增供水能力|eq 5万吨|3万吨', '—|接入车位|eq 2万个|1.3万个'],
  },
  {
    layout: 'self-assessment with scores right after the values',
    text: `2022年度项目绩效自评表
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 举办培训班 | ≥50个 | 53个 | 10 | 10 |
 | 成本指标 | 培训费用 | ≤90万元 | 87.6万元 | 10 | 10 |
效益指标 | 社会效益 | 学员满意度 | ≥95% | 93.2% | 10 | 9.8 | 场地偏远
总分 | | | | | 30 | 29.8 |`,
    metrics: ['—|举办培训班|gte 50个|53个', '—|培训费用|lte 90万元|87.6万元', '—|学员满意度|gte 95%|93.2%'],
  },
  {
    layout: 'quarters side by side, unit in a column of its own: the rate contradicts, a check decides',
    text: `2021年前三季度主要指标
指标 | 单位 | 年度目标 | 一季度 | 二季度 | 三季度 | 完成率
港口吞吐量 | 万吨 | 5200 | 1240 | 1310 | 1405 | 76.1%`,
    metrics: ['—|港口吞吐量|eq 5200万吨|1405万吨?'],
  },
  {
    layout: 'unit of the whole table above it, cumulative and forecast columns',
    text: `2023年前三季度财政收支情况
单位：万元
项目 | 年度预算 | 1-9月累计 | 上年同期 | 全年预计
一般公共预算收入 | 86000 | 64500 | 61200 | 87000
民生支出 | 54000 | 41880 | 40100 | 55000`,
    metrics: ['—|一般公共预算收入|eq 86000万元|64500万元', '—|民生支出|eq 54000万元|41880万元'],
  },
  {
    layout: 'the whole year in everyday words beside what was done so far',
    text: `2031年第三季度工作进度
序号 | 干什么 | 全年要干多少 | 到9月底干了多少
1 | 河道清淤 | 85公里 | 61.3公里
2 | 水利投资 | 20亿元 | 16.4亿元`,
    metrics: ['1|河道清淤|eq 85公里|61.3公里', '2|水利投资|eq 20亿元|16.4亿元'],
  },
  {
    layout: 'unit in the header',
    text: `2024年一季度招商情况
序号 | 园区 | 年度目标（亿元） | 一季度完成（亿元） | 完成率（%）
1 | 高新园区 | 40 | 11.5 | 28.8
2 | 临港园区 | 25 | 5 | 20`,
    metrics: ['1|高新园区|eq 40亿元|11.5亿元', '2|临港园区|eq 25亿元|5亿元'],
  },
  {
    layout: 'section rows and merged owners',
    text: `2023年三季度重点工作进展
序号 | 重点任务 | 年度目标 | 完成情况 | 责任单位
一、稳就业 | | | |
1 | 技能培训 | 开展技能培训6000人次 | 开展技能培训4520人次 | 人社局
2 | 见习岗位 | 募集见习岗位800个 | 募集见习岗位806个 |
二、促消费 | | | |
3 | 消费券 | 发放消费券3000万元 | 发放消费券2400万元 | 商务局
合计 | | | |`,
    metrics: [
      '1|开展技能培训|eq 6000人次|4520人次',
      '2|募集见习岗位|eq 800个|806个',
      '3|发放消费券|eq 3000万元|2400万元',
    ],
  },
  {
    layout: 'roles down, things across',
    text: `2023年上半年商圈改造进展
指标 | 城东商圈 | 城西商圈
年度目标 | 300家 | 500家
完成情况 | 210家 | 480家
完成率 | 70% | 96%`,
    metrics: ['—|城东商圈|eq 300家|210家', '—|城西商圈|eq 500家|480家'],
  },
  {
    layout: 'a row that lost a cell',
    text: `2023年三季度重点工作完成情况
序号 | 工作任务 | 目标任务 | 完成情况 | 责任单位 | 存在问题 | 下一步打算
1 | 建园 | 新建幼儿园3所 | 新建幼儿园2所 | 教育局 | 用地紧张。 | 年内开工。
2 | 修路 | 修复道路5公里 | 交通局 | 雨季偏长。 | 加快施工。`,
    metrics: ['1|新建幼儿园|eq 3所|2所', '2|修复道路|eq 5公里|—'],
  },
  {
    layout: 'one cell a line, flattened',
    text: `2023年二季度重点工作进展情况
序号
工作任务
目标任务
完成情况
责任单位
1
老旧小区改造
改造老旧小区40个
改造老旧小区22个
住建局
2
公园建设
建成公园6座
建成公园3座
园林局
3
道路修复
修复道路18公里
修复道路12公里
交通局`,
    metrics: ['1|改造老旧小区|eq 40个|22个', '2|建成公园|eq 6座|3座', '3|修复道路|eq 18公里|12公里'],
  },
];

export const PROSE_LAYOUTS: readonly LayoutCase[] = [
  {
    layout: 'chapters 一、（一）1. with goal and progress in labelled paragraphs',
    text: `云汐市文旅局2023年前三季度重点工作完成情况
一、公共文化
（一）场馆建设
目标任务：新建城市书房15家。
完成情况：新建城市书房11家。
（二）文化惠民
目标任务：送戏下乡200场。
完成情况：送戏下乡168场。`,
    metrics: ['1|新建城市书房|eq 15家|11家', '2|送戏下乡|eq 200场|168场'],
  },
  {
    layout: 'boxed marks',
    text: `2023年上半年重点工作进展
1.便民服务点
【目标】新建便民服务点60个。
【进展】新建便民服务点42个。
2.公共充电桩
【目标】新增公共充电桩500个。
【进展】新增公共充电桩517个。`,
    metrics: ['1|新建便民服务点|eq 60个|42个', '2|新增公共充电桩|eq 500个|517个'],
  },
  {
    layout: 'owner, state and details below each item',
    text: `2023年三季度民生实事进展
1.新增婴幼儿托位600个
牵头单位：区卫健局
完成情况：已完成
具体情况：新增婴幼儿托位612个。
2.加装住宅电梯50台
牵头单位：区住建局
完成情况：正在推进
具体情况：加装住宅电梯36台。`,
    metrics: ['1|新增婴幼儿托位|eq 600个|612个', '2|加装住宅电梯|eq 50台|36台'],
  },
  {
    layout: 'one dense paragraph with rates in brackets',
    text: `2023年8月民生实事进展
全年计划新建社区食堂20个，已完成15个（75%）；计划建设绿道30公里，已完成24公里（80%）；计划加装电梯50台，已完成50台（100%）。`,
    metrics: ['—|新建社区食堂|eq 20个|15个', '—|建设绿道|eq 30公里|24公里', '—|加装电梯|eq 50台|50台'],
  },
  {
    layout: '一是二是三是',
    text: `2023年前三季度工作总结
一是全年目标新增就业1.2万人，已新增就业9600人。二是计划培训职工8000人次，已培训职工6400人次。三是计划新建工会驿站25家，已新建工会驿站25家。`,
    metrics: [
      '—|新增就业|eq 1.2万人|9600人',
      '—|培训职工|eq 8000人次|6400人次',
      '—|新建工会驿站|eq 25家|25家',
    ],
  },
];

export const ENGLISH_LAYOUTS: readonly LayoutCase[] = [
  {
    layout: 'indicator table of a council, value before target',
    text: `# Harwick Council performance report Q3 2023

| Indicator | Value | Target | Status | Short trend | Long trend |
|---|---|---|---|---|---|
| Average relet time (days) | 27.5 | 25 | Red | Down | Up |
| Calls answered within 30 seconds | 82% | 80% | Green | Up | Up |`,
    metrics: [
      '—|Average relet time (days)|eq 25days|27.5days',
      '—|Calls answered within 30 seconds|eq 80%|82%',
    ],
  },
  {
    layout: 'minutes with targets inside the sentence',
    text: `Minutes of the performance committee, Q2 2023
The committee heard that 412 homes were insulated against a target of 450. The team resurfaced 18 km of road against a target of 20 km.`,
    metrics: ['—|Homes|eq 450|412homes', '—|Road|eq 20km|18km'],
  },
];
