/** `npm run -s score`: extracts every report of test/corpus and scores it against its gold; fails under the floor. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { scoreCorpus } from './lib/score-corpus.ts';
import type { Scores } from './lib/score-corpus.ts';

const CORPUS = join(PROJECT_ROOT, 'test', 'corpus');
const FLOOR_FILE = join(CORPUS, 'floor.json');
const SETS = ['dev', 'extra', 'fresh', 'blind', 'blind-2', 'families-2', 'blind-3'] as const;
/** Ratios may wobble in the last binary digit. */
const SLACK = 1e-9;

process.exitCode = await main(process.argv.includes('--raise'));

/** Exit code 1 when any number is below its floor; `--raise` writes the new numbers as the floor. */
async function main(isRaising: boolean): Promise<number> {
  const floors = JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Readonly<Record<string, Scores>>;
  const reached: Record<string, Scores> = {};
  let isBelow = false;
  for (const name of SETS) {
    const { scores, table, unread } = await scoreCorpus(join(CORPUS, name));
    process.stdout.write(`\n# ${name}\n${table}`);
    if (unread.length > 0) process.stdout.write(`no reader for: ${unread.join(', ')}\n`);
    reached[name] = scores;
    for (const [key, floor] of Object.entries(floors[name] ?? {})) {
      const value = scores[key] ?? 0;
      const isUnder = key === 'trapHits' ? value > floor : value < floor - SLACK;
      if (isUnder) process.stdout.write(`below the floor: ${name} ${key} ${value} (floor ${floor})\n`);
      isBelow ||= isUnder;
    }
  }
  if (isRaising && !isBelow) writeFileSync(FLOOR_FILE, `${JSON.stringify(reached, null, 2)}\n`);
  return isBelow ? 1 : 0;
}
