import type { AnyRow, BookTable, RowBook } from '../../../db/repositories/organisation-rows.ts';

/** What a big step did to the rows of its organisations: enough to take it back byte for byte. */
export interface RowTrace {
  readonly changed: readonly TracedChange[];
  readonly removed: readonly TracedRow[];
  readonly added: readonly TracedRow[];
}

export interface TracedRow {
  readonly table: BookTable;
  readonly key: string;
  readonly row: AnyRow;
}

/** The fields that differ, or all of a row whose every later change rests on the step. */
export interface TracedChange {
  readonly table: BookTable;
  readonly key: string;
  readonly before: AnyRow;
  readonly after: AnyRow;
}

/**
 * Lays the rows before a step beside those after it.
 * @param editionId report whose rows the step made anew: none of them may change before it is taken back
 */
export function traceRows(before: RowBook, after: RowBook, editionId: string | null = null): RowTrace {
  const changed: TracedChange[] = [];
  const removed: TracedRow[] = [];
  const added: TracedRow[] = [];
  for (const table of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(table) ?? new Map(), after.get(table) ?? new Map()] as const;
    for (const [key, row] of old as ReadonlyMap<string, AnyRow>) {
      const other = (now as ReadonlyMap<string, AnyRow>).get(key);
      if (other === undefined) removed.push({ table, key, row });
      else changed.push(...difference({ table, key, isWhole: row['editionId'] === editionId }, row, other));
    }
    for (const [key, row] of now as ReadonlyMap<string, AnyRow>)
      if (!(old as ReadonlyMap<string, AnyRow>).has(key)) added.push({ table, key, row });
  }
  return { changed, removed, added };
}

/** Whether two values are stored alike. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function difference(
  { table, key, isWhole }: Pick<TracedChange, 'table' | 'key'> & { readonly isWhole: boolean },
  row: AnyRow,
  other: AnyRow,
): readonly TracedChange[] {
  const fields = Object.keys(row).filter((field) => isWhole || !isSameValue(row[field], other[field]));
  if (fields.length === 0) return [];
  const pick = (from: AnyRow) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return [{ table, key, before: pick(row), after: pick(other) }];
}
