import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { listLog } from '../../../server/services/list-log.ts';
import { listPeriods } from '../../../server/services/list-periods.ts';
import {
  mergeOrganisations,
  previewMerge,
} from '../../../server/services/organisations/merge-organisations.ts';
import { addRemark } from '../../../server/services/publish/add-remark.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { setStatus } from '../../../server/services/set-status.ts';
import { setThresholds } from '../../../server/services/thresholds.ts';
import { setYearStart } from '../../../server/services/set-year-start.ts';
import { undoStep } from '../../../server/services/steps/undo-step.ts';
import { setBaseline } from '../../../server/services/words/set-baseline.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';
import { decide, everythingBut, METRICS, metricOf, undo } from '../review/support.ts';

const OLD = '海州市农牧局';
const NEW = '海州市农业农村局';
const REASON = '机构改革';
const FIRST = { year: 2031, quarter: 1 };
const SECOND = { year: 2031, quarter: 2 };

/** The office that goes has the first two quarters, the one that stays the third; one metric goes on, one may. */
async function twoOffices(): Promise<TestBench & { readonly old: string; readonly now: string }> {
  const bench = makeBench();
  const [fields, farms, stores] = METRICS;
  if (fields === undefined || farms === undefined || stores === undefined) throw new Error('three metrics');
  await bench.take({ org: OLD, quarter: 1, metrics: [fields, farms], owners: { 1: ['种植科', '畜牧科'] } });
  const second = await bench.take({
    ...{ org: OLD, quarter: 2, metrics: [fields, { ...stores, name: '疑似建设冷库' }] },
  });
  const third = await bench.take({ org: NEW, quarter: 3, metrics: [fields, stores] });
  return { ...bench, old: second.report.organisationId, now: third.report.organisationId };
}

const pair = { org: OLD, into: NEW };

