import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const FARM: InventedMetric = { name: '培育家庭农场', target: [300, '家'], actual: [150, '家'] };
const STORE: InventedMetric = { name: '建设冷库', target: [12, '座'], actual: [3, '座'] };

async function idOf({ context }: TestBench, name: string): Promise<string> {
  const found = (await listIndicators(context, undefined)).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no indicator ${name}`);
  return found.id;
}

describe('getIndicator', () => {
  it('answers for the latest quarter that names it, with neighbours in the order of the board', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [FARM, STORE] });
    await bench.take({ quarter: 2, metrics: [STORE] });
    const detail = await getIndicator(bench.context, await idOf(bench, FARM.name), undefined);
    expect(detail.period).toBe('2031-Q1');
    expect(detail.previousId).toBeNull();
    expect(detail.nextId).toBe(await idOf(bench, STORE.name));
    expect(detail.task).toEqual({ no: '1', title: '任务1,分步实施', shortTitle: '任务1', titleEn: null });
  });

  it('is not reported in a quarter whose report left it out, with the target last stated', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [FARM, STORE] });
    await bench.take({ quarter: 2, metrics: [STORE] });
    const period = { year: 2031, quarter: 2 };
    const { metric, task, previousId, nextId } = await getIndicator(
      bench.context,
      await idOf(bench, FARM.name),
      { period },
    );
    expect(metric).toMatchObject({ status: 'not_reported', actual: null, attainment: null, review: null });
    expect(metric.target).toMatchObject({ value: 300, unit: '家', spans: [] });
    expect(metric.trend.map((point) => point.value)).toEqual([150, null, null, null]);
    expect({ task, previousId, nextId }).toEqual({ task: null, previousId: null, nextId: null });
  });

  it('cuts the next steps of its task into items that stand in the text', async () => {
    const bench = makeBench();
    const next = '1.抓好3.5万亩示范区。 2.组织验收（二期）。（3）总结经验；';
    const { report } = await bench.take({ metrics: [FARM], next });
    const detail = await getIndicator(bench.context, await idOf(bench, FARM.name), undefined);
    expect(detail.nextSteps.map((span) => span.quote)).toEqual([
      '抓好3.5万亩示范区。',
      '组织验收（二期）。',
      '总结经验；',
    ]);
    expect(detail.problems).toEqual([]);
    expect(detail.edition?.id).toBe(report.id);
  });

  it('shows last year in this year’s unit, and nothing where last year has no report', async () => {
    const bench = makeBench();
    const sales = (value: number, unit: string): InventedMetric => ({
      name: '销售额',
      target: [value * 2, unit],
      actual: [value, unit],
    });
    await bench.take({ year: 2030, quarter: 4, metrics: [sales(90_000, '万元')] });
    await bench.take({ year: 2031, quarter: 1, metrics: [sales(3, '亿元')] });
    const id = await idOf(bench, '销售额');
    const { previousYear } = await getIndicator(bench.context, id, undefined);
    expect(previousYear.map((point) => point.value)).toEqual([null, null, null, 9]);
    expect(previousYear.map((point) => point.unit)).toEqual(['亿元', '亿元', '亿元', '亿元']);
    expect(
      (await getIndicator(bench.context, id, { period: { year: 2030, quarter: 4 } })).previousYear,
    ).toEqual([]);
  });

  it('answers under the id of an indicator that was merged into another', async () => {
    const bench = makeBench();
    await bench.take({ metrics: [FARM, STORE] });
    const [from, into] = [await idOf(bench, FARM.name), await idOf(bench, STORE.name)];
    await bench.store.tx(async ({ db, tables: { indicator } }) => {
      await db.update(indicator).set({ movedTo: into }).where(eq(indicator.id, from));
    });
    const detail = await getIndicator(bench.context, from, undefined);
    expect(detail.metric.indicatorId).toBe(into);
  });

  it('refuses an unknown id and one whose reports were all withdrawn', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: [FARM] });
    const id = await idOf(bench, FARM.name);
    await expect(getIndicator(bench.context, 'nowhere', undefined)).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
    await withdrawReport(bench.context, report.id);
    await expect(getIndicator(bench.context, id, undefined)).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
    expect(await listIndicators(bench.context, undefined)).toEqual([]);
  });
});

describe('listIndicators', () => {
  it('names the quarters of each indicator and keeps organisations apart', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [FARM] });
    await bench.take({ quarter: 3, metrics: [FARM] });
    await bench.take({ org: '云岭县林业局', metrics: [STORE] });
    const all = await listIndicators(bench.context, undefined);
    expect(all.map(({ name, unit, periods }) => [name, unit, periods])).toEqual([
      ['培育家庭农场', '家', ['2031-Q1', '2031-Q3']],
      ['建设冷库', '座', ['2031-Q3']],
    ]);
    const some = await listIndicators(bench.context, '云岭县林业局');
    const board = await getScorecard(bench.context, { org: '云岭县林业局' });
    expect(some.map((entry) => entry.organisationId)).toEqual([board.organisation.id]);
  });
});
