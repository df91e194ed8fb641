import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { FileCoverage } from './branch-coverage.ts';
import { listFiles } from './list-files.ts';
import { runVitest } from './run-vitest.ts';

/** The folders whose branches are counted, with the percent that tests must take. It only rises. */
export const COVERAGE_FLOORS: ReadonlyMap<string, number> = new Map([
  ['server/domain', 95],
  ['server/extract', 95],
]);

/** Tests that assert what one short text or one call answers. */
const COUNTED = /^test\/(?:cases|domain|extract)\/.*\.test\.ts$/;
/** Whole reports and generated texts take branches without saying what they should answer: they do not count. */
const NOT_COUNTED = /(?:property|corpus|real-report|patterns|command)\.test\.ts$/;

const report = z.record(
  z.string(),
  z.object({
    branchMap: z.record(
      z.string(),
      z.object({ locations: z.array(z.object({ start: z.object({ line: z.number().optional() }) })) }),
    ),
    b: z.record(z.string(), z.array(z.number())),
  }),
);

/** Runs the tests that count and answers the coverage of every file, by path; null when a test fails. */
export async function measureCoverage(root: string): Promise<ReadonlyMap<string, FileCoverage> | null> {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-coverage-'));
  try {
    const tests = listFiles(root).filter((path) => COUNTED.test(path) && !NOT_COUNTED.test(path));
    const { outcomes, faults } = await runVitest(root, ['unit'], tests, {
      reporters: ['dot'],
      coverage: {
        enabled: true,
        include: [...COVERAGE_FLOORS.keys()].map((path) => `${path}/**/*.ts`),
        reporter: ['json'],
        reportsDirectory: folder,
      },
    });
    if (faults.length > 0 || outcomes.some(({ state }) => state === 'failed')) return null;
    const files = report.parse(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')));
    return new Map(
      Object.entries(files).map(([path, file]) => [relative(root, path).split(sep).join('/'), file]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
