import { createHash } from 'node:crypto';
import type { Session } from '../store.ts';
import { readRows, type AnyRow } from './read-rows.ts';
import type { TableName } from './table-order.ts';

export interface TableHash {
  readonly rows: number;
  /** SHA-256 of every field of every row, hex: equal in two stores that hold the same, whatever keeps them. */
  readonly hash: string;
}

export async function hashTable(session: Session, name: TableName): Promise<TableHash> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const list of readRows(session, name)) {
    for (const row of list) hash.update(`${written(row)}\n`);
    rows += list.length;
  }
  return { rows, hash: hash.digest('hex') };
}

/** Fields by name, moments in UTC, bytes by their own hash. */
function written(row: AnyRow): string {
  const fields = Object.keys(row).sort();
  return JSON.stringify(fields.map((field) => [field, plain(row[field])]));
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
  return value;
}
