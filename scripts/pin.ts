/** `npm run pin`: takes the pictures of the gallery anew, after a change of looks that was meant. Words after `--` name sections. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './lib/find-browser.ts';
import { GALLERY_LOOKS, PINNED, PINNED_PAINTS, startGallery } from './lib/gallery-pictures.ts';

const wanted = process.argv.slice(2);
const found = await findBrowser(process.env);
if (found === null) throw new Error(HOW_TO_GET_A_BROWSER);
mkdirSync(PINNED, { recursive: true });
const kept: unknown = existsSync(PINNED_PAINTS) ? JSON.parse(readFileSync(PINNED_PAINTS, 'utf8')) : {};
const paints = new Map(Object.entries(kept ?? {}));
const gallery = await startGallery(found);
try {
  for (const look of GALLERY_LOOKS) {
    if (wanted.length > 0 && !wanted.includes(look.section)) continue;
    const exposure = await gallery.take(look);
    const bytes = PNG.sync.write(exposure.picture, { colorType: 2, deflateLevel: 9 });
    writeFileSync(join(PINNED, look.file), bytes);
    paints.set(look.file, sorted(exposure.paints));
    console.log(`${look.file} ${(bytes.length / 1024).toFixed(0)} KB`);
  }
} finally {
  await gallery.stop();
}
writeFileSync(PINNED_PAINTS, `${JSON.stringify(sorted(Object.fromEntries(paints)), null, 2)}\n`);

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
