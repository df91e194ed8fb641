/**
 * `npm run simulate [-- --counties 3000 --departments 20 --people 10 --asks 60 --kept 0.8 --seed 1]`: how many processes the
 * busiest hour of a country's counties needs, by the costs in bench.json. Exit 2 where `npm run bench -- national` has not run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './lib/bench-row.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { seededRandom } from './lib/seeded-random.ts';
import { simulateLoad, type Question } from './lib/simulate-load.ts';

const MOST_MS = 100;
const SECONDS = 60;
const PROCESSES = [1, 2, 4, 8, 16, 32, 64, 128];
/** Of the questions of a working hour: what share, and how the bench calls them. */
const QUESTIONS = [
  { name: 'board', share: 0.4, row: /scorecard, processor time an answer$/ },
  { name: 'metric', share: 0.25, row: /a metric with its series, processor time/ },
  { name: 'comparison', share: 0.1, row: /comparison of two years, processor time/ },
  { name: 'list of metrics', share: 0.1, row: /list of metrics, processor time/ },
  { name: 'search', share: 0.15, row: /search for a thing, again, processor time/ },
];
const KEPT = /that board, kept, processor time/;

const { values } = parseArgs({
  options: {
    counties: { type: 'string', default: '3000' },
    departments: { type: 'string', default: '20' },
    people: { type: 'string', default: '10' },
    asks: { type: 'string', default: '60' },
    kept: { type: 'string', default: '0.8' },
    seed: { type: 'string', default: '1' },
  },
});
process.exitCode = main(join(PROJECT_ROOT, 'bench.json'));

function main(file: string): number {
  const rows = measured(file);
  const questions = rows === null ? null : questionsOf(rows, Number(values.kept));
  if (questions === null) {
    process.stderr.write('bench.json has no costs: npm run bench -- national\n');
    return 2;
  }
  const [counties, departments, people, asks] = [
    values.counties,
    values.departments,
    values.people,
    values.asks,
  ].map(Number) as [number, number, number, number];
  const perSecond = (counties * people * asks) / 3600;
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(
    `${counties} counties × ${departments} departments × ${people} people who ask ${asks} times an hour: ${perSecond.toFixed(0)} questions a second`,
  );
  print(`reports a year: ${counties * departments * 4}`);
  for (const { name, share, milliseconds } of questions)
    print(`  ${(share * 100).toFixed(0).padStart(3)} % ${name}: ${milliseconds.toFixed(2)} ms`);
  for (const processes of PROCESSES) {
    const { busiest, p50, p99 } = simulateLoad(
      { perSecond, seconds: SECONDS, questions, processes },
      seededRandom(Number(values.seed)),
    );
    print(
      `${String(processes).padStart(4)} processes: busiest ${(busiest * 100).toFixed(0)} %, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${p99 <= MOST_MS ? '  enough' : ''}`,
    );
    if (p99 <= MOST_MS && busiest < 0.5) break;
  }
  return 0;
}

function measured(file: string): readonly BenchRow[] | null {
  if (!existsSync(file)) return null;
  const { results } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly results?: { readonly national?: { readonly rows: readonly BenchRow[] } };
  };
  return results?.national?.rows ?? null;
}

/** Boards that are kept cost what a kept one costs, the others what a first answer takes; null when a row is missing. */
function questionsOf(rows: readonly BenchRow[], kept: number): readonly Question[] | null {
  const valueOf = (row: RegExp) => rows.find(({ name }) => row.test(name))?.value;
  const keptCost = valueOf(KEPT);
  const found = QUESTIONS.flatMap(({ name, share, row }): Question[] => {
    const milliseconds = valueOf(row);
    if (milliseconds === undefined || keptCost === undefined) return [];
    if (name !== 'board') return [{ name, share, milliseconds }];
    return [
      { name: 'board, kept', share: share * kept, milliseconds: keptCost },
      { name: 'board, put together', share: share * (1 - kept), milliseconds },
    ];
  });
  return found.length === QUESTIONS.length + 1 ? found : null;
}
