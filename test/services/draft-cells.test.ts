import { describe, expect, it } from 'vitest';
import { commitDraft } from '../../server/services/commit-draft.ts';
import { getReport } from '../../server/services/get-report.ts';
import { reviseDraft } from '../../server/services/revise-draft.ts';
import { addMetric } from '../../server/services/review/add-metric.ts';
import { decideMetric } from '../../server/services/review/decide-metric.ts';
import { everythingBut } from './review/support.ts';
import { makeDrafts } from './support/make-drafts.ts';
import { plainReport } from './support/strange-report.ts';

const told = (
  cells: readonly {
    readonly task: string | null;
    readonly field: string;
    readonly was: string | null;
    readonly becomes: string | null;
  }[],
) => cells.map(({ task, field, was, becomes }) => [task, field, was, becomes]);

async function decided() {
  const bench = makeDrafts();
  const { report } = await bench.take(plainReport());
  const { metrics } = await getReport(bench.context, report.id);
  const metricOf = (name: string) => metrics.find((each) => each.name.includes(name));
  const decide = (name: string, value: number) => {
    const metric = metricOf(name);
    const unit = metric?.actual?.unit ?? '';
    const actual = { value, unit, basis: 'cumulative', asOf: null, marks: [] } as const;
    return decideMetric(bench.context, {
      ...{ reportId: report.id, metricId: metric?.metricId ?? '', revision: null, reason: '少计' },
      decision: { action: 'correct', change: { actual } },
    });
  };
  return { ...bench, id: report.id, decide };
}

describe('a corrected file', () => {
  it('lists exactly the cells that change, and taking it changes exactly those', async () => {
    const { draftOf, context, store } = await decided();
    const before = await everythingBut(store, 'importDraft');
    const text = plainReport({ figures: [10, 6] }).replace('市场科', '仓储科');
    const { draft } = await draftOf(text);
    expect(draft.changes.replaces).not.toBeNull();
    expect(told(draft.changes.cells)).toEqual([
      ['建设冷库', 'owners', '市场科', '仓储科'],
      ['建设冷库', 'progress', '年初以来,新建冷库9座。', '年初以来,新建冷库10座。'],
      ['建设冷库', 'owner', '市场科', '仓储科'],
      ['建设冷库', 'actual', '9座', '10座'],
    ]);
    expect(draft.changes.cells[1]?.words).toEqual([
      { kind: 'same', text: '年初以来,新建冷库' },
      { kind: 'dropped', text: '9' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: '座。' },
    ]);
    expect(draft.changes.cellCount).toBe(4);
    const actual = draft.changes.cells.find(({ field }) => field === 'actual');
    const { text: stood } = await getReport(context, draft.changes.replaces?.id ?? '');
    expect(stood.slice(actual?.place?.start, actual?.place?.end)).toBe('9座');
    expect(actual?.quote).toBe('年初以来,新建冷库10座');
    const cell = draft.changes.cells[1];
    expect(stood.slice(cell?.place?.start, cell?.place?.end)).toBe('年初以来,新建冷库9座。');
    expect(await everythingBut(store, 'importDraft')).toBe(before);
    const { report } = await commitDraft(context, draft.id ?? '', null);
    const { metrics } = await getReport(context, report.id);
    expect(metrics.map(({ actual }) => actual?.value).sort()).toEqual([10, 6]);
  });

  it('lists nothing where only the spacing moved, and everything for a task that came', async () => {
    const { draftOf } = await decided();
    const { draft } = await draftOf(`\n${plainReport()}`);
    expect(draft.changes.cells).toEqual([]);
    const more = `${plainReport()}3 | 清理河道 | 清理河道20公里。 | 年初以来,清理河道18公里。 | 水利科\n`;
    const { draft: longer } = await draftOf(more);
    expect(told(longer.changes.cells)).toEqual([
      ['清理河道', 'whole', null, '清理河道'],
      ['清理河道', 'whole', null, '20公里 / 18公里'],
    ]);
  });

  it('tells which decisions hold, which wait and which find no place', async () => {
    const { draftOf, context, decide, id } = await decided();
    await decide('冷库', 8);
    await decide('节水', 7);
    const added = { name: '组织验收', direction: 'up', taskNo: '1', actual: null, reason: null } as const;
    const bound = { bound: 'eq', strict: false, low: null, high: null, marks: [] } as const;
    await addMetric(context, { reportId: id, ...added, target: { value: 2, unit: '次', ...bound } });
    const { draft } = await draftOf(plainReport({ figures: [9, 5] }));
    const byName = new Map(draft.changes.decisions.map((each) => [each.name, each]));
    expect(byName.get('组织验收')).toMatchObject({ what: 'metric', outcome: 'kept', actor: 'local' });
    expect([...byName.values()].map(({ outcome }) => outcome).sort()).toEqual(['kept', 'kept', 'waiting']);
    const gone = plainReport().replace(/^2 .*$/mu, '2 | 修路 | 修路3公里。 | 年初以来,修路2公里。 | 水利科');
    const { draft: other } = await draftOf(gone);
    expect(other.changes.decisions.map(({ outcome }) => outcome).sort()).toEqual(['kept', 'kept', 'lost']);
  });

  it('is compared with what a person says of it', async () => {
    const { draftOf, context } = await decided();
    const { draft } = await draftOf(plainReport({ figures: [10, 6], quarter: '二' }));
    expect(draft.changes.cells).toEqual([]);
    const revised = await reviseDraft(context, draft.id ?? '', { period: '2031-Q3' });
    expect(told(revised.changes.cells)).toContainEqual(['建设冷库', 'actual', '9座', '10座']);
  });
});
