import { describe, expect, it } from 'vitest';
import { summarizeTests, type TestOutcome } from '../../scripts/lib/summarize-tests.ts';

const outcome = (state: TestOutcome['state'], note: string | null = null): TestOutcome => ({
  name: 'a › b',
  state,
  note,
});

describe('summarizeTests', () => {
  it('ends with one line that counts', () => {
    expect(summarizeTests([outcome('passed'), outcome('passed')], [])).toEqual({
      isGood: true,
      lines: ['2 passed, 0 failed'],
    });
  });

  it('lists failures above the line', () => {
    expect(summarizeTests([outcome('passed'), outcome('failed')], ['c does not load'])).toEqual({
      isGood: false,
      lines: ['failed: a › b', 'failed: c does not load', '1 passed, 2 failed'],
    });
  });

  it('lists what was skipped with its reason', () => {
    expect(summarizeTests([outcome('passed'), outcome('skipped', 'no report named')], [])).toEqual({
      isGood: true,
      lines: ['skipped: a › b: no report named', '1 passed, 0 failed, 1 skipped'],
    });
  });

  it.each([
    ['skipped without a reason', [outcome('skipped')]],
    ['skipped with an empty reason', [outcome('skipped', ' ')]],
    ['never run', [outcome('pending')]],
  ])('counts a test that was %s as failed', (_name, outcomes) => {
    expect(summarizeTests(outcomes, [])).toEqual({
      isGood: false,
      lines: ['failed: a › b: did not run and gives no reason', '0 passed, 1 failed'],
    });
  });

  it('fails a run without tests', () => {
    expect(summarizeTests([], []).lines.at(-1)).toBe('0 passed, 1 failed');
  });
});
