/** Two servers on one PostgreSQL: each with connections and ids of its own. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../db/postgres/open-postgres-store.ts';
import { pgDriver } from '../../../db/postgres/pg-driver.ts';
import type { Store } from '../../../db/store.ts';
import { limitsOf } from '../../../server/auth/limits.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { POSTGRES_MIGRATIONS } from '../../postgres/cluster.ts';
import { newTestDatabase } from '../../postgres/open-test-database.ts';
import { makeBench } from '../../services/support/make-context.ts';
import { NO_POSTGRES } from './stores.ts';

async function twoStores(): Promise<readonly [Store, Store]> {
  const address = await newTestDatabase();
  const open = async () => {
    const store = await openPostgresStore({ driver: pgDriver(address), migrations: POSTGRES_MIGRATIONS });
    onTestFinished(() => store.close());
    return store;
  };
  // Both at once, as two servers start.
  return Promise.all([open(), open()]);
}

describe('two servers on one PostgreSQL', () => {
  it('import the same bytes once, lose no change, and take turns', async (context) => {
    context.skip(NO_POSTGRES !== null, NO_POSTGRES ?? '');
    const stores = await twoStores();
    const servers = stores.map((store) => {
      const bench = makeBench(store);
      return { ...bench, context: { ...bench.context, newId: () => randomUUID() } };
    });
    const imports = await Promise.all(
      servers.map(({ context: server, prepare }) => {
        const { bytes, fileName } = prepare({ metrics: [{ name: '冷库', target: [12, '座'] }] });
        return importReport(server, { bytes, fileName });
      }),
    );
    expect(imports.map(({ duplicate }) => duplicate).sort()).toEqual([false, true]);
    expect(
      await stores[1].db.select({ id: stores[1].tables.report.id }).from(stores[1].tables.report),
    ).toEqual([{ id: imports[0]?.report.id }]);
    await Promise.all(
      [...stores, ...stores, ...stores].map((store) =>
        store.tx(async ({ db, tables: { organisation } }) => {
          const [row] = await db.select().from(organisation);
          await db.update(organisation).set({ nameEn: String(Number(row?.nameEn ?? 0) + 1) });
        }),
      ),
    );
    const [row] = await stores[0].db.select().from(stores[0].tables.organisation);
    expect(row?.nameEn).toBe('6');
    const inside = await stores[0].alone('dispatch', () =>
      stores[1].alone('dispatch', async () => 'both at once', { else: 'skip' }),
    );
    expect(inside).toBeNull();
    expect(await stores[1].alone('dispatch', async () => 'next', { else: 'skip' })).toBe('next');
  });

  it('know of each other what was written, and count tries together', async (context) => {
    context.skip(NO_POSTGRES !== null, NO_POSTGRES ?? '');
    const [first, second] = await twoStores();
    const before = await second.revision();
    const author = { actor: 'test', createdAt: new Date(0) };
    await first.tx(async ({ db, tables }) => {
      await db.insert(tables.organisation).values({ id: 'o', name: 'o', isSample: false, ...author });
    });
    expect(await second.revision()).not.toBe(before);
    const limits = [limitsOf(first), limitsOf(second)];
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1)
      for (const { count } of limits) waits.push(await count('stranger', '192.0.2.1'));
    expect(waits.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(waits.slice(8).every((seconds) => seconds > 890 && seconds <= 900)).toBe(true);
    await limits[1]?.forgive('stranger', '192.0.2.1');
    expect(await limits[0]?.count('stranger', '192.0.2.1')).toBe(0);
  });
});
