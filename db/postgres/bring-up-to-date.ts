import { sql } from 'drizzle-orm';
import { NewerSchemaError, programSchema } from '../schema-version.ts';
import { indexSearch } from './index-search.ts';
import { lockKey } from './lock-key.ts';
import type { PostgresDb, PostgresDriver } from './postgres-db.ts';

/** Migrates a database and sees to what migrations cannot know. Other servers that start wait. */
export async function bringUpToDate(
  driver: PostgresDriver,
  db: PostgresDb,
  migrations: string,
): Promise<void> {
  const key = lockKey('migrate');
  await db.execute(sql`select pg_advisory_lock(${key})`);
  try {
    const stored = await storedSchema(db);
    if (stored !== null && stored > programSchema(migrations)) throw new NewerSchemaError('the database');
    await driver.migrate(db, migrations);
    await makeDeferrable(db);
    await indexSearch(db);
  } finally {
    await db.execute(sql`select pg_advisory_unlock(${key})`);
  }
}

async function storedSchema(db: PostgresDb): Promise<number | null> {
  const [table] = (await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as "name"`)).rows;
  if (table?.['name'] === null) return null;
  const [row] = (await db.execute(sql`select max(created_at) as "newest" from drizzle.__drizzle_migrations`))
    .rows;
  const newest = row?.['newest'] ?? null;
  return newest === null ? null : Number(newest);
}

/** Lets every reference be checked at the end of a transaction that asks for it; generated ones cannot say so. */
async function makeDeferrable(db: PostgresDb): Promise<void> {
  const { rows } = await db.execute(sql`
    select conrelid::regclass::text as "table", quote_ident(conname) as "name" from pg_constraint
    where contype = 'f' and not condeferrable and connamespace = 'public'::regnamespace`);
  for (const { table, name } of rows)
    await db.execute(sql.raw(`alter table ${String(table)} alter constraint ${String(name)} deferrable`));
}
