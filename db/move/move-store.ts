import type { AnyRow, Session, Store } from '../store.ts';
import { hashTable, tableHasher, type TableHash } from './hash-table.ts';
import { dropMoveMark, moveMark, setMoveMark } from './move-mark.ts';
import { lastRow, readRows } from './read-rows.ts';
import { pointsToItself, tableOrder, type TableName } from './table-order.ts';

export type MoveRefusal = 'not_empty' | 'other_source' | 'differs';

/** Nothing was moved, or what was moved is not the same; the source stays as it is in any case. */
export class MoveError extends Error {
  readonly refusal: MoveRefusal;
  /** The table that holds something, or that differs; empty for another source. */
  readonly table: string;

  constructor(refusal: MoveRefusal, table: string) {
    super(`${refusal} ${table}`.trim());
    this.name = 'MoveError';
    this.refusal = refusal;
    this.table = table;
  }
}

export interface MoveOptions {
  readonly from: Store;
  readonly to: Store;
  /** By what the source is known again when a move that was cut off goes on; no password. */
  readonly source: string;
  /** Told of each table that is whole. */
  readonly onTable: (name: TableName, hash: TableHash) => void;
}

/**
 * Copies every row of one store into another, an empty one or one that this began earlier, and compares all of it by
 * counts and hashes. Nobody can write to the source meanwhile; search fills its index by itself.
 *
 * @throws MoveError
 */
export async function moveStore({ from, to, source, onTable }: MoveOptions): Promise<void> {
  await begin(to, source);
  await from.tx(async (session) => {
    for (const name of tableOrder()) {
      const wanted = await copyTable(session, to, name);
      const made = await hashTable(to, name);
      if (wanted.rows !== made.rows || wanted.hash !== made.hash) throw new MoveError('differs', name);
      onTable(name, made);
    }
  });
  await to.tx(async (session) => {
    await session.native.endFilling(session.db);
    await dropMoveMark(session);
  });
}

async function begin(to: Store, source: string): Promise<void> {
  await to.tx(async (session) => {
    const mark = await moveMark(session);
    if (mark === source) return session.native.beginFilling(session.db);
    if (mark !== null) throw new MoveError('other_source', '');
    for (const name of tableOrder())
      if ((await lastRow(session, name)) !== null) throw new MoveError('not_empty', name);
    await setMoveMark(session, source);
    await session.native.beginFilling(session.db);
  });
}

/**
 * Goes on after the last key that is there. Rows that point to others of their table come in one transaction.
 *
 * @returns the hash of the whole table in the source
 */
async function copyTable(from: Session, to: Store, name: TableName): Promise<TableHash> {
  const hasher = tableHasher();
  const missing = rowsAfter(await lastRow(to, name));
  const putLists = async (put: (rows: readonly AnyRow[]) => Promise<void>): Promise<void> => {
    let writing = Promise.resolve();
    // One list is read and hashed while the one before is written.
    for await (const rows of readRows(from, name)) {
      hasher.add(rows);
      const list = missing(rows);
      await writing;
      if (list.length > 0) writing = put(list);
      writing.catch(() => undefined);
    }
    await writing;
  };
  const putIn = ({ db, native, tables }: Session, rows: readonly AnyRow[]) =>
    native.putRows(db, tables[name], rows);
  if (!pointsToItself(name)) await putLists((rows) => to.tx((session) => putIn(session, rows)));
  else
    await to.tx(async (session) => {
      await session.native.deferReferences(session.db);
      await putLists((rows) => putIn(session, rows));
    });
  return hasher.end();
}

/** Lets rows pass once one with this key went by; null: all. */
function rowsAfter(key: AnyRow | null): (rows: readonly AnyRow[]) => readonly AnyRow[] {
  const state = { isPassed: key === null };
  return (rows) => {
    if (key === null || state.isPassed) return rows;
    const place = rows.findIndex((row) =>
      Object.entries(key).every(([field, value]) => row[field] === value),
    );
    state.isPassed = place !== -1;
    return state.isPassed ? rows.slice(place + 1) : [];
  };
}
