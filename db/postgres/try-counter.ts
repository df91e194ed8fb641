import { sql } from 'drizzle-orm';
import type { TryCounter } from '../store.ts';
import type { PostgresDb, PostgresDriver } from './postgres-db.ts';

/** Times are the database's own, so that servers whose clocks differ count alike. */
export function tryCounter(driver: PostgresDriver): TryCounter {
  return {
    count: (key, seconds) =>
      driver.withSpare((db) =>
        writing(db, async () => {
          const { rows } = await db.execute(sql`
            insert into try_count as t (key, n, ends_at) values (${key}, 1, now() + make_interval(secs => ${seconds}))
            on conflict (key) do update set
              n = case when t.ends_at <= now() then 1 else t.n + 1 end,
              ends_at = case when t.ends_at <= now() then excluded.ends_at else t.ends_at end
            returning n, ceil(extract(epoch from ends_at - now()))::integer as "left"`);
          return { tries: Number(rows[0]?.['n']), secondsLeft: Number(rows[0]?.['left']) };
        }),
      ),
    forget: (key) =>
      driver.withSpare((db) =>
        writing(db, async () => {
          await db.execute(sql`delete from try_count where key = ${key} or ends_at <= now()`);
        }),
      ),
  };
}

/** The connections to spare read only, unless told otherwise. */
async function writing<T>(db: PostgresDb, work: () => Promise<T>): Promise<T> {
  await db.execute(sql`begin read write`);
  try {
    const result = await work();
    await db.execute(sql`commit`);
    return result;
  } catch (cause) {
    await db.execute(sql`rollback`).catch(() => undefined);
    throw cause;
  }
}
