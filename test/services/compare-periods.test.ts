import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../server/services/compare-periods.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench } from './support/make-context.ts';

const metric = (name: string, target: number, actual: number | null, task = '1'): InventedMetric => ({
  name,
  task,
  target: [target, '家'],
  ...(actual === null ? {} : { actual: [actual, '家'] }),
});
const at = (quarter: number) => ({ year: 2031, quarter });

describe('comparePeriods', () => {
  it('lays quarters side by side and names what changed from report to report', async () => {
    const bench = makeBench();
    await bench.take({
      quarter: 1,
      titles: { 1: '确保完成冷链物流体系建设', 2: '推进高标准农田建设' },
      metrics: [metric('农场', 100, 20), metric('冷库', 12, null), metric('水渠', 5, 1, '2')],
    });
    await bench.take({
      quarter: 2,
      titles: { 1: '有序推进冷链物流体系建设', 3: '组织科技下乡' },
      metrics: [metric('农场', 80, 60), metric('冷库', 12, null), metric('培训班', 9, 3, '3')],
    });
    const { periods, rows, differences } = await comparePeriods(
      bench.context,
      [at(1), at(2), at(3)],
      undefined,
    );
    expect(periods.map(({ period, edition }) => [period, edition !== null])).toEqual([
      ['2031-Q1', true],
      ['2031-Q2', true],
      ['2031-Q3', false],
    ]);
    const cells = Object.fromEntries(
      rows.map(({ name, cells: of }) => [name, of.map((cell) => cell && [cell.attainment, cell.bucket])]),
    );
    expect(cells).toEqual({
      农场: [[20, 'on_track'], [75, 'on_track'], null],
      培训班: [null, [33.333333333333336, 'at_risk'], null],
      冷库: [[null, 'not_reported'], [null, 'not_reported'], null],
      水渠: [[20, 'on_track'], null, null],
    });
    expect(differences).toHaveLength(1);
    expect(differences[0]?.tasks.map(({ kind, title }) => [kind, title])).toEqual([
      ['reworded', '有序推进冷链物流体系建设'],
      ['added', '组织科技下乡'],
      ['dropped', '推进高标准农田建设'],
    ]);
    expect(differences[0]?.tasks[0]).toMatchObject({
      previous: '确保完成冷链物流体系建设',
      words: [
        { kind: 'dropped', text: '确保完成' },
        { kind: 'added', text: '有序推进' },
        { kind: 'same', text: '冷链物流体系建设' },
      ],
    });
    expect(
      differences[0]?.numbers.map(({ name, of, before, after }) => [name, of, before?.value, after?.value]),
    ).toEqual([
      ['农场', 'target', 100, 80],
      ['农场', 'actual', 20, 60],
    ]);
  });

  it('needs an organisation with reports', async () => {
    await expect(comparePeriods(makeBench().context, [at(1)], undefined)).rejects.toMatchObject({
      code: 'no_reports',
    });
  });
});
