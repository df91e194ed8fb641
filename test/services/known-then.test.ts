import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listPeriods } from '../../server/services/list-periods.ts';
import { listLinks } from '../../server/services/links/list-links.ts';
import { setPeriodState } from '../../server/services/publish/set-period-state.ts';
import { setYearStart } from '../../server/services/set-year-start.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { importReport } from '../../server/services/import-report.ts';
import { reading } from '../../server/services/reading.ts';
import { SAMPLE_FOLDER, sampleText } from '../sample/sample-year.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const farms = (actual: number): InventedMetric => ({
  name: '培育家庭农场',
  target: [300, '家'],
  actual: [actual, '家'],
});

async function farmsOf({ context }: TestBench, asOf?: string) {
  const board = await getScorecard(context, asOf === undefined ? {} : { asOf });
  const id = board.metrics[0]?.indicatorId ?? '';
  return getIndicator(context, id, asOf === undefined ? {} : { asOf });
}

describe('a restated quarter', () => {
  it('answers with the newest statement and keeps the old value with its report', async () => {
    const bench = makeBench();
    const first = await bench.take({ quarter: 2, metrics: [farms(118)] });
    const second = await bench.take({ quarter: 2, metrics: [farms(97)], note: '更正' });
    const { metric, observations } = await farmsOf(bench);
    expect(metric.actual?.value).toBe(97);
    expect(observations.map(({ period, interval }) => [period, interval])).toEqual([
      ['2031-Q2', '2031-01-01/P6M'],
    ]);
    expect(observations[0]?.statements.map((s) => [s.editionId, s.observation.value, s.isCurrent])).toEqual([
      [first.report.id, 118, false],
      [second.report.id, 97, true],
    ]);
  });

  it('answers with what was known then, by report and by day', async () => {
    const bench = makeBench();
    const first = await bench.take({ quarter: 2, metrics: [farms(118)], issuedOn: '2031-07-10' });
    await bench.take({ quarter: 2, metrics: [farms(97)], issuedOn: '2031-08-01', note: '更正' });
    await bench.take({ quarter: 3, metrics: [farms(150)], issuedOn: '2031-10-12' });
    for (const asOf of [first.report.id, '2031-07-31']) {
      const { metric, observations } = await farmsOf(bench, asOf);
      expect(metric.actual?.value).toBe(118);
      expect(observations.flatMap(({ statements }) => statements)).toHaveLength(1);
    }
    expect((await farmsOf(bench, '2031-08-01')).metric.actual?.value).toBe(97);
    await expect(farmsOf(bench, 'soon')).rejects.toMatchObject({ code: 'report_not_found' });
  });

  it('knows what was issued by then, also when the old report is imported last', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: [farms(118)], issuedOn: '2031-07-10' });
    const { report } = await bench.take({ quarter: 1, metrics: [farms(60)], issuedOn: '2031-04-10' });
    const { observations } = await farmsOf(bench, report.id);
    expect(observations.map(({ period }) => period)).toEqual(['2031-Q1']);
  });
});

describe('two reports in one quarter', () => {
  it('count the one that reaches further, whichever came first', async () => {
    for (const months of [
      ['1-7月', '1-8月'],
      ['1-8月', '1-7月'],
    ]) {
      const bench = makeBench();
      for (const span of months) {
        await bench.take({ months: span, metrics: [farms(span === '1-8月' ? 210 : 150)] });
      }
      const board = await getScorecard(bench.context, {});
      expect(board).toMatchObject({ period: '2031-Q3', dataTo: '2031-08-31' });
      expect(board.elapsed).toBeCloseTo(66.667, 3);
      expect(board.metrics[0]).toMatchObject({ actual: { value: 210 }, attainment: 70, status: 'on_track' });
    }
  });

  it('count the one issued later, else the one imported later', async () => {
    const bench = makeBench();
    await bench.take({ metrics: [farms(210)], issuedOn: '2031-10-20' });
    await bench.take({ metrics: [farms(200)], issuedOn: '2031-10-08' });
    expect((await farmsOf(bench)).metric.actual?.value).toBe(210);
    await bench.take({ metrics: [farms(205)] });
    expect((await farmsOf(bench)).metric.actual?.value).toBe(205);
  });

  it('give way to the whole quarter', async () => {
    const bench = makeBench();
    await bench.take({ metrics: [farms(230)] });
    await bench.take({ months: '1-8月', metrics: [farms(210)] });
    expect((await farmsOf(bench)).metric.actual?.value).toBe(230);
  });
});

