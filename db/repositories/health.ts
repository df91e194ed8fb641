import { count, eq } from 'drizzle-orm';
import type { Session, Store } from '../store.ts';

/** Resolves when the store answers a query. */
export async function canRead({ db, tables }: Session): Promise<void> {
  await db.select({ n: count() }).from(tables.organisation);
}

/** Resolves when the store grants a write; no row changes. */
export async function canWrite(store: Store): Promise<void> {
  await store.tx(async ({ db, tables }) => {
    await db.delete(tables.periodState).where(eq(tables.periodState.id, ''));
  });
}
