import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `server/sample/manifest.json`: what the bundled reports do not say themselves. */
export interface Sample {
  readonly organisation: { readonly name: string; readonly nameEn: string };
  readonly reports: readonly {
    readonly file: string;
    readonly period: string;
    readonly isIllustrative: boolean;
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly nameEn: string;
    readonly pinned?: number;
  }[];
  readonly tasks: readonly {
    readonly no: string;
    readonly shortTitle: string;
    readonly shortTitleEn: string;
  }[];
  /** Indicators whose figures somebody published, where their report is not illustrative as a whole. */
  readonly published: readonly string[];
}

/** Reads the manifest. It is part of the build and a test holds it to its schema, so its shape is given. */
export async function readSample(folder: string): Promise<Sample> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Sample;
}
