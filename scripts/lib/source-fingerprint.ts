import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What goes into the build: page, server, store, and what they are built with. */
const SOURCE = /^(web|server|db)\/|^(package(-lock)?\.json|vite\.config\.ts|tsconfig\.json)$/;

/** Names, sizes and times of all sources in one hash: another one means that the build is out of date. */
export function sourceFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(root)) {
    if (!SOURCE.test(path)) continue;
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\t${size}\t${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
