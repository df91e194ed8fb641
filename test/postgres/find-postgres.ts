import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: on the path, or where Debian puts them, the newest first; null: none. */
export function findPostgres(path = process.env['PATH'] ?? ''): string | null {
  const packaged = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...path.split(delimiter), ...packaged.map((version) => join(DEBIAN, version, 'bin'))];
  return (
    folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}
