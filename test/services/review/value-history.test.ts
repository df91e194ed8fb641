import { describe, expect, it } from 'vitest';
import { addRemark, listRemarks } from '../../../server/services/publish/add-remark.ts';
import { changeRemark } from '../../../server/services/publish/change-remark.ts';
import { undoRemark } from '../../../server/services/publish/undo-remark.ts';
import { addMetric } from '../../../server/services/review/add-metric.ts';
import { valueHistory } from '../../../server/services/review/value-history.ts';
import { withdrawReport } from '../../../server/services/withdraw-report.ts';
import { makeBench } from '../support/make-context.ts';
import { decide, METRICS, metricOf, undo } from './support.ts';

const LAND = '新建高标准农田';
const Q3 = { year: 2031, quarter: 3 };

async function reviewed() {
  const bench = makeBench();
  const { report } = await bench.take({ metrics: METRICS });
  const historyOf = async (name: string) => {
    const { metricId } = await metricOf(bench, report.id, name);
    return valueHistory(bench.context, metricId ?? '');
  };
  return { bench, id: report.id, historyOf };
}

describe('the history of a value', () => {
  it('ends at the upload, below the rule that accepted it', async () => {
    const { historyOf } = await reviewed();
    expect((await historyOf(LAND)).map(({ kind, actor, rule }) => [kind, actor, rule])).toEqual([
      ['rule', 'rule', 'stated_without_doubt@1'],
      ['upload', 'local', null],
    ]);
    expect((await historyOf('建设冷库')).map(({ kind }) => kind)).toEqual(['upload']);
  });

  it('tells every step, what was taken back, withdrawals, and later reports that state it', async () => {
    const { bench, id, historyOf } = await reviewed();
    const actual = { value: 16, unit: '万亩', basis: 'cumulative', asOf: null, marks: [] } as const;
    await decide(bench, id, LAND, { action: 'correct', change: { actual } }, '笔误');
    await undo(bench, id, LAND);
    await bench.take({ metrics: METRICS, note: '更正' });
    await withdrawReport(bench.context, id);
    const told = (await historyOf(LAND)).map(({ kind, action, isUndone, after }) => [
      ...[kind, action, isUndone, after?.actual?.value ?? null],
    ]);
    expect(told).toEqual([
      ['report', 'report.withdrawn', false, null],
      ['superseded', 'report.imported', false, 15],
      ['decision', 'metric.undone', false, 15],
      ['decision', 'metric.corrected', true, 16],
      ['rule', 'report.imported', false, 15],
      ['upload', 'report.imported', false, 15],
    ]);
  });

  it('ends at the person who entered it', async () => {
    const { bench, id, historyOf } = await reviewed();
    const target = {
      value: 2,
      unit: '次',
      bound: 'eq',
      strict: false,
      low: null,
      high: null,
      marks: [],
    } as const;
    const added = { name: '组织验收', direction: 'up', taskNo: null, actual: null, reason: '漏读' } as const;
    await addMetric(bench.context, { reportId: id, ...added, target });
    const last = (await historyOf('组织验收')).at(-1);
    expect(last).toMatchObject({ kind: 'decision', action: 'metric.added', actor: 'local', reason: '漏读' });
    await expect(valueHistory(bench.context, 'nobody')).rejects.toMatchObject({ code: 'metric_not_found' });
  });
});

describe('a remark', () => {
  it('is reworded and taken back by its author alone', async () => {
    const { bench, id } = await reviewed();
    const { indicatorId } = await metricOf(bench, id, LAND);
    const { id: remarkId } = await addRemark(bench.context, { indicatorId, period: Q3, text: '雨季' });
    const stranger = { ...bench.context, actor: 'other' };
    await expect(changeRemark(stranger, { id: remarkId }, '别的')).rejects.toMatchObject({
      code: 'not_yours',
    });
    expect(await changeRemark(bench.context, { id: remarkId }, '雨季停工')).toMatchObject({
      ...{ text: '雨季停工', editedAt: '2032-01-15T08:00:00.000Z' },
    });
    expect((await listRemarks(bench.context, indicatorId, Q3)).map(({ text }) => text)).toEqual(['雨季停工']);
    await changeRemark(bench.context, { id: remarkId }, null);
    expect(await listRemarks(bench.context, indicatorId, Q3)).toEqual([]);
    const again = changeRemark(bench.context, { id: remarkId }, '又来');
    await expect(again).rejects.toMatchObject({ code: 'remark_not_found' });
  });

  it('has its last change taken back, word and time, and the second of two windows is told', async () => {
    const { bench, id } = await reviewed();
    const { indicatorId } = await metricOf(bench, id, LAND);
    const first = await addRemark(bench.context, { indicatorId, period: Q3, text: '雨季' });
    const seen = { id: first.id, revision: first.revision };
    const undone = undoRemark(bench.context, seen);
    await expect(undone).rejects.toMatchObject({ code: 'nothing_to_undo' });
    const edited = await changeRemark(bench.context, seen, '雨季停工');
    await expect(changeRemark(bench.context, seen, '停工')).rejects.toMatchObject({
      code: 'changed_meanwhile',
      details: {
        conflict: { action: 'remark.edited', before: { text: '雨季' }, current: { text: '雨季停工' } },
      },
    });
    const withdrawn = await changeRemark(bench.context, { id: first.id, revision: edited.revision }, null);
    const back = await undoRemark(bench.context, { id: first.id, revision: withdrawn.revision });
    expect(back).toMatchObject({ text: '雨季停工', editedAt: edited.editedAt });
    const again = await undoRemark(bench.context, { id: first.id, revision: back.revision });
    expect(again).toMatchObject({ text: '雨季', editedAt: null });
    expect(await listRemarks(bench.context, indicatorId, Q3)).toEqual([again]);
    const stranger = { ...bench.context, actor: 'other' };
    const stolen = undoRemark(stranger, { id: first.id, revision: again.revision });
    await expect(stolen).rejects.toMatchObject({ code: 'not_yours' });
  });
});
