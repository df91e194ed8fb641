import { startVitest, type CliOptions, type TestModule, type Vitest } from 'vitest/node';
import type { TestOutcome } from './summarize-tests.ts';

export interface TestRun {
  readonly outcomes: readonly TestOutcome[];
  /** What failed outside a test. */
  readonly faults: readonly string[];
}

/**
 * Runs the named projects of vitest.config.ts once.
 *
 * @param filters parts of file names; all files when empty
 * @param more further options of vitest, such as coverage
 */
export async function runVitest(
  root: string,
  projects: readonly string[],
  filters: readonly string[],
  more: CliOptions = {},
): Promise<TestRun> {
  const vitest = await startVitest('test', [...filters], {
    root,
    run: true,
    watch: false,
    project: [...projects],
    reporters: ['default'],
    passWithNoTests: true,
    ...more,
  });
  const run = collect(vitest);
  await vitest.close();
  // The count below decides how the process ends, by rules stricter than vitest's own.
  process.exitCode = 0;
  return run;
}

function collect(vitest: Vitest): TestRun {
  const outcomes: TestOutcome[] = [];
  const faults: string[] = vitest.state
    .getUnhandledErrors()
    .map((error) => `outside any test: ${messageOf(error)}`);
  for (const module of vitest.state.getTestModules()) {
    faults.push(...moduleFaults(module));
    for (const test of module.children.allTests()) {
      const result = test.result();
      const note = result.state === 'skipped' ? (result.note ?? null) : null;
      outcomes.push({ name: `${module.relativeModuleId} › ${test.fullName}`, state: result.state, note });
    }
  }
  return { outcomes, faults };
}

function moduleFaults(module: TestModule): readonly string[] {
  const own = module.errors().map((error) => `${module.relativeModuleId}: ${error.message}`);
  const ofSuites = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((error) => `${module.relativeModuleId} › ${suite.fullName}: ${error.message}`),
  );
  return [...own, ...ofSuites];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
