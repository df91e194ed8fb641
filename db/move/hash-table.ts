import { createHash } from 'node:crypto';
import type { AnyRow, Session } from '../store.ts';
import { readRows } from './read-rows.ts';
import type { TableName } from './table-order.ts';

export interface TableHash {
  readonly rows: number;
  /** SHA-256 of every field of every row, hex: equal in two stores that hold the same, whatever keeps them. */
  readonly hash: string;
}

/** Takes the rows of a table list by list, in the order of their keys. */
export interface TableHasher {
  readonly add: (rows: readonly AnyRow[]) => void;
  readonly end: () => TableHash;
}

export function tableHasher(): TableHasher {
  const hash = createHash('sha256');
  const seen = { rows: 0 };
  return {
    add: (rows) => {
      for (const row of rows) hash.update(`${written(row)}\n`);
      seen.rows += rows.length;
    },
    end: () => ({ rows: seen.rows, hash: hash.digest('hex') }),
  };
}

export async function hashTable(session: Session, name: TableName): Promise<TableHash> {
  const hasher = tableHasher();
  for await (const rows of readRows(session, name)) hasher.add(rows);
  return hasher.end();
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
