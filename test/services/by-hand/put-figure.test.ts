import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { getReport } from '../../../server/services/get-report.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { listReports } from '../../../server/services/list-reports.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { putFigure } from '../../../server/services/by-hand/put-figure.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { undoDecision } from '../../../server/services/review/undo-decision.ts';
import { countRows } from '../../db/count-rows.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';

const ORG = '海州市农业局';
const KEY = { org: ORG, indicator: '冷库' };
const Q2 = { year: 2031, quarter: 2 };
const Q3 = { year: 2031, quarter: 3 };
const NOTE = { reason: '业务科报送' };

async function bench(): Promise<TestBench> {
  const made = makeBench();
  await made.take({ metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] });
  return made;
}

function later({ context }: TestBench, day: string): TestBench['context'] {
  return { ...context, now: () => new Date(day) };
}

async function coldStores({ context }: TestBench, asOf?: string) {
  const board = await getScorecard(context, {
    org: ORG,
    period: Q3,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return board.metrics.find(({ name }) => name === '冷库');
}

describe('a figure entered by hand', () => {
  it('answers for its quarter when it is the newest statement, and the report keeps its own', async () => {
    const made = await bench();
    const written = await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    expect(written).toMatchObject({ changed: true, period: '2031-Q3' });
    expect(
      written.statements.map(({ observation, isCurrent, byHand }) => [
        observation.value,
        isCurrent,
        byHand?.actor ?? null,
      ]),
    ).toEqual([
      [69, false, null],
      [80, true, 'local'],
    ]);
    const metric = await coldStores(made);
    expect(metric).toMatchObject({ attainment: 80, review: 'accepted', taskNo: '1' });
    expect(metric?.actual).toMatchObject({ value: 80, unit: '座', how: 'manual', basis: 'cumulative' });
    expect(metric?.trend[2]).toMatchObject({ value: 80 });
    const [report] = await listReports(made.context, null);
    expect((await getReport(made.context, report?.id ?? '')).metrics[0]?.actual?.value).toBe(69);
  });

  it('twice with the same words changes no row and logs nothing again', async () => {
    const made = await bench();
    const first = await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    const before = await countRows(made.store);
    const again = await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    expect(again).toMatchObject({ changed: false, revision: first.revision });
    expect(await countRows(made.store)).toEqual(before);
    expect(await eventsOf(made.store, first.metricId ?? '')).toHaveLength(1);
  });

  it('gives way to a later report, and stays beside it; stated anew it answers again', async () => {
    const made = await bench();
    await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    const report = {
      metrics: [{ name: '冷库', target: [100, '座'], actual: [90, '座'] }],
      note: '更正',
    } as const;
    const { bytes, fileName } = made.prepare(report);
    await importReport(later(made, '2032-02-01T08:00:00Z'), { bytes, fileName });
    expect((await coldStores(made))?.actual).toMatchObject({ value: 90, how: 'stated' });
    const anew = await putFigure(
      later(made, '2032-03-01T08:00:00Z'),
      { ...KEY, period: Q3 },
      { value: 80 },
      NOTE,
    );
    expect(anew.changed).toBe(true);
    expect(anew.statements.map(({ observation, isCurrent }) => [observation.value, isCurrent])).toEqual([
      [69, false],
      [80, true],
      [90, false],
    ]);
  });

  it('speaks for a quarter without a report, and never for another', async () => {
    const made = await bench();
    await putFigure(made.context, { ...KEY, period: Q2 }, { value: 40 }, NOTE);
    const board = await getScorecard(made.context, { org: ORG, period: Q2 });
    expect(board).toMatchObject({
      edition: { title: '人工录入' },
      periods: [{}, { hasReport: true }, {}, {}],
    });
    expect(board.metrics[0]).toMatchObject({
      actual: { value: 40 },
      trend: [{ value: null }, { value: 40 }, {}, {}],
    });
    expect((await getScorecard(made.context, { org: ORG })).period).toBe('2031-Q3');
    expect(await listReports(made.context, null)).toHaveLength(1);
  });

  it('is unknown before the day it was entered, and as it stood then after a change', async () => {
    const made = await bench();
    const id = (await coldStores(made))?.indicatorId ?? '';
    await putFigure(later(made, '2032-02-01T08:00:00Z'), { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    await putFigure(later(made, '2032-04-01T08:00:00Z'), { ...KEY, period: Q3 }, { value: 85 }, NOTE);
    expect((await coldStores(made, '2032-01-20'))?.actual?.value).toBe(69);
    expect((await coldStores(made, '2032-03-01'))?.actual?.value).toBe(80);
    expect((await coldStores(made))?.actual?.value).toBe(85);
    const then = await getIndicator(made.context, id, { period: Q3, asOf: '2032-03-01' });
    expect(then.observations[0]?.statements.map(({ observation }) => observation.value)).toEqual([69, 80]);
  });

  it('is taken back, and the report answers again; taken back once more changes nothing', async () => {
    const made = await bench();
    await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    expect((await putFigure(made.context, { ...KEY, period: Q3 }, null, NOTE)).changed).toBe(true);
    expect((await coldStores(made))?.actual?.value).toBe(69);
    expect((await putFigure(made.context, { ...KEY, period: Q3 }, null, NOTE)).changed).toBe(false);
  });

  it('is undone step by step', async () => {
    const made = await bench();
    await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    const { editionId, metricId, revision } = await putFigure(
      made.context,
      { ...KEY, period: Q3 },
      { value: 85 },
      NOTE,
    );
    const address = { reportId: editionId ?? '', metricId: metricId ?? '' };
    const undone = await undoDecision(made.context, { ...address, revision });
    expect((await coldStores(made))?.actual?.value).toBe(80);
    await undoDecision(made.context, { ...address, revision: undone.revision });
    expect((await coldStores(made))?.actual?.value).toBe(69);
  });

  it('is not carried over to a further file of its quarter', async () => {
    const made = await bench();
    await putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE);
    const second = await made.take({ metrics: [{ name: '粮库', target: [5, '座'] }], note: '补充' });
    const { metrics } = await getReport(made.context, second.report.id);
    expect(metrics.map(({ name }) => name)).toEqual(['粮库']);
  });
});

describe('a figure by hand is refused', () => {
  it('in a locked quarter, and the store holds no trace of it', async () => {
    const made = await bench();
    const [report] = await listReports(made.context, null);
    const organisationId = report?.organisationId ?? '';
    await setPeriodState(made.context, { organisationId, period: Q3, state: 'locked', reason: null });
    expect(await lockedPeriods(made.store, organisationId)).toEqual(['2031-Q3']);
    const before = await countRows(made.store);
    await expect(putFigure(made.context, { ...KEY, period: Q3 }, { value: 80 }, NOTE)).rejects.toMatchObject({
      code: 'quarter_locked',
    });
    expect(await countRows(made.store)).toEqual(before);
  });

  it('for an indicator that nobody knows, in a unit that measures something else, or over a change unseen', async () => {
    const made = await bench();
    const put = (key: object, figure: { value: number; unit?: string }, revision?: string | null) =>
      putFigure(made.context, { ...KEY, period: Q3, ...key }, figure, { ...NOTE, revision });
    await expect(put({ indicator: '水库' }, { value: 1 })).rejects.toMatchObject({
      code: 'indicator_not_found',
    });
    await expect(put({ org: '无名局' }, { value: 1 })).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
    await expect(put({}, { value: 1, unit: '万元' })).rejects.toMatchObject({ code: 'unit_unlike' });
    await put({}, { value: 80 }, null);
    await expect(put({}, { value: 81 }, null)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });
});
