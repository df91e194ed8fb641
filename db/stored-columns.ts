import { getTableColumns, type AnyColumn, type Table } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import type { AnyRow } from './store.ts';

/** A column as rows are written without the query builder. */
export interface StoredColumn {
  readonly name: string;
  /** Its type in the words of the database. */
  readonly type: string;
  /** The value of a whole row's field as the driver takes it. */
  readonly valueIn: (row: AnyRow) => unknown;
}

const casing = new CasingCache('snake_case');

export function storedColumns(table: Table): readonly StoredColumn[] {
  const columns: Readonly<Record<string, AnyColumn>> = getTableColumns(table);
  return Object.entries(columns).map(([field, column]) => ({
    name: casing.getColumnCasing(column),
    type: column.getSQLType(),
    valueIn: (row) => {
      const value = row[field] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    },
  }));
}
