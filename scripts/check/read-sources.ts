import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../lib/list-files.ts';

const SOURCE = /^(web|server|db|scripts|test)\/.*\.tsx?$|^[^/]+\.ts$/;

export interface Sources {
  /** Text by path relative to the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly exists: (path: string) => boolean;
}

/** Reads every TypeScript file of the five folders and the settings beside them. */
export function readSources(root: string): Sources {
  const paths = listFiles(root).filter((path) => SOURCE.test(path));
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return { files, exists: (path) => existsSync(join(root, path)) };
}
