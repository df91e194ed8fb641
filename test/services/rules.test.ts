import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { DEFAULT_THRESHOLDS } from '../../server/domain/attainment.ts';
import { areInOrder, effectiveThresholds } from '../../server/domain/thresholds.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { previewThresholds } from '../../server/services/preview-thresholds.ts';
import { setStatus } from '../../server/services/set-status.ts';
import { getThresholds, setThresholds } from '../../server/services/thresholds.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const METRICS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [100, '家'], actual: [65, '家'] },
  { name: '建设冷库', target: [100, '座'], actual: [69, '座'] },
  { name: '复核面积', target: [100, '亩'], actual: [40, '亩'], how: 'counted' },
];

async function bucketsOf(bench: TestBench, quarter?: number) {
  const board = await getScorecard(
    bench.context,
    quarter === undefined ? {} : { period: { year: 2031, quarter } },
  );
  return Object.fromEntries(board.metrics.map(({ name, bucket }) => [name, bucket]));
}

async function idOf(bench: TestBench, name: string): Promise<string> {
  const { metrics } = await getScorecard(bench.context, {});
  return metrics.find((metric) => metric.name === name)?.indicatorId ?? '';
}

describe('thresholds', () => {
  it('layer metric over organisation over defaults, and keep amber before red', () => {
    expect(effectiveThresholds(null, null)).toEqual(DEFAULT_THRESHOLDS);
    expect(effectiveThresholds({ onTrackGap: -8, nearLevel: 90 }, { onTrackGap: -2 })).toEqual({
      ...DEFAULT_THRESHOLDS,
      onTrackGap: -2,
      nearLevel: 90,
    });
    expect(areInOrder({ ...DEFAULT_THRESHOLDS, atRiskGap: -3 })).toBe(false);
    expect(areInOrder({ ...DEFAULT_THRESHOLDS, onTrackGap: 1 })).toBe(false);
    expect(areInOrder({ ...DEFAULT_THRESHOLDS, nearLevel: 101 })).toBe(false);
  });

  it('show which statuses would flip, and change nothing by showing', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    const preview = await previewThresholds(bench.context, { thresholds: { onTrackGap: -8 } });
    expect(preview.period).toBe('2031-Q3');
    expect(preview.flips.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['建设冷库', 'at_risk', 'on_track'],
    ]);
    expect([preview.before.at_risk, preview.after.at_risk, preview.after.on_track]).toEqual([2, 1, 1]);
    expect(await bucketsOf(bench)).toMatchObject({ 建设冷库: 'at_risk' });
    expect((await getThresholds(bench.context, undefined)).changed).toBeNull();
  });

  it('are kept for the organisation, differ for one metric, and go back', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const farm = await idOf(bench, '培育家庭农场');
    await setThresholds(bench.context, {}, { onTrackGap: -8 });
    expect(await bucketsOf(bench)).toMatchObject({ 建设冷库: 'on_track', 培育家庭农场: 'at_risk' });
    const view = await setThresholds(bench.context, { indicatorId: farm }, { onTrackGap: -10 });
    expect(view.metrics).toMatchObject([
      { indicatorId: farm, changed: { onTrackGap: -10 }, effective: { onTrackGap: -10, atRiskGap: -20 } },
    ]);
    const { metrics } = await getScorecard(bench.context, {});
    expect(metrics.find(({ indicatorId }) => indicatorId === farm)).toMatchObject({
      bucket: 'on_track',
      why: { inputs: { thresholds: { onTrackGap: -10 } } },
      trend: [{}, {}, { assessment: { status: 'on_track' } }, {}],
    });
    await setThresholds(bench.context, { indicatorId: farm }, null);
    await setThresholds(bench.context, {}, null);
    expect(await bucketsOf(bench)).toMatchObject({ 建设冷库: 'at_risk', 培育家庭农场: 'at_risk' });
    const events = await eventsOf(bench.store, report.organisationId);
    expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['thresholds.set', { thresholds: null }, { thresholds: { onTrackGap: -8 } }],
      ['thresholds.set', { thresholds: { onTrackGap: -8 } }, { thresholds: null }],
    ]);
  });

  it('are refused where red would begin before amber, and for a metric of nobody', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    await expect(setThresholds(bench.context, {}, { atRiskGap: -2 })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    await expect(setThresholds(bench.context, { indicatorId: 'x' }, null)).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
    await expect(previewThresholds(bench.context, { thresholds: { onTrackGap: -30 } })).rejects.toMatchObject(
      {
        code: 'invalid_request',
      },
    );
  });
});

describe('a status set by hand', () => {
  it('counts, leaves the computed one visible, and is over with the next quarter', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: METRICS.map((metric) => ({ ...metric, actual: [30, '家'] })) });
    await bench.take({ quarter: 3, metrics: METRICS });
    const farm = await idOf(bench, '培育家庭农场');
    const second = { year: 2031, quarter: 2 };
    const detail = await setStatus(bench.context, farm, second, { status: 'behind', reason: '资金未到位' });
    expect(detail.metric).toMatchObject({
      status: 'at_risk',
      bucket: 'behind',
      manual: {
        status: 'behind',
        reason: '资金未到位',
        actor: 'local',
        at: '2032-01-15T08:00:00.000Z',
        expires: '2031-Q3',
      },
    });
    const board = await getScorecard(bench.context, { period: second });
    expect(board.counts.behind).toBe(1);
    expect(await bucketsOf(bench, 3)).toMatchObject({ 培育家庭农场: 'at_risk' });
    const back = await setStatus(bench.context, farm, second, null);
    expect(back.metric).toMatchObject({ bucket: 'at_risk', manual: null });
    const events = await eventsOf(bench.store, farm);
    expect(events.map(({ before, after }) => [before, after])).toEqual([
      [null, { period: '2031-Q2', status: 'behind', reason: '资金未到位' }],
      [{ period: '2031-Q2', status: 'behind', reason: '资金未到位' }, null],
    ]);
  });

  it('never lets a figure count that waits for a check', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    const id = await idOf(bench, '复核面积');
    await setStatus(bench.context, id, { year: 2031, quarter: 3 }, { status: 'met', reason: '已现场核实' });
    expect(await bucketsOf(bench)).toMatchObject({ 复核面积: 'pending' });
  });
});
