import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../server/env.ts';

const POSTGRES = `DATABASE_URL is set: the store is a PostgreSQL database, which has means of its own.
Back up:  pg_dump --format=custom --file=dabiao.dump "$DATABASE_URL"
Restore:  pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" dabiao.dump   (server stopped)
See docs/operations.md.`;

/** Where the store is that the settings name. */
export function storePlace():
  { readonly databaseUrl: string | null; readonly file: string } | { readonly problem: string } {
  const result = readSettings(process.env);
  if (!result.ok) return { problem: result.problems.join('\n') };
  const { dataDir, databaseUrl } = result.settings;
  return { databaseUrl, file: join(resolve(dataDir), 'dabiao.db') };
}

/** The file of the store that the settings name, for commands that work on files. */
export function storeFile({ mustExist = true } = {}):
  { readonly file: string } | { readonly problem: string } {
  const place = storePlace();
  if ('problem' in place) return place;
  if (place.databaseUrl !== null) return { problem: POSTGRES };
  const { file } = place;
  if (mustExist && !existsSync(file)) return { problem: `There is no store at ${file}. Set DABIAO_DATA.` };
  return { file };
}
