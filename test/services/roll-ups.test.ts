import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { addIndicators } from '../../server/services/add-indicators.ts';
import { getRollUps } from '../../server/services/get-roll-ups.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { setWeight } from '../../server/services/set-weight.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const METRICS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] },
  { name: '培育合作社', target: [100, '家'], actual: [64, '家'] },
  { name: '建设冷库', target: [12, '座'], task: '2' },
  { name: '新增贷款', target: [5, '亿元'], actual: [3.75, '亿元'], task: '2' },
  { name: '复核面积', target: [100, '亩'], actual: [140, '亩'], needsReview: true, task: '2' },
  { name: '抽检合格率', target: [98, '%'], actual: [98, '%'], basis: 'level', task: '2' },
];
const OWNERS = { 1: ['种植科'], 2: ['加工科', '种植科'] };

async function idsOf(bench: TestBench): Promise<Readonly<Record<string, string>>> {
  const { metrics } = await getScorecard(bench.context, {});
  return Object.fromEntries(metrics.map(({ name, indicatorId }) => [name, indicatorId]));
}

describe('roll-ups of a board', () => {
  it('stand with each task, whatever status the list is narrowed to', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS, owners: OWNERS });
    const { tasks } = await getScorecard(bench.context, { status: ['behind'] });
    expect(
      tasks.map(({ no, rollUp: { met, reported, counts } }) => [no, met, reported, counts.pending]),
    ).toEqual([
      ['1', 1, 2, 0],
      ['2', 1, 2, 1],
    ]);
  });

  it('go by task and by unit, a target of two units in both groups and once in the whole', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS, owners: OWNERS });
    const tasks = await getRollUps(bench.context, { by: 'task' });
    expect(
      tasks.groups.map(({ rollUp }) => [rollUp.met, rollUp.reported, rollUp.counts.not_reported]),
    ).toEqual([
      [1, 2, 0],
      [1, 2, 1],
    ]);
    const owners = await getRollUps(bench.context, { by: 'owner' });
    if (owners.by !== 'owner') throw new Error('asked by owner');
    expect(
      owners.groups.map(({ owner, tasks: of, rollUp, indicatorIds }) => [
        owner,
        of,
        rollUp.met,
        rollUp.reported,
        indicatorIds.length,
      ]),
    ).toEqual([
      ['种植科', 2, 2, 4, 6],
      ['加工科', 1, 1, 2, 4],
    ]);
    expect([owners.whole.met, owners.whole.reported, owners.whole.counts.pending]).toEqual([2, 4, 1]);
  });

  it('weigh only what a person weighed, in every quarter, and log it', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: METRICS });
    await bench.take({ quarter: 3, metrics: METRICS });
    const ids = await idsOf(bench);
    const farm = ids['培育家庭农场'] ?? '';
    const detail = await setWeight(bench.context, farm, 3);
    expect(detail.metric.weight).toBe(3);
    await setWeight(bench.context, ids['培育合作社'] ?? '', 1);
    await setWeight(bench.context, ids['建设冷库'] ?? '', 2);
    for (const quarter of [2, 3]) {
      const { whole } = await getRollUps(bench.context, { by: 'task', period: { year: 2031, quarter } });
      expect(whole.weighted).toMatchObject({ value: 100, inputs: { targets: 2, weight: 4, leftOut: 2 } });
    }
    await setWeight(bench.context, farm, 3);
    await setWeight(bench.context, farm, null);
    const events = await eventsOf(bench.store, farm);
    expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['indicator.weight_set', { weight: null }, { weight: 3 }],
      ['indicator.weight_set', { weight: 3 }, { weight: null }],
    ]);
    await expect(setWeight(bench.context, 'nobody', 1)).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
  });
});

describe('all organisations', () => {
  it('each stand at their own newest quarter, or at the one asked for', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 3, metrics: METRICS.slice(0, 2) });
    await bench.take({ org: '海州市水利局', quarter: 2, metrics: METRICS.slice(1, 4) });
    const newest = await getRollUps(bench.context, { by: 'organisation' });
    if (newest.by !== 'organisation') throw new Error('asked by organisation');
    expect(newest.period).toBeNull();
    expect(
      newest.groups.map(({ organisation, period, elapsed, rollUp }) => [
        organisation.name,
        period,
        elapsed,
        rollUp.met,
        rollUp.reported,
        rollUp.counts.not_reported,
      ]),
    ).toEqual([
      ['海州市农业局', '2031-Q3', 75, 1, 2, 0],
      ['海州市水利局', '2031-Q2', 50, 0, 2, 1],
    ]);
    expect([newest.whole.met, newest.whole.reported]).toEqual([1, 4]);
    const third = await getRollUps(bench.context, { by: 'organisation', period: { year: 2031, quarter: 3 } });
    expect(third).toMatchObject({
      period: '2031-Q3',
      whole: { met: 1, reported: 2 },
      groups: [{ edition: { period: '2031-Q3' } }, { edition: null, newestPeriod: '2031-Q2' }],
    });
  });

  it('leave out who withdrew everything, and know only what was known then', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS.slice(0, 2), issuedOn: '2031-10-20' });
    const { report } = await bench.take({ org: '海州市水利局', metrics: METRICS, issuedOn: '2031-11-20' });
    const namesOf = async (asOf?: string) => {
      const answer = await getRollUps(bench.context, { by: 'organisation', ...(asOf && { asOf }) });
      if (answer.by !== 'organisation') throw new Error('asked by organisation');
      return answer.groups.map(({ organisation }) => organisation.name);
    };
    expect(await namesOf()).toEqual(['海州市农业局', '海州市水利局']);
    expect(await namesOf('2031-10-31')).toEqual(['海州市农业局']);
    await withdrawReport(bench.context, report.id);
    expect(await namesOf()).toEqual(['海州市农业局']);
  });
});

describe('indicators added up', () => {
  it('give sums and the share of the sums', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    const ids = await idsOf(bench);
    const both = [ids['培育家庭农场'] ?? '', ids['培育合作社'] ?? ''];
    expect(await addIndicators(bench.context, both, {})).toMatchObject({
      period: '2031-Q3',
      indicatorIds: both,
      target: { value: 400, unit: '家' },
      actual: { value: 400, unit: '家' },
      attainment: { value: 100, rule: 'combined_share@1' },
    });
  });

  it('are an error for unlike units and have no sum with an unknown or unchecked part', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    const ids = await idsOf(bench);
    const sumOf = (...names: string[]) =>
      addIndicators(
        bench.context,
        names.map((name) => ids[name] ?? ''),
        {},
      );
    await expect(sumOf('培育家庭农场', '新增贷款')).rejects.toMatchObject({
      code: 'unlike_units',
      params: { units: '家, 亿元' },
    });
    expect((await sumOf('培育家庭农场', '建设冷库')).actual).toMatchObject({
      value: null,
      refused: 'no_figure',
    });
    expect((await sumOf('复核面积')).actual).toMatchObject({ value: null, refused: 'no_figure' });
    expect(await sumOf('抽检合格率')).toMatchObject({
      actual: { refused: 'not_additive' },
      target: { refused: 'not_additive' },
      attainment: { refused: 'not_additive' },
    });
    await expect(addIndicators(bench.context, ['nobody'], {})).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
  });
});
