import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import type { ContractReport } from '../../server/extract/to-contract.ts';

const rate = z.object({ f: z.number() });
const answer = z.object({
  overall: z.object({
    pairAccuracy: z.number(),
    pairPrecision: z.number(),
    target: rate,
    actual: rate,
    attainmentOfAll: z.number(),
    comparator: z.number(),
    period: z.number(),
    milestone: z.number(),
    trapHits: z.number(),
  }),
  files: z.array(z.object({ name: z.string(), misses: z.array(z.unknown()) })),
});

/** Scores the extracted sample against its gold with the scorer of the corpus. @param reports by name without extension */
export function scoreSample(reports: ReadonlyMap<string, ContractReport>): z.infer<typeof answer> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  for (const [name, report] of reports) writeFileSync(join(folder, `${name}.json`), JSON.stringify(report));
  const scorer = join(PROJECT_ROOT, 'test/corpus/eval/score.mjs');
  const gold = join(PROJECT_ROOT, 'test/sample');
  const output = execFileSync(process.execPath, [scorer, '--gold', gold, folder, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return answer.parse(JSON.parse(output));
}
