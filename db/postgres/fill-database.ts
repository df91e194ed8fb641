import { sql } from 'drizzle-orm';
import { indexSearch } from './index-search.ts';
import type { PostgresDb } from './postgres-db.ts';

/** Guards of locked quarters look at each row, and an index is built faster than kept: a store that is filled does without both. */
export async function beginFilling(db: PostgresDb): Promise<void> {
  await turnGuards(db, 'disable');
  await db.execute(sql`drop index if exists search_entry_folded`);
}

export async function endFilling(db: PostgresDb): Promise<void> {
  await turnGuards(db, 'enable');
  await indexSearch(db);
  await db.execute(sql`analyze`);
}

async function turnGuards(db: PostgresDb, how: 'enable' | 'disable'): Promise<void> {
  const { rows } = await db.execute(sql`
    select t.tgrelid::regclass::text as "table", quote_ident(t.tgname) as "name"
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and t.tgname like '%\_locked' and c.relnamespace = 'public'::regnamespace`);
  for (const { table, name } of rows)
    await db.execute(sql.raw(`alter table ${String(table)} ${how} trigger ${String(name)}`));
}
