import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../server/env.ts';

/** The file of the store that the settings name, for commands that need one. */
export function storeFile({ mustExist = true } = {}):
  { readonly file: string } | { readonly problem: string } {
  const result = readSettings(process.env);
  if (!result.ok) return { problem: result.problems.join('\n') };
  const file = join(resolve(result.settings.dataDir), 'dabiao.db');
  if (mustExist && !existsSync(file)) return { problem: `There is no store at ${file}. Set DABIAO_DATA.` };
  return { file };
}
