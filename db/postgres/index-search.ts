import { sql } from 'drizzle-orm';
import type { PostgresDb } from './postgres-db.ts';

/** Search by an index over stretches of three characters, where that may be had; elsewhere it only takes longer. */
export async function indexSearch(db: PostgresDb): Promise<void> {
  await db.execute(sql`
    do $$ begin
      create extension if not exists pg_trgm;
      create index if not exists search_entry_folded on search_entry using gin (folded gin_trgm_ops);
    exception when insufficient_privilege or feature_not_supported or undefined_file or undefined_object then
      null;
    end $$`);
}
