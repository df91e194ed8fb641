/**
 * Words over columns and before labelled paragraphs, with the role they give. Blanks inside are ignored and
 * the last word of a header decides, so 目标任务完成情况 is progress. A column is taught by a word here.
 */
import type { FieldRole } from '../types.ts';

export interface HeaderWords {
  readonly role: FieldRole;
  readonly words: string;
  /** Gives the role only where no plainer word of it stands over another column (责任人 beside 责任单位). */
  readonly isWeak?: true;
}

export const HEADER_WORDS: readonly HeaderWords[] = [
  { role: 'number', words: '序号 编号 项次 任务编号 项目编号 ref ref. no no. number id #' },
  {
    role: 'task',
    words:
      '重点工作任务 重点工作 工作任务 重点任务 主要任务 任务名称 任务事项 任务 事项 事项名称 重点事项 工作事项 ' +
      '工作名称 工作项目 项目名称 工程名称 项目 工程 民生实事 实事项目 主要工作 task project programme commitment objective priority action',
  },
  {
    role: 'task',
    words:
      '工作内容 任务内容 项目内容 实施内容 建设内容 具体任务 内容 分项任务 工作要点 工作领域 重点领域 领域 description',
    isWeak: true,
  },
  {
    role: 'indicator',
    words:
      '指标 指标名称 三级指标 考核指标 具体指标 指标内容 主要指标 核心指标 绩效指标 量化指标名称 measure indicator metric kpi',
  },
  { role: 'indicator', words: '二级指标 一级指标', isWeak: true },
  { role: 'unit', words: '计量单位 指标单位 单位 unit units' },
  {
    role: 'target',
    words:
      '目标任务 任务目标 工作目标 年度目标 年度工作目标 年度任务 年度任务目标 年度目标任务 全年目标 全年任务 目标 目标值 指标值 年度指标值 年度指标 ' +
      '量化指标 量化目标 量化值 目标要求 目标内容 任务要求 我市任务 我区任务 我县任务 下达任务 任务数 目标数 计划数 预期目标 季度目标 计划进度 ' +
      '计划 年度计划 全年计划 年度计划投资 计划投资 考核目标 责任目标 绩效目标 奋斗目标 预期值 年度预算 年初预算 年初预算数 预算数 target goal annual_target planned',
  },
  {
    role: 'measures',
    words:
      '工作举措 工作措施 主要举措 具体举措 具体措施 主要措施 重点举措 推进举措 推进措施 落实措施 举措 措施 工作安排',
  },
  {
    role: 'progress',
    words:
      '完成情况 进展情况 推进情况 落实情况 工作进展 工作进展情况 进展 最新进度 最新进展 当前进度 实际进度 实际进度情况 进度 进度情况 ' +
      '实际完成值 完成值 实际完成 实际值 实际完成情况 目标完成情况 任务完成情况 累计完成 累计 完成数 已完成 完成 完成量 完成投资 具体情况 ' +
      '取得成效 工作成效 工作取得成效 主要成效 成效 工作完成情况 办理情况 执行情况 实施情况 执行数 累计执行 累计执行数 progress actual value position result achieved outturn performance delivered delivered_to_date to_date current current_position latest outcome',
  },
  { role: 'progress', words: '形象进度 建设进度 工程进度', isWeak: true },
  {
    role: 'rate',
    words:
      '完成率 完成比例 完成百分比 完成占比 执行率 投资完成率 目标完成率 任务完成率 达成率 进度率 比例 占比 百分比 rate completion',
  },
  {
    role: 'owner',
    words:
      '责任单位 牵头单位 主办单位 承办单位 实施单位 责任部门 牵头部门 处室 科室 股室 主管部门 实施主体 责任主体 牵头责任单位 ' +
      '责任单位(部门) owner lead lead_department department responsible',
  },
  {
    role: 'owner',
    words: '配合单位 协同单位 协办单位 责任人 分管领导 牵头领导 责任领导 负责人 联系人',
    isWeak: true,
  },
  {
    role: 'problems',
    words:
      '存在问题 存在的问题 存在困难 问题 主要问题 存在的主要问题 存在问题和困难 存在的问题或困难 困难 困难问题 问题和困难 未达序时原因 偏差原因 滞后原因 未完成原因 原因 问题原因 偏差原因及改进措施 偏差原因分析及改进措施 未完成原因及改进措施 原因分析及改进措施 issues problems risks',
  },
  {
    role: 'next',
    words:
      '下一步打算 下步打算 下一步 下步 下一步工作打算 下一步工作 下一步工作重点 下步工作 下步工作打算 下一步计划 下步计划 下步措施 下一步措施 下步举措 下一步举措 下一步安排 下步安排 ' +
      '下一步工作安排 下一步工作计划 下阶段打算 下阶段工作 后续打算 后续安排 工作打算 四季度安排 三季度安排 二季度安排 下季度安排 下半年安排 下半年打算 下半年工作安排 next_steps next next_quarter outlook',
  },
  {
    role: 'forecast',
    words: '预计完成 预计 预测 全年预计 预计全年完成 预计完成值 全年预计完成值 测算 forecast projected',
  },
  {
    role: 'prior',
    words:
      '上年同期 去年同期 上年 去年 上年完成 去年完成 同期 同期数 基期 基期值 基数 上年实际 baseline last_year previous',
  },
  { role: 'remark', words: '备注 说明 情况说明 备注说明 注 note notes comment comments remarks' },
  {
    role: 'other',
    words:
      '类别 分类 板块 排名 位次 得分 分值 自评分 权重 监督电话 联系电话 电话 是否达序时 是否滞后 是否完成 完成状态 进度状态 进展状态 状态 进度评价 评价 结果 完成时限 完成时间 时限 ' +
      '时间节点 起止年限 总投资 投资 同比 同比增减 增减 增幅 增速 增长率 趋势 status trend short_trend long_trend rank score',
  },
];

