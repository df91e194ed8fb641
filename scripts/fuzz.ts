/**
 * `npm run fuzz`: imports 500 changed files of each format (the same ones every time) and prints a table; exit 1 on
 * a crash, a hang, a half-stored report, a false quote or memory that stays. `-- --files 20 --format docx` does less;
 * `--keep DIR` writes the files that failed there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzzFile, fuzzFormat } from './lib/fuzz-format.ts';
import { fuzzSeeds } from './lib/fuzz-seeds.ts';
import { watchFuzz, type FuzzLine, type WatchedFuzz } from './lib/watch-fuzz.ts';

/** Files before the heap counts: caches fill, modules load. */
const WARM_UP = 25;
const MAX_GROWN_MB = 30;
const MEGABYTE = 1024 * 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '500' },
    format: { type: 'string' },
    patience: { type: 'string', default: '30' },
    keep: { type: 'string' },
  },
});
const seedsByFormat = await fuzzSeeds();
process.exitCode = positionals[0] === 'batch' ? await runBatch(positionals) : await runAll();

/** In a process of its own: `batch FORMAT FROM TO`. */
async function runBatch([, format = '', from = '0', to = '0']: readonly string[]): Promise<number> {
  const say = (line: FuzzLine) => process.stdout.write(`${JSON.stringify(line)}\n`);
  const seeds = seedsByFormat.get(format) ?? [];
  const onStart = (at: number) => say({ at });
  const middle = Math.min(Number(to), Number(from) + WARM_UP);
  const first = await fuzzFormat({ format, seeds, from: Number(from), to: middle, onStart });
  const level = heapMb();
  const rest = await fuzzFormat({ format, seeds, from: middle, to: Number(to), onStart });
  const result = {
    taken: first.taken + rest.taken,
    refused: first.refused + rest.refused,
    slowestMs: Math.max(first.slowestMs, rest.slowestMs),
    violations: [...first.violations, ...rest.violations],
  };
  const heap = heapMb();
  say({ result, heapMb: heap, grownMb: heap - level });
  return 0;
}

async function runAll(): Promise<number> {
  let failures = 0;
  const formats = values.format === undefined ? [...seedsByFormat.keys()].sort() : [values.format];
  console.log('format  files  taken  refused  slowest ms  heap MB  grown MB  violations');
  for (const format of formats) {
    const self = fileURLToPath(import.meta.url);
    const command = [...process.execArgv, '--import', 'tsx', self, 'batch', format];
    const [files, patience] = [Number(values.files), Number(values.patience)];
    const result = withMemory(format, await watchFuzz({ command, format, files, patience }));
    failures += result.violations.length;
    console.log(rowOf(format, files, result));
    for (const violation of result.violations) console.log(`  ${violation}`);
    keep(format, result.violations);
  }
  return failures === 0 ? 0 : 1;
}

function withMemory(format: string, result: WatchedFuzz): WatchedFuzz {
  if (result.grownMb <= MAX_GROWN_MB) return result;
  const violation = `${format}: ${result.grownMb.toFixed(0)} MB of memory stay`;
  return { ...result, violations: [...result.violations, violation] };
}

function rowOf(format: string, files: number, result: WatchedFuzz): string {
  const { taken, refused, slowestMs, heapMb: heap, grownMb, violations } = result;
  const cells = [
    files,
    taken,
    refused,
    slowestMs.toFixed(0),
    heap.toFixed(0),
    grownMb.toFixed(1),
    violations.length,
  ];
  const widths = [5, 5, 7, 10, 7, 8, 10];
  return [format.padEnd(6), ...cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0))].join('  ');
}

/** Writes the files of violations, so that a failure can be looked at. */
function keep(format: string, violations: readonly string[]): void {
  const folder = values.keep;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const violation of violations) {
    const number = new RegExp(`^${format} (\\d+)`).exec(violation)?.[1];
    if (number === undefined) continue;
    const { fileName, bytes } = fuzzFile({ format, seeds: seedsByFormat.get(format) ?? [] }, Number(number));
    writeFileSync(join(folder, `${number}-${fileName}`), bytes);
  }
}

/** What is still in use after all garbage is gone. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}
