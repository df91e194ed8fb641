import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { getReport } from '../../../server/services/get-report.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { listPeriods } from '../../../server/services/list-periods.ts';
import { moveReport, previewMove } from '../../../server/services/move/move-report.ts';
import { addRemark } from '../../../server/services/publish/add-remark.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { valueHistory } from '../../../server/services/review/value-history.ts';
import { undoStep } from '../../../server/services/steps/undo-step.ts';
import { setStatus } from '../../../server/services/set-status.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';
import { decide, everythingBut, METRICS, metricOf, undo } from '../review/support.ts';

const HERE = '海州市农业局';
const THERE = '东岭市农业农村局';
const REASON = '导入时认错了单位';

/** Two organisations: the first with two quarters, of which the second went astray; the other with one. */
async function astray(): Promise<TestBench & { readonly id: string }> {
  const bench = makeBench();
  await bench.take({ org: THERE, quarter: 1, metrics: METRICS.slice(0, 2) });
  await bench.take({ org: HERE, quarter: 1, metrics: METRICS.slice(0, 1), milestones: ['印发方案'] });
  const { report } = await bench.take({
    ...{
      org: HERE,
      quarter: 2,
      metrics: METRICS,
      milestones: ['完成验收'],
      owners: { 1: ['种植科', '水利科'] },
    },
  });
  return { ...bench, id: report.id };
}

const org = { org: THERE };

describe('a report that went to the wrong organisation', () => {
  it('shows first where everything would go, and stores nothing', async () => {
    const { context, store, id } = await astray();
    const before = await everythingBut(store, '');
    const shown = await previewMove(context, id, { org: THERE, period: '2031-Q3' });
    expect(shown.from).toMatchObject({ organisation: HERE, period: '2031-Q2' });
    expect(shown.to).toMatchObject({ organisation: THERE, period: '2031-Q3', state: 'working' });
    expect(shown.links).toEqual([
      { name: '新建高标准农田', kind: 'continues', indicator: '新建高标准农田' },
      { name: '培育家庭农场', kind: 'continues', indicator: '培育家庭农场' },
      { name: '建设冷库', kind: 'new', indicator: '建设冷库' },
    ]);
    expect(shown).toMatchObject({ speaks: 'this', otherTitle: null, leftTitle: null, stepId: null });
    expect(await everythingBut(store, '')).toBe(before);
  });

  it('moves with all that hangs on it, and undo restores every byte', async () => {
    const { context, store, id } = await astray();
    const before = await everythingBut(store, 'auditEvent');
    const { stepId } = await moveReport(context, id, { wish: org, reason: REASON });
    const board = await getScorecard(context, { org: THERE, period: { year: 2031, quarter: 2 } });
    expect(board.edition?.id).toBe(id);
    const fields = board.metrics.find(({ name }) => name === '新建高标准农田');
    expect(fields?.trend.map(({ value }) => value)).toEqual([15, 15, null, null]);
    expect(board.tasks[0]?.owners).toEqual(['种植科', '水利科']);
    expect(board.tasks[0]?.milestones.map(({ goal }) => goal)).toEqual(['完成验收']);
    expect((await listPeriods(context, HERE)).periods.map(({ period }) => period)).toEqual(['2031-Q1']);
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
    await expect(undoStep(context, stepId ?? '')).rejects.toMatchObject({ code: 'step_fixed' });
  });

  it('keeps the id of an indicator that nothing else names, with everything said about it', async () => {
    const { context, store, id, ...bench } = await astray();
    const lost = await metricOf({ context, store, ...bench }, id, '建设冷库');
    const quarter = { year: 2031, quarter: 2 };
    const { indicatorId } = lost;
    await addRemark(context, { indicatorId, period: quarter, text: '雨季停工' });
    const before = await everythingBut(store, 'auditEvent');
    const { said, stepId } = await moveReport(context, id, {
      wish: { org: THERE, period: '2031-Q3' },
      reason: REASON,
    });
    expect(said).toEqual({ moved: 1, dropped: 0 });
    const detail = await getIndicator(context, lost.indicatorId, { period: { year: 2031, quarter: 3 } });
    expect(detail.organisation.name).toBe(THERE);
    const [remark] = await store.db.select().from(store.tables.remark);
    expect(remark).toMatchObject({ period: '2031-Q3', organisationId: detail.organisation.id, indicatorId });
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
  });

  it('carries what people decided, and every value still tells its history', async () => {
    const bench = await astray();
    const { context, store, id } = bench;
    const { metricId } = await metricOf(bench, id, '新建高标准农田');
    const actual = { value: 14, unit: '万亩', basis: 'cumulative', asOf: null, marks: [] } as const;
    await decide(bench, id, '新建高标准农田', { action: 'correct', change: { actual } }, '核对台账');
    await decide(bench, id, '培育家庭农场', { action: 'accept' });
    const before = await everythingBut(store, 'auditEvent');
    const { decisions, changes, stepId } = await moveReport(context, id, { wish: org, reason: REASON });
    expect(decisions.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['新建高标准农田', 'kept'],
      ['培育家庭农场', 'kept'],
    ]);
    expect(changes).toEqual([]);
    const moved = await metricOf(bench, id, '新建高标准农田');
    expect(moved).toMatchObject({ metricId, actual: { value: 14, how: 'manual' }, review: 'accepted' });
    const history = await valueHistory(context, metricId ?? '');
    expect(history.map(({ action }) => action)).toEqual([
      ...['report.moved', 'metric.replayed', 'metric.corrected', 'report.imported', 'report.imported'],
    ]);
    await undo(bench, id, '新建高标准农田');
    expect(await metricOf(bench, id, '新建高标准农田')).toMatchObject({ actual: { value: 15 } });
    const refused = undoStep(context, stepId ?? '');
    await expect(refused).rejects.toMatchObject({ code: 'later_changes' });
    await decide(bench, id, '新建高标准农田', { action: 'correct', change: { actual } }, '核对台账');
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
  });

  it('is told in the logs of both, with the reason', async () => {
    const { context, store, id } = await astray();
    await moveReport(context, id, { wish: org, reason: REASON });
    const events = (await eventsOf(store, id)).filter(({ action }) => action === 'report.moved');
    expect(events).toMatchObject([
      { reason: REASON, before: { organisation: HERE }, after: { organisation: THERE, period: '2031-Q2' } },
    ]);
    const { organisation } = await getScorecard(context, { org: HERE });
    expect((await eventsOf(store, organisation.id)).map(({ action }) => action)).toEqual(['report.moved']);
  });

  it('may go to an organisation that nobody knows yet', async () => {
    const { context, id } = await astray();
    const shown = await previewMove(context, id, { org: '新岭县农业局' });
    expect(shown.to).toMatchObject({ organisation: '新岭县农业局', organisationId: null });
    await expect(getScorecard(context, { org: '新岭县农业局' })).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
    await moveReport(context, id, { wish: { org: '新岭县农业局' }, reason: REASON });
    expect((await getReport(context, id)).org).toBe('新岭县农业局');
  });
});

