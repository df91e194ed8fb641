import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../db/store.ts';
import { NO_POSTGRES, STORES, refusal } from './stores.ts';

const AUTHOR = { actor: 'test', createdAt: new Date('2031-01-01T00:00:00.123Z') };

async function addOrganisation({ db, tables }: Session, id: string): Promise<void> {
  await db.insert(tables.organisation).values({ id, name: id, isSample: false, ...AUTHOR });
}

async function organisationIds({ db, tables }: Session): Promise<readonly string[]> {
  const rows = await db.select({ id: tables.organisation.id }).from(tables.organisation);
  return rows.map((row) => row.id).sort();
}

it('is held to by a real PostgreSQL', (context) => {
  context.skip(NO_POSTGRES !== null, NO_POSTGRES ?? '');
  expect(STORES.map(({ name }) => name)).toEqual(['SQLite', 'PostgreSQL']);
});

for (const kind of STORES) {
  describe(`a transaction of ${kind.name}`, () => {
    if (!kind.hasOneConnection)
      it('shows readers nothing before it commits', async () => {
        const store = await kind.open();
        const seen: (readonly string[])[] = [];
        await store.tx(async (session) => {
          await addOrganisation(session, 'a');
          seen.push(await organisationIds(session), await organisationIds(store));
        });
        expect([...seen, await organisationIds(store)]).toEqual([['a'], [], ['a']]);
      });

    it('leaves nothing behind when it throws, and the next one runs', async () => {
      const store = await kind.open();
      const failing = store.tx(async (session) => {
        await addOrganisation(session, 'a');
        throw new Error('changed my mind');
      });
      const following = store.tx((session) => addOrganisation(session, 'b'));
      await expect(failing).rejects.toThrow('changed my mind');
      await following;
      expect(await organisationIds(store)).toEqual(['b']);
    });

    it('goes on after the database refused a row', async () => {
      const store = await kind.open();
      await store.tx((session) => addOrganisation(session, 'a'));
      expect(await refusal(store.tx((session) => addOrganisation(session, 'a')))).toMatch(/unique/i);
      await store.tx((session) => addOrganisation(session, 'b'));
      expect(await organisationIds(store)).toEqual(['a', 'b']);
    });

    it('runs alone, in the order asked for: no change is lost', async () => {
      const store = await kind.open();
      await store.tx((session) => addOrganisation(session, 'counter'));
      const order: number[] = [];
      await Promise.all(
        Array.from({ length: 20 }, (_, place) =>
          store.tx(async ({ db, tables: { organisation } }) => {
            const [row] = await db.select().from(organisation).where(eq(organisation.id, 'counter'));
            order.push(place);
            const nameEn = String(Number(row?.nameEn ?? 0) + 1);
            await db.update(organisation).set({ nameEn }).where(eq(organisation.id, 'counter'));
          }),
        ),
      );
      const [row] = await store.db.select().from(store.tables.organisation);
      expect(row?.nameEn).toBe('20');
      expect(order).toEqual(Array.from({ length: 20 }, (_, place) => place));
    });

    if (!kind.hasOneConnection)
      it('is the only way to write', async () => {
        const store = await kind.open();
        expect(await refusal(addOrganisation(store, 'sneaked in'))).toMatch(/read-?only/);
        expect(await organisationIds(store)).toEqual([]);
      });

    it('may leave references open until it ends, and no longer', async () => {
      const store = await kind.open();
      const state = {
        id: 'p',
        organisationId: 'late',
        period: '2031-Q1',
        state: 'locked',
        ...AUTHOR,
      } as const;
      const early = (isDeferred: boolean, comes: boolean) =>
        store.tx(async (session) => {
          if (isDeferred) await session.native.deferReferences(session.db);
          await session.db.insert(session.tables.periodState).values(state);
          if (comes) await addOrganisation(session, 'late');
        });
      expect(await refusal(early(false, true))).toMatch(/foreign key/i);
      expect(await refusal(early(true, false))).toMatch(/foreign key/i);
      await early(true, true);
      expect(await organisationIds(store)).toEqual(['late']);
    });

    it('is waited for by whoever closes the store, once or again', async () => {
      const store = await kind.open();
      const writing = store.tx((session) => addOrganisation(session, 'a'));
      await Promise.all([store.close(), store.close()]);
      await writing;
      expect(await refusal(store.revision())).toMatch(/end|open|closed/);
    });

    it('is told by the revision when it wrote, and only then', async () => {
      const store = await kind.open();
      const first = await store.revision();
      await store.tx(async (session) => {
        await organisationIds(session);
      });
      const looked = await store.revision();
      await store.tx((session) => addOrganisation(session, 'a'));
      const wrote = await store.revision();
      expect(looked).toBe(first);
      expect(wrote).not.toBe(first);
      expect(await store.revision()).toBe(wrote);
    });
  });
}
