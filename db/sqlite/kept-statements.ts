import type Database from 'better-sqlite3';

const MOST = 500;

/**
 * A connection that compiles each statement once: the query builder hands in the same words again and again. Whether rows
 * come as lists is set before each run, since a statement that is kept remembers it.
 */
export function keptStatements(connection: Database.Database): Pick<Database.Database, 'prepare'> {
  const kept = new Map<string, Database.Statement>();
  const prepare = (words: string): Database.Statement => {
    const last = kept.get(words);
    kept.delete(words);
    const statement = last ?? connection.prepare(words);
    kept.set(words, statement);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return statement;
  };
  return { prepare: ((words: string) => faceOf(prepare(words))) as Database.Database['prepare'] };
}

/** What the query builder uses of a statement. */
function faceOf(statement: Database.Statement) {
  const asObjects = (): Database.Statement => (statement.reader ? statement.raw(false) : statement);
  return {
    run: (...values: unknown[]) => statement.run(...values),
    all: (...values: unknown[]) => asObjects().all(...values),
    get: (...values: unknown[]) => asObjects().get(...values),
    raw: () => ({
      all: (...values: unknown[]) => statement.raw(true).all(...values),
      get: (...values: unknown[]) => statement.raw(true).get(...values),
    }),
  };
}
