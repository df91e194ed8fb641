import { describe, expect, it } from 'vitest';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { getReport } from '../../../../server/services/get-report.ts';
import { listColumns } from '../../../../server/services/review/columns/list-columns.ts';
import { previewRepair, repairColumns } from '../../../../server/services/review/columns/repair-columns.ts';
import { undoRepair } from '../../../../server/services/review/columns/undo-repair.ts';
import { decideMetric } from '../../../../server/services/review/decide-metric.ts';
import { undoDecision } from '../../../../server/services/review/undo-decision.ts';
import { makeDrafts } from '../../support/make-drafts.ts';
import { SLID_COLUMNS, slidReport, type SlidReport } from '../../support/slid-report.ts';
import { everythingBut } from '../support.ts';

const WISH = { columns: SLID_COLUMNS };
const REASON = '整表左移一列';

async function slid() {
  const bench = makeDrafts();
  const { report } = await bench.take(slidReport());
  const repair = async (reportId = report.id) => {
    const { revision } = await listColumns(bench.context, reportId);
    return repairColumns(bench.context, { reportId, wish: WISH, revision, reason: REASON });
  };
  const undo = async () => {
    const { revision } = await listColumns(bench.context, report.id);
    return undoRepair(bench.context, { reportId: report.id, revision });
  };
  return { ...bench, id: report.id, repair, undo };
}

const figuresOf = ({ metrics }: ReportDetail) =>
  metrics.map(({ target, actual }) => [target?.value ?? null, actual?.value ?? null]).sort();

const READ = [
  [6, null],
  [9, null],
];
const REPAIRED = [
  [12, 9],
  [5, 6],
];