describe('a report that went to the wrong quarter', () => {
  it('moves there with remarks and statuses of its quarter; figures cover the new one', async () => {
    const bench = await astray();
    const { context, store, id } = bench;
    const { indicatorId } = await metricOf(bench, id, '培育家庭农场');
    const quarter = { year: 2031, quarter: 2 };
    await addRemark(context, { indicatorId, period: quarter, text: '雨季停工' });
    await setStatus(context, indicatorId, quarter, { status: 'behind', reason: '口径未定' });
    const before = await everythingBut(store, 'auditEvent');
    const { said, links, stepId } = await moveReport(context, id, {
      wish: { period: '2031-Q3' },
      reason: REASON,
    });
    expect(said).toEqual({ moved: 2, dropped: 0 });
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['stays']));
    const covered = (await store.db.select().from(store.tables.observation)).filter(
      ({ editionId }) => editionId === id,
    );
    expect(covered.map(({ periodStart, periodMonths }) => [periodStart, periodMonths])).toEqual([
      ['2031-01-01', 9],
      ['2031-01-01', 9],
    ]);
    const board = await getScorecard(context, { org: HERE, period: { year: 2031, quarter: 3 } });
    expect(board.metrics.find((metric) => metric.indicatorId === indicatorId)?.manual).toMatchObject({
      status: 'behind',
    });
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
  });

  it('says which report speaks where one stands already', async () => {
    const { context, take, id } = await astray();
    await take({ org: HERE, quarter: 3, metrics: METRICS.slice(0, 1) });
    const shown = await previewMove(context, id, { period: '2031-Q3' });
    expect(shown).toMatchObject({ speaks: 'other', otherTitle: '海州市农业局2031年重点工作3季度完成情况' });
    const earlier = await previewMove(context, id, { period: '2031-Q1' });
    expect(earlier).toMatchObject({ speaks: 'this', leftTitle: null });
  });

  it.each([
    ['its own quarter', '2031-Q2'],
    ['the other quarter', '2031-Q3'],
  ])('is refused while %s is locked, and so is taking the move back', async (_, period) => {
    const { context, store, take, id } = await astray();
    await take({
      org: HERE,
      quarter: 3,
      metrics: [{ name: '培育家庭农场', target: [1, '家'], actual: [1, '家'] }],
    });
    const { organisation } = await getScorecard(context, { org: HERE });
    const quarter = { year: 2031, quarter: Number(period.slice(-1)) };
    const set = (state: 'working' | 'locked') =>
      setPeriodState(context, { organisationId: organisation.id, period: quarter, state, reason: '核对' });
    await set('locked');
    const before = await everythingBut(store, '');
    const wish = { period: '2031-Q3' };
    await expect(previewMove(context, id, wish)).rejects.toMatchObject({ code: 'quarter_locked' });
    await expect(moveReport(context, id, { wish, reason: REASON })).rejects.toMatchObject({
      code: 'quarter_locked',
    });
    expect(await everythingBut(store, '')).toBe(before);
  });

  it('refuses to stand still, and what is no report', async () => {
    const { context, id } = await astray();
    await expect(previewMove(context, id, { org: HERE })).rejects.toMatchObject({ code: 'nothing_to_move' });
    await expect(previewMove(context, 'nobody', org)).rejects.toMatchObject({ code: 'report_not_found' });
  });
});
