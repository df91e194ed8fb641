/**
 * `npm run bench`: every benchmark; `-- page images` only those named. Prints tables, keeps them in bench.json, and ends
 * with 1 when a limit is broken. Figures count on a machine that does nothing else: its load is printed with them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchApi } from './lib/bench-api.ts';
import { benchFiles } from './lib/bench-files.ts';
import { benchImport } from './lib/bench-import.ts';
import { benchImages } from './lib/bench-images.ts';
import { benchNational } from './lib/bench-national.ts';
import { benchPage } from './lib/bench-page.ts';
import { benchText } from './lib/bench-text.ts';
import { benchTable, isWithinLimit, type BenchRow } from './lib/bench-row.ts';
import { buildProject } from './lib/build-project.ts';
import { isBuilt } from './lib/is-built.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  text: benchText,
  api: benchApi,
  national: benchNational,
  import: benchImport,
  images: benchImages,
  page: benchPage,
  files: benchFiles,
};
const RESULTS = join(PROJECT_ROOT, 'bench.json');

/** What each benchmark measured last, under which load. */
type Results = Record<
  string,
  { readonly at: string; readonly load: readonly number[]; readonly rows: readonly BenchRow[] }
>;

function earlierResults(): Results {
  if (!existsSync(RESULTS)) return {};
  const { results } = JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly results?: Results };
  return results ?? {};
}

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(BENCHES);
const unknown = names.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
}
if (names.some((name) => name !== 'text') && !isBuilt(PROJECT_ROOT)) await buildProject(PROJECT_ROOT);
const results = earlierResults();
for (const name of names) {
  const rows = (await BENCHES[name]?.()) ?? [];
  const load = loadavg().map((each) => Math.round(each * 10) / 10);
  results[name] = { at: new Date().toISOString(), load, rows };
  console.log(`${benchTable(rows)}\nload of the machine ${load.join(' ')}\n`);
  if (!rows.every(isWithinLimit)) process.exitCode = 1;
}
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', processors: cpus().length };
writeFileSync(RESULTS, `${JSON.stringify({ machine, results }, null, 1)}\n`);