describe('a table whose cells stand under the wrong headers', () => {
  it('shows first which cells would change, and stores nothing', async () => {
    const { context, store, id } = await slid();
    const before = await everythingBut(store, '');
    const { changes, columns } = await previewRepair(context, id, WISH);
    expect(columns).toEqual([
      { header: '工作措施', was: 'measures', role: 'target' },
      { header: '目标任务', was: 'target', role: 'progress' },
      { header: '完成情况', was: 'progress', role: 'remark' },
    ]);
    const told = changes.map(({ task, field, was, becomes }) => [task, field, was, becomes]);
    expect(told).toContainEqual(['建设冷库', 'target', '新建冷库9座。', '新建冷库12座。']);
    expect(told).toContainEqual(['建设冷库', 'progress', '设备采购完毕。', '新建冷库9座。']);
    expect(told).toContainEqual(['建设冷库', 'target', '9座', '12座']);
    expect(told).toContainEqual(['建设冷库', 'actual', null, '9座']);
    expect(await everythingBut(store, '')).toBe(before);
  });

  it('is read again in one decision, with every number at its place, and undo restores every byte', async () => {
    const { context, store, id, repair, undo } = await slid();
    expect(figuresOf(await getReport(context, id))).toEqual(READ);
    const before = await everythingBut(store, 'auditEvent');
    const { changes } = await repair();
    const detail = await getReport(context, id);
    expect(figuresOf(detail)).toEqual(REPAIRED);
    for (const { actual } of detail.metrics)
      for (const { start, end, quote } of actual?.spans ?? [])
        expect(detail.text.slice(start, end)).toBe(quote);
    expect(detail.blocks.find(({ start }) => detail.text.startsWith('新建冷库12座', start))?.role).toBe(
      'target',
    );
    expect(changes.length).toBeGreaterThan(6);
    await undo();
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
    await expect(undo()).rejects.toMatchObject({ code: 'nothing_to_undo' });
  });

  it('can be shifted as a whole: every column takes the role of its neighbour', async () => {
    const { context, id } = await slid();
    const { columns } = await previewRepair(context, id, { shift: { from: '工作措施', by: 1 } });
    expect(columns.map(({ header, was, role }) => [header, was, role])).toEqual([
      ['工作措施', 'measures', 'target'],
      ['目标任务', 'target', 'progress'],
      ['完成情况', 'progress', 'owner'],
      ['责任单位', 'owner', 'other'],
    ]);
    const unknown = previewRepair(context, id, { shift: { from: '没有这一列', by: 1 } });
    await expect(unknown).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('keeps the ids of metrics and what people decided about what still reads the same', async () => {
    const { context, id, repair, undo } = await slid();
    const [metric] = (await getReport(context, id)).metrics;
    const metricId = metric?.metricId ?? '';
    const actual = {
      value: 7,
      unit: metric?.target?.unit ?? '',
      basis: 'cumulative',
      asOf: null,
      marks: [],
    } as const;
    const address = { reportId: id, metricId, revision: metric?.revision ?? null };
    const correct = { action: 'correct', change: { actual } } as const;
    await decideMetric(context, { ...address, decision: correct, reason: null });
    const { decisions } = await repair();
    expect(decisions).toMatchObject([{ what: 'metric', name: metric?.name, outcome: 'waiting' }]);
    const again = (await getReport(context, id)).metrics.find((each) => each.metricId === metricId);
    expect(again).toMatchObject({ review: 'pending', reasons: [{ code: 'corrected_before' }] });
    const open = { reportId: id, metricId, revision: again?.revision ?? null };
    await expect(undoDecision(context, open)).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await decideMetric(context, { ...open, decision: { action: 'accept' }, reason: null });
    await expect(undo()).rejects.toMatchObject({ code: 'later_decisions', params: { n: 1 } });
    const decided = (await getReport(context, id)).metrics.find((each) => each.metricId === metricId);
    await undoDecision(context, { ...open, revision: decided?.revision ?? null });
    await undo();
    const back = (await getReport(context, id)).metrics.find((each) => each.metricId === metricId);
    expect(back).toMatchObject({ actual: { value: 7, how: 'manual' }, review: 'accepted' });
  });

  it('the second of two people is told what the first said of the columns', async () => {
    const { context, id, repair } = await slid();
    await repair();
    const late = repairColumns(context, { reportId: id, wish: WISH, revision: null, reason: null });
    await expect(late).rejects.toMatchObject({
      code: 'changed_meanwhile',
      details: { conflict: { actor: 'local', reason: REASON, before: [], current: [{}, {}, {}] } },
    });
  });
});

describe('a repair of columns and further files of the quarter', () => {
  const takeAnother = (bench: Awaited<ReturnType<typeof slid>>, report: SlidReport) =>
    bench.take(slidReport(report));

  it('survives three files whose text moved', async () => {
    const bench = await slid();
    await bench.repair();
    for (const note of ['（修订）', '（再次修订，加了说明）', '（三）']) {
      const { report } = await takeAnother(bench, { note });
      expect(figuresOf(await getReport(bench.context, report.id))).toEqual(REPAIRED);
      const { repaired } = await listColumns(bench.context, report.id);
      expect(repaired.map(({ header }) => header)).toEqual(['工作措施', '目标任务', '完成情况']);
    }
  });

  it('leaves a file alone that puts its cells right', async () => {
    const bench = await slid();
    await bench.repair();
    const { report } = await takeAnother(bench, { isRight: true });
    expect(figuresOf(await getReport(bench.context, report.id))).toEqual(REPAIRED);
    expect((await listColumns(bench.context, report.id)).repaired).toEqual([]);
  });

  it('says nothing of files of a quarter where it was taken back', async () => {
    const bench = await slid();
    await bench.repair();
    await bench.undo();
    const { report } = await takeAnother(bench, { note: '（修订）' });
    expect(figuresOf(await getReport(bench.context, report.id))).toEqual(READ);
  });
});

describe('a shift that was noticed', () => {
  it('is offered as the columns it means', async () => {
    const bench = makeDrafts();
    const { report } = await bench.take(`青禾市农业局2031年度重点工作三季度完成情况

序号 | 重点任务 | 目标任务 | 完成情况 | 责任单位 | 存在问题 | 下一步打算
1 | 建设冷库 | 年内新建冷库12座。 | 年初以来,新建冷库9座。 | 市场科 | 计划四季度再建3座。 | 无
2 | 推广节水 | 推广节水灌溉5万亩。 | 年初以来,推广节水灌溉6万亩。 | 水利科 | 继续推广到山区。 | 无
`);
    expect((await listColumns(bench.context, report.id)).proposal).toEqual({ 存在问题: 'next' });
  });
});
