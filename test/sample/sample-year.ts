import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { goldSchema } from './gold-schema.ts';
import type { Gold } from './gold-schema.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { Manifest } from './manifest-schema.ts';

export const SAMPLE_FOLDER = join(PROJECT_ROOT, 'server/sample');

/** The bundled manifest; throws when it does not follow its schema. */
export function readManifest(): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(SAMPLE_FOLDER, 'manifest.json'), 'utf8')));
}

/** The bytes of a bundled report. @param file name as the manifest gives it */
export function readSampleFile(file: string): Uint8Array {
  return readFileSync(join(SAMPLE_FOLDER, file));
}

/** The hand-made answer for a bundled report. @param file name of the report */
export function readGold(file: string): Gold {
  return goldSchema.parse(readAnswer(file.replace(/\.txt$/, '.gold.json')));
}

/** An answer file beside the tests, unchecked. */
export function readAnswer(file: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'test/sample', file), 'utf8'));
}

/** The text of a bundled report. @param file name as the manifest gives it */
export function sampleText(file: string): string {
  return new TextDecoder().decode(readSampleFile(file));
}
