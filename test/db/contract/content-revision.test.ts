import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { getTableConfig as postgresConfig } from 'drizzle-orm/pg-core';
import * as postgres from '../../../db/postgres/schema.ts';
import type { Session, Store } from '../../../db/store.ts';
import * as sqlite from '../../../db/sqlite/schema.ts';
import { STORES } from './stores.ts';

const AUTHOR = { actor: 'test', createdAt: new Date('2031-01-01T00:00:00Z') };

/** No board is made of these: who may ask, what is sent out, cards elsewhere, files that wait, remarks. */
const BESIDE = [
  ...['account', 'login_session', 'api_token', 'access_event'],
  ...['dispatch', 'dispatch_run', 'status_seen', 'embed_link', 'import_draft', 'column_mapping'],
  'remark',
];

const addOrganisation = (id: string) => async (session: Session) => {
  await session.db.insert(session.tables.organisation).values({ id, name: id, isSample: false, ...AUTHOR });
};

const setState = (organisationId: string, state: 'working' | 'published') => async (session: Session) => {
  await session.db
    .insert(session.tables.periodState)
    .values({ id: organisationId, organisationId, period: '2031-Q3', state, ...AUTHOR })
    .onConflictDoUpdate({ target: session.tables.periodState.id, set: { state } });
};

/** Which of a store's content revisions another commit changed: of a, of b, of any. */
async function changedBy(store: Store, work: (session: Session) => Promise<void>): Promise<string> {
  const read = async () => {
    const of = await store.contentRevisions();
    return [of('a'), of('b'), of()];
  };
  const before = await read();
  await store.tx(work);
  const after = await read();
  return ['a', 'b', 'any'].filter((_, index) => before[index] !== after[index]).join(' ');
}

for (const kind of STORES) {
  describe(`the content revision of ${kind.name}`, () => {
    it('tells which organisation was written to, and only then', async () => {
      const store = await kind.open();
      expect(await changedBy(store, addOrganisation('a'))).toBe('a b any');
      expect(await changedBy(store, addOrganisation('b'))).toBe('a b any');
      expect(await changedBy(store, setState('a', 'working'))).toBe('a any');
      expect(await changedBy(store, setState('a', 'published'))).toBe('a any');
      expect(await changedBy(store, setState('b', 'published'))).toBe('b any');
      const leave = async ({ db, tables }: Session) => {
        await db.delete(tables.periodState).where(sql`organisation_id = 'a'`);
      };
      expect(await changedBy(store, leave)).toBe('a any');
      const move = async ({ db, tables }: Session) => {
        await db.update(tables.periodState).set({ organisationId: 'a' });
      };
      expect(await changedBy(store, move)).toBe('a b any');
      expect(await changedBy(store, async () => undefined)).toBe('');
    });

    it('is not touched by what no board is made of', async () => {
      const store = await kind.open();
      await store.tx(addOrganisation('a'));
      const before = await store.revision();
      const seen = await changedBy(store, async ({ db, tables }) => {
        await db.insert(tables.account).values({ id: 'x', name: 'x', role: 'viewer', ...AUTHOR });
      });
      expect(seen).toBe('');
      expect(await store.revision()).not.toBe(before);
    });

    it('hangs on every table but those that no board is made of', async () => {
      const store = await kind.open();
      const names =
        store.dialect === 'sqlite'
          ? Object.values(sqlite).map((table) => getTableConfig(table).name)
          : Object.values(postgres).map((table) => postgresConfig(table).name);
      const found = await store.native.rows<{ table: string }>(
        store.db,
        store.dialect === 'sqlite'
          ? sql`select tbl_name as "table" from sqlite_master where type = 'trigger' and name like '%change_insert'`
          : sql`select distinct event_object_table as "table" from information_schema.triggers
              where trigger_name like '%_change%' and event_manipulation = 'INSERT'`,
      );
      const wanted = names.filter((name) => !BESIDE.includes(name)).sort();
      expect(found.map(({ table }) => table).sort()).toEqual(wanted);
    });
  });
}
