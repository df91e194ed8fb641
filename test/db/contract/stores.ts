/** The stores that one suite holds to one contract. */
import { onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../db/postgres/open-postgres-store.ts';
import type { Store } from '../../../db/store.ts';
import { POSTGRES_MIGRATIONS } from '../../postgres/cluster.ts';
import { hasPostgres, openPostgresTestStore } from '../../postgres/open-test-database.ts';
import { pgliteDriver } from '../../postgres/pglite-driver.ts';
import { openTempFileStore } from '../../services/support/open-temp-store.ts';

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL' | 'PGlite';
  /** One connection for everything: what is asked beside a transaction is not told apart from it. */
  readonly hasOneConnection: boolean;
  /** An empty store that goes when the test is over. */
  readonly open: () => Promise<Store>;
}

/** Why the real one is left out; null: it is not. */
export const NO_POSTGRES = hasPostgres()
  ? null
  : 'there is no PostgreSQL here (initdb and pg_ctl, on the path or from Debian): PGlite stands in, without what needs two connections';

const postgres: StoreKind = {
  name: 'PostgreSQL',
  hasOneConnection: false,
  open: async () => {
    const store = openPostgresTestStore();
    onTestFinished(() => store.close());
    return store;
  },
};

const pglite: StoreKind = {
  name: 'PGlite',
  hasOneConnection: true,
  open: async () => {
    const store = await openPostgresStore({ driver: pgliteDriver(), migrations: POSTGRES_MIGRATIONS });
    onTestFinished(() => store.close());
    return store;
  },
};

export const SQLITE: StoreKind = {
  name: 'SQLite',
  hasOneConnection: false,
  open: async () => openTempFileStore(),
};
export const OTHER: StoreKind = NO_POSTGRES === null ? postgres : pglite;
export const STORES: readonly StoreKind[] = [SQLITE, OTHER];

/** What the database itself said, however the query builder wraps it; `done` when it did not refuse. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
}
