/** Chinese words of the overview's summary, heatmap, filters and presentation. `{slots}` become links to what they count. */
import type { SummaryCode } from '../../../server/domain/summary.ts';

export const overviewZh = {
  filterByOwner: '责任单位',
  allOwners: '全部责任单位',
  ownerEmpty: (owner: string) => `${owner}在本季没有目标`,
  present: '演示',
  presentHint: '投影演示（P）',
  leavePresent: '退出演示（P 或 Esc）',
  summary: '文字摘要',
  summaryNote: '由已核定数值生成，点数字看出处',
  copySummary: '复制摘要',
  summaryCopied: '已复制摘要',
  /** Numbers stand alone in their slots, so that the number is the link. */
  sentence: (counts: Readonly<Record<string, number>>, isClosed: boolean) => {
    const sentences: Readonly<Record<SummaryCode, string>> = {
      nothing_reported: '没有已核定的数值。',
      reached:
        (counts['exceeded'] ?? 0) > 0
          ? '{reported} 项有核定数值的目标中，{reached} 项达标，其中 {exceeded} 项超额。'
          : '{reported} 项有核定数值的目标中，{reached} 项达标。',
      ahead: '领先序时进度最多的是{names}。',
      none_late: isClosed ? '没有未完成的目标。' : '没有滞后或预警的目标。',
      late:
        (counts['risk'] ?? 0) === 0
          ? `{late} 项${isClosed ? '未完成' : '滞后'}。`
          : (counts['behind'] ?? 0) === 0
            ? '{late} 项预警。'
            : `{behind} 项${isClosed ? '未完成' : '滞后'}，{risk} 项预警。`,
      worst: '差距最大的是{names}。',
      silent: '{silent} 项未报数值：{names}。',
      waiting: '{waiting} 项待核，不计入达标与滞后：{names}。',
      improved: '较{since}，{moved} 项好转：{names}。',
      worsened: '较{since}，{moved} 项转差：{names}。',
      newly_reported: '较{since}，{moved} 项新报数值：{names}。',
      fell_silent: '较{since}，{moved} 项不再报数：{names}。',
      revised: '{moved} 项目标在年内有调整：{names}。',
      unchanged: '较{since}，各项状态没有变化。',
    };
    return sentences;
  },
  behindPace: (points: string) => `较序时${points}`,
  usedShare: (percent: string) => `已用${percent}`,
  fromTo: (before: string, after: string) => `${before}→${after}`,
  facts: (parts: readonly string[]) => `（${parts.join('，')}）`,
  andMore: (n: number) => `等 ${n} 项`,
  sentenceGap: '',
  heatmap: '热力图',
  heatmapNote: '每格一个季度：完成率与状态',
  heatmapOwnersNote: '每格一个目标：完成率与状态',
  heatmapBy: '热力图行',
  byGoal: '按目标',
  byOwner: '按责任单位',
  goals: (from: number, to: number) => `目标与季度，第 ${from} 至 ${to} 项`,
  goal: '目标',
  owner: '责任单位',
  noOwner: '未列责任单位',
  ownersTable: '责任单位与目标',
  metOf: (met: number, all: number) => `${all} 项中 ${met} 项达标`,
  cell: (name: string, quarter: string, value: string) => `${name}，${quarter}：${value}`,
  heatmapKeys: '方向键移动，回车打开',
};
