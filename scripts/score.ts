/**
 * `npm run -s score`: extracts every report of test/corpus and scores it against its gold; fails under the floor.
 * `-- --cases DIR`: the same for the cases that `npm run cases` wrote, without a floor; exit 2 when there are none.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { scoreCorpus } from './lib/score-corpus.ts';
import type { Scores } from './lib/score-corpus.ts';

const CORPUS = join(PROJECT_ROOT, 'test', 'corpus');
const FLOOR_FILE = join(CORPUS, 'floor.json');
const SETS = ['dev', 'extra', 'fresh', 'blind', 'blind-2', 'families-2', 'blind-3'] as const;
/** Ratios may wobble in the last binary digit. */
const SLACK = 1e-9;

const { values } = parseArgs({ options: { raise: { type: 'boolean' }, cases: { type: 'string' } } });
process.exitCode = await (values.cases === undefined
  ? main(values.raise ?? false)
  : scoreCases(values.cases));

/** Cases show what extraction still gets wrong, so a miss is no failure. */
async function scoreCases(folder: string): Promise<number> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (!names.some((name) => name.endsWith('.gold.json'))) {
    process.stderr.write(`no cases in ${folder}\n`);
    return 2;
  }
  await scoreSet('cases', folder);
  return 0;
}

/** Prints the table of one folder. */
async function scoreSet(name: string, folder: string): Promise<Scores> {
  const { scores, table, unread } = await scoreCorpus(folder);
  process.stdout.write(`\n# ${name}\n${table}`);
  if (unread.length > 0) process.stdout.write(`no reader for: ${unread.join(', ')}\n`);
  return scores;
}

/** Exit code 1 when any number is below its floor; `--raise` writes the new numbers as the floor. */
async function main(isRaising: boolean): Promise<number> {
  const floors = JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Readonly<Record<string, Scores>>;
  const reached: Record<string, Scores> = {};
  let isBelow = false;
  for (const name of SETS) {
    const scores = await scoreSet(name, join(CORPUS, name));
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
