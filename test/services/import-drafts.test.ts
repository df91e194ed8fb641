import { describe, expect, it } from 'vitest';
import { commitDraft } from '../../server/services/commit-draft.ts';
import { discardDraft } from '../../server/services/discard-draft.ts';
import { draftImport } from '../../server/services/draft-import.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listReports } from '../../server/services/list-reports.ts';
import { reviseDraft } from '../../server/services/revise-draft.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import { countRows } from '../db/count-rows.ts';
import { makeDrafts, MAPPED } from './support/make-drafts.ts';
import { plainReport, strangeReport } from './support/strange-report.ts';

const doubtsOf = ({ doubts }: { readonly doubts: readonly { readonly code: string }[] }) =>
  doubts.map(({ code }) => code);

describe('a draft', () => {
  it('says what was understood and stores nothing but itself', async () => {
    const { draftOf, store, context } = makeDrafts();
    const before = await countRows(store);
    const { draft, taken } = await draftOf(plainReport());
    expect(taken).toBeNull();
    expect(draft).toMatchObject({
      state: 'certain',
      doubts: [],
      format: 'txt',
      encoding: 'utf-8',
      pageCount: null,
      title: '青禾市农业局2031年度重点工作三季度完成情况',
      org: '青禾市农业局',
      organisationId: null,
      period: { key: '2031-Q3', start: '2031-01-01', months: 9 },
      counts: { rows: 2, tasks: 2, metrics: 2, reported: 2 },
      changes: { replaces: null, continued: 0, created: 2, targets: [], figures: [], dropped: [] },
      duplicate: null,
    });
    expect(draft.tables[0]?.columns.map(({ role, source }) => `${role} ${source}`)).toEqual([
      'number header',
      'task header',
      'target header',
      'progress header',
      'owner header',
    ]);
    expect(draft.tables[0]?.rows[0]?.[3]).toBe('年初以来,新建冷库9座。');
    expect(draft.metrics.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [12, 9],
      [5, 6],
    ]);
    expect(await countRows(store)).toEqual({ ...before, importDraft: 1 });
    expect(await listReports(context, null)).toEqual([]);
    await expect(getScorecard(context, {})).rejects.toMatchObject({ code: 'no_reports' });
  });

  it('is taken with its last preview, and leaves nothing of itself', async () => {
    const { context, store, idOf } = makeDrafts();
    const id = await idOf(strangeReport());
    const revised = await reviseDraft(context, id, { ...MAPPED, org: '白桦县农业局', period: '2030-Q2' });
    expect(revised).toMatchObject({ state: 'certain', org: '白桦县农业局', period: { key: '2030-Q2' } });
    const { report, duplicate } = await commitDraft(context, id, null);
    expect({ duplicate, ...report }).toMatchObject({
      duplicate: false,
      org: '白桦县农业局',
      period: '2030-Q2',
      counts: { tasks: 2, metrics: 2 },
    });
    expect(await countRows(store)).toMatchObject({ importDraft: 0, report: 1, columnMapping: 2 });
    await expect(commitDraft(context, id, null)).rejects.toMatchObject({ code: 'import_not_found' });
  });

  it('asks for columns where no header is known, and reads them once they are named', async () => {
    const { context, idOf, draftOf } = makeDrafts();
    const { draft } = await draftOf(strangeReport());
    expect([draft.state, ...doubtsOf(draft)]).toEqual(['needs_input', 'columns_unread']);
    expect(draft.tables[0]).toMatchObject({ isRead: false, rowCount: 2 });
    const id = await idOf(strangeReport());
    await expect(commitDraft(context, id, null)).rejects.toMatchObject({ code: 'nothing_found' });
    const revised = await reviseDraft(context, id, MAPPED);
    expect(revised.counts).toMatchObject({ tasks: 2, metrics: 2, reported: 2 });
    expect(revised.tables[0]?.columns.map(({ source }) => source)).toEqual([
      'header',
      'content',
      'given',
      'given',
      'content',
    ]);
  });

  it('asks for the quarter where nobody says it, and takes start and length', async () => {
    const { context, draftOf, idOf } = makeDrafts();
    const text = plainReport().replace('青禾市农业局2031年度重点工作三季度完成情况', '青禾市农业局重点工作');
    const { draft } = await draftOf(text);
    expect([draft.state, draft.period]).toEqual(['needs_input', null]);
    expect(doubtsOf(draft)).toContain('period_unknown');
    const id = await idOf(text);
    await expect(commitDraft(context, id, {})).rejects.toMatchObject({ code: 'period_unknown' });
    const { report } = await commitDraft(context, id, { period: '2031-07-01/P3M', org: '青禾市农业局' });
    expect(report.period).toBe('2031-Q3');
    const { metrics } = await getScorecard(context, {});
    expect(metrics.map(({ actual }) => actual?.basis)).toEqual(['new', 'new']);
  });

  it('says so when the department or the quarter is only a guess', async () => {
    const { draftOf } = makeDrafts();
    const nameless = plainReport({ org: '' });
    expect(doubtsOf((await draftOf(nameless)).draft)).toEqual(['org_unknown']);
    const dated = `${plainReport().replace('2031年度重点工作三季度完成情况', '重点工作完成情况')}\n2031年10月12日\n`;
    const { draft } = await draftOf(dated);
    expect([draft.state, draft.period?.key]).toEqual(['ready', '2031-Q3']);
    expect(draft.doubts).toContainEqual({ code: 'period_guessed', params: { period: '2031-Q3' } });
  });

  it('says so when no target with a number was read, whatever else was found', async () => {
    const { draftOf } = makeDrafts();
    const { draft } = await draftOf(plainReport().replace(/(冷库|灌溉)\d+万?/g, '$1若干'));
    expect(draft.counts).toMatchObject({ metrics: 0 });
    expect(draft.doubts).toContainEqual({ code: 'targets_unread', params: { n: 1 } });
    expect(draft.state).toBe('ready');
  });

  it('points at a column that nobody knows, unless nothing stands in it', async () => {
    const { draftOf } = makeDrafts();
    const withColumn = (cells: readonly string[]) =>
      plainReport()
        .trimEnd()
        .split('\n')
        .map((line, index) => (line.includes('|') ? `${line} | ${cells[index - 2] ?? ''}` : line))
        .join('\n');
    const { draft } = await draftOf(withColumn(['街镇感言', '很好', '一般']));
    expect(draft.state).toBe('ready');
    expect(draft.doubts).toEqual([{ code: 'column_unknown', params: { header: '街镇感言' } }]);
    expect((await draftOf(withColumn(['街镇感言', '', '']))).draft.state).toBe('certain');
  });

  it('refuses a text without a table in which nothing was found, and keeps nothing', async () => {
    const { draftOf, store } = makeDrafts();
    const before = await countRows(store);
    await expect(draftOf('各位同事：\n明天下午开会。\n')).rejects.toMatchObject({ code: 'nothing_found' });
    await expect(draftOf('')).rejects.toMatchObject({ code: 'unreadable_file' });
    expect(await countRows(store)).toEqual(before);
  });

  it('is gone after a day, and when somebody lets go of it', async () => {
    const { context, store, idOf, draftOf } = makeDrafts();
    const late = { ...context, now: () => new Date('2032-01-16T08:00:00Z') };
    const [first, second] = [await idOf(plainReport()), await idOf(plainReport({ year: 2030 }))];
    await discardDraft(context, second);
    await expect(commitDraft(context, second, null)).rejects.toMatchObject({ code: 'import_not_found' });
    await expect(commitDraft(late, first, null)).rejects.toMatchObject({ code: 'import_not_found' });
    await expect(reviseDraft(late, first, {})).rejects.toMatchObject({ code: 'import_not_found' });
    expect((await countRows(store))['importDraft']).toBe(1);
    const again = { bytes: new TextEncoder().encode(strangeReport()), fileName: 'b.txt', corrections: {} };
    await draftImport(late, { ...again, taking: null });
    expect((await countRows(store))['importDraft']).toBe(1);
    expect((await draftOf(plainReport())).draft.id).not.toBe(first);
  });

  it('takes the encoding that a person names', async () => {
    const { context } = makeDrafts();
    const bytes = Uint8Array.from([...new TextEncoder().encode(plainReport())].map((byte) => byte));
    const send = (encoding: 'utf-8' | 'utf-16le') =>
      draftImport(context, { bytes, fileName: 'a.txt', corrections: { encoding }, taking: null });
    expect((await send('utf-8')).draft.encoding).toBe('utf-8');
    await expect(send('utf-16le')).rejects.toThrow();
  });
});

