import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { benchExtraction } from './bench-extraction.ts';
import { benchGrowth, benchScan, benchSuite } from './bench-quantities.ts';
import type { BenchRow } from './bench-row.ts';
import { benchSearch } from './bench-search.ts';
import { PROJECT_ROOT } from './project-root.ts';

const SAMPLE = join(PROJECT_ROOT, 'server', 'sample');

/** Recognisers, extraction and search, without a server, on the report that DABIAO_REAL_REPORT names or the sample's third quarter. */
export async function benchText(): Promise<readonly BenchRow[]> {
  const path = reportPath();
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return [
    ...benchScan(text),
    ...benchGrowth(text),
    ...(await benchExtraction(basename(path), bytes)),
    benchSuite(text),
    ...(await benchSearch(text)),
  ];
}

function reportPath(): string {
  const bundled = readdirSync(SAMPLE).filter((name) => name.endsWith('.txt'));
  const chosen = bundled.find((name) => name.includes('q3')) ?? bundled[0];
  return process.env['DABIAO_REAL_REPORT'] ?? join(SAMPLE, chosen ?? '');
}
