import { describe, expect, it } from 'vitest';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { putFigure } from '../../../server/services/by-hand/put-figure.ts';
import { putIndicator } from '../../../server/services/by-hand/put-indicator.ts';
import { putTarget } from '../../../server/services/by-hand/put-target.ts';
import { listIndicators } from '../../../server/services/list-indicators.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { undoDecision } from '../../../server/services/review/undo-decision.ts';
import { countRows } from '../../db/count-rows.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';

const ORG = '海州市农业局';
const KEY = { org: ORG, indicator: '冷库' };
const NOTE = { reason: null };
const quarter = (number: number) => ({ year: 2031, quarter: number });

async function bench(): Promise<TestBench> {
  const made = makeBench();
  for (const number of [1, 2, 3]) {
    await made.take({
      quarter: number,
      metrics: [{ name: '冷库', target: [100, '座'], actual: [number * 20, '座'] }],
      note: String(number),
    });
  }
  return made;
}

async function targetOf({ context }: TestBench, number: number, name = '冷库') {
  const board = await getScorecard(context, { org: ORG, period: quarter(number) });
  const metric = board.metrics.find((each) => each.name === name);
  return { value: metric?.target?.value ?? null, attainment: metric?.attainment ?? null, metric };
}

describe('a target entered by hand', () => {
  it('that differs from the report needs a reason, holds from the newest quarter on and keeps the first one', async () => {
    const made = await bench();
    const put = (reason: string | null) =>
      putTarget(made.context, { ...KEY, year: 2031 }, { value: 120 }, { reason });
    await expect(put(null)).rejects.toMatchObject({ code: 'target_reason_needed' });
    expect(await put('市里追加任务')).toMatchObject({
      changed: true,
      period: '2031-Q3',
      year: 2031,
      target: { value: 120, unit: '座', bound: 'gte' },
    });
    expect((await targetOf(made, 2)).value).toBe(100);
    const { metric } = await targetOf(made, 3);
    expect(metric).toMatchObject({ target: { value: 120 }, attainment: 50 });
    expect(metric?.original).toMatchObject({ target: { value: 100 }, statedIn: '2031-Q1' });
    expect((await put('市里追加任务')).changed).toBe(false);
    const { targets } = await getIndicator(made.context, metric?.indicatorId ?? '', {});
    expect(targets.map(({ target, change }) => [target.value, change])).toEqual([
      [100, null],
      [120, 'raised'],
    ]);
  });

  it('without a report of the indicator holds from the first quarter, unreported until somebody reports', async () => {
    const made = await bench();
    await putIndicator(
      made.context,
      { org: ORG, indicator: '良种覆盖率' },
      { settings: { unit: '%', basis: 'level' }, reason: null },
    );
    await putTarget(made.context, { org: ORG, indicator: '良种覆盖率', year: 2031 }, { value: 90 }, NOTE);
    expect(await targetOf(made, 1, '良种覆盖率')).toMatchObject({
      value: 90,
      attainment: null,
      metric: { status: 'not_reported', actual: null },
    });
    await putFigure(
      made.context,
      { org: ORG, indicator: '良种覆盖率', period: quarter(2) },
      { value: 45 },
      NOTE,
    );
    expect((await targetOf(made, 2, '良种覆盖率')).metric).toMatchObject({
      attainment: 50,
      actual: { basis: 'level', how: 'manual', unit: '%' },
    });
    expect((await targetOf(made, 3, '良种覆盖率')).metric?.status).toBe('not_reported');
  });

  it('of a later year leaves the newest board where it is', async () => {
    const made = await bench();
    await putTarget(made.context, { ...KEY, year: 2032 }, { value: 130 }, NOTE);
    expect((await getScorecard(made.context, { org: ORG })).period).toBe('2031-Q3');
    expect((await targetOf(made, 3)).value).toBe(100);
  });

  it('is refused where it would reach into a locked quarter, and taken from the next open one', async () => {
    const made = await bench();
    const board = await getScorecard(made.context, { org: ORG });
    const organisationId = board.organisation.id;
    await setPeriodState(made.context, { organisationId, period: quarter(3), state: 'locked', reason: null });
    const before = await countRows(made.store);
    const put = (from: number) =>
      putTarget(
        made.context,
        { ...KEY, year: 2031, from: quarter(from) },
        { value: 120 },
        { reason: '追加' },
      );
    await expect(put(1)).rejects.toMatchObject({ code: 'quarter_locked', params: { period: '2031-Q3' } });
    expect(await countRows(made.store)).toEqual(before);
    expect((await put(4)).changed).toBe(true);
    expect((await targetOf(made, 3)).value).toBe(100);
  });

  it('that reaches into a locked quarter is refused by the store itself', async () => {
    const made = await bench();
    const { editionId } = await putTarget(
      made.context,
      { ...KEY, year: 2031, from: quarter(1) },
      { value: 62 },
      { reason: '追加' },
    );
    const { organisation } = await getScorecard(made.context, { org: ORG });
    await setPeriodState(made.context, {
      organisationId: organisation.id,
      period: quarter(3),
      state: 'locked',
      reason: null,
    });
    const { target } = made.store.tables;
    await expect(made.store.tx(async ({ db }) => db.update(target).set({ value: 1 }))).rejects.toThrow(
      /quarter is locked/,
    );
    expect(editionId).not.toBeNull();
  });
});

describe('an indicator made by hand', () => {
  const key = { org: ORG, indicator: '良种覆盖率' };

  it('is there at once, once, and goes again when it is undone', async () => {
    const made = await bench();
    const input = {
      settings: { unit: '%', direction: 'up', nameEn: 'Improved seed' } as const,
      reason: null,
    };
    const first = await putIndicator(made.context, key, input);
    expect(first).toMatchObject({ changed: true, created: true, period: '2031-Q3' });
    const rows = await countRows(made.store);
    expect(await putIndicator(made.context, key, input)).toMatchObject({ changed: false, created: false });
    expect(await countRows(made.store)).toEqual(rows);
    expect((await listIndicators(made.context, ORG)).map(({ name }) => name)).toEqual(['冷库', '良种覆盖率']);
    expect((await getIndicator(made.context, first.indicatorId, {})).metric).toMatchObject({
      nameEn: 'Improved seed',
      target: null,
      actual: null,
    });
    const { metrics } = await getScorecard(made.context, { org: ORG });
    expect(metrics.map(({ name }) => name)).toEqual(['冷库']);
    await undoDecision(made.context, {
      reportId: first.editionId ?? '',
      metricId: first.metricId ?? '',
      revision: first.revision,
    });
    expect((await listIndicators(made.context, ORG)).map(({ name }) => name)).toEqual(['冷库']);
  });

  it('needs a unit, and keeps to what it measures', async () => {
    const made = await bench();
    await expect(putIndicator(made.context, key, { settings: {}, reason: null })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    await expect(
      putIndicator(made.context, KEY, { settings: { unit: '万元' }, reason: null }),
    ).rejects.toMatchObject({ code: 'unit_unlike' });
    expect(
      await putIndicator(made.context, KEY, { settings: { weight: 3, pinnedOrder: 0 }, reason: null }),
    ).toMatchObject({ changed: true, created: false });
    const { metrics } = await getScorecard(made.context, { org: ORG });
    expect(metrics[0]?.isPinned).toBe(true);
  });
});