describe('a file that is understood with certainty', () => {
  it('is taken at once when asked to, and no draft remains', async () => {
    const { draftOf, store } = makeDrafts();
    const { draft, taken } = await draftOf(plainReport(), {}, true);
    expect(draft).toMatchObject({ id: null, state: 'certain' });
    expect(taken).toMatchObject({ duplicate: false, report: { period: '2031-Q3', counts: { metrics: 2 } } });
    expect(await countRows(store)).toMatchObject({ importDraft: 0, report: 1 });
  });

  it('waits when there is something to ask', async () => {
    const { draftOf, store } = makeDrafts();
    const { draft, taken } = await draftOf(strangeReport(), {}, true);
    expect([taken, draft.state, typeof draft.id]).toEqual([null, 'needs_input', 'string']);
    expect(await countRows(store)).toMatchObject({ importDraft: 1, report: 0 });
  });
});

describe('a file that is there already', () => {
  it('changes no row and names its report', async () => {
    const { take, draftOf, store } = makeDrafts();
    const { report } = await take(plainReport());
    const before = await countRows(store);
    for (const isTaking of [true, false]) {
      const { draft } = await draftOf(plainReport(), {}, isTaking);
      expect(draft).toMatchObject({ id: null, state: 'duplicate', duplicate: { id: report.id } });
    }
    expect(await countRows(store)).toEqual(before);
  });

  it('comes back when it had been withdrawn', async () => {
    const { context, take, draftOf, idOf } = makeDrafts();
    const { report } = await take(plainReport());
    await withdrawReport(context, report.id);
    const id = await idOf(plainReport());
    expect(await commitDraft(context, id, null)).toMatchObject({ restored: true, report: { id: report.id } });
    await withdrawReport(context, report.id);
    const { taken } = await draftOf(plainReport(), {}, true);
    expect(taken).toMatchObject({ restored: true, duplicate: false });
  });

  it('is told so when two drafts of it are taken', async () => {
    const { context, store, idOf } = makeDrafts();
    const ids = [await idOf(plainReport()), await idOf(plainReport())];
    const results = await Promise.all(ids.map((id) => commitDraft(context, id, null)));
    expect(results.map(({ duplicate }) => duplicate).sort()).toEqual([false, true]);
    expect(await countRows(store)).toMatchObject({ report: 1, importDraft: 0 });
  });
});

