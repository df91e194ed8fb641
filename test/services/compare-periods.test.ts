import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../server/services/compare-periods.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { setPeriodState } from '../../server/services/publish/set-period-state.ts';
import { setThresholds } from '../../server/services/thresholds.ts';
import { compareReports } from '../../server/services/compare-reports.ts';
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

  it('takes totals apart, measures growth and keeps gaps and places', async () => {
    const bench = makeBench();
    await bench.take({ year: 2030, quarter: 3, metrics: [metric('农场', 80, 50), metric('冷库', 9, 8)] });
    await bench.take({ quarter: 1, metrics: [metric('农场', 100, 20), metric('冷库', 10, 4)] });
    await bench.take({ quarter: 2, metrics: [metric('农场', 100, 45)] });
    await bench.take({ quarter: 3, metrics: [metric('农场', 120, 90), metric('冷库', 10, 9)] });
    const { periods, rows } = await comparePeriods(bench.context, [1, 2, 3, 4].map(at), undefined);
    expect(periods.map(({ elapsed, isFuture }) => [elapsed, isFuture])).toEqual([
      [25, false],
      [50, false],
      [75, false],
      [100, true],
    ]);
    const [store, farm] = [
      rows.find(({ name }) => name === '冷库'),
      rows.find(({ name }) => name === '农场'),
    ];
    expect(farm?.unit).toBe('家');
    expect(farm?.cells.map((cell) => cell && [cell.value, cell.single.value, cell.singleShare])).toEqual([
      [20, 20, 20],
      [45, 25, 25],
      [90, 45, 37.5],
      null,
    ]);
    expect(farm?.cells[2]).toMatchObject({
      attainment: 75,
      elapsed: 75,
      paceGap: 0,
      basis: 'cumulative',
      how: 'stated',
      yearOnYear: { value: 80, unit: '%', refused: null },
      quarterOnQuarter: { value: 80, unit: '%', refused: null },
      span: { quote: '90家', role: 'number' },
    });
    expect(farm?.cells[0]?.yearOnYear).toEqual({ value: null, unit: '%', refused: 'no_base' });
    expect(store?.cells.map((cell) => cell?.single.refused ?? 'none')).toEqual([
      'none',
      'none',
      'gap',
      'none',
    ]);
    expect(store?.cells[1]).toBeNull();
  });

  it('judges a locked quarter by the rules it was sealed with, and the others by those of today', async () => {
    const { context, take } = makeBench();
    const metrics = [{ name: '建设冷库', target: [12, '座'], actual: [8, '座'] }] as const;
    await take({ quarter: 2, metrics });
    const { report } = await take({ quarter: 3, metrics });
    const { organisationId } = report;
    const [second, third] = [
      { year: 2031, quarter: 2 },
      { year: 2031, quarter: 3 },
    ];
    await setPeriodState(context, { organisationId, period: third, state: 'locked', reason: null });
    await setThresholds(context, { org: organisationId }, { onTrackGap: -1, atRiskGap: -2 });
    const { rows } = await comparePeriods(context, [second, third], organisationId);
    expect(rows[0]?.cells.map((cell) => cell?.status)).toEqual(['on_track', 'at_risk']);
    const board = await getScorecard(context, { org: organisationId, period: third });
    expect(board.metrics[0]?.status).toBe('at_risk');
  });

  it('leaves out what changed between reports when nobody asks', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [metric('农场', 100, 20)] });
    await bench.take({ quarter: 2, metrics: [metric('农场', 80, 45)] });
    const periods = [at(1), at(2)];
    const bare = await comparePeriods(bench.context, periods, undefined, { withDifferences: false });
    const whole = await comparePeriods(bench.context, periods, undefined);
    expect([bare.differences.length, whole.differences.length]).toEqual([0, 1]);
    expect(bare.rows).toEqual(whole.rows);
  });

  it('needs an organisation with reports', async () => {
    await expect(comparePeriods(makeBench().context, [at(1)], undefined)).rejects.toMatchObject({
      code: 'no_reports',
    });
  });
});

describe('compareReports', () => {
  it('lays any two reports side by side, with the place of every number', async () => {
    const bench = makeBench();
    const first = await bench.take({ quarter: 1, metrics: [metric('农场', 100, 20), metric('冷库', 12, 3)] });
    await bench.take({ quarter: 2, metrics: [metric('农场', 100, 45)] });
    const third = await bench.take({ quarter: 3, metrics: [metric('农场', 80, 60), metric('培训班', 9, 3)] });
    const found = await compareReports(bench.context, third.report.id, first.report.id);
    expect([found.from, found.to, found.before.id, found.after.id]).toEqual([
      '2031-Q1',
      '2031-Q3',
      first.report.id,
      third.report.id,
    ]);
    expect(found.metrics.map(({ kind, name, target }) => [kind, name, target?.value])).toEqual([
      ['added', '培训班', 9],
      ['dropped', '冷库', 12],
    ]);
    expect(
      found.numbers.map(({ of, before, after }) => [of, before?.span?.quote, after?.span?.quote]),
    ).toEqual([
      ['target', '100家', '80家'],
      ['actual', '20家', '60家'],
    ]);
  });

  it('refuses a report of somebody else', async () => {
    const bench = makeBench();
    const ours = await bench.take({ metrics: [metric('农场', 100, 20)] });
    const theirs = await bench.take({ org: '海州市水利局', metrics: [metric('农场', 100, 20)] });
    await expect(compareReports(bench.context, ours.report.id, theirs.report.id)).rejects.toMatchObject({
      code: 'report_not_found',
    });
  });
});
