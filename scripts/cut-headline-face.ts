/**
 * `npm run headline-face`: cuts `web/styles/headline-latin.woff2`, the letters and digits of titles, from the serif's
 * npm package. It is small enough to be there with the first paint, so that no title changes its width later.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT_ROOT } from './lib/project-root.ts';

const SOURCE = '@fontsource-variable/noto-serif-sc/files/noto-serif-sc-latin-wght-normal.woff2';
const FACE = 'web/styles/headline-latin.woff2';
/** ASCII and the signs of figures. Quotation marks and dashes are left out: how wide they are depends on the language. */
const CHARACTERS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') + '·×–−';

const whole = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
const cut = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: 600 } });
writeFileSync(join(PROJECT_ROOT, FACE), cut);
console.log(`${FACE}: ${(cut.byteLength / 1024).toFixed(1)} KB`);
