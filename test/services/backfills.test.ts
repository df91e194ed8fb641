import { describe, expect, it } from 'vitest';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { decideMetric } from '../../server/services/review/decide-metric.ts';
import { setYearStart } from '../../server/services/set-year-start.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const labs = (dated: readonly string[], target = 4): InventedMetric => ({
  ...{ name: '省实验室', how: 'counted', dated },
  target: [target, '家'],
  actual: [dated.length, '家'],
});

async function detail({ context }: TestBench, quarter: number) {
  const { metrics } = await getScorecard(context, {});
  return getIndicator(context, metrics[0]?.indicatorId ?? '', { period: { year: 2031, quarter } });
}

const fills = async (bench: TestBench) =>
  (await detail(bench, 3)).metric.trend.map(({ value, backfilled }) => [value, backfilled?.value ?? null]);

describe('events with dates', () => {
  it('fill in earlier quarters of the year, as backfilled and never as stated', async () => {
    const bench = makeBench();
    const { report } = await bench.take({
      quarter: 3,
      metrics: [labs(['2031-03', '2031-06-12', '2031-08'])],
    });
    expect(await fills(bench)).toEqual([
      [null, 1],
      [null, 2],
      [3, null],
      [null, null],
    ]);
    const { metric, observations, derived } = await detail(bench, 3);
    expect(metric.trend[1]).toMatchObject({
      ...{ value: null, assessment: null, timeline: null },
      backfilled: { value: 2, editionId: report.id, asOf: '2031-06-12', review: 'pending' },
    });
    expect(
      observations.map(({ period, interval, statements }) => [
        period,
        interval,
        statements.map(({ observation, isCurrent }) => [observation.how, observation.value, isCurrent]),
      ]),
    ).toEqual([
      ['2031-Q1', '2031-01-01/P3M', [['backfilled', 1, true]]],
      ['2031-Q2', '2031-01-01/P6M', [['backfilled', 2, true]]],
      ['2031-Q3', '2031-01-01/P9M', [['counted', 3, true]]],
    ]);
    expect(derived.singleQuarters.map(({ value }) => value)).toEqual([null, null, null, null]);
  });

  it('stand behind what the quarter’s own report states', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [{ ...labs([]), how: 'stated', actual: [2, '家'] }] });
    await bench.take({ quarter: 2, metrics: [{ name: '省实验室', target: [4, '家'] }] });
    await bench.take({ quarter: 3, metrics: [labs(['2031-03', '2031-04'])] });
    expect(await fills(bench)).toEqual([
      [2, null],
      [null, 2],
      [2, null],
      [null, null],
    ]);
    const [first] = (await detail(bench, 3)).observations;
    expect(first?.statements.map(({ observation, isCurrent }) => [observation.how, isCurrent])).toEqual([
      ['stated', true],
      ['backfilled', false],
    ]);
    const second = await getScorecard(bench.context, { period: { year: 2031, quarter: 2 } });
    expect(second.counts).toMatchObject({ not_reported: 1, pending: 0, met: 0 });
  });

  it('of the year before fill in nothing, nor do those of a figure that was thrown out or withdrawn', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: [labs(['2030-11', '2031-02'])] });
    expect((await fills(bench)).map(([, fill]) => fill)).toEqual([null, null, null, null]);
    const { report } = await bench.take({ quarter: 3, metrics: [labs(['2031-02'])] });
    expect((await fills(bench)).map(([, fill]) => fill)).toEqual([1, null, null, null]);
    const { metric } = await detail(bench, 3);
    await decideMetric(bench.context, {
      ...{ reportId: report.id, metricId: metric.metricId ?? '', revision: null, reason: null },
      decision: { action: 'discard', what: 'figure' },
    });
    expect((await fills(bench)).map(([, fill]) => fill)).toEqual([null, null, null, null]);
    const other = makeBench();
    await other.take({ quarter: 1, metrics: [{ name: '省实验室', target: [4, '家'] }] });
    const last = await other.take({ quarter: 3, metrics: [labs(['2031-02'])] });
    await withdrawReport(other.context, last.report.id);
    expect((await fills(other)).map(([, fill]) => fill)).toEqual([null, null, null, null]);
  });

  it('count from the start of the reporting year', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ quarter: 3, metrics: [labs(['2031-05', '2031-08'])] });
    await setYearStart(bench.context, report.organisationId, 4);
    expect((await fills(bench)).map(([, fill]) => fill)).toEqual([null, null, null, null]);
  });
});
