import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFingerprint } from './source-fingerprint.ts';

/** Holds the fingerprint of the sources of a finished build. */
export const BUILD_STAMP = 'dist/sources.sha256';

/** Whether there is a finished build of exactly these sources. */
export function isBuilt(root: string): boolean {
  const outputs = [BUILD_STAMP, 'dist/server.mjs', 'dist/reading-process.mjs', 'dist/web/index.html'];
  if (!outputs.every((path) => existsSync(join(root, path)))) return false;
  return readFileSync(join(root, BUILD_STAMP), 'utf8') === sourceFingerprint(root);
}
