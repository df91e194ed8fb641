import { describe, expect, it } from 'vitest';
import { readText } from '../../extract/read-report.ts';
import { LAYOUT_CASES, LAYOUTS } from './layouts.ts';

const ROWS = LAYOUT_CASES.flatMap((one) =>
  Object.entries(LAYOUTS).map(([layout, write]) => ({ ...one, layout, write })),
);

describe('a finding in every layout', () => {
  it.each(ROWS)('$code in $layout', async ({ code, goal, wrong, right, write }) => {
    const codesOf = async (account: string): Promise<readonly string[]> =>
      (await readText(write(goal, account))).extraction.findings.map((finding) => finding.code);
    expect(await codesOf(wrong)).toContain(code);
    expect(await codesOf(right)).not.toContain(code);
  });
});