describe('a year that starts in April', () => {
  it('paces, closes and ranges by its own months, and says so in the audit', async () => {
    const bench = makeBench();
    await bench.take({ year: 2031, quarter: 4, metrics: [farms(225)] });
    const { organisationId } = await listPeriods(bench.context, undefined);
    expect(await setYearStart(bench.context, organisationId, 4)).toMatchObject({
      yearStart: 4,
      years: [2031],
    });
    await bench.take({ year: 2032, quarter: 1, metrics: [farms(290)] });
    const third = await getScorecard(bench.context, { period: { year: 2031, quarter: 4 } });
    expect(third.metrics[0]).toMatchObject({ elapsed: 75, paceGap: 0, status: 'on_track' });
    expect(third.periods.map(({ period }) => period)).toEqual(['2031-Q2', '2031-Q3', '2031-Q4', '2032-Q1']);
    const last = await farmsOf(bench);
    expect(last.metric).toMatchObject({ status: 'missed' });
    expect(last.metric.trend.map(({ value }) => value)).toEqual([null, null, 225, 290]);
    expect(last.observations.map(({ interval }) => interval)).toEqual(['2031-04-01/P9M', '2031-04-01/P12M']);
    const events = await eventsOf(bench.store, organisationId);
    expect(events).toMatchObject([
      { action: 'organisation.year_start_set', before: { yearStart: 1 }, after: { yearStart: 4 } },
    ]);
  });
});

describe('a report of the next year', () => {
  it('changes no byte of a published or locked quarter, whatever it links, drops, dates or revises', async () => {
    const bench = makeBench();
    const metrics = [farms(310), { ...farms(305), name: '建设冷库' }];
    for (const quarter of [3, 4]) await bench.take({ quarter, metrics });
    const { organisationId } = await listPeriods(bench.context, undefined);
    for (const [quarter, state] of [
      [3, 'published'],
      [4, 'locked'],
    ] as const) {
      const period = { year: 2031, quarter };
      await setPeriodState(bench.context, { organisationId, period, state, reason: null });
    }
    const boards = async () => {
      const texts: string[] = [];
      for (const quarter of [1, 2, 3, 4])
        for (const view of ['working', 'published'] as const) {
          const board = await getScorecard(bench.context, { period: { year: 2031, quarter }, view });
          texts.push(JSON.stringify(board));
        }
      return texts;
    };
    const before = await boards();
    expect(before.map((text) => text.includes('建设冷库'))).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true],
    ]);
    const dated = { how: 'counted', dated: ['2031-12'] } as const;
    await bench.take({
      ...{ year: 2032, quarter: 1 },
      metrics: [{ ...farms(1), name: '疑似培育家庭农场', target: [900, '家'], ...dated }],
    });
    expect((await listLinks(bench.context, undefined)).map(({ name }) => name)).toEqual(['疑似培育家庭农场']);
    // Quarters without a report say which one is the newest; those that have one say nothing new.
    expect((await boards()).slice(4)).toEqual(before.slice(4));
  });

  it('changes no byte of any board of the sample year', async () => {
    const bench = makeBench();
    const context = { ...bench.context, reading };
    await loadSample(context, SAMPLE_FOLDER);
    const boards = async () => {
      const texts: string[] = [];
      for (const quarter of [1, 2, 3, 4]) {
        texts.push(JSON.stringify(await getScorecard(context, { period: { year: 2021, quarter } })));
      }
      return texts;
    };
    const before = await boards();
    const next = sampleText('zhijiang-2021-q1.txt')
      .replaceAll('2021', '2022')
      .replaceAll('600亿元', '700亿元');
    await importReport(context, { bytes: new TextEncoder().encode(next), fileName: 'zhijiang-2022-q1.txt' });
    expect((await listPeriods(context, undefined)).years).toEqual([2021, 2022]);
    expect(await boards()).toEqual(before);
  });
});
