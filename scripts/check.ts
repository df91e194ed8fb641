/** `npm run check`: format, lint, types, layers, dead code, names in documents, sizes. No tests. */
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runSteps } from './check/run-steps.ts';
import { STEPS } from './check/steps.ts';

const failed = await runSteps(STEPS, PROJECT_ROOT, (line) => console.log(line));
console.log(failed === 0 ? `all ${STEPS.length} checks pass` : `${failed} of ${STEPS.length} checks fail`);
process.exitCode = failed === 0 ? 0 : 1;