/** Words in a header that turn a progress or target column into another one. */
export const PRIOR_MARK = /上年|去年|往年|基期|last year|previous year|prior year/;
/** 完成计划(%), 占年度目标: how much of the plan was reached; 应完成计划 is the plan. */
export const SHARE_OF_PLAN =
  /(?<!应|需|须|拟|要|待|预期|预计|计划|力争|未)(?:完成|占)(?:全年|年度|年|当年|本年|年初)?的?(?:目标|计划|任务|预算)(?:数|值)?$/;
export const FORECAST_MARK = /预计|预测|测算|预期完成|forecast|projected/;
/** A part of another column's figure: one month or quarter of it. */
export const PART_MARK = /^其中|当月|本月|单月|当季|单季|alone|of which/;

/** Count words that may stand in brackets after a header: 已完成(批次). */
export const HEADER_COUNTERS =
  '个 家 项 件 户 人 名 人次 批 批次 台 套 场 场次 座 条 辆 例 亩 处 所 支 份 篇 宗 万 亿 万人 万人次 万户 件次 家次 户次 起 天 次 盏 口 株 头 只 艘 栋 ' +
  '幢 间 张 部 片 段 枚 门 班 对 组 队 箱 根 棵 本 册 幅 块 车次 航次 标箱 床位 学位 岗位 课时 学时';

/** Headings and labels whose text tells about the document, never about a task. */
export const DOCUMENT_LABELS =
  /^(?:索引号|发布机构|发文日期|发布日期|发布时间|公开方式|公开日期|来源|信息来源|文号|主题分类|主题词|填报单位|填报人|填表人|统计期间|统计时间|报出日期|名称|成文日期|生成日期|体裁分类|有效性)/;
/** Lines after a report's body: contacts, page furniture, attachments. */
export const FOOTER_LINE =
  /^(?:附件|附:|注:|备注:|说明:|[(]?联系人|联系电话|[^:]{0,12}电话:|上一篇|下一篇|版权所有|主办单位|承办单位:|技术支持|网站标识码|地址:|来源:|责任编辑|扫一扫|打印|分享|填表人|填报人|审核人|annex|enquiries)/i;
/** First cell of a row that adds up the others. */
export const TOTAL_ROW = /^(?:合计|总计|小计|共计|汇总|平均|总分|得分合计|合计得分|total|sum)$/i;
