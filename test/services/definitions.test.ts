import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { putIndicator } from '../../server/services/by-hand/put-indicator.ts';
import { listDefinitions } from '../../server/services/definitions/list-definitions.ts';
import { setGauges } from '../../server/services/definitions/set-gauges.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { previewThresholds } from '../../server/services/preview-thresholds.ts';
import { setPeriodState } from '../../server/services/publish/set-period-state.ts';
import { setThresholds } from '../../server/services/thresholds.ts';
import { setPlan } from '../../server/services/words/set-plan.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const METRICS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [100, '家'], actual: [69, '家'] },
  { name: '建设冷库', target: [80, '座'], actual: [70, '座'] },
  { name: '技术交易额', target: [90, '亿元'], actual: [80, '亿元'] },
];

async function start(): Promise<TestBench & { readonly org: string; readonly ids: readonly string[] }> {
  const bench = makeBench();
  const { report } = await bench.take({ metrics: METRICS });
  const { rows } = await listDefinitions(bench.context, undefined);
  const ids = METRICS.map(({ name }) => rows.find((row) => row.name === name)?.id ?? '');
  return { ...bench, ids, org: report.organisationId };
}

async function largeOnes({ context }: TestBench): Promise<readonly string[]> {
  const { metrics } = await getScorecard(context, {});
  return metrics
    .filter(({ isPinned }) => isPinned)
    .sort((a, b) => (a.pinnedOrder ?? 0) - (b.pinnedOrder ?? 0))
    .map(({ name }) => name);
}

describe('the gauges of a board', () => {
  it('are the largest money target and the largest other one until somebody pins', async () => {
    const bench = await start();
    expect(await largeOnes(bench)).toEqual(['技术交易额', '培育家庭农场']);
    const { gauges } = await listDefinitions(bench.context, bench.org);
    expect(gauges).toEqual({ indicatorIds: [], revision: null });
  });

  it('are those that were pinned, in their order, and by rule again when none is', async () => {
    const bench = await start();
    const [farm = '', cold = ''] = bench.ids;
    const set = (indicatorIds: readonly string[]) =>
      setGauges(bench.context, { org: bench.org, indicatorIds, reason: '会议要看' });
    const { revision } = await set([cold, farm]);
    expect(await largeOnes(bench)).toEqual(['建设冷库', '培育家庭农场']);
    await set([cold, farm]);
    await set([farm]);
    expect(await largeOnes(bench)).toEqual(['培育家庭农场']);
    await expect(
      setGauges(bench.context, { org: bench.org, indicatorIds: [cold], reason: null, revision }),
    ).rejects.toMatchObject({
      code: 'changed_meanwhile',
      details: { conflict: { actor: 'local', reason: '会议要看', current: { gauges: '培育家庭农场' } } },
    });
    await set([]);
    expect(await largeOnes(bench)).toEqual(['技术交易额', '培育家庭农场']);
    const events = await eventsOf(bench.store, bench.org);
    expect(events.map(({ before, after }) => [before?.['gauges'], after?.['gauges']])).toEqual([
      ['', '建设冷库、培育家庭农场'],
      ['建设冷库、培育家庭农场', '培育家庭农场'],
      ['培育家庭农场', ''],
    ]);
  });

  it('are two at most, each once, and of the organisation', async () => {
    const bench = await start();
    const [farm = ''] = bench.ids;
    const set = (indicatorIds: readonly string[]) =>
      setGauges(bench.context, { org: bench.org, indicatorIds, reason: null });
    await expect(set(bench.ids)).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(set([farm, farm])).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(set(['nobody'])).rejects.toMatchObject({ code: 'indicator_not_found' });
  });
});

describe('somebody who comes second', () => {
  it('does not overwrite settings, and is told who changed what', async () => {
    const bench = await start();
    const [farm = ''] = bench.ids;
    const put = (nameEn: string, revision: string | null) =>
      putIndicator(
        bench.context,
        { org: bench.org, indicator: farm },
        { settings: { nameEn }, reason: null, revision },
      );
    await put('Family farms', null);
    await expect(put('Farms', null)).rejects.toMatchObject({
      code: 'changed_meanwhile',
      details: {
        conflict: { actor: 'local', before: { nameEn: null }, current: { nameEn: 'Family farms' } },
      },
    });
    const { rows } = await listDefinitions(bench.context, bench.org);
    const row = rows.find(({ id }) => id === farm);
    expect(row).toMatchObject({ nameEn: 'Family farms', said: { actor: 'local' } });
    await put('Farms', row?.said?.revision ?? null);
    expect((await listDefinitions(bench.context, bench.org)).rows[0]?.nameEn).toBe('Farms');
  });

  it('does not overwrite a plan, nor bring one back that was taken away', async () => {
    const bench = await start();
    const [farm = ''] = bench.ids;
    const even = [25, 50, 75, 100];
    const { decided } = await setPlan(bench.context, farm, 2031, even, null);
    const revision = decided.plans[0]?.revision ?? '';
    await expect(setPlan(bench.context, farm, 2031, [5, 10, 50, 100], null)).rejects.toMatchObject({
      details: { conflict: { before: null, current: { shares: even }, revision } },
    });
    await setPlan(bench.context, farm, 2031, null, revision);
    await expect(setPlan(bench.context, farm, 2031, [5, 10, 50, 100], revision)).rejects.toMatchObject({
      details: { conflict: { before: { shares: even }, current: null, revision: null } },
    });
  });

  it('does not overwrite thresholds', async () => {
    const bench = await start();
    const view = await setThresholds(
      bench.context,
      {},
      { onTrackGap: -8 },
      { reason: '年中会议', revision: null },
    );
    expect(view.said).toMatchObject({ actor: 'local', at: '2032-01-15T08:00:00.000Z' });
    await expect(
      setThresholds(bench.context, {}, { onTrackGap: -3 }, { revision: null }),
    ).rejects.toMatchObject({
      details: {
        conflict: {
          reason: '年中会议',
          before: { thresholds: null },
          current: { onTrackGap: -8 },
          revision: view.said?.revision,
        },
      },
    });
  });
});

describe('a preview of thresholds', () => {
  it('flips nothing of a locked quarter, which keeps those that it was sealed with', async () => {
    const bench = await start();
    const period = { year: 2031, quarter: 3 };
    const preview = () => previewThresholds(bench.context, { thresholds: { onTrackGap: -8 } });
    expect((await preview()).flips.map(({ name }) => name)).toEqual(['培育家庭农场']);
    await setPeriodState(bench.context, {
      ...{ organisationId: bench.org, period, state: 'locked', reason: null },
    });
    expect(await preview()).toMatchObject({ isLocked: true, flips: [] });
  });
});
