import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { comparePeriods } from '../../server/services/compare-periods.ts';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import { search } from '../../server/services/search.ts';
import { makeBench } from './support/make-context.ts';

/** Few rows, and read as a whole: which organisations there are, and what was found by the index of words. */
const READ_WHOLE = /\bSCAN (organisation\b|search_index VIRTUAL TABLE INDEX|\(subquery|p$)/;

/** The statements that `work` runs and that walk through a whole table, with the table. */
async function scansOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const statements = new Map<string, Database.Database>();
  const prepare = Reflect.get(Database.prototype, 'prepare') as (
    this: Database.Database,
    sql: string,
  ) => Database.Statement;
  const watched = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Database.Database,
    sql: string,
  ) {
    statements.set(sql, this);
    return prepare.call(this, sql);
  });
  await work();
  watched.mockRestore();
  expect(statements.size).toBeGreaterThan(2);
  return [...statements].flatMap(([sql, connection]) => {
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
    const { take, context } = makeBench();
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
    expect(await scansOf(() => getScorecard(context, { org: organisation.id }))).toEqual([]);
    expect(await scansOf(() => getIndicator(context, id, {}))).toEqual([]);
    expect(await scansOf(() => listIndicators(context, organisation.id))).toEqual([]);
    expect(await scansOf(() => search(context, { q: '新增企业' }))).toEqual([]);
    expect(await scansOf(() => comparePeriods(context, periods, organisation.id))).toEqual([]);
  });
});