describe('two organisations that are one', () => {
  it('shows first what would move, and stores nothing', async () => {
    const { context, store, take } = await twoOffices();
    await take({ org: OLD, quarter: 3, metrics: METRICS.slice(0, 1) });
    const before = await everythingBut(store, '');
    const shown = await previewMerge(context, pair);
    expect(shown.from).toMatchObject({ name: OLD, reports: 3, indicators: 3 });
    expect(shown.into).toMatchObject({ name: NEW, reports: 1, indicators: 2 });
    expect(shown.links).toEqual([
      { name: '新建高标准农田', kind: 'continues', indicator: '新建高标准农田' },
      { name: '培育家庭农场', kind: 'stays', indicator: '培育家庭农场' },
      { name: '疑似建设冷库', kind: 'waits', indicator: '疑似建设冷库' },
    ]);
    expect(shown.shared).toEqual([{ period: '2031-Q3', speaks: '海州市农牧局2031年重点工作3季度完成情况' }]);
    expect(shown.stepId).toBeNull();
    expect(await everythingBut(store, '')).toBe(before);
  });

  it('become one series, and undo restores every byte', async () => {
    const { context, store, old, now } = await twoOffices();
    const before = await everythingBut(store, 'auditEvent');
    const { stepId } = await mergeOrganisations(context, { ...pair, reason: REASON });
    const board = await getScorecard(context, { org: NEW });
    const fields = board.metrics.find(({ name }) => name === '新建高标准农田');
    expect(fields?.trend.map(({ value }) => value)).toEqual([15, 15, 15, null]);
    const early = await getScorecard(context, { org: NEW, period: FIRST });
    expect(early.tasks[0]?.owners).toEqual(['种植科', '畜牧科']);
    for (const org of [old, OLD, now, NEW]) {
      const { organisationId, periods } = await listPeriods(context, org);
      expect([organisationId, periods.length]).toEqual([now, 3]);
    }
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
    expect((await listPeriods(context, OLD)).periods).toHaveLength(2);
  });

  it('keep the ids of indicators answering', async () => {
    const bench = await twoOffices();
    const { context } = bench;
    const early = await getScorecard(context, { org: OLD, period: FIRST });
    const late = await getScorecard(context, { org: NEW });
    const idIn = (board: typeof early) =>
      board.metrics.find(({ name }) => name === '新建高标准农田')?.indicatorId ?? '';
    expect(idIn(early)).not.toBe(idIn(late));
    await mergeOrganisations(context, { ...pair, reason: REASON });
    expect((await getIndicator(context, idIn(early))).metric.indicatorId).toBe(idIn(late));
  });

  it('take the next report with the old name', async () => {
    const { context, take, now } = await twoOffices();
    await mergeOrganisations(context, { ...pair, reason: REASON });
    const { report } = await take({ org: OLD, quarter: 4, metrics: METRICS });
    expect([report.organisationId, report.org]).toEqual([now, NEW]);
  });

  it('move what people said; where both said something, the one that stays is right', async () => {
    const bench = await twoOffices();
    const { context, store, old, now } = bench;
    const early = await getScorecard(context, { org: OLD, period: SECOND });
    const late = await getScorecard(context, { org: NEW });
    const [own = '', other = ''] = [early, late].map(
      ({ metrics }) => metrics.find(({ name }) => name === '新建高标准农田')?.indicatorId,
    );
    const farms = (await getScorecard(context, { org: OLD, period: FIRST })).metrics.find(
      ({ name }) => name === '培育家庭农场',
    );
    await addRemark(context, { indicatorId: own, period: SECOND, text: '雨季停工' });
    await setStatus(context, farms?.indicatorId ?? '', FIRST, { status: 'met', reason: '另有口径' });
    const base = { year: 2031, unit: '万亩', note: '' };
    await setBaseline(context, own, 2031, { ...base, value: 3 });
    await setBaseline(context, other, 2031, { ...base, value: 5 });
    await setThresholds(context, { org: OLD }, { onTrackGap: -1 });
    for (const [org, period] of [
      [old, SECOND],
      [now, { year: 2031, quarter: 3 }],
    ] as const)
      await setPeriodState(context, { organisationId: org, period, state: 'published', reason: null });
    const before = await everythingBut(store, 'auditEvent');
    const { said, dropsThresholds, states, stepId } = await mergeOrganisations(context, {
      ...pair,
      reason: REASON,
    });
    expect({ said, dropsThresholds, states }).toEqual({
      said: { moved: 2, dropped: 1 },
      dropsThresholds: true,
      states: [],
    });
    const rows = await store.db.select().from(store.tables.baseline);
    expect(rows.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([[other, 5]]);
    const [remark] = await store.db.select().from(store.tables.remark);
    expect(remark).toMatchObject({ indicatorId: other, organisationId: now });
    expect(await getScorecard(context, { org: NEW, period: SECOND, view: 'published' })).toMatchObject({
      period: '2031-Q2',
    });
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
  });

  it('leave decisions standing, and each can still be taken back', async () => {
    const bench = await twoOffices();
    const { context, store, now } = bench;
    const [report] = await store.db.select().from(store.tables.report);
    const id = report?.id ?? '';
    const actual = { value: 14, unit: '万亩', basis: 'cumulative', asOf: null, marks: [] } as const;
    await decide(bench, id, '新建高标准农田', { action: 'correct', change: { actual } }, '核对台账');
    await mergeOrganisations(context, { ...pair, reason: REASON });
    expect(await metricOf(bench, id, '新建高标准农田')).toMatchObject({ actual: { value: 14 } });
    await undo(bench, id, '新建高标准农田');
    const fields = await metricOf(bench, id, '新建高标准农田');
    expect(fields).toMatchObject({ actual: { value: 15 } });
    const rows = await store.db.select().from(store.tables.observation);
    expect(new Set(rows.map(({ organisationId }) => organisationId))).toEqual(new Set([now]));
  });

  it('are parted again only while nothing that came later rests on the merge', async () => {
    const { context, take } = await twoOffices();
    const { stepId } = await mergeOrganisations(context, { ...pair, reason: REASON });
    await take({ org: NEW, quarter: 4, metrics: METRICS.slice(1, 2) });
    await expect(undoStep(context, stepId ?? '')).rejects.toMatchObject({ code: 'later_changes' });
  });

  it('may be parted after a report that goes on what was there before', async () => {
    const { context, take } = await twoOffices();
    const { stepId } = await mergeOrganisations(context, { ...pair, reason: REASON });
    await take({ org: NEW, quarter: 4, metrics: METRICS.slice(0, 1) });
    await undoStep(context, stepId ?? '');
    expect((await listPeriods(context, OLD)).periods).toHaveLength(2);
    expect((await listPeriods(context, NEW)).periods.map(({ period }) => period)).toEqual([
      ...['2031-Q3', '2031-Q4'],
    ]);
  });

  it('tell the merge in one log, with what either did before', async () => {
    const { context, store, old } = await twoOffices();
    await mergeOrganisations(context, { ...pair, reason: REASON });
    expect((await eventsOf(store, old)).map(({ action, reason }) => [action, reason])).toEqual([
      ['organisation.merged', REASON],
    ]);
    const { entries } = await listLog(context, OLD, {});
    expect(entries.map(({ action }) => action)).toEqual([
      ...['organisation.merged', 'report.imported', 'report.imported', 'report.imported'],
    ]);
    expect(entries[0]?.changes).toEqual([{ field: 'organisation', before: OLD, after: NEW }]);
  });
});

describe('organisations that cannot be merged', () => {
  it('are one already, or unknown', async () => {
    const { context } = await twoOffices();
    const asked = (org: string, into: string) => previewMerge(context, { org, into });
    await expect(asked(OLD, OLD)).rejects.toMatchObject({ code: 'same_organisation' });
    await expect(asked(OLD, '没有这个局')).rejects.toMatchObject({ code: 'organisation_not_found' });
  });

  it.each([
    ['a quarter of the one that goes', OLD, FIRST],
    ['a quarter of both', NEW, { year: 2031, quarter: 3 }],
  ])('have locked %s', async (_, org, period) => {
    const { context, store, take } = await twoOffices();
    await take({ org: OLD, quarter: 3, metrics: METRICS.slice(1, 2) });
    const { organisationId } = await listPeriods(context, org);
    await setPeriodState(context, { organisationId, period, state: 'locked', reason: null });
    const before = await everythingBut(store, '');
    const merging = mergeOrganisations(context, { ...pair, reason: REASON });
    await expect(merging).rejects.toMatchObject({ code: 'quarter_locked' });
    expect(await everythingBut(store, '')).toBe(before);
  });

  it('count their years otherwise', async () => {
    const { context } = await twoOffices();
    await setYearStart(context, OLD, 4);
    await expect(previewMerge(context, pair)).rejects.toMatchObject({
      code: 'year_start_differs',
      params: { from: 4, into: 1 },
    });
  });

  it('are the bundled sample', async () => {
    const { context, prepare } = await twoOffices();
    await importReport(context, { ...prepare({ org: '示例局', metrics: METRICS }), isSample: true });
    for (const wish of [
      { org: '示例局', into: NEW },
      { org: OLD, into: '示例局' },
    ])
      await expect(previewMerge(context, wish)).rejects.toMatchObject({ code: 'organisation_fixed' });
  });
});
