import { extname } from 'node:path';

/** With its gold's ending still short enough for every file system, also in Chinese. */
const LONGEST = 70;

export interface CaseName {
  readonly stem: string;
  readonly extension: string;
}

/**
 * A name for a case on disk after the name its file came with, which may hold anything: no folders, none hidden, none
 * twice. The name stays otherwise, since it may say the period.
 * @param taken names in use, to which this one is added
 */
export function nameCase(fileName: string, taken: Set<string>): CaseName {
  const clean = fileName.replace(/[\p{Cc}/\\:*?"<>|]/gu, '-').replace(/^\.+/u, '');
  const extension = extname(clean).slice(0, 10);
  const base =
    (extension === '' ? clean : clean.slice(0, -extname(clean).length)).slice(0, LONGEST) || 'report';
  let stem = base;
  for (let n = 2; taken.has(stem.toLowerCase()); n += 1) stem = `${base} (${n})`;
  taken.add(stem.toLowerCase());
  // Beside gold, what ends in json is taken for gold.
  return { stem, extension: extension.toLowerCase() === '.json' ? '.txt' : extension };
}
