import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { checksumFile } from './back-up-sqlite.ts';
import { findStoreFault } from './check-store-file.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { NewerSchemaError } from '../schema-version.ts';
import { refuseNewerSchema } from './stored-schema.ts';
import { sha256File } from './sha256-file.ts';

export type RestoreRefusal = 'missing' | 'changed' | 'corrupt' | 'foreign' | 'newer' | 'in_use';

/** The backup was not put back, and the store is what it was. */
export class RestoreError extends Error {
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(refusal);
    this.name = 'RestoreError';
    this.refusal = refusal;
  }
}

export interface RestoreOptions {
  readonly backup: string;
  /** File of the store that it replaces. */
  readonly file: string;
  readonly migrations: string;
  /** Distinguishes what was there before, such as a time without colons. */
  readonly stamp: string;
}

export interface Restored {
  /** False when no checksum lay beside the backup: then only its pages were checked. */
  readonly hasChecksum: boolean;
  /** Where the store that was there is kept; null when there was none. */
  readonly kept: string | null;
}

/**
 * Puts a backup in the place of the store: checksum, pages and schema are checked on a copy, which is brought to the
 * newest schema, and only then takes the store's name, in one step of the file system.
 *
 * @throws RestoreError with the store untouched
 */
export async function restoreSqlite({ backup, file, migrations, stamp }: RestoreOptions): Promise<Restored> {
  if (!existsSync(backup)) throw new RestoreError('missing');
  mkdirSync(dirname(file), { recursive: true });
  const part = join(dirname(file), `restore-${stamp}.part`);
  try {
    const hasChecksum = existsSync(checksumFile(backup));
    copyFileSync(backup, part);
    if (hasChecksum && !isChecksumOf(checksumFile(backup), part)) throw new RestoreError('changed');
    refuseFaults(part, migrations);
    await openSqliteStore({ file: part, migrations }).close();
    return { hasChecksum, kept: swap(part, file, stamp) };
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
  }
}

function isChecksumOf(checksum: string, file: string): boolean {
  return readFileSync(checksum, 'utf8').slice(0, 64).toLowerCase() === sha256File(file);
}

function refuseFaults(file: string, migrations: string): void {
  const copy = new Database(file);
  try {
    const fault = findStoreFault(copy);
    if (fault !== null) throw new RestoreError(fault);
    refuseNewerSchema(copy, migrations);
  } catch (cause) {
    throw cause instanceof NewerSchemaError ? new RestoreError('newer') : cause;
  } finally {
    copy.close();
  }
}

function swap(part: string, file: string, stamp: string): string | null {
  const kept = existsSync(file) ? file.replace(/(?:\.db)?$/, `-before-${stamp}.db`) : null;
  if (kept !== null) {
    // Opening a broken store may throw its log away, so that is kept first.
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${kept}-wal`);
    const isFolded = foldLog(file, `${kept}-wal`);
    // A second name for the same file, so that at no moment there is no store.
    try {
      linkSync(file, kept);
    } catch {
      copyFileSync(file, kept);
    }
    // Beside the new store it would be taken for its own.
    if (!isFolded) for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  }
  renameSync(part, file);
  return kept;
}

/** Folds the log into the file, which SQLite does for the only one who has it open. False for a broken store. */
function foldLog(file: string, keptLog: string): boolean {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(file, { timeout: 0 });
    connection.pragma('journal_mode = DELETE');
    rmSync(keptLog, { force: true });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')) {
      rmSync(keptLog, { force: true });
      throw new RestoreError('in_use');
    }
    return false;
  } finally {
    connection?.close();
  }
}
