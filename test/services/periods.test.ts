import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../server/services/compare-periods.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { importReport } from '../../server/services/import-report.ts';
import { parseReportedPeriod } from '../../server/domain/period.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const farms = (actual: number): InventedMetric => ({
  name: '培育家庭农场',
  target: [300, '家'],
  actual: [actual, '家'],
});

async function detail({ context }: TestBench, year = 2031, quarter = 3) {
  const period = { year, quarter };
  const { metrics } = await getScorecard(context, { period });
  return getIndicator(context, metrics[0]?.indicatorId ?? '', { period });
}

describe('a report on single months', () => {
  it('is paced by its months on the board, in the trend and side by side', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: [farms(150)] });
    await bench.take({ quarter: 3, months: '1-8月', metrics: [farms(210)] });
    const board = await getScorecard(bench.context, {});
    expect(board).toMatchObject({ period: '2031-Q3', dataTo: '2031-08-31' });
    expect(board.elapsed).toBeCloseTo(66.667, 3);
    const [metric] = board.metrics;
    expect(metric?.paceGap).toBeCloseTo(3.333, 3);
    expect(metric?.trend[2]?.assessment?.elapsed).toBe(board.elapsed);
    const compared = await comparePeriods(
      bench.context,
      [2, 3].map((quarter) => ({ year: 2031, quarter })),
      undefined,
    );
    expect(compared.periods.map(({ elapsed }) => Math.round(elapsed))).toEqual([50, 67]);
    expect(compared.rows[0]?.cells.map((cell) => cell?.actual?.value)).toEqual([150, 210]);
    expect(compared.rows[0]?.cells[1]?.elapsed).toBe(board.elapsed);
    expect((await detail(bench)).observations.map(({ interval }) => interval)).toEqual([
      '2031-01-01/P6M',
      '2031-01-01/P8M',
    ]);
  });

  it('is no whole quarter: its part is not computed, nor what follows it, nor a rate against whole ones', async () => {
    const bench = makeBench();
    await bench.take({ year: 2030, quarter: 3, metrics: [farms(180)] });
    await bench.take({ quarter: 1, metrics: [farms(60)] });
    await bench.take({ quarter: 2, metrics: [farms(150)] });
    await bench.take({ quarter: 3, months: '1-8月', metrics: [farms(210)] });
    const third = (await detail(bench)).derived;
    expect(third.singleQuarters.map(({ value, refused }) => value ?? refused)).toEqual([
      60,
      90,
      'unequal_length',
      'no_figure',
    ]);
    expect(third.yearOnYear).toMatchObject({ value: null, refused: 'unequal_length' });
    expect(third.quarterOnQuarter).toMatchObject({ value: null, refused: 'unequal_length' });
    expect(third.forecasts[0]?.value).toBeCloseTo(315, 9);
    await bench.take({ quarter: 4, metrics: [farms(300)] });
    const last = (await detail(bench, 2031, 4)).derived;
    expect(last.singleQuarters.at(-1)).toMatchObject({ value: null, refused: 'gap' });
  });

  it('takes its month from a person where the title names none', async () => {
    const bench = makeBench();
    const { bytes, fileName } = bench.prepare({ metrics: [farms(210)] });
    const period = parseReportedPeriod('2031-08');
    await importReport(bench.context, { bytes, fileName, ...(period === null ? {} : { period }) });
    const board = await getScorecard(bench.context, {});
    expect(board).toMatchObject({ period: '2031-Q3', dataTo: '2031-08-31' });
  });
});

describe('a half-year report', () => {
  it('is the year so far up to June', async () => {
    const bench = makeBench();
    const { bytes, fileName } = bench.prepare({ quarter: null, months: '', metrics: [farms(150)] });
    const period = parseReportedPeriod('2031-H1');
    await importReport(bench.context, { bytes, fileName, ...(period === null ? {} : { period }) });
    const { metric, observations } = await detail(bench, 2031, 2);
    expect(metric).toMatchObject({ elapsed: 50, attainment: 50, paceGap: 0, status: 'on_track' });
    expect(observations).toMatchObject([{ period: '2031-Q2', interval: '2031-01-01/P6M' }]);
  });
});
