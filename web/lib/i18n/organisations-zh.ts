/** Chinese words of the page of all organisations. */
export const organisationsZh = {
  title: '全部单位',
  open: '全部单位…',
  finding: (met: number, reported: number, organisations: number, pending: number) =>
    `${organisations} 个单位、${reported} 项${pending > 0 ? '已核' : '已报数'}目标中 ${met} 项达标`,
  nobody: '还没有单位报告数值',
  late: (n: number) => `${n} 项滞后或未完成`,
  note: '各单位按自己最新一季计算，示例不计入合计',
  noteAt: (period: string) => `均按${period}计算，示例不计入合计`,
  newest: '改看各单位最新一季',
  organisation: '单位',
  period: '期间',
  met: '达标',
  metOf: (met: number, reported: number) => `${met}/${reported}`,
  lateHead: '滞后',
  silent: '未报数',
  pending: '待核',
  spread: '各状态',
  noReport: '本季没有报告',
  table: '各单位达标情况',
};
