import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

/** A store that a newer program wrote: this one would misread it, so it is left alone. */
export class NewerSchemaError extends Error {
  constructor(file: string) {
    super(`${file} was written by a newer version of Dabiao`);
    this.name = 'NewerSchemaError';
  }
}

/** When the newest migration of this program was made, in milliseconds: the version of its schema. */
export function programSchema(migrations: string): number {
  const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as {
    readonly entries: readonly { readonly when: number }[];
  };
  return Math.max(0, ...journal.entries.map(({ when }) => when));
}

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
