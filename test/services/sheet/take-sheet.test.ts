import { describe, expect, it } from 'vitest';
import { putFigure } from '../../../server/services/by-hand/put-figure.ts';
import { listEntries } from '../../../server/services/by-hand/list-entries.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { listLog } from '../../../server/services/list-log.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { previewSheet } from '../../../server/services/sheet/preview-sheet.ts';
import { takeSheet } from '../../../server/services/sheet/take-sheet.ts';
import { undoSheet } from '../../../server/services/sheet/undo-sheet.ts';
import { countRows } from '../../db/count-rows.ts';
import type { Store } from '../../../db/store.ts';
import type { TestBench } from '../support/make-context.ts';
import { fill, KEY, ORG, reported, sheetOf, templateOf, type Table } from './support.ts';

const Q3 = { year: 2031, quarter: 3 };

/** A new metric, a changed target with its reason, figures with units of their own. */
async function filled(bench: TestBench): Promise<Table> {
  let rows = await templateOf(bench);
  rows = fill(rows, '冷库', '2031年三季度', 80);
  rows = fill(rows, '冷库', '2031年目标', '≥120');
  rows = fill(rows, '冷库', '说明', '市里追加任务');
  rows = fill(rows, '农产品网络零售额', '2031年二季度', '4.2亿');
  rows = fill(rows, '粮库', '英文名称', 'Granaries');
  const width = rows[0]?.length ?? 0;
  const fresh = ['良种覆盖率', null, '%', '越多越好', '时点或比率', '90', null, null, '88.5%'];
  return [...rows, [...fresh, ...Array<null>(width - fresh.length).fill(null)]];
}

