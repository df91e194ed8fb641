import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { registerSearchFunctions } from '../../db/sqlite/search-functions.ts';

/** Tables of nobody's organisation, and those that fill themselves. */
const LEFT_OUT =
  /^(sqlite_|__|search_|content_change|import_draft|dispatch|embed_|account|login_|api_token|access_)/;
/** Columns that hold the name of the organisation, and what is made anew with it. */
const NAMED = /^(name|title|file_name|text|after)$/;
const HOLD_NAMES = new Set(['organisation', 'report', 'audit_event']);
/** Apart from those of any organisation, so that every import and event keeps a place of its own. */
const STEP = 100_000;
/** Copies in one transaction: the index of words is merged less often. */
const AT_ONCE = 10;

interface Column {
  readonly name: string;
  readonly pk: number;
  readonly type: string;
}

/** The organisation to copy, and the name of the copy: as long as its own. */
interface CopyOf {
  readonly sourceId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes organisations again under other names with every row they own: ids, hashes and places of their own, the same
 * figures. Nobody else may have the file open. `told` hears how many are done.
 */
export function copyOrganisations(
  file: string,
  copies: readonly CopyOf[],
  told: (done: number) => void = () => undefined,
): void {
  const store = new Database(file);
  store.pragma('foreign_keys = OFF');
  // A power cut costs the whole file, which can be made again.
  store.pragma('synchronous = OFF');
  store.pragma('cache_size = -400000');
  registerSearchFunctions(store);
  store.function('sha256', { deterministic: true }, (bytes: unknown) =>
    createHash('sha256')
      .update(bytes as Buffer | string)
      .digest('hex'),
  );
  const statements = ownedTables(store).map((table) => store.prepare(copyStatement(store, table)));
  const copyOne = (copy: CopyOf, index: number): void => {
    const holes = { ...copy, prefix: `${index + 1}~`, step: (index + 1) * STEP };
    for (const statement of statements) statement.run(holes);
  };
  const copySome = store.transaction((from: number) => {
    copies.slice(from, from + AT_ONCE).forEach((copy, index) => copyOne(copy, from + index));
  });
  for (let from = 0; from < copies.length; from += AT_ONCE) {
    copySome(from);
    told(Math.min(copies.length, from + AT_ONCE));
  }
  store.pragma('wal_checkpoint(TRUNCATE)');
  store.close();
}

function ownedTables(store: Database.Database): readonly string[] {
  return store
    .prepare<[], { readonly name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.test(name));
}

function copyStatement(store: Database.Database, table: string): string {
  const columns = store.pragma(`table_info(${table})`) as readonly Column[];
  const links = store.pragma(`foreign_key_list(${table})`) as readonly { readonly from: string }[];
  const linked = new Set(links.map(({ from }) => from));
  const values = columns.map((column) => valueOf(table, column, linked.has(column.name)));
  const names = columns.map(({ name }) => `"${name}"`);
  const owner = columns.some(({ name }) => name === 'organisation_id') ? 'organisation_id' : 'id';
  const { last } = store.prepare(`select max(rowid) as last from "${table}"`).get() as {
    readonly last: number | null;
  };
  // In the order they were written, which is the order they are read in; what was copied need not be looked through.
  return `insert into "${table}" (${names.join(', ')}) select ${values.join(', ')} from "${table}" where rowid <= ${last ?? 0} and +"${owner}" = @sourceId order by rowid`;
}

function valueOf(table: string, { name, pk, type }: Column, isLink: boolean): string {
  const column = `"${name}"`;
  const isKey = (pk > 0 && type.toLowerCase() === 'text') || isLink || name === 'subject_id';
  if (isKey) return `@prefix || ${column}`;
  if (name === 'sequence') return `${column} + @step`;
  if (!HOLD_NAMES.has(table)) return column;
  if (name === 'bytes') return `cast(replace(cast(${column} as text), @from, @to) as blob)`;
  if (name === 'hash') return `sha256(cast(replace(cast("bytes" as text), @from, @to) as blob))`;
  if (name === 'text_hash') return `sha256(replace("text", @from, @to))`;
  return NAMED.test(name) ? `replace(${column}, @from, @to)` : column;
}
