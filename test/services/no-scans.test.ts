import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { comparePeriods } from '../../server/services/compare-periods.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import { search } from '../../server/services/search.ts';
import { makeBench } from './support/make-context.ts';
import { openTempFileStore } from './support/open-temp-store.ts';

/** Few rows, and read as a whole: which organisations there are, what was found by the index of words; and the newest report, which comes first. */
const READ_WHOLE =
  /\bSCAN (organisation\b|report USING INDEX report_sequence$|search_index VIRTUAL TABLE INDEX|\(subquery|p$)/;

type Prepare = (this: Database.Database, sql: string) => Database.Statement;

/** Every statement that was compiled since, with its connection: a store compiles each one once. */
function watchStatements(): ReadonlyMap<string, Database.Database> {
  const statements = new Map<string, Database.Database>();
  const prepare = Reflect.get(Database.prototype, 'prepare') as Prepare;
  const watched = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Database.Database,
    sql: string,
  ) {
    statements.set(sql, this);
    return prepare.call(this, sql);
  });
  onTestFinished(() => watched.mockRestore());
  return statements;
}

/** Those that walk through a whole table, with the table. */
function scansIn(statements: ReadonlyMap<string, Database.Database>): readonly string[] {
  return [...statements].flatMap(([sql, connection]) => {
    if (!/^\s*(select|with)/i.test(sql)) return [];
    const holes = sql.match(/\?/g)?.length ?? 0;
    const plan = connection.prepare(`explain query plan ${sql}`).all(...Array<string>(holes).fill('')) as {
      readonly detail: string;
    }[];
    return plan
      .map(({ detail }) => detail)
      .filter((detail) => /\bSCAN\b/.test(detail) && !READ_WHOLE.test(detail))
      .map((detail) => `${detail}: ${sql}`);
  });
}

describe('what a page asks for', () => {
  it('is found by indexes, so that other organisations cost nothing', async () => {
    const statements = watchStatements();
    const { take, context } = makeBench(openTempFileStore());
    await take({
      metrics: [{ name: '新增企业', target: [10, '家'], actual: [8, '家'] }],
      titles: { '1': '任务' },
      owners: { '1': ['规划处'] },
    });
    const { organisation, metrics } = await getScorecard(context, {});
    const id = metrics[0]?.indicatorId ?? '';
    const periods = [
      { year: 2031, quarter: 2 },
      { year: 2031, quarter: 3 },
    ] as const;
    await getIndicator(context, id, {});
    await listIndicators(context, organisation.id);
    await search(context, { q: '新增企业' });
    await comparePeriods(context, periods, organisation.id);
    const asked = [...statements].filter(
      ([, connection]) => connection.pragma('query_only', { simple: true }) === 1,
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(scansIn(new Map(asked))).toEqual([]);
  });
});
