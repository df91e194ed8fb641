import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { addRemark, listRemarks } from '../../../server/services/publish/add-remark.ts';
import { checkSeal } from '../../../server/services/publish/check-seal.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import type { PeriodState } from '../../../server/domain/scorecard.ts';
import { decide, everythingBut } from '../review/support.ts';
import type { InventedMetric } from '../support/invented-report.ts';
import { makeBench } from '../support/make-context.ts';

const Q3 = { year: 2031, quarter: 3 };
const LATE: readonly InventedMetric[] = [
  { name: '新建高标准农田', target: [20, '万亩'], actual: [15, '万亩'] },
  { name: '培育家庭农场', target: [300, '家'], actual: [90, '家'] },
];

async function quarter(metrics: readonly InventedMetric[] = LATE) {
  const bench = makeBench();
  const { report } = await bench.take({ metrics });
  const { organisationId } = report;
  const set = (state: PeriodState, reason: string | null = null) =>
    setPeriodState(bench.context, { organisationId, period: Q3, state, reason });
  const late = (await getScorecard(bench.context, {})).metrics.find(({ name }) => name === '培育家庭农场');
  return { bench, report, organisationId, set, lateId: late?.indicatorId ?? '' };
}

describe('publishing a quarter', () => {
  it('needs a remark on every target that is late, and says which lack one', async () => {
    const { bench, set, lateId } = await quarter();
    const before = await everythingBut(bench.store, '');
    await expect(set('published')).rejects.toMatchObject({
      code: 'remark_needed',
      params: { names: '培育家庭农场', n: 1 },
    });
    expect(await everythingBut(bench.store, '')).toBe(before);
    await addRemark(bench.context, {
      indicatorId: lateId,
      period: { year: 2031, quarter: 2 },
      text: '另一季',
    });
    await expect(set('published')).rejects.toMatchObject({ code: 'remark_needed' });
    await addRemark(bench.context, { indicatorId: lateId, period: Q3, text: '洪涝影响，四季度补上' });
    expect(await set('published')).toEqual({ period: '2031-Q3', state: 'published' });
    const shown = await getScorecard(bench.context, { view: 'published' });
    expect(shown.periodState).toBe('published');
    expect(shown.metrics).toHaveLength(2);
  });

  it('is hidden from the published view before', async () => {
    const { bench } = await quarter();
    expect((await getScorecard(bench.context, { view: 'published' })).metrics).toEqual([]);
  });

  it('records each step once, with who and why; the same state again changes nothing', async () => {
    const { bench, set } = await quarter(LATE.slice(0, 1));
    await set('published');
    const before = await everythingBut(bench.store, '');
    await set('published');
    expect(await everythingBut(bench.store, '')).toBe(before);
    await expect(set('working')).rejects.toMatchObject({ code: 'reason_needed' });
    await set('working', '农田面积复核');
    const [row] = await bench.store.db.select().from(bench.store.tables.periodState);
    const events = await eventsOf(bench.store, row?.id ?? '');
    expect(
      events.map(({ before: b, after, reason, actor }) => [b?.['state'], after?.['state'], reason, actor]),
    ).toEqual([
      ['working', 'published', null, 'local'],
      ['published', 'working', '农田面积复核', 'local'],
    ]);
  });

  it('refuses a quarter without a report and an organisation nobody knows', async () => {
    const { bench, organisationId } = await quarter();
    const empty = {
      organisationId,
      period: { year: 2031, quarter: 1 },
      state: 'published',
      reason: null,
    } as const;
    await expect(setPeriodState(bench.context, empty)).rejects.toMatchObject({ code: 'no_reports' });
    const unknown = { ...empty, organisationId: 'nobody' };
    await expect(setPeriodState(bench.context, unknown)).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
  });
});

describe('a locked quarter', () => {
  it('keeps its answers with the version of the rules, and computing again agrees', async () => {
    const { bench, organisationId, set } = await quarter(LATE.slice(0, 1));
    expect(await checkSeal(bench.context, organisationId, Q3)).toMatchObject({
      state: 'working',
      holds: null,
    });
    await set('locked');
    const sealed = await checkSeal(bench.context, organisationId, Q3);
    expect(sealed).toMatchObject({ state: 'locked', holds: true, broken: [], sealedBy: 'local' });
    expect(sealed.seal?.answers).toMatchObject([
      { name: '新建高标准农田', attainment: 75, status: 'on_track', review: 'accepted' },
    ]);
  });

  it('takes no decision until it is opened with a reason, then loses its seal', async () => {
    const { bench, report, organisationId, set } = await quarter(LATE.slice(0, 1));
    await set('locked');
    const reopen = () => decide(bench, report.id, '新建高标准农田', { action: 'reopen' });
    await expect(reopen()).rejects.toMatchObject({ code: 'quarter_locked' });
    await expect(set('published')).rejects.toMatchObject({ code: 'reason_needed' });
    await set('published', '更正一处笔误');
    await reopen();
    expect(await checkSeal(bench.context, organisationId, Q3)).toMatchObject({ seal: null, holds: null });
  });

  it('says which answers changed when somebody went around every guard', async () => {
    const { bench, organisationId, set } = await quarter(LATE.slice(0, 1));
    await set('locked');
    const { periodState } = bench.store.tables;
    await bench.store.tx(async ({ db }) => {
      const [row] = await db.select().from(periodState);
      const answers = (row?.sealed?.answers ?? []).map((answer) => ({ ...answer, attainment: 80 }));
      await db.update(periodState).set({ sealed: { ruleVersion: 1, answers } });
    });
    expect(await checkSeal(bench.context, organisationId, Q3)).toMatchObject({
      holds: false,
      broken: ['新建高标准农田'],
    });
  });
});

describe('remarks', () => {
  it('stand under their indicator and quarter, earliest first, with who and when', async () => {
    const { bench, lateId } = await quarter();
    await addRemark(bench.context, { indicatorId: lateId, period: Q3, text: '一' });
    await addRemark(bench.context, { indicatorId: lateId, period: Q3, text: '二' });
    const listed = await listRemarks(bench.context, lateId, Q3);
    expect(listed.map(({ text, actor, at }) => [text, actor, at])).toEqual([
      ['一', 'local', '2032-01-15T08:00:00.000Z'],
      ['二', 'local', '2032-01-15T08:00:00.000Z'],
    ]);
    expect(await listRemarks(bench.context, lateId, { year: 2031, quarter: 4 })).toEqual([]);
    await expect(listRemarks(bench.context, 'nobody', Q3)).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
  });
});
