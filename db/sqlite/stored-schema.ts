import type Database from 'better-sqlite3';
import { NewerSchemaError, programSchema } from '../schema-version.ts';

/** The version of the schema in an open database; null where there is none, as in a new file. */
export function storedSchema(connection: Database.Database): number | null {
  const table = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (table === undefined) return null;
  const newest: unknown = connection
    .prepare('select max(created_at) from __drizzle_migrations')
    .pluck()
    .get();
  return newest === null || newest === undefined ? null : Number(newest);
}

/** @throws NewerSchemaError when the database is ahead of this program */
export function refuseNewerSchema(connection: Database.Database, migrations: string): void {
  const stored = storedSchema(connection);
  if (stored !== null && stored > programSchema(migrations)) throw new NewerSchemaError(connection.name);
}