describe('what a report would change', () => {
  it('is told against the report before it', async () => {
    const { take, draftOf } = makeDrafts();
    await take(plainReport({ quarter: '二', target: 10 }));
    const { draft } = await draftOf(plainReport({ target: 12 }));
    expect(draft.changes).toMatchObject({
      replaces: null,
      comparedWith: { period: '2031-Q2' },
      continued: 2,
      created: 0,
      figures: [],
      dropped: [],
    });
    expect(draft.changes.targets.map(({ from, to }) => [from.value, to.value])).toEqual([[10, 12]]);
    expect(draft.state).toBe('certain');
  });

  it('is told against the report whose place it would take, which a person must agree to', async () => {
    const { take, draftOf } = makeDrafts();
    await take(plainReport());
    const { draft } = await draftOf(plainReport({ figures: [10, 6] }), {}, true);
    expect([draft.state, ...doubtsOf(draft)]).toEqual(['ready', 'replaces_report']);
    expect(draft.changes.replaces?.period).toBe('2031-Q3');
    expect(draft.changes.figures.map(({ from, to }) => [from.value, to.value])).toEqual([[9, 10]]);
  });

  it('is nothing where the quarter is locked', async () => {
    const { take, draftOf, store } = makeDrafts();
    const { report } = await take(plainReport());
    await store.tx(async ({ db, tables }) => {
      await db.insert(tables.periodState).values({
        id: 'lock',
        organisationId: report.organisationId,
        period: '2031-Q3',
        state: 'locked',
        ruleVersion: null,
        actor: 'local',
        createdAt: new Date(0),
      });
    });
    const { draft } = await draftOf(plainReport({ figures: [10, 6] }));
    expect([draft.state, ...doubtsOf(draft)]).toEqual(['needs_input', 'quarter_locked', 'replaces_report']);
    expect((await draftOf(plainReport({ quarter: '四' }))).draft.state).toBe('certain');
  });

  it('names what would not go on', async () => {
    const { take, draftOf } = makeDrafts();
    await take(plainReport({ quarter: '二' }));
    const less = plainReport()
      .split('\n')
      .filter((line) => !line.startsWith('2 '))
      .join('\n');
    const { changes } = (await draftOf(less)).draft;
    expect([changes.continued, changes.dropped.length]).toEqual([1, 1]);
    expect(changes.dropped[0]).toContain('节水');
  });
});
