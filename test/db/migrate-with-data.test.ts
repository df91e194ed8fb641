import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { findStoreFault } from '../../db/sqlite/check-store-file.ts';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { NewerSchemaError } from '../../db/schema-version.ts';
import { registerSearchFunctions } from '../../db/sqlite/search-functions.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { MIGRATIONS, openLastingStore, tempFolder } from '../services/support/open-temp-store.ts';

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
}

const PATIENCE = 120_000;
const JOURNAL = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as Journal;

const store = openLastingStore('file');
const sources = { ...fixedSources(), store, actor: 'local', reading };
const full = { file: '' };

beforeAll(async () => {
  await loadSample(sources, join(PROJECT_ROOT, 'server', 'sample'));
  const [{ file }] = (await store.db.values('pragma database_list')).map(([, , path]) => ({
    file: String(path),
  })) as [{ file: string }];
  full.file = file;
}, PATIENCE);

/** The migrations as they were when only the first `count` existed. */
function migrationsUpTo(count: number): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'meta'));
  const entries = JOURNAL.entries.slice(0, count);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...JOURNAL, entries }));
  for (const { tag } of entries) copyFileSync(join(MIGRATIONS, `${tag}.sql`), join(folder, `${tag}.sql`));
  return folder;
}

function tablesOf(connection: Database.Database, schema = 'main'): readonly string[] {
  const own = "name not like 'sqlite\\_%' escape '\\' and name not like '\\_\\_%' escape '\\'";
  // What search and kept answers rest on is made by triggers.
  return connection
    .prepare(
      `select name from ${schema}.sqlite_master where type = 'table' and ${own} and name not like 'search\\_%' escape '\\' and name <> 'content_change'`,
    )
    .pluck()
    .all() as string[];
}

function columnsOf(connection: Database.Database, table: string, schema = 'main'): readonly Column[] {
  return connection.prepare(`select * from pragma_table_info(?, ?)`).all(table, schema) as Column[];
}

/** Rows of every table that both have, in the columns that both have. */
function fillFrom(connection: Database.Database, source: string): void {
  connection.pragma('foreign_keys = OFF');
  connection.prepare('attach ? as source').run(source);
  const there = new Set(tablesOf(connection, 'source'));
  // The states of quarters come last: from then on triggers keep locked ones as they are.
  const tables = tablesOf(connection).filter((table) => there.has(table) && table !== 'period_state');
  for (const table of [...tables, 'period_state'].filter((name) => there.has(name))) {
    const known = new Set(columnsOf(connection, table, 'source').map(({ name }) => name));
    const columns = columnsOf(connection, table).filter(
      ({ name, notnull, dflt_value }) => known.has(name) || (notnull === 1 && dflt_value === null),
    );
    const values = columns.map(({ name, type }) =>
      known.has(name) ? `"${name}"` : type === 'text' ? "''" : '0',
    );
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    connection.exec(
      `insert into main."${table}" (${names}) select ${values.join(', ')} from source."${table}"`,
    );
  }
  connection.exec('detach source');
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Every row in the given columns, by table. */
function rowsOf(connection: Database.Database, columns: ReadonlyMap<string, readonly Column[]>): Rows {
  const rows = [...columns].map(([table, list]) => {
    const names = list.map(({ name }) => `"${name}"`).join(', ');
    return [table, connection.prepare(`select ${names} from "${table}" order by rowid`).all()];
  });
  return Object.fromEntries(rows) as Rows;
}

describe('a store with data of every earlier schema', () => {
  const steps = JOURNAL.entries.slice(0, -1).map(({ tag }, index) => ({ tag, count: index + 1 }));

  it.each(steps)(
    'of $tag comes to the newest one with every row',
    { timeout: PATIENCE },
    async ({ count }) => {
      const file = join(tempFolder(), 'old.db');
      await openSqliteStore({ file, migrations: migrationsUpTo(count) }).close();
      const old = new Database(file);
      registerSearchFunctions(old);
      fillFrom(old, full.file);
      const columns = new Map(tablesOf(old).map((table) => [table, columnsOf(old, table)]));
      const rows = rowsOf(old, columns);
      old.close();
      expect(rows['metric']?.length).toBeGreaterThan(20);

      const migrated = openSqliteStore({ file, migrations: MIGRATIONS });
      const { metrics } = await getScorecard({ ...sources, store: migrated }, {});
      await migrated.close();
      const now = new Database(file);
      const kept = rowsOf(now, columns);
      const fault = findStoreFault(now);
      now.close();
      expect(fault).toBeNull();
      expect(kept).toEqual(rows);
      expect(metrics.length).toBeGreaterThan(5);
    },
  );

  it('is refused, and not touched, when it is newer than the program', async () => {
    const file = join(tempFolder(), 'newer.db');
    await openSqliteStore({ file, migrations: MIGRATIONS }).close();
    const bytes = readFileSync(file);
    const migrations = migrationsUpTo(JOURNAL.entries.length - 1);
    expect(() => openSqliteStore({ file, migrations })).toThrow(NewerSchemaError);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});
