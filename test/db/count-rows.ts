import { count } from 'drizzle-orm';
import type { Store } from '../../db/store.ts';

/** Rows of every table, by table: what must not change when nothing may change. */
export async function countRows(store: Store): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(store.tables)) {
    const [row] = await store.db.select({ n: count() }).from(table);
    counts[name] = row?.n ?? -1;
  }
  return counts;
}