/** Every row but the log and the empty places that entries by hand leave behind. */
async function allRows(store: Store): Promise<string> {
  const tables = Object.entries(store.tables).filter(([name]) => name !== 'auditEvent');
  const rows = await Promise.all(
    tables.map(async ([name, table]) => {
      const all = (await store.db.select().from(table)) as readonly { readonly format?: string }[];
      const kept = name === 'report' ? all.filter(({ format }) => format !== 'manual') : all;
      return [name, kept.map((row) => JSON.stringify(row)).sort()] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(rows));
}

describe('a filled sheet', () => {
  it('says what it would change and stores nothing', async () => {
    const bench = await reported();
    const rows = await filled(bench);
    const before = await countRows(bench.store);
    const preview = await previewSheet(bench.context, sheetOf(rows));
    expect(await countRows(bench.store)).toEqual(before);
    expect(preview.problems).toEqual([]);
    expect(preview.counts).toEqual({
      ...{ rows: 4, created: 1, settings: 1, targets: 2, figures: 3, unchanged: 3 },
    });
    const told = preview.changes.map(({ cell, what, name, of, was, becomes }) => [
      cell,
      what,
      name,
      of,
      was,
      becomes,
    ]);
    const target = { kind: 'target', strict: false, low: null, high: null, form: 'level' };
    expect(told).toEqual([
      [
        ...['F2', 'target', '冷库', '2031', { ...target, value: 100, unit: '座', bound: 'gte' }],
        { ...target, value: 120, unit: '座', bound: 'gte' },
      ],
      [
        ...['I2', 'figure', '冷库', '2031-Q3', { kind: 'amount', value: 69, unit: '座' }],
        { kind: 'amount', value: 80, unit: '座' },
      ],
      ['H3', 'figure', '农产品网络零售额', '2031-Q2', null, { kind: 'amount', value: 4.2, unit: '亿元' }],
      ['B4', 'setting', '粮库', 'nameEn', null, { kind: 'words', text: 'Granaries' }],
      ['A5', 'indicator', '良种覆盖率', null, null, { kind: 'words', text: '%' }],
      ['F5', 'target', '良种覆盖率', '2031', null, { ...target, value: 90, unit: '%', bound: 'gte' }],
      ['I5', 'figure', '良种覆盖率', '2031-Q3', null, { kind: 'amount', value: 88.5, unit: '%' }],
    ]);
  });

  it('is stored through the steps of entries by hand, as one step of the log', async () => {
    const bench = await reported();
    const input = sheetOf(await filled(bench), { reason: '三季度填报' });
    const { revision } = await previewSheet(bench.context, input);
    const taken = await takeSheet(bench.context, { ...input, rows: 'all', revision });
    expect(taken.counts).toMatchObject({ created: 1, settings: 1, targets: 2, figures: 3 });
    const board = await getScorecard(bench.context, { org: ORG, period: Q3 });
    const of = (name: string) => board.metrics.find((metric) => metric.name === name);
    expect(of('冷库')).toMatchObject({
      actual: { value: 80, how: 'manual' },
      target: { value: 120, bound: 'gte' },
    });
    expect(of('良种覆盖率')).toMatchObject({
      actual: { value: 88.5, basis: 'level' },
      target: { value: 90 },
    });
    expect(of('农产品网络零售额')?.trend[1]).toMatchObject({ value: 4.2 });
    expect(of('粮库')).toMatchObject({ nameEn: 'Granaries', actual: null });
    const log = await listLog(bench.context, ORG, { kind: 'sheet' });
    expect(log.entries).toHaveLength(1);
    expect(log.entries[0]).toMatchObject({ id: taken.stepId, action: 'sheet.taken', reason: '三季度填报' });
    const steps = await listLog(bench.context, ORG, { kind: 'metric' });
    expect(steps.entries.map(({ reason }) => reason)).toEqual([
      ...['三季度填报', '三季度填报', '三季度填报', '三季度填报', '市里追加任务', '市里追加任务'],
    ]);
    expect(await takeSheet(bench.context, { ...input, rows: 'all' })).toMatchObject({
      stepId: null,
      stored: [],
    });
  });

  it('is undone as one step: every row is again what it was', async () => {
    const bench = await reported();
    await putFigure(bench.context, { ...KEY, period: Q3 }, { value: 70 }, { reason: null });
    const before = await allRows(bench.store);
    const board = JSON.stringify(await getScorecard(bench.context, { org: ORG, period: Q3 }));
    const input = sheetOf(await filled(bench));
    const taken = await takeSheet(bench.context, { ...input, rows: 'all' });
    expect(await allRows(bench.store)).not.toBe(before);
    expect(await undoSheet(bench.context, taken.stepId ?? '')).toMatchObject({ steps: 7 });
    expect(await allRows(bench.store)).toBe(before);
    const again = await getScorecard(bench.context, { org: ORG, period: Q3 });
    expect(again.metrics).toEqual((JSON.parse(board) as typeof again).metrics);
    await expect(undoSheet(bench.context, taken.stepId ?? '')).rejects.toMatchObject({
      code: 'step_not_found',
    });
    const anew = await takeSheet(bench.context, { ...input, rows: 'all' });
    expect(anew.stored).toHaveLength(7);
  });

  it('is not undone once somebody changed one of its cells', async () => {
    const bench = await reported();
    const taken = await takeSheet(bench.context, { ...sheetOf(await filled(bench)), rows: 'all' });
    await putFigure(bench.context, { ...KEY, period: Q3 }, { value: 81 }, { reason: null });
    const before = await allRows(bench.store);
    await expect(undoSheet(bench.context, taken.stepId ?? '')).rejects.toMatchObject({
      ...{ code: 'step_built_upon', params: { name: '冷库', actor: 'local' } },
    });
    expect(await allRows(bench.store)).toBe(before);
  });
});

describe('a sheet with a problem', () => {
  it('stores nothing of it, or the good rows alone and says which were left', async () => {
    const bench = await reported();
    const input = sheetOf(fill(await filled(bench), '冷库', '2031年三季度', '八十'));
    const before = await allRows(bench.store);
    await expect(takeSheet(bench.context, { ...input, rows: 'all' })).rejects.toMatchObject({
      ...{ code: 'sheet_has_errors', params: { n: 1 } },
      details: { preview: { problems: [{ cell: 'I2', code: 'not_a_number', text: '八十', name: '冷库' }] } },
    });
    expect(await allRows(bench.store)).toBe(before);
    const taken = await takeSheet(bench.context, { ...input, rows: 'good' });
    expect(taken).toMatchObject({ leftRows: [2], problems: [{ cell: 'I2' }] });
    expect(taken.stored.map(({ cell }) => cell)).toEqual(['H3', 'B4', 'A5', 'F5', 'I5']);
    const { rows } = await listEntries(bench.context, ORG, 2031);
    expect(rows.find(({ name }) => name === '冷库')).toMatchObject({
      ...{ target: { value: 100 }, cells: [{}, {}, { value: 69 }, {}] },
    });
  });

  it('is not taken when it is not the one that was seen', async () => {
    const bench = await reported();
    const rows = await filled(bench);
    const { revision } = await previewSheet(bench.context, sheetOf(rows));
    await putFigure(
      bench.context,
      { ...KEY, period: { year: 2031, quarter: 2 } },
      { value: 40 },
      { reason: null },
    );
    const same = await takeSheet(bench.context, { ...sheetOf(rows), rows: 'all', revision });
    expect(same.stored).toHaveLength(7);
    const other = fill(rows, '冷库', '2031年三季度', 99);
    await expect(
      takeSheet(bench.context, { ...sheetOf(other), rows: 'all', revision }),
    ).rejects.toMatchObject({ code: 'sheet_changed' });
  });

  it('does not overwrite what somebody changed since the template was made, unless told to', async () => {
    const bench = await reported();
    const rows = await templateOf(bench);
    await putFigure(bench.context, { ...KEY, period: Q3 }, { value: 75 }, { reason: null });
    expect((await previewSheet(bench.context, sheetOf(rows))).changes).toEqual([]);
    const mine = fill(rows, '冷库', '2031年三季度', 80);
    expect((await previewSheet(bench.context, sheetOf(mine))).problems).toMatchObject([
      {
        ...{ cell: 'I2', code: 'changed_meanwhile', text: '80' },
        params: { stood: '69', now: '75座', actor: 'local', at: '2032-01-15T08:00:00.000Z' },
      },
    ]);
    const forced = await takeSheet(bench.context, { ...sheetOf(mine, { isOverwriting: true }), rows: 'all' });
    expect(forced.stored).toMatchObject([{ cell: 'I2', was: { value: 75 }, becomes: { value: 80 } }]);
  });

  it('changes no locked quarter', async () => {
    const bench = await reported();
    const rows = fill(await templateOf(bench), '冷库', '2031年三季度', 80);
    const { organisationId } = await previewSheet(bench.context, sheetOf(rows));
    await setPeriodState(bench.context, { organisationId, period: Q3, state: 'locked', reason: null });
    const before = await allRows(bench.store);
    const { problems } = await previewSheet(bench.context, sheetOf(rows));
    expect(problems).toMatchObject([{ cell: 'I2', code: 'quarter_locked', params: { period: '2031-Q3' } }]);
    const taken = await takeSheet(bench.context, { ...sheetOf(rows), rows: 'good' });
    expect(taken).toMatchObject({ stepId: null, stored: [], leftRows: [2] });
    expect(await allRows(bench.store)).toBe(before);
  });
});
