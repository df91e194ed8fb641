/** `npm run restore -- FILE`: puts a backup in the place of the store, which is kept beside it. The server must not run. */
import { join, resolve } from 'node:path';
import { RestoreError, restoreSqlite, type RestoreRefusal } from '../db/sqlite/restore-sqlite.ts';
import { callOf } from './lib/call-of.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { storeFile } from './lib/store-file.ts';

const REFUSALS: Readonly<Record<RestoreRefusal, string>> = {
  missing: 'there is no such file',
  changed: 'its content does not belong to the checksum beside it. Take another backup',
  corrupt: 'it is damaged. Take another backup',
  foreign: 'it is no backup of a Dabiao store',
  newer: 'a newer version of Dabiao wrote it. Install that version first',
  in_use: 'a server has the store open. Stop it first',
};

process.exitCode = await main(process.argv[2]);

async function main(from: string | undefined): Promise<number> {
  if (from === undefined) return refuse(`Which file? ${callOf('restore')} FILE`);
  const store = storeFile({ mustExist: false });
  if ('problem' in store) return refuse(store.problem);
  const backup = resolve(from);
  try {
    const { hasChecksum, kept } = await restoreSqlite({
      backup,
      file: store.file,
      migrations: join(PROJECT_ROOT, 'db', 'sqlite', 'migrations'),
      stamp: new Date().toISOString().replaceAll(/[:.]/g, ''),
    });
    print(`${store.file} is now what ${backup} holds.`);
    if (!hasChecksum) print('No checksum lay beside the backup: its pages were checked, its origin was not.');
    print(kept === null ? 'There was no store before.' : `The store that was there is kept as ${kept}.`);
    return 0;
  } catch (cause) {
    const why = cause instanceof RestoreError ? REFUSALS[cause.refusal] : String(cause);
    return refuse(`${backup} was not put back: ${why}. The store is unchanged.`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
