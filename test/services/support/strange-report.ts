/** Reports of an invented office whose columns carry words that no lexicon has. */

export interface StrangeReport {
  readonly org?: string;
  readonly year?: number;
  readonly quarter?: '一' | '二' | '三' | '四';
  /** Words over the columns of target and progress. */
  readonly headers?: readonly [string, string];
  readonly figures?: readonly [number, number];
  readonly target?: number;
}

/** A table of two tasks; every number stands where the description says. */
export function strangeReport({
  org = '青禾市农业局',
  year = 2031,
  quarter = '三',
  headers = ['年内要求', '办到哪里'],
  figures = [9, 6],
  target = 12,
}: StrangeReport = {}): string {
  return `${org}${year}年度重点工作${quarter}季度完成情况

序号 | 要办的事 | ${headers[0]} | ${headers[1]} | 谁来办
1 | 建设冷库 | 年内新建冷库${target}座。 | 年初以来,新建冷库${figures[0]}座。 | 市场科
2 | 推广节水 | 推广节水灌溉5万亩。 | 年初以来,推广节水灌溉${figures[1]}万亩。 | 水利科
`;
}

/** The same in words that every report uses. */
export function plainReport(report: StrangeReport = {}): string {
  return strangeReport({ ...report, headers: ['目标任务', '完成情况'] })
    .replace('要办的事', '重点任务')
    .replace('谁来办', '责任单位');
}
