import Database from 'better-sqlite3';
import { registerSearchFunctions } from '../../db/sqlite/search-functions.ts';

/** What is not copied: the index of words fills itself, drafts and jobs belong to nobody. */
const LEFT_OUT = /^(sqlite_|__|search_|import_draft|dispatch|embed_)/;
/** Texts beside keys that may stand only once, or that name a row. */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  organisation: ['name'],
  report: ['hash'],
  audit_event: ['subject_id'],
};

interface Column {
  readonly name: string;
  readonly pk: number;
  readonly type: string;
}

/**
 * Writes the one organisation of a store `times − 1` times more, with ids, names and hashes of their own: the store of a
 * larger country with the same figures. Nobody else may have the file open.
 */
export function growStore(file: string, times: number): void {
  const store = new Database(file);
  store.pragma('foreign_keys = OFF');
  registerSearchFunctions(store);
  const tables = store
    .prepare<[], { readonly name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.test(name));
  const copies = tables.map((table) => copyStatement(store, table));
  store.transaction(() => {
    for (let copy = 1; copy < times; copy += 1) {
      for (const sql of copies) store.prepare(sql).run({ prefix: `${copy}~`, step: copy * 1000 });
    }
  })();
  store.pragma('wal_checkpoint(TRUNCATE)');
  store.exec('analyze');
  store.close();
}

function copyStatement(store: Database.Database, table: string): string {
  const columns = store.pragma(`table_info(${table})`) as readonly Column[];
  const links = new Set(
    (store.pragma(`foreign_key_list(${table})`) as readonly { readonly from: string }[]).map(
      ({ from }) => from,
    ),
  );
  const own = new Set(OWN_WORDS[table] ?? []);
  const values = columns.map(({ name, pk, type }) => {
    if (name === 'sequence' && table === 'report') return `"${name}" + @step`;
    const isKey = (pk > 0 && type.toLowerCase() === 'text') || links.has(name) || own.has(name);
    return isKey ? `@prefix || "${name}"` : `"${name}"`;
  });
  const names = columns.map(({ name }) => `"${name}"`);
  // The first organisation has no mark in its ids.
  const first = columns.some(({ name }) => name === 'organisation_id') ? 'organisation_id' : 'id';
  return `insert into "${table}" (${names.join(', ')}) select ${values.join(', ')} from "${table}" where "${first}" not like '%~%'`;
}
