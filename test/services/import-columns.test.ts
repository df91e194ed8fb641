import { describe, expect, it } from 'vitest';
import { commitDraft } from '../../server/services/commit-draft.ts';
import { discardDraft } from '../../server/services/discard-draft.ts';
import { reviseDraft } from '../../server/services/revise-draft.ts';
import { countRows } from '../db/count-rows.ts';
import { makeDrafts, MAPPED } from './support/make-drafts.ts';
import { strangeReport, type StrangeReport } from './support/strange-report.ts';

describe('columns named by hand', () => {
  const next: StrangeReport = { quarter: '四' };

  async function learn(headers: readonly [string, string] = ['年内要求', '办到哪里']) {
    const made = makeDrafts();
    const id = await made.idOf(strangeReport({ headers }));
    const columns = { [headers[0]]: 'target', [headers[1]]: 'progress' } as const;
    await commitDraft(made.context, id, { columns });
    return made;
  }

  it('are remembered for the next file of the organisation with that header', async () => {
    const { draftOf } = await learn();
    const { draft } = await draftOf(strangeReport(next));
    expect(draft.state).toBe('certain');
    expect(draft.tables[0]?.columns.slice(2, 4)).toEqual([
      { header: '年内要求', role: 'target', source: 'remembered' },
      { header: '办到哪里', role: 'progress', source: 'remembered' },
    ]);
    const other = await draftOf(strangeReport({ ...next, org: '白桦县农业局' }));
    expect(other.draft.state).toBe('needs_input');
  });

  it('are used by an import without a draft, too', async () => {
    const { take } = await learn();
    const { report } = await take(strangeReport(next));
    expect(report).toMatchObject({ period: '2031-Q4', counts: { metrics: 2 } });
  });

  it('count for a header that differs in its quarter alone', async () => {
    const { draftOf } = await learn(['年内要求', '三季度办到哪里']);
    const { draft } = await draftOf(strangeReport({ ...next, headers: ['年内要求', '四季度办到哪里'] }));
    expect(draft.tables[0]?.columns[3]).toMatchObject({ role: 'progress', source: 'remembered' });
  });

  it('can be said anew and taken back', async () => {
    const { context, draftOf, idOf, store } = await learn();
    const id = await idOf(strangeReport(next));
    const revised = await reviseDraft(context, id, { columns: { 办到哪里: 'measures', 年内要求: null } });
    expect(revised.tables[0]?.columns.slice(2, 4).map(({ role, source }) => `${role} ${source}`)).toEqual([
      'other unknown',
      'measures given',
    ]);
    await commitDraft(context, id, {
      columns: { 办到哪里: 'progress', 年内要求: 'target', 谁来办: 'owner' },
    });
    expect((await countRows(store))['columnMapping']).toBe(3);
    const last = await idOf(strangeReport({ year: 2032 }));
    await commitDraft(context, last, { columns: { 谁来办: null } });
    expect((await countRows(store))['columnMapping']).toBe(2);
    expect((await draftOf(strangeReport({ year: 2033 }))).draft.state).toBe('certain');
  });

  it('are not remembered of a file that was not taken', async () => {
    const { context, store, idOf } = makeDrafts();
    const id = await idOf(strangeReport(), MAPPED);
    await discardDraft(context, id);
    expect(await countRows(store)).toMatchObject({ columnMapping: 0, importDraft: 0, organisation: 0 });
  });

  it('leave nothing behind when the report cannot be stored', async () => {
    const { context, store, idOf } = makeDrafts();
    const id = await idOf(strangeReport());
    const before = await countRows(store);
    const broken = { ...context, newId: () => 'always-the-same' };
    await expect(commitDraft(broken, id, MAPPED)).rejects.toThrow(/UNIQUE|constraint/i);
    expect(await countRows(store)).toEqual(before);
  });
});
