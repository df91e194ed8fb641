import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashTable } from '../../../db/move/hash-table.ts';
import { moveMark } from '../../../db/move/move-mark.ts';
import { moveStore } from '../../../db/move/move-store.ts';
import { tableOrder } from '../../../db/move/table-order.ts';
import { findPieces } from '../../../db/repositories/search.ts';
import { openSqliteStore } from '../../../db/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../db/store.ts';
import { sampleBoard } from '../../api/sample-board.ts';
import { MIGRATIONS } from '../../services/support/open-temp-store.ts';
import { OTHER, refusal, SQLITE } from './stores.ts';

const PATIENCE = 240_000;

function openFile(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-move-'));
  const store = openSqliteStore({ file: join(folder, 'dabiao.db'), migrations: MIGRATIONS });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

async function hashesOf(store: Store): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const name of tableOrder()) hashes.push(`${name} ${JSON.stringify(await hashTable(store, name))}`);
  return hashes;
}

/** The sample with a locked quarter, a log, remarks. */
async function filled(): Promise<Store> {
  const store = openFile();
  const { app, ids } = await sampleBoard(store);
  const locked = await app.request(`/api/organisations/${ids.organisation}/periods/${ids.period}/state`, {
    ...{ method: 'PUT', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ state: 'locked' }),
  });
  expect(locked.status).toBe(200);
  return store;
}

const move = (from: Store, to: Store, source = 'a file') =>
  moveStore({ from, to, source, onTable: () => undefined });

/** A store whose transactions fail after some, as when the program is ended. */
function cutOff(store: Store, after: number): Store {
  const left = { n: after };
  return {
    ...store,
    tx: (work) => {
      left.n -= 1;
      return left.n < 0 ? Promise.reject(new Error('ended')) : store.tx(work);
    },
  };
}

describe('a store that is moved', () => {
  it(
    `is the same in ${OTHER.name} and back in ${SQLITE.name}, guards and search too`,
    async () => {
      const first = await filled();
      const wanted = await hashesOf(first);
      const other = await OTHER.open();
      await expect(move(first, cutOff(other, 12))).rejects.toThrow('ended');
      expect(await moveMark(other)).toBe('a file');
      expect(await refusal(move(first, other, 'another file'))).toContain('other_source');
      await move(first, other);
      expect(await hashesOf(other)).toEqual(wanted);
      expect(await moveMark(other)).toBeNull();
      expect(await refusal(move(first, other))).toContain('not_empty');
      const change = other.tx(async ({ db, tables }) => {
        await db.update(tables.observation).set({ value: 1 });
      });
      expect(await refusal(change)).toContain('quarter is locked');
      const back = openFile();
      await move(other, back, 'a database');
      expect(await hashesOf(back)).toEqual(wanted);
      const found = async (store: Store) =>
        (await findPieces(store, { terms: ['高新技术'], organisationId: null, limit: 9 })).map(
          ({ start }) => start,
        );
      const places = await found(first);
      expect(places.length).toBeGreaterThan(0);
      expect(await found(other)).toEqual(places);
      expect(await found(back)).toEqual(places);
    },
    PATIENCE,
  );
});
