import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement, NumberSources } from './check-numbers.ts';
import { statedNumbers } from './stated-numbers.ts';

/** What was measured: key, day, command with its circumstances, figures. */
export const MEASURED_PATH = 'docs/measured.json';

/** Where the numbers of documents come from. */
export function readNumbers(root: string): NumberSources {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return {
    version,
    stated: statedNumbers(read),
    measured: JSON.parse(read(MEASURED_PATH)) as Readonly<Record<string, Measurement>>,
  };
}
