import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { getReport } from '../../../server/services/get-report.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { addMetric } from '../../../server/services/review/add-metric.ts';
import { decideMetric } from '../../../server/services/review/decide-metric.ts';
import { listDecisions } from '../../../server/services/review/list-decisions.ts';
import { makeBench } from '../support/make-context.ts';
import { decide, everythingBut, METRICS, metricOf, undo } from './support.ts';

async function reviewed() {
  const bench = makeBench();
  const { report } = await bench.take({ metrics: METRICS });
  return { bench, id: report.id };
}

describe('a decision about a figure', () => {
  it('accepted: counts from then on, and says who accepted it', async () => {
    const { bench, id } = await reviewed();
    expect((await getScorecard(bench.context, {})).counts).toMatchObject({
      pending: 1,
      behind: 0,
      on_track: 1,
    });
    await decide(bench, id, '培育家庭农场', { action: 'accept' });
    const board = await getScorecard(bench.context, {});
    expect(board.counts).toMatchObject({ pending: 0, on_track: 2, not_reported: 1 });
    const rows = await bench.store.db.select().from(bench.store.tables.observation);
    expect(rows.map(({ value, review, reviewedBy }) => [value, review, reviewedBy])).toContainEqual([
      280,
      'accepted',
      'local',
    ]);
  });

  it('discarded: the target is not reported then; reopened: the figure waits again', async () => {
    const { bench, id } = await reviewed();
    await decide(bench, id, '新建高标准农田', { action: 'discard', what: 'figure' });
    expect((await getScorecard(bench.context, {})).counts).toMatchObject({ not_reported: 2, on_track: 0 });
    await decide(bench, id, '新建高标准农田', { action: 'reopen' });
    expect((await getScorecard(bench.context, {})).counts).toMatchObject({ not_reported: 1, pending: 2 });
  });

  it('no target at all: on no board and in no count, but still in its report', async () => {
    const { bench, id } = await reviewed();
    await decide(bench, id, '建设冷库', { action: 'discard', what: 'metric' }, '是往年的数');
    const board = await getScorecard(bench.context, {});
    expect(board.metrics.map(({ name }) => name)).not.toContain('建设冷库');
    expect(board.counts.not_reported).toBe(0);
    const all = await getScorecard(bench.context, { withDiscarded: true });
    expect(all.metrics.filter(({ isDiscarded }) => isDiscarded).map(({ name }) => name)).toEqual([
      '建设冷库',
    ]);
    expect(all.counts).toEqual(board.counts);
    const { metrics, counts } = await getReport(bench.context, id);
    expect(metrics).toHaveLength(3);
    expect(counts).toMatchObject({ metrics: 2, notReported: 0 });
    await decide(bench, id, '建设冷库', { action: 'reopen' });
    expect((await getScorecard(bench.context, {})).counts.not_reported).toBe(1);
  });

  it.each([{ action: 'accept' }, { action: 'discard', what: 'figure' }] as const)(
    '$action needs a figure',
    async (decision) => {
      const { bench, id } = await reviewed();
      const before = await everythingBut(bench.store, '');
      await expect(decide(bench, id, '建设冷库', decision)).rejects.toMatchObject({
        code: 'nothing_to_review',
      });
      expect(await everythingBut(bench.store, '')).toBe(before);
    },
  );
});

describe('a correction', () => {
  const ENTRY = { unit: '座', basis: 'cumulative', asOf: null } as const;

  it('with its words marked is stated, accepted, and judged like any other', async () => {
    const { bench, id } = await reviewed();
    const { text } = await getReport(bench.context, id);
    const start = text.indexOf('3座');
    const actual = { ...ENTRY, value: 3, marks: [{ start, end: start + 2, role: 'number' as const }] };
    await decide(bench, id, '建设冷库', { action: 'correct', change: { actual } });
    const metric = await metricOf(bench, id, '建设冷库');
    expect(metric).toMatchObject({ review: 'accepted', attainment: 25, status: 'behind' });
    expect(metric.actual).toMatchObject({ value: 3, unit: '座', how: 'stated' });
    expect(metric.actual?.spans).toEqual([{ start, end: start + 2, quote: '3座', role: 'number' }]);
  });

  it('without words that say it is entered by hand', async () => {
    const { bench, id } = await reviewed();
    const start = 0;
    const marks = [{ start, end: 4, role: 'sentence' as const }];
    await decide(bench, id, '建设冷库', {
      action: 'correct',
      change: { actual: { ...ENTRY, value: 4, marks } },
    });
    expect((await metricOf(bench, id, '建设冷库')).actual).toMatchObject({ value: 4, how: 'manual' });
  });

  it('changes target, name and direction, and scales values to their base', async () => {
    const { bench, id } = await reviewed();
    await decide(bench, id, '新建高标准农田', {
      action: 'correct',
      change: {
        name: '高标准农田',
        target: { value: 25, unit: '万亩', bound: 'gte', strict: false, low: null, high: null, marks: [] },
        actual: { value: 150000, unit: '亩', basis: 'cumulative', asOf: null, marks: [] },
      },
    });
    const metric = await metricOf(bench, id, '高标准农田');
    expect(metric).toMatchObject({ target: { value: 25, bound: 'gte' }, attainment: 60 });
    const rows = await bench.store.db.select().from(bench.store.tables.observation);
    const row = rows.find(({ unit }) => unit === '亩');
    const target = (await bench.store.db.select().from(bench.store.tables.target)).find(
      (t) => t.value === 25,
    );
    expect(Number(target?.valueBase) / Number(row?.valueBase)).toBeCloseTo(250000 / 150000, 10);
  });

  it('can take a figure or a target away', async () => {
    const { bench, id } = await reviewed();
    await decide(bench, id, '新建高标准农田', { action: 'correct', change: { actual: null } });
    expect(await metricOf(bench, id, '新建高标准农田')).toMatchObject({
      actual: null,
      status: 'not_reported',
    });
    await decide(bench, id, '培育家庭农场', { action: 'correct', change: { target: null } });
    expect(await metricOf(bench, id, '培育家庭农场')).toMatchObject({ target: null, attainment: null });
  });

  it('refuses a mark outside the text and changes nothing', async () => {
    const { bench, id } = await reviewed();
    const before = await everythingBut(bench.store, '');
    const actual = { ...ENTRY, value: 3, marks: [{ start: 5, end: 99999, role: 'number' as const }] };
    const attempt = decide(bench, id, '建设冷库', { action: 'correct', change: { actual } });
    await expect(attempt).rejects.toMatchObject({ code: 'mark_outside' });
    expect(await everythingBut(bench.store, '')).toBe(before);
  });
});

