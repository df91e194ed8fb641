import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The time of a backup stands in its name, so that copying the folder loses nothing. */
const NAME = /^dabiao-(?<date>\d{4}-\d{2}-\d{2})T(?<hours>\d{2})(?<minutes>\d{2})(?<seconds>\d{2})Z\.db$/;

export interface BackupFile {
  readonly file: string;
  readonly at: Date;
}

export function backupName(at: Date): string {
  return `dabiao-${at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '')}.db`;
}

/** The backups of a folder, newest first. What else lies there is nobody's business. */
export function listBackups(folder: string): readonly BackupFile[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((name) => {
      const { date, hours, minutes, seconds } = NAME.exec(name)?.groups ?? {};
      if (date === undefined) return [];
      const at = new Date(`${date}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
      return [{ file: join(folder, name), at }];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Removes all but the newest `keep`, with their checksums. */
export function removeOldBackups(folder: string, keep: number): void {
  for (const { file } of listBackups(folder).slice(keep)) {
    rmSync(file, { force: true });
    rmSync(`${file}.sha256`, { force: true });
  }
}
