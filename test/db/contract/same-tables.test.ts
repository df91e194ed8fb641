import { readdirSync, readFileSync } from 'node:fs';
import { getTableName, type Table } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig as postgresConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as postgres from '../../../db/postgres/schema.ts';
import { SAME_NEW_ROWS, SAME_ROWS } from '../../../db/same-rows.ts';
import * as sqlite from '../../../db/sqlite/schema.ts';

const HOW = 'write it into both schemas and run `npm run migrations`';

/** Table, then its columns, those that may not be null with a mark, its indexes and how many references it has. */
const shapesOf = (tables: readonly (readonly [string, readonly string[]])[]) => Object.fromEntries(tables);

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

describe('both schemas', () => {
  it('have the same rows, which the compiler proves', () => {
    expect([SAME_ROWS, SAME_NEW_ROWS]).toEqual([true, true]);
  });

  it('have the same files and tables', () => {
    expect(namesIn('db/postgres/schema'), HOW).toEqual(namesIn('db/sqlite/schema'));
    const names = (tables: Readonly<Record<string, Table>>) =>
      Object.entries(tables).map(([name, table]) => `${name}: ${getTableName(table)}`);
    expect(names(postgres).sort(), HOW).toEqual(names(sqlite).sort());
  });

  it('have the same columns, indexes and references', () => {
    const casing = new CasingCache('snake_case');
    const lite = Object.values(sqlite).map((table) => {
      const { name, columns, indexes, foreignKeys } = sqliteConfig(table);
      const own = columns.map((column) => `${casing.getColumnCasing(column)}${column.notNull ? '!' : ''}`);
      const found = indexes.map(({ config }) => `${config.name}${config.unique ? ' unique' : ''}`);
      return [name, [...own, ...found.sort(), `${foreignKeys.length} references`]] as const;
    });
    const large = Object.values(postgres).map((table) => {
      const { name, columns, indexes, foreignKeys } = postgresConfig(table);
      const own = columns.map((column) => `${casing.getColumnCasing(column)}${column.notNull ? '!' : ''}`);
      const found = indexes.map(({ config }) => `${config.name}${config.unique ? ' unique' : ''}`);
      return [name, [...own, ...found.sort(), `${foreignKeys.length} references`]] as const;
    });
    expect(shapesOf(large), HOW).toEqual(shapesOf(lite));
  });

  it('are what the newest snapshot of their migrations says, table by table', () => {
    const both: readonly (readonly [string, Readonly<Record<string, Table>>])[] = [
      ['sqlite', sqlite],
      ['postgres', postgres],
    ];
    for (const [dialect, tables] of both) {
      const folder = `db/${dialect}/migrations/meta`;
      const newest = namesIn(folder).findLast((name) => name.endsWith('_snapshot.json')) ?? '';
      const snapshot = JSON.parse(readFileSync(`${folder}/${newest}`, 'utf8')) as {
        tables: Record<string, { name: string; columns: Record<string, unknown> }>;
      };
      const wanted = Object.values(tables).map((table) => getTableName(table));
      const made = Object.values(snapshot.tables).map(({ name }) => name);
      expect(made.sort(), `${dialect}: ${HOW}`).toEqual(wanted.sort());
    }
  });
});
