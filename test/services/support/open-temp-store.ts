import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../db/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../db/store.ts';
import { PROJECT_ROOT } from '../../../scripts/lib/project-root.ts';
import { openPostgresTestStore } from '../../postgres/open-test-database.ts';

export const MIGRATIONS = join(PROJECT_ROOT, 'db/sqlite/migrations');

/** Whether this run is one over PostgreSQL: `TEST_STORE=postgres npx vitest run test/api test/services`. */
function isPostgres(): boolean {
  return process.env['TEST_STORE'] === 'postgres';
}

/** A folder of its own that goes when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty, migrated store that closes and goes when the test is over. */
export function openTempStore(): Store {
  return isPostgres() ? closed(openPostgresTestStore()) : openTempFileStore();
}

/** The same in a file, whatever this run is over: for what only SQLite has, such as its file. */
export function openTempFileStore(): Store {
  return closed(openSqliteStore({ file: join(tempFolder(), 'dabiao.db'), migrations: MIGRATIONS }));
}

function closed(store: Store): Store {
  onTestFinished(() => store.close());
  return store;
}

/** The same for all tests of a file: made in `beforeAll`, gone after the last one; `file`: whatever this run is over. */
export function openLastingStore(where: 'file' | 'either' = 'either'): Store {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-test-'));
  const store =
    where === 'either' && isPostgres()
      ? openPostgresTestStore()
      : openSqliteStore({ file: join(folder, 'dabiao.db'), migrations: MIGRATIONS });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}
