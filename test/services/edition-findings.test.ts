import { describe, expect, it } from 'vitest';
import type { Quarter } from '../../server/domain/period.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { restoreReport } from '../../server/services/restore-report.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const farms = (actual: number, words: Partial<InventedMetric> = {}): InventedMetric => ({
  name: '培育家庭农场',
  target: [300, '家'],
  actual: [actual, '家'],
  ...words,
});
const store: InventedMetric = { name: '建设冷库', target: [12, '座'], actual: [3, '座'] };

async function findingsOf({ context }: TestBench, quarter: number, year = 2031) {
  const period: Quarter = { year, quarter };
  const { findings } = await getScorecard(context, { period });
  return findings.map(({ code, params, severity }) => ({ code, ...params, severity }));
}

describe('findings across editions', () => {
  it('flags a running total that falls', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farms(118)] });
    await bench.take({ quarter: 2, metrics: [farms(112)] });
    await bench.take({ quarter: 3, metrics: [farms(90, { how: 'counted' })] });
    expect(await findingsOf(bench, 2)).toEqual([
      { code: 'restated_actual', name: '培育家庭农场', previous: '118家', value: '112家', severity: 'note' },
    ]);
    expect(await findingsOf(bench, 3)).toMatchObject([
      { code: 'falling_cumulative', previous: '112家', value: '90家' },
    ]);
  });

  it('has nothing to say of a level that falls, of a new year, or of another scale', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 3, metrics: [farms(98, { basis: 'level' }), store] });
    await bench.take({ quarter: 4, metrics: [farms(97, { basis: 'level' }), store] });
    const next = { ...store, target: [20, '座'], actual: [1, '座'] } as const;
    await bench.take({ year: 2032, quarter: 1, metrics: [farms(0.03, { target: [0.03, '万家'] }), next] });
    expect(await findingsOf(bench, 4)).toEqual([]);
    expect(await findingsOf(bench, 1, 2032)).toEqual([]);
  });

  it('names a target that was softened, a metric that went and one that came', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farms(60), store] });
    await bench.take({
      quarter: 2,
      metrics: [farms(90, { target: [250, '家'] }), { ...store, name: '修建水渠' }],
    });
    expect(await findingsOf(bench, 2)).toMatchObject([
      { code: 'target_revised', previous: '300家', value: '250家', change: 'softened' },
      { code: 'new_metric', name: '修建水渠' },
      { code: 'dropped_metric', name: '建设冷库', lastIn: '2031-Q1' },
    ]);
    expect(await findingsOf(bench, 1)).toMatchObject([{ code: 'dropped_metric', name: '建设冷库' }]);
  });

  it('names the figure that a corrected report of the same quarter restated', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farms(60)] });
    await bench.take({ quarter: 1, metrics: [farms(55)], note: '更正' });
    expect(await findingsOf(bench, 1)).toMatchObject([
      { code: 'restated_actual', previous: '60家', value: '55家' },
    ]);
  });

  it('names tasks that went and tasks that were reworded', async () => {
    const bench = makeBench();
    const tasks = (titles: Readonly<Record<string, string>>) => ({
      titles,
      metrics: Object.keys(titles).map((no) => farms(10, { name: `指标${no}`, task: no })),
    });
    await bench.take({ quarter: 1, ...tasks({ 1: '推进高标准农田建设', 2: '确保完成冷链物流体系建设' }) });
    await bench.take({ quarter: 2, ...tasks({ 1: '有序推进冷链物流体系建设' }), note: '二' });
    expect((await findingsOf(bench, 2)).filter(({ code }) => code.startsWith('task_'))).toEqual([
      {
        code: 'task_reworded',
        previous: '确保完成冷链物流体系建设',
        title: '有序推进冷链物流体系建设',
        severity: 'note',
      },
      { code: 'task_dropped', title: '推进高标准农田建设', no: '1', severity: 'note' },
    ]);
  });

  it('follows reports that come late, are withdrawn and come back', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farms(60)] });
    await bench.take({ quarter: 3, metrics: [farms(150), store] });
    expect(await findingsOf(bench, 3)).toMatchObject([{ code: 'new_metric', name: '建设冷库' }]);
    const { report } = await bench.take({ quarter: 2, metrics: [farms(160), store] });
    expect(await findingsOf(bench, 2)).toMatchObject([{ code: 'new_metric' }]);
    expect(await findingsOf(bench, 3)).toMatchObject([{ code: 'restated_actual', previous: '160家' }]);
    await withdrawReport(bench.context, report.id);
    expect(await findingsOf(bench, 3)).toMatchObject([{ code: 'new_metric', name: '建设冷库' }]);
    await restoreReport(bench.context, report.id);
    expect(await findingsOf(bench, 3)).toMatchObject([{ code: 'restated_actual' }]);
  });
});
