const ROWS_A_STATEMENT = 200;

/** Cuts rows into lists that one insert statement can take: SQLite binds at most 32766 values at once. */
export function chunks<T>(rows: readonly T[]): readonly T[][] {
  const lists: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
    lists.push(rows.slice(at, at + ROWS_A_STATEMENT));
  return lists;
}
