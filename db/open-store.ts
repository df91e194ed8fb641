import { join } from 'node:path';
import { moveMark, UnfinishedMoveError } from './move/move-mark.ts';
import { openPostgresStore } from './postgres/open-postgres-store.ts';
import { pgDriver } from './postgres/pg-driver.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

export interface StorePlace {
  /** Address of a PostgreSQL database; null: the store is a file. */
  readonly databaseUrl: string | null;
  /** The file of the store, where it is one. */
  readonly file: string;
  /** It may be a part of another store, which a move began to write; nobody else may see such a one. */
  readonly mayBeUnfinished?: boolean;
  /** Folder of the project, where the migrations lie. */
  readonly root: string;
}

/**
 * Opens the store where the settings say it is, and brings it to the newest schema.
 *
 * @throws NewerSchemaError when a newer program wrote it; UnfinishedMoveError; whatever the driver throws when it cannot
 * be reached
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const store = await openPlace(place);
  if (place.mayBeUnfinished === true || (await moveMark(store)) === null) return store;
  await store.close();
  throw new UnfinishedMoveError();
}

async function openPlace({ databaseUrl, file, root }: StorePlace): Promise<Store> {
  const migrations = (dialect: string): string => join(root, 'db', dialect, 'migrations');
  if (databaseUrl === null) return openSqliteStore({ file, migrations: migrations('sqlite') });
  return openPostgresStore({ driver: pgDriver(databaseUrl), migrations: migrations('postgres') });
}
