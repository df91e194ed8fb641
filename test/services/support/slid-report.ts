/** Reports of an invented office whose cells slid one column to the left: goals stand under measures, results under goals. */

export interface SlidReport {
  /** Makes the text move. */
  readonly note?: string;
  readonly figures?: readonly [number, number];
  /** Prints every cell under its own header. */
  readonly isRight?: boolean;
}

/** What a person says of the columns of `slidReport`. */
export const SLID_COLUMNS = { 工作措施: 'target', 目标任务: 'progress', 完成情况: 'remark' } as const;

export function slidReport({ note = '', figures = [9, 6], isRight = false }: SlidReport = {}): string {
  const [stores, water] = figures;
  const row = (no: number, task: string, goal: string, result: string, word: string, owner: string) =>
    [no, task, ...(isRight ? [word, goal, result] : [goal, result, word]), owner].join(' | ');
  return `青禾市农业局2031年度重点工作三季度完成情况
${note}
序号 | 重点任务 | 工作措施 | 目标任务 | 完成情况 | 责任单位
${row(1, '建设冷库', '新建冷库12座。', `新建冷库${stores}座。`, '设备采购完毕。', '市场科')}
${row(2, '推广节水', '推广节水灌溉5万亩。', `推广节水灌溉${water}万亩。`, '管道铺设完毕。', '水利科')}
`;
}
