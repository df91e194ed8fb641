/**
 * `npm run bench`: times the recognisers, the extraction and the search, prints a table, writes bench.json; exit 1 over a limit.
 * `-- files` uploads huge files to a built server instead and times the board meanwhile.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { benchExtraction } from './lib/bench-extraction.ts';
import { benchFiles } from './lib/bench-files.ts';
import { benchGrowth, benchScan, benchSuite } from './lib/bench-quantities.ts';
import { benchSearch } from './lib/bench-search.ts';
import { benchTable, isWithinLimit, type BenchRow } from './lib/bench-row.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';

const SAMPLE = join(PROJECT_ROOT, 'server', 'sample');

/** The report to measure: DABIAO_REAL_REPORT when it names one, else the bundled third quarter. */
function reportPath(): string {
  const bundled = readdirSync(SAMPLE).filter((name) => name.endsWith('.txt'));
  const chosen = bundled.find((name) => name.includes('q3')) ?? bundled[0];
  return process.env['DABIAO_REAL_REPORT'] ?? join(SAMPLE, chosen ?? '');
}

/** Huge files against the built server; the build comes first. */
async function fileRows(): Promise<readonly BenchRow[]> {
  const { code, output } = await runNode(PROJECT_ROOT, ['--import', 'tsx', 'scripts/build.ts']);
  if (code !== 0) throw new Error(output);
  return benchFiles();
}

const path = reportPath();
const bytes = readFileSync(path);
const text = bytes.toString('utf8');
const rows = process.argv.includes('files')
  ? await fileRows()
  : [
      ...benchScan(text),
      ...benchGrowth(text),
      ...(await benchExtraction(basename(path), bytes)),
      benchSuite(text),
      ...(await benchSearch(text)),
    ];
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  report: basename(path),
  characters: text.length,
};
writeFileSync(join(PROJECT_ROOT, 'bench.json'), `${JSON.stringify({ ...machine, rows }, null, 1)}\n`);
console.log(benchTable(rows));
process.exitCode = rows.every(isWithinLimit) ? 0 : 1;
