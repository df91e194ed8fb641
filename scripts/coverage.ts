/** `npm run coverage`: the share of branches that tests with asserted values take, and the places they leave out. */
import { countBranches, summarizeCoverage } from './lib/branch-coverage.ts';
import { COVERAGE_FLOORS, measureCoverage } from './lib/measure-coverage.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const files = await measureCoverage(PROJECT_ROOT);
const counts = countBranches(files ?? new Map(), [...COVERAGE_FLOORS.keys()]);
const { lines, problems } = summarizeCoverage(counts, COVERAGE_FLOORS);
for (const place of counts.flatMap(({ untaken }) => untaken)) console.log(place);
for (const line of files === null ? ['not measured: a test fails'] : [...lines, ...problems])
  console.log(line);
process.exitCode = files === null || problems.length > 0 ? 1 : 0;
