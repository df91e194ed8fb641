import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { draftImport } from '../../server/services/draft-import.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { linkIndicators } from '../../server/services/link-indicators.ts';
import { decideLink } from '../../server/services/links/decide-link.ts';
import { listLinks } from '../../server/services/links/list-links.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import { setPeriodState } from '../../server/services/publish/set-period-state.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const farm = (actual: number, name = '培育农场'): InventedMetric => ({
  name,
  target: [300, '家'],
  actual: [actual, '家'],
});
const doubtful = (actual: number): InventedMetric => farm(actual, '疑似培育农场');

async function twoQuarters(): Promise<TestBench & { readonly farmId: string; readonly openId: string }> {
  const bench = makeBench();
  await bench.take({ quarter: 1, metrics: [farm(60)] });
  await bench.take({ quarter: 2, metrics: [doubtful(150)] });
  const [open] = await listLinks(bench.context, undefined);
  return {
    ...bench,
    openId: open?.indicatorId ?? '',
    farmId: open?.candidates[0]?.indicatorId ?? '',
  };
}

const valuesOf = async ({ context }: TestBench, id: string) =>
  (await getIndicator(context, id)).metric.trend.map(({ value }) => value);

describe('a link that is not certain', () => {
  it('is listed with its score and rivals, and its figures join no series unasked', async () => {
    const bench = await twoQuarters();
    const { context, farmId, openId } = bench;
    expect(await listLinks(context, undefined)).toEqual([
      {
        indicatorId: openId,
        name: '疑似培育农场',
        unit: '家',
        periods: ['2031-Q2'],
        candidates: [{ indicatorId: farmId, name: '培育农场', score: 0.55, periods: ['2031-Q1'] }],
      },
    ]);
    const board = await getScorecard(context, {});
    expect(board.openLinks).toBe(1);
    expect(board.metrics[0]).toMatchObject({
      indicatorId: openId,
      attainment: 50,
      status: 'on_track',
      bucket: 'on_track',
      link: [{ indicatorId: farmId, name: '培育农场', score: 0.55 }],
    });
    expect(await valuesOf(bench, openId)).toEqual([null, 150, null, null]);
    expect(await valuesOf(bench, farmId)).toEqual([60, null, null, null]);
    const old = await getIndicator(context, farmId, { period: { year: 2031, quarter: 2 } });
    expect(old.awaited).toEqual([{ indicatorId: openId, name: '疑似培育农场', periods: ['2031-Q2'] }]);
    expect(old.derived.singleQuarters.map(({ value }) => value)).toEqual([60, null, null, null]);
    expect(old.metric).toMatchObject({ status: 'not_reported', link: null });
  });

  it('says neither new nor dropped while nobody knows', async () => {
    const { context } = await twoQuarters();
    const codes = (await getScorecard(context, {})).findings.map(({ code }) => code);
    expect(codes).not.toContain('new_metric');
    expect(codes).not.toContain('dropped_metric');
  });

  it('is taken: one series, one finding less, and later reports follow', async () => {
    const bench = await twoQuarters();
    const { context, farmId, openId } = bench;
    const detail = await decideLink(context, openId, farmId);
    expect(detail.metric).toMatchObject({ indicatorId: farmId, link: null, actual: { value: 150 } });
    expect(detail).toMatchObject({ awaited: [] });
    expect(detail.derived.singleQuarters.map(({ value }) => value)).toEqual([60, 90, null, null]);
    expect(await listLinks(context, undefined)).toEqual([]);
    await bench.take({ quarter: 2, metrics: [doubtful(151)], note: '更正' });
    await bench.take({ quarter: 3, metrics: [doubtful(240)] });
    expect(await valuesOf(bench, openId)).toEqual([60, 151, 240, null]);
    expect((await listIndicators(context, undefined)).map(({ id }) => id)).toEqual([farmId]);
    expect((await getScorecard(context, {})).openLinks).toBe(0);
  });

  it('is refused: two series, a new metric and a dropped one, and later reports follow', async () => {
    const bench = await twoQuarters();
    const { context, farmId, openId } = bench;
    const detail = await decideLink(context, openId, null);
    expect(detail.metric).toMatchObject({ indicatorId: openId, link: null });
    const { findings } = await getScorecard(context, {});
    expect(findings.map(({ code }) => code).sort()).toEqual(['dropped_metric', 'new_metric']);
    await bench.take({ quarter: 2, metrics: [doubtful(151)], note: '更正' });
    await bench.take({ quarter: 3, metrics: [doubtful(240), farm(99)] });
    expect(await valuesOf(bench, openId)).toEqual([null, 151, 240, null]);
    expect(await valuesOf(bench, farmId)).toEqual([60, null, 99, null]);
    expect(await listLinks(context, undefined)).toEqual([]);
    const [event] = await eventsOf(bench.store, openId);
    expect(event).toMatchObject({
      action: 'indicator.kept_apart',
      actor: 'local',
      before: { candidates: [farmId] },
      after: { candidates: [] },
    });
    await expect(decideLink(context, openId, farmId)).rejects.toMatchObject({ code: 'link_decided' });
  });

  it('is sent to another one than was proposed', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farm(60), farm(20, '合作社')] });
    await bench.take({ quarter: 2, metrics: [doubtful(45)] });
    const [open] = await listLinks(bench.context, undefined);
    const indicators = await listIndicators(bench.context, undefined);
    const other = indicators.find(({ name }) => name === '合作社')?.id ?? '';
    await decideLink(bench.context, open?.indicatorId ?? '', other);
    expect(await valuesOf(bench, other)).toEqual([20, 45, null, null]);
    expect(await listLinks(bench.context, undefined)).toEqual([]);
  });

  it('keeps its question through a corrected report, a withdrawal and a merge of what it may be', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farm(60), farm(20, '合作社')] });
    const first = await bench.take({ quarter: 2, metrics: [doubtful(150)] });
    await bench.take({ quarter: 2, metrics: [doubtful(151)], note: '更正' });
    await withdrawReport(bench.context, first.report.id);
    const [open] = await listLinks(bench.context, undefined);
    expect(open).toMatchObject({ periods: ['2031-Q2'], candidates: [{ name: '培育农场' }] });
    const merged = makeBench();
    await merged.take({ quarter: 1, metrics: [farm(60)] });
    await merged.take({ quarter: 2, metrics: [doubtful(150)] });
    await merged.take({ quarter: 3, metrics: [farm(20, '经营主体')] });
    const ids = Object.fromEntries(
      (await listIndicators(merged.context, undefined)).map(({ name, id }) => [name, id]),
    );
    const into = ids['经营主体'] ?? '';
    await linkIndicators(merged.context, ids['培育农场'] ?? '', { to: into, editions: null });
    expect((await listLinks(merged.context, undefined))[0]?.candidates).toMatchObject([
      { indicatorId: into, name: '经营主体' },
    ]);
  });

  it('waits for a locked quarter to be opened', async () => {
    const { context, farmId, openId } = await twoQuarters();
    const { organisation } = await getScorecard(context, {});
    const period = { year: 2031, quarter: 2 };
    await setPeriodState(context, { organisationId: organisation.id, period, state: 'locked', reason: null });
    for (const to of [farmId, null])
      await expect(decideLink(context, openId, to)).rejects.toMatchObject({ code: 'quarter_locked' });
    expect(await listLinks(context, undefined)).toHaveLength(1);
  });
});

it('a preview of the next file goes by what people decided about its names', async () => {
  const { context, prepare, take } = makeBench();
  await take({ quarter: 1, metrics: [farm(60)] });
  const preview = async () => {
    const { bytes, fileName } = prepare({ quarter: 3, metrics: [doubtful(200)], note: '三' });
    const input = { bytes, fileName, corrections: {}, taking: null };
    return (await draftImport(context, input)).draft.changes;
  };
  expect(await preview()).toMatchObject({ continued: 0, created: 0, uncertain: 1 });
  const { report } = await take({ quarter: 2, metrics: [doubtful(150)] });
  const [open] = await listLinks(context, undefined);
  await decideLink(context, open?.indicatorId ?? '', open?.candidates[0]?.indicatorId ?? '');
  await withdrawReport(context, report.id);
  expect(await preview()).toMatchObject({ continued: 1, created: 0, uncertain: 0 });
});
