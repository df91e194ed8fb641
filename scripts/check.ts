/** `npm run check`: format, lint, types, layers, dead code, names in documents, sizes. No tests. Words name steps: `npm run check -- sizes`. */
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runSteps } from './check/run-steps.ts';
import { STEPS } from './check/steps.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
const chosen = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
if (unknown.length > 0) {
  console.error(
    `no step is called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 1;
} else {
  const failed = await runSteps(chosen, PROJECT_ROOT, (line) => console.log(line));
  console.log(
    failed === 0 ? `all ${chosen.length} checks pass` : `${failed} of ${chosen.length} checks fail`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