describe('a metric that reading missed', () => {
  const NEW = { name: '建成农产品市场', direction: 'up', taskNo: '1', reason: null } as const;
  const AMOUNT = { unit: '个', marks: [] } as const;
  const target = { ...AMOUNT, value: 5, bound: 'eq', strict: false, low: null, high: null } as const;
  const actual = { ...AMOUNT, value: 5, basis: 'cumulative', asOf: null } as const;

  it('is added by hand, accepted, and gone again with undo', async () => {
    const { bench, id } = await reviewed();
    const before = await everythingBut(bench.store, 'auditEvent');
    await addMetric(bench.context, { reportId: id, ...NEW, target, actual });
    const metric = await metricOf(bench, id, NEW.name);
    expect(metric).toMatchObject({
      taskNo: '1',
      status: 'met',
      review: 'accepted',
      actual: { how: 'manual' },
    });
    await undo(bench, id, NEW.name);
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(before);
  });

  it('needs a target or a figure', async () => {
    const { bench, id } = await reviewed();
    const empty = addMetric(bench.context, { reportId: id, ...NEW, target: null, actual: null });
    await expect(empty).rejects.toMatchObject({ code: 'nothing_to_review' });
  });
});

describe('undo', () => {
  it('restores every row byte for byte, step by step', async () => {
    const { bench, id } = await reviewed();
    const name = '培育家庭农场';
    const states = [await everythingBut(bench.store, 'auditEvent')];
    const actual = { value: 290, unit: '家', basis: 'cumulative', asOf: null, marks: [] } as const;
    for (const decision of [
      { action: 'accept' },
      { action: 'correct', change: { actual, name: '家庭农场' } },
      { action: 'discard', what: 'metric' },
    ] as const) {
      const current = decision.action === 'discard' ? '家庭农场' : name;
      await decide(bench, id, current, decision);
      states.push(await everythingBut(bench.store, 'auditEvent'));
    }
    expect(new Set(states).size).toBe(4);
    await undo(bench, id, '家庭农场');
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[2]);
    await undo(bench, id, '家庭农场');
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[1]);
    await undo(bench, id, name);
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[0]);
    await expect(undo(bench, id, name)).rejects.toMatchObject({ code: 'nothing_to_undo' });
  });
});

describe('two people at once', () => {
  it('the second is told who changed the item, and overwrites nothing', async () => {
    const { bench, id } = await reviewed();
    const seen = await metricOf(bench, id, '培育家庭农场');
    await decide(bench, id, '培育家庭农场', { action: 'accept' });
    const before = await everythingBut(bench.store, '');
    const late = decideMetric(bench.context, {
      reportId: id,
      metricId: seen.metricId ?? '',
      revision: seen.revision,
      decision: { action: 'discard', what: 'figure' },
      reason: null,
    });
    await expect(late).rejects.toMatchObject({
      code: 'changed_meanwhile',
      params: { actor: 'local', at: '2032-01-15T08:00:00.000Z' },
    });
    expect(await everythingBut(bench.store, '')).toBe(before);
  });

  it('a metric of another report is not found under this one', async () => {
    const { bench, id } = await reviewed();
    const other = await bench.take({ metrics: METRICS, quarter: 2, note: '二' });
    const { metricId, revision } = await metricOf(bench, other.report.id, '培育家庭农场');
    const input = { reportId: id, metricId: metricId ?? '', revision, reason: null };
    const attempt = decideMetric(bench.context, { ...input, decision: { action: 'accept' } });
    await expect(attempt).rejects.toMatchObject({ code: 'metric_not_found' });
  });
});

describe('history', () => {
  it('keeps who, when, before, after and why, and says what was taken back', async () => {
    const { bench, id } = await reviewed();
    const { metricId } = await metricOf(bench, id, '培育家庭农场');
    await decide(bench, id, '培育家庭农场', { action: 'accept' }, '与台账一致');
    await undo(bench, id, '培育家庭农场');
    const steps = (await listDecisions(bench.context, id))[metricId ?? ''] ?? [];
    expect(steps.map(({ action, actor, reason, isUndone }) => [action, actor, reason, isUndone])).toEqual([
      ['metric.accepted', 'local', '与台账一致', true],
      ['metric.undone', 'local', null, false],
    ]);
    expect(steps[0]?.before?.actual).toEqual({ value: 280, unit: '家', review: 'pending' });
    expect(steps[0]?.after?.actual).toEqual({ value: 280, unit: '家', review: 'accepted' });
    const events = await eventsOf(bench.store, metricId ?? '');
    expect(events.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });
});
