import { performance } from 'node:perf_hooks';
import { runBounded } from '../lib/run-bounded.ts';
import type { Step } from './step.ts';

const AT_A_TIME = 2;

/**
 * Runs the steps two at a time and prints one line as each ends, with what is wrong below it.
 *
 * @returns how many steps failed
 */
export async function runSteps(
  steps: readonly Step[],
  root: string,
  print: (line: string) => void,
): Promise<number> {
  const outcomes = await runBounded(
    steps.map((step) => async () => {
      const started = performance.now();
      const { problems, note } = await step.run(root);
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      const mark = problems.length === 0 ? 'ok  ' : 'FAIL';
      print(`${mark}  ${step.name.padEnd(10)} ${seconds} s  ${note}`.trimEnd());
      for (const problem of problems) print(problem.replace(/^/gm, '      '));
      return problems.length === 0;
    }),
    AT_A_TIME,
  );
  return outcomes.filter((isGood) => !isGood).length;
}
