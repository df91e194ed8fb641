/** How one test ended. `pending` is a test that never ran; `note` is the reason a test gave for skipping itself. */
export interface TestOutcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly note: string | null;
}

export interface TestSummary {
  readonly isGood: boolean;
  /** What to print; the last line is always `N passed, N failed` or `N passed, N failed, N skipped`. */
  readonly lines: readonly string[];
}

/**
 * Words the end of a test run. A test may leave itself out only with a reason; one that is left out without,
 * or that never ran, counts as failed, and so does a run without tests.
 *
 * @param outcomes every test of the run
 * @param faults what failed outside a test: a file that does not load, a hook, an unhandled rejection
 */
export function summarizeTests(outcomes: readonly TestOutcome[], faults: readonly string[]): TestSummary {
  const passed = outcomes.filter(({ state }) => state === 'passed').length;
  const failed = outcomes.filter(({ state }) => state === 'failed');
  const skipped = outcomes.filter(({ state, note }) => state === 'skipped' && isReason(note));
  const silent = outcomes.filter(
    ({ state, note }) => state === 'pending' || (state === 'skipped' && !isReason(note)),
  );
  const problems = [
    ...failed.map(({ name }) => `failed: ${name}`),
    ...silent.map(({ name }) => `failed: ${name}: did not run and gives no reason`),
    ...faults.map((fault) => `failed: ${fault}`),
    ...(outcomes.length === 0 ? ['failed: there are no tests'] : []),
  ];
  const tail = skipped.length === 0 ? '' : `, ${skipped.length} skipped`;
  return {
    isGood: problems.length === 0,
    lines: [
      ...problems,
      ...skipped.map(({ name, note }) => `skipped: ${name}: ${note ?? ''}`),
      `${passed} passed, ${problems.length} failed${tail}`,
    ],
  };
}

function isReason(note: string | null): boolean {
  return note !== null && note.trim() !== '';
}
