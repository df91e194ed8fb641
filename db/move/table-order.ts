import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import * as tables from '../sqlite/schema.ts';
import type { Tables } from '../store.ts';

export type TableName = keyof Tables;

/** A lock guards what belongs to its quarter, so locks come when everything is there. */
const LAST: TableName = 'periodState';

/** All tables, each after those that its rows point to; itself does not count. */
export function tableOrder(): readonly TableName[] {
  const names = (Object.keys(tables) as TableName[]).filter((name) => name !== LAST);
  const ordered: TableName[] = [];
  while (ordered.length < names.length) {
    const next = names.find(
      (name) =>
        !ordered.includes(name) && pointsTo(name).every((other) => other === name || ordered.includes(other)),
    );
    if (next === undefined) throw new Error('tables point to each other in a circle');
    ordered.push(next);
  }
  return [...ordered, LAST];
}

/** Whether rows of a table point to others of the same one. */
export function pointsToItself(name: TableName): boolean {
  return pointsTo(name).includes(name);
}

function pointsTo(name: TableName): readonly TableName[] {
  return getTableConfig(tables[name]).foreignKeys.map((key) => {
    const target = getTableName(key.reference().foreignTable);
    const found = (Object.keys(tables) as TableName[]).find(
      (other) => getTableName(tables[other]) === target,
    );
    if (found === undefined) throw new Error(`${target} is no table of the schema`);
    return found;
  });
}
