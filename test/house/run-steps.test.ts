import { describe, expect, it } from 'vitest';
import { runSteps } from '../../scripts/check/run-steps.ts';
import { runBounded } from '../../scripts/lib/run-bounded.ts';

describe('runSteps', () => {
  it('prints a line for each step, what is wrong below it, and counts failures', async () => {
    const lines: string[] = [];
    const failed = await runSteps(
      [
        { name: 'good', run: () => ({ problems: [], note: '3 files' }) },
        { name: 'bad', run: () => ({ problems: ['first\nsecond'], note: '' }) },
      ],
      '.',
      (line) => lines.push(line.replace(/\d+\.\d s/, 'N s')),
    );
    expect(failed).toBe(1);
    expect(lines).toEqual([
      'ok    good         N s  3 files',
      'FAIL  bad          N s',
      '      first\n      second',
    ]);
  });
});

describe('runBounded', () => {
  it('keeps the order of the jobs and never runs more than the width at once', async () => {
    let running = 0;
    let most = 0;
    const job = (value: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return value;
    };
    expect(await runBounded([job(1), job(2), job(3), job(4), job(5)], 2)).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });
});
