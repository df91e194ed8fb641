import { describe, expect, it } from 'vitest';
import { assess } from '../../server/domain/attainment.ts';
import type { IndicatorDetail, Scorecard } from '../../server/domain/scorecard.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const trade = (value: number | null, words: Partial<InventedMetric> = {}): InventedMetric => ({
  name: '技术交易额',
  target: [1000, '亿元'],
  ...(value === null ? {} : { actual: [value, '亿元'] }),
  ...words,
});

async function years(bench: TestBench, figures: Readonly<Record<number, readonly (number | null)[]>>) {
  for (const [year, values] of Object.entries(figures)) {
    for (const [index, value] of values.entries()) {
      await bench.take({ year: Number(year), quarter: index + 1, metrics: [trade(value)] });
    }
  }
}

async function detailOf(bench: TestBench, year: number, quarter: number): Promise<IndicatorDetail> {
  const period = { year, quarter };
  const board = await getScorecard(bench.context, { period });
  return getIndicator(bench.context, board.metrics[0]?.indicatorId ?? '', { period });
}

describe('what follows from the figures', () => {
  it('is rate, forecast, single quarters and growth of the published third quarter', async () => {
    const bench = makeBench();
    await years(bench, { 2030: [200, 450, 890, 1100], 2031: [268, 655, 1157] });
    const { metric, derived } = await detailOf(bench, 2031, 3);
    expect(metric).toMatchObject({ attainment: 115.7, status: 'exceeded' });
    expect(metric.paceGap).toBeCloseTo(40.7, 9);
    expect(derived.requiredRunRate).toMatchObject({ value: 0, unit: '亿元' });
    expect(derived.singleQuarters.map(({ value }) => value)).toEqual([268, 387, 502, null]);
    expect(derived.yearOnYear).toMatchObject({ value: 30, unit: '%', refused: null });
    expect(derived.quarterOnQuarter.value).toBeCloseTo(29.7158, 4);
    expect(derived.quarterOnQuarter.inputs).toMatchObject({ now: 502, base: 387 });
    const [rate, seasonal] = derived.forecasts;
    expect(rate?.value).toBeCloseTo(1542.667, 3);
    expect(seasonal).toMatchObject({ method: 'seasonal', refused: null });
    expect(seasonal?.value).toBeCloseTo(1430, 6);
  });

  it('reaches over the turn of the year for the quarter before', async () => {
    const bench = makeBench();
    await years(bench, { 2030: [200, 450, 890, 1100], 2031: [273] });
    const { derived } = await detailOf(bench, 2031, 1);
    expect(derived.quarterOnQuarter).toMatchObject({ value: 30, inputs: { now: 273, base: 210 } });
    expect(derived.yearOnYear.value).toBe(36.5);
    expect(derived.forecasts.map(({ refused }) => refused)).toEqual(['too_few_points', 'too_few_points']);
  });

  it('refuses across a gap and counts accepted figures alone', async () => {
    const bench = makeBench();
    await years(bench, { 2031: [268, null] });
    await bench.take({ quarter: 3, metrics: [trade(1157)] });
    await bench.take({ quarter: 4, metrics: [trade(1300, { how: 'counted' })] });
    const third = (await detailOf(bench, 2031, 3)).derived;
    expect(third.singleQuarters.map(({ refused }) => refused)).toEqual([
      null,
      'no_figure',
      'gap',
      'no_figure',
    ]);
    expect(third.quarterOnQuarter).toMatchObject({ value: null, refused: 'gap' });
    expect(third.yearOnYear).toMatchObject({ value: null, refused: 'no_base' });
    const last = (await detailOf(bench, 2031, 4)).derived;
    expect(last.requiredRunRate).toMatchObject({ value: null, refused: 'no_figure' });
    expect(last.forecasts[0]?.inputs).toMatchObject({ points: 2, actual: 1157 });
  });

  it('has no rate for a level, and compares it as it stands', async () => {
    const bench = makeBench();
    const rate = (value: number): InventedMetric => ({
      name: '研发投入强度',
      target: [3, '%'],
      actual: [value, '%'],
      basis: 'level',
    });
    await bench.take({ quarter: 1, metrics: [rate(2.8)] });
    await bench.take({ quarter: 2, metrics: [rate(2.9)] });
    const { derived } = await detailOf(bench, 2031, 2);
    expect(derived.requiredRunRate.refused).toBe('not_cumulative');
    expect(derived.quarterOnQuarter).toMatchObject({ value: 0.1, unit: '个百分点' });
    expect(derived.forecasts[0]).toMatchObject({ value: null, refused: 'too_few_points' });
  });
});

describe('why a status', () => {
  it('is rule, version and inputs, and the same function answers the same from them', async () => {
    const bench = makeBench();
    await bench.take({
      metrics: [
        trade(1157),
        { name: '会议费', target: [500, '万元'], actual: [480, '万元'], bound: 'lte', direction: 'down' },
        { name: '入学率', target: [98, '%'], actual: [97, '%'], basis: 'level' },
        { name: '建设粮库', target: [3, '座'] },
        { name: '展会', actual: [4, '场'] },
      ],
    });
    const board = JSON.parse(JSON.stringify(await getScorecard(bench.context, {}))) as Scorecard;
    expect(board.metrics).toHaveLength(5);
    for (const { why, rule, status, attainment, used, paceGap, toTarget, elapsed } of board.metrics) {
      expect(assess(why.inputs)).toEqual({ rule, status, attainment, used, paceGap, toTarget, elapsed });
      expect(`${why.rule}@${why.version}`).toBe(rule);
    }
    const cap = board.metrics.find(({ name }) => name === '会议费');
    expect(cap).toMatchObject({ status: 'at_risk', why: { rule: 'cap_cumulative', version: 1 } });
    expect(cap?.why.inputs).toMatchObject({ elapsed: 75, thresholds: { capLead: 5 } });
  });
});

describe('a late quarter', () => {
  it('is remembered as recovered once a later one made up for it', async () => {
    const bench = makeBench();
    await years(bench, { 2031: [84, 236, 804] });
    const { metric } = await detailOf(bench, 2031, 3);
    expect(metric.trend.map(({ assessment, timeline }) => [assessment?.status ?? null, timeline])).toEqual([
      ['at_risk', 'at_risk'],
      ['behind', 'recovered'],
      ['on_track', 'on_track'],
      [null, null],
    ]);
  });
});
