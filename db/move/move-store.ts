import type { Session, Store } from '../store.ts';
import { hashTable, type TableHash } from './hash-table.ts';
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
    for (const name of tableOrder()) await copyTable(session, to, name);
    for (const name of tableOrder()) {
      const wanted = await hashTable(session, name);
      const made = await hashTable(to, name);
      if (wanted.rows !== made.rows || wanted.hash !== made.hash) throw new MoveError('differs', name);
      onTable(name, made);
    }
  });
  await to.tx(dropMoveMark);
}

async function begin(to: Store, source: string): Promise<void> {
  await to.tx(async (session) => {
    const mark = await moveMark(session);
    if (mark === source) return;
    if (mark !== null) throw new MoveError('other_source', '');
    for (const name of tableOrder())
      if ((await lastRow(session, name)) !== null) throw new MoveError('not_empty', name);
    await setMoveMark(session, source);
  });
}

/** Goes on after the last key that is there. Rows that point to others of their table come in one transaction. */
async function copyTable(from: Session, to: Store, name: TableName): Promise<void> {
  if (!pointsToItself(name)) {
    for await (const rows of readRows(from, name, await lastRow(to, name)))
      await to.tx((session) => insert(session, name, rows));
    return;
  }
  if ((await lastRow(to, name)) !== null) return;
  await to.tx(async (session) => {
    await session.native.deferReferences(session.db);
    for await (const rows of readRows(from, name)) await insert(session, name, rows);
  });
}

/** Both stores have the very same rows. */
async function insert(
  { db, tables }: Session,
  name: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  await db.insert(tables[name]).values(rows as never);
}
