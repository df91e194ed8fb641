import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { findStoreFault } from './check-store-file.ts';
import { sha256File } from './sha256-file.ts';

/** More pages than a file can have: the copy is one moment of the store, whatever is written meanwhile. */
const ALL_PAGES = 2 ** 31 - 1;

export interface Backup {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The copy did not come out whole; nothing was left at its place. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupError';
  }
}

/** Where the checksum of a backup lies, in the form that `sha256sum --check` reads. */
export function checksumFile(file: string): string {
  return `${file}.sha256`;
}

/**
 * Copies a store to one file while others read and write it. The copy is checked page by page before it takes
 * its name, so a file of that name is a whole backup. Blocks its thread: give it one of its own in a server.
 *
 * @throws BackupError when the copy has a fault; the error of SQLite or the disk otherwise
 */
export async function backUpSqlite(from: string, to: string): Promise<Backup> {
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    const source = new Database(from, { readonly: true, fileMustExist: true });
    try {
      await source.backup(part, { progress: () => ALL_PAGES });
    } finally {
      source.close();
    }
    seal(part);
    const sha256 = sha256File(part);
    const { size } = statSync(part);
    writeFileSync(checksumFile(to), `${sha256}  ${basename(to)}\n`);
    renameSync(part, to);
    return { file: to, bytes: size, sha256 };
  } catch (cause) {
    rmSync(part, { force: true });
    throw cause;
  }
}

/** One file without a log beside it, checked and on the disk. */
function seal(file: string): void {
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
    const fault = findStoreFault(copy);
    if (fault !== null) throw new BackupError(`the copy is not a whole store (${fault})`);
  } finally {
    copy.close();
  }
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
