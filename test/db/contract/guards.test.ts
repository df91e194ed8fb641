import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addMetric } from '../../../server/services/review/add-metric.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { restoreReport } from '../../../server/services/restore-report.ts';
import { withdrawReport } from '../../../server/services/withdraw-report.ts';
import { decide, everythingBut, METRICS, undo } from '../../services/review/support.ts';
import { makeBench, type TestBench } from '../../services/support/make-context.ts';
import { refusal, STORES, type StoreKind } from './stores.ts';

/** A report of a quarter, reviewed a little; then the quarter is locked. */
async function lockedQuarter(kind: StoreKind): Promise<{ readonly bench: TestBench; readonly id: string }> {
  const bench = makeBench(await kind.open());
  const { report } = await bench.take({
    metrics: METRICS.map((metric) => ({ ...metric, finding: { code: 'not_reported', severity: 'note' } })),
    milestones: ['印发方案'],
  });
  await decide(bench, report.id, '培育家庭农场', { action: 'accept' });
  await bench.store.tx(async ({ db, tables }) => {
    await db.insert(tables.periodState).values({
      id: 'lock',
      organisationId: report.organisationId,
      period: '2031-Q3',
      state: 'locked',
      ruleVersion: 1,
      actor: 'local',
      createdAt: new Date(0),
    });
  });
  return { bench, id: report.id };
}

const write = (bench: TestBench, statement: string) =>
  bench.store.tx(({ db, native }) => native.run(db, sql.raw(statement)));

/** Each of the statements is refused in these words, and leaves everything as it was. */
async function expectRefused(kind: StoreKind, words: string, statements: readonly string[]): Promise<void> {
  const { bench } = await lockedQuarter(kind);
  const before = await everythingBut(bench.store, '');
  for (const statement of statements) {
    expect(await refusal(write(bench, statement)), statement).toContain(words);
    expect(await everythingBut(bench.store, ''), statement).toBe(before);
  }
}

/** REPLACE removes a row without asking who guards deletions. */
const REPLACING = [
  'insert or replace into audit_event select * from audit_event limit 1',
  "insert or replace into audit_event (rowid, id, organisation_id, action, subject, subject_id, actor, created_at) select rowid, 'other', organisation_id, action, subject, subject_id, 'somebody', 0 from audit_event limit 1",
  "update or replace audit_event set id = 'other'",
];
const POSTGRES_WAYS = [
  "insert into audit_event select * from audit_event limit 1 on conflict (id) do update set actor = 'somebody'",
  'truncate audit_event',
];

for (const kind of STORES) {
  describe(`the log of ${kind.name}`, () => {
    it('takes no change, whatever the statement', async () => {
      await expectRefused(kind, 'append-only', [
        "update audit_event set actor = 'somebody'",
        'delete from audit_event',
        ...(kind.name === 'SQLite' ? REPLACING : POSTGRES_WAYS),
      ]);
    });
  });

  describe(`a target in ${kind.name}`, () => {
    it.each([
      'update target set unit = null',
      'update target set bound = null',
      'update metric set direction = null',
      'update report set quarter = null',
      'update report set year = null',
    ])('has unit, period and direction, so the store refuses: %s', async (statement) => {
      const bench = makeBench(await kind.open());
      await bench.take({ metrics: METRICS });
      expect((await refusal(write(bench, statement))).toLowerCase()).toMatch(/not[ -]null/);
    });
  });

  describe(`a locked quarter of ${kind.name}`, () => {
    it('takes no change, whatever the statement', async () => {
      await expectRefused(kind, 'quarter is locked', [
        'update observation set value = 1',
        'update target set value = 1',
        "update metric set name = 'x'",
        "update milestone set status = 'done'",
        "update task set title = 'x'",
        "update finding set severity = 'note'",
        "update candidate set unit = 'x'",
        'update task_owner set ordinal = 7',
        "update report set title = 'x'",
        'delete from observation',
        'delete from candidate',
        'delete from report',
        'insert into observation select * from observation limit 1',
        'insert into metric select * from metric limit 1',
        'insert into finding select * from finding limit 1',
      ]);
    });

    it('is refused in words by everything that would change it', async () => {
      const { bench, id } = await lockedQuarter(kind);
      const before = await everythingBut(bench.store, '');
      const { bytes, fileName } = bench.prepare({ metrics: METRICS, note: '又一份' });
      const added = { name: '新', direction: 'up', taskNo: null, actual: null, reason: null } as const;
      const target = {
        value: 1,
        unit: '个',
        bound: 'eq',
        strict: false,
        low: null,
        high: null,
        marks: [],
      } as const;
      for (const attempt of [
        () => decide(bench, id, '培育家庭农场', { action: 'reopen' }),
        () => undo(bench, id, '培育家庭农场'),
        () => addMetric(bench.context, { reportId: id, ...added, target }),
        () => withdrawReport(bench.context, id),
        () => importReport(bench.context, { bytes, fileName }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'quarter_locked',
          params: { period: '2031-Q3' },
        });
      }
      expect(await everythingBut(bench.store, '')).toBe(before);
    });

    it('leaves other quarters open', async () => {
      const { bench } = await lockedQuarter(kind);
      const { report } = await bench.take({ metrics: METRICS, quarter: 2 });
      await decide(bench, report.id, '培育家庭农场', { action: 'accept' });
      await withdrawReport(bench.context, report.id);
      expect((await restoreReport(bench.context, report.id)).status).toBe('ready');
    });
  });
}
