import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePictures } from '../../scripts/lib/compare-pictures.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../../scripts/lib/find-browser.ts';
import {
  GALLERY_LOOKS,
  PINNED,
  PINNED_PAINTS,
  startGallery,
  type Exposure,
  type GalleryLook,
  type RunningGallery,
} from '../../scripts/lib/gallery-pictures.ts';

const REPIN = 'if this change of looks was meant: npm run pin, look at the pictures, commit them';
const TIMEOUT = 180_000;

describe('the gallery', () => {
  const running: { gallery?: RunningGallery } = {};
  beforeAll(async () => {
    const found = await findBrowser(process.env);
    if (found === null) throw new Error(HOW_TO_GET_A_BROWSER);
    running.gallery = await startGallery(found);
  }, TIMEOUT);
  afterAll(() => running.gallery?.stop());

  function take(look: GalleryLook, css?: string): Promise<Exposure> {
    if (running.gallery === undefined) throw new Error('the gallery has not started');
    return running.gallery.take(look, css);
  }

  it.each(GALLERY_LOOKS)(
    'looks as pinned: $section, $lang, $theme',
    async (look) => {
      const { picture, paints } = await take(look);
      expect(paints, REPIN).toEqual(pinnedPaints(look));
      expect(differing(picture, look), REPIN).toBe(0);
    },
    TIMEOUT,
  );

  it.each([
    ['a status in another colour', 'bullets', '.tone-at_risk { --fill: #cf4a33 !important }'],
    ['one dial turned by three degrees', 'gauges', 'figure:nth-of-type(8) svg { transform: rotate(3deg) }'],
    ['a line of text more', 'marks', 'main h1 { padding-bottom: 8px }'],
  ])('notices %s', async (_, section, css) => {
    const look = lookOf(section);
    const { picture } = await take(look, css);
    expect(differing(picture, look)).toBeGreaterThan(9);
  });

  it('notices a grey of small text that no block of pixels would show', async () => {
    const look = lookOf('controls');
    const { paints } = await take(look, ':root { --ink3: #8d9aa6 !important }');
    expect(paints).not.toEqual(pinnedPaints(look));
  });

  it('has a pinned picture for every look, none besides, and all of them are small', () => {
    const files = readdirSync(PINNED);
    expect(files.toSorted()).toEqual([...GALLERY_LOOKS.map(({ file }) => file), 'paints.json'].toSorted());
    const bytes = files.reduce((sum, file) => sum + statSync(join(PINNED, file)).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});

function lookOf(section: string): GalleryLook {
  const look = GALLERY_LOOKS.find((each) => each.section === section && each.lang === 'zh');
  if (look === undefined) throw new Error(`no section ${section}`);
  return look;
}

/** Blocks that differ from the pinned picture; all of them when the sizes differ. */
function differing(picture: PNG, { file }: GalleryLook): number {
  const pinned = PNG.sync.read(readFileSync(join(PINNED, file)));
  return comparePictures(picture, pinned)?.blocks ?? Number.POSITIVE_INFINITY;
}

function pinnedPaints({ file }: GalleryLook): unknown {
  const all = JSON.parse(readFileSync(PINNED_PAINTS, 'utf8')) as Readonly<Record<string, unknown>>;
  return all[file];
}
