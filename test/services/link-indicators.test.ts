import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { linkIndicators } from '../../server/services/link-indicators.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const metric = (name: string, actual: number): InventedMetric => ({
  name,
  target: [300, '家'],
  actual: [actual, '家'],
});

async function all({ context }: TestBench) {
  const indicators = await listIndicators(context, undefined);
  return Object.fromEntries(indicators.map(({ name, periods }) => [name, periods]));
}

async function idOf({ context }: TestBench, name: string): Promise<string> {
  return (await listIndicators(context, undefined)).find((entry) => entry.name === name)?.id ?? '';
}

describe('linking by hand', () => {
  it('merges two indicators; the old id answers, and the next report follows', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [metric('培育家庭农场', 60)] });
    await bench.take({ quarter: 2, metrics: [metric('农场主体', 150)] });
    const [farm, late] = [await idOf(bench, '培育家庭农场'), await idOf(bench, '农场主体')];
    const detail = await linkIndicators(bench.context, late, { to: farm, editions: null });
    expect(detail.metric).toMatchObject({ indicatorId: farm, actual: { value: 150 } });
    expect((await getIndicator(bench.context, late)).metric.indicatorId).toBe(farm);
    expect(detail.findings).toEqual([]);
    await bench.take({ quarter: 3, metrics: [metric('农场主体', 200)] });
    await bench.take({ quarter: 2, metrics: [metric('农场主体', 151)], note: '更正' });
    expect(await all(bench)).toEqual({ 培育家庭农场: ['2031-Q1', '2031-Q2', '2031-Q3'] });
    const [event] = await eventsOf(bench.store, late);
    expect(event).toMatchObject({
      action: 'indicator.linked',
      before: { indicatorId: late },
      after: { indicatorId: farm },
      actor: 'local',
    });
  });

  it('splits what never was one, and the next report follows', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [metric('培育农场', 60)] });
    const { report } = await bench.take({ quarter: 2, metrics: [metric('培育农场', 10)] });
    const farm = await idOf(bench, '培育农场');
    const detail = await linkIndicators(bench.context, farm, { to: null, editions: [report.id] });
    expect(detail.metric.indicatorId).not.toBe(farm);
    expect(detail.metric.trend.map(({ value }) => value)).toEqual([null, 10, null, null]);
    expect((await getIndicator(bench.context, farm)).metric.trend.map(({ value }) => value)).toEqual([
      60,
      null,
      null,
      null,
    ]);
    await bench.take({ quarter: 3, metrics: [metric('培育农场', 15)] });
    const later = await getIndicator(bench.context, detail.metric.indicatorId);
    expect(later.metric.trend.map(({ value }) => value)).toEqual([null, 10, 15, null]);
  });

  it('refuses to make one of two that a report names both, and changes nothing', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [metric('农场', 60), metric('合作社', 20)] });
    const before = await all(bench);
    const [farm, other] = [await idOf(bench, '农场'), await idOf(bench, '合作社')];
    await expect(linkIndicators(bench.context, farm, { to: other, editions: null })).rejects.toMatchObject({
      code: 'indicator_clash',
    });
    await expect(linkIndicators(bench.context, farm, { to: 'x', editions: null })).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
    await expect(linkIndicators(bench.context, farm, { to: null, editions: ['x'] })).rejects.toMatchObject({
      code: 'report_not_found',
    });
    expect(await all(bench)).toEqual(before);
  });
});
