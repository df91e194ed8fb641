/** `npm test`: every test; the browser tests against a fresh build. Words after `--` name files: `npm test -- test/house`. */
import { countBranches, summarizeCoverage, type CoverageSummary } from './lib/branch-coverage.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './lib/find-browser.ts';
import { COVERAGE_FLOORS, measureCoverage } from './lib/measure-coverage.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';
import { runVitest } from './lib/run-vitest.ts';
import { summarizeTests } from './lib/summarize-tests.ts';

const filters = process.argv.slice(2);
const missing: string[] = [];
const browser = await findBrowser(process.env);
if (browser === null) {
  missing.push(`browser tests: ${HOW_TO_GET_A_BROWSER}`);
} else {
  process.env['CHROME_PATH'] = browser.executablePath;
  if (browser.libraryPath !== null) process.env['CHROME_LIBRARY_PATH'] = browser.libraryPath;
  console.log(`browser: ${browser.executablePath} (${browser.origin})`);
  const build = await runNode(PROJECT_ROOT, ['--import', 'tsx', 'scripts/build.ts']);
  if (build.code !== 0) missing.push(`browser tests: the build fails\n${build.output}`);
}
const projects = missing.length === 0 ? ['unit', 'component', 'e2e'] : ['unit', 'component'];
const { outcomes, faults } = await runVitest(PROJECT_ROOT, projects, filters);
const coverage = filters.length === 0 ? await judgeCoverage() : { lines: [], problems: [] };
for (const line of coverage.lines) console.log(line);
const { isGood, lines } = summarizeTests(outcomes, [...missing, ...faults, ...coverage.problems]);
for (const line of lines) console.log(line);
process.exitCode = isGood ? 0 : 1;

/** Words the branches that tests take, in the folders where that counts. */
async function judgeCoverage(): Promise<CoverageSummary> {
  const files = await measureCoverage(PROJECT_ROOT);
  if (files === null) return { lines: [], problems: ['coverage: not measured, a test fails'] };
  return summarizeCoverage(countBranches(files, [...COVERAGE_FLOORS.keys()]), COVERAGE_FLOORS);
}
