/**
 * `npm run migrate-store -- --from PLACE --to PLACE`: copies a whole store, a file of SQLite or a PostgreSQL database, into an
 * empty one, either way, and compares both. What was cut off goes on when it is run again.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MoveError, moveStore, type MoveRefusal } from '../db/move/move-store.ts';
import { openStore, type StorePlace } from '../db/open-store.ts';
import type { Store } from '../db/store.ts';
import { cannotOpen } from '../server/cannot-open.ts';
import { callOf } from './lib/call-of.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const USAGE = `${callOf('migrate-store')} --from PLACE --to PLACE
A place is the file of a store, such as data/dabiao.db, or postgres://user:password@host:5432/database.
Stop the server first, and point it to the new place afterwards.`;

const REFUSALS: Readonly<Record<MoveRefusal, string>> = {
  not_empty: 'there is something in the target already. Nothing was moved. Take an empty one',
  other_source:
    'a move from another place was begun into this target. Go on with that one, or take an empty one',
  differs: 'the target does not hold the same. Do not use it; empty it and move again',
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === null) return refuse(USAGE);
  const [source, target] = [placeOf(asked.from), placeOf(asked.to)];
  if (nameOf(source) === nameOf(target)) return refuse(`${nameOf(source)} cannot be moved into itself.`);
  if (source.databaseUrl === null && !existsSync(source.file))
    return refuse(`There is no store at ${source.file}.`);
  const from = await open(source);
  if (typeof from === 'string') return refuse(from);
  try {
    const to = await open(target);
    if (typeof to === 'string') return refuse(to);
    try {
      return await move(from, to, nameOf(source), nameOf(target));
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function move(from: Store, to: Store, source: string, target: string): Promise<number> {
  const total = { tables: 0, rows: 0 };
  try {
    await moveStore({
      ...{ from, to, source },
      onTable: (name, { rows, hash }) => {
        total.tables += 1;
        total.rows += rows;
        print(`${name.padEnd(16)} ${String(rows).padStart(9)} rows  ${hash.slice(0, 16)}`);
      },
    });
  } catch (cause) {
    if (!(cause instanceof MoveError)) throw cause;
    const where = cause.table === '' ? '' : ` (${cause.table})`;
    return refuse(`${target}${where}: ${REFUSALS[cause.refusal]}.`);
  }
  print(
    `${target} now holds what ${source} holds: ${total.tables} tables, ${total.rows} rows, all hashes equal.`,
  );
  print('Keep embed.key and server-key of the data folder: links and sessions rest on them.');
  return 0;
}

async function open(place: StorePlace): Promise<Store | string> {
  try {
    return await openStore(place);
  } catch (cause) {
    return `Nothing was moved: ${cannotOpen(cause, place.databaseUrl, place.file)}`;
  }
}

function readArgs(args: readonly string[]): { readonly from: string; readonly to: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, to: { type: 'string' } },
    });
    const { from, to } = values;
    return from === undefined || to === undefined ? null : { from, to };
  } catch {
    return null;
  }
}

function placeOf(words: string): StorePlace & { readonly mayBeUnfinished: true } {
  const isUrl = /^postgres(?:ql)?:\/\//.test(words);
  const place = { root: PROJECT_ROOT, mayBeUnfinished: true } as const;
  return isUrl
    ? { ...place, databaseUrl: words, file: '' }
    : { ...place, databaseUrl: null, file: resolve(words) };
}

/** Never with the password. */
function nameOf({ databaseUrl, file }: StorePlace): string {
  if (databaseUrl === null) return file;
  const { host, pathname } = new URL(databaseUrl);
  return `postgres://${host}${pathname}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
