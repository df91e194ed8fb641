import { readDocument } from '../../server/documents/read-document.ts';
import { extract } from '../../server/extract/extract.ts';
import type { BenchRow } from './bench-row.ts';
import { measureInterleaved, type Job } from './measure.ts';

const ROUNDS = 15;
const PERIOD = { year: 2021, quarter: 3 };

/** Reading and extracting a whole report, and extracting one that is read already, milliseconds. */
export async function benchExtraction(name: string, bytes: Uint8Array): Promise<readonly BenchRow[]> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.code}`);
  const { document } = read;
  const jobs: readonly Job[] = [
    { name: 'extract', run: () => extract(document, { period: PERIOD }), times: 2 },
  ];
  const nanoseconds = measureInterleaved(jobs, ROUNDS).get('extract') ?? Number.NaN;
  const characters = document.text.length;
  return [
    {
      name: `extract: ${name} (${characters} characters)`,
      value: nanoseconds / 1e6,
      unit: 'ms',
      ratio: null,
    },
    { name: `extract: per character`, value: nanoseconds / characters, unit: 'ns/character', ratio: null },
  ];
}
