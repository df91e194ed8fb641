import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { cutFonts } from '../../scripts/lib/cut-fonts.ts';

/** A folder of freshly cut faces for the tests of one file. */
export function useFonts(): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-fonts-'));
  beforeAll(() => cutFonts(folder));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder };
}
