import { inject } from 'vitest';
import { postgresStore } from '../../db/postgres/open-postgres-store.ts';
import type { Store } from '../../db/store.ts';
import { asAdministrator, clusterUrl, newDatabase } from './cluster.ts';
import { lazyDriver } from './lazy-driver.ts';
import { randomUUID } from 'node:crypto';

/** Whether this machine has a PostgreSQL that tests may start. */
export function hasPostgres(): boolean {
  return inject('postgres') !== null;
}

/** The address of a new database of this run with the newest schema and nothing in it. */
export async function newTestDatabase(): Promise<string> {
  const where = inject('postgres');
  if (where === null) throw new Error('there is no PostgreSQL here');
  const url = await clusterUrl(where.folder, where.programs);
  return newDatabase(url, `t_${randomUUID().replaceAll('-', '')}`);
}

/** Databases of this file that are empty again. */
const free: string[] = [];

/** Takes every row away, whatever guards it. */
async function empty(address: string): Promise<void> {
  await asAdministrator(
    address,
    `set session_replication_role = replica;
    do $$ declare "each" record; begin
      for "each" in select oid::regclass as "name" from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('store_revision', 'content_change')
      loop execute 'delete from ' || "each"."name"; end loop;
    end $$`,
  );
}

/** A store on a database of its own, which is made while the first question waits. */
export function openPostgresTestStore(): Store {
  const known = free.pop();
  const address = known === undefined ? newTestDatabase() : Promise.resolve(known);
  // Whoever asks first is told.
  address.catch(() => undefined);
  const store = postgresStore(lazyDriver(address));
  const state: { closing?: Promise<void> } = {};
  const close = async () => {
    await store.close();
    await empty(await address);
    free.push(await address);
  };
  return { ...store, close: () => (state.closing ??= close()) };
}
