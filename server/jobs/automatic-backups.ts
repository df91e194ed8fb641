import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorFields, type Log } from '../log.ts';
import { backupName, listBackups, removeOldBackups } from './backup-files.ts';

const HOUR_MS = 3_600_000;

export interface BackupOptions {
  /** File of the store. */
  readonly store: string;
  readonly folder: string;
  /** Hours between two backups; 0 for none. */
  readonly hours: number;
  /** How many are kept. */
  readonly keep: number;
  /** Copies the store; what it leaves at `to` is a whole backup. */
  readonly make: (from: string, to: string) => Promise<{ readonly bytes: number }>;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Answers a function to be called every minute or so, which makes a backup when the newest one is older than it should
 * be. It goes by the files, so it does not matter how often the server is restarted. Old ones go after the new one is there.
 */
export function automaticBackups(options: BackupOptions): () => Promise<void> {
  const state = { isRunning: false };
  return async () => {
    if (state.isRunning || !isDue(options)) return;
    state.isRunning = true;
    const { store, folder, keep, make, now, log } = options;
    const to = join(folder, backupName(now()));
    try {
      const { bytes } = await make(store, to);
      removeOldBackups(folder, keep);
      log('info', 'backup_made', { file: to, bytes });
    } catch (cause) {
      log('error', 'backup_failed', errorFields(cause));
    } finally {
      state.isRunning = false;
    }
  };
}

/** Without any backup the time counts from when the store was made. */
function isDue({ store, folder, hours, now }: BackupOptions): boolean {
  if (hours === 0 || !existsSync(store)) return false;
  const last = listBackups(folder)[0]?.at ?? statSync(store).birthtime;
  return now().getTime() - last.getTime() >= hours * HOUR_MS;
}
