import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFilesFor } from '../../server/render/font-files.ts';
import { leanFace, openFace } from '../../server/render/lean-face.ts';
import { SANS_FAMILY, SERIF_FAMILY } from '../../server/render/place-text.ts';
import { withFaces } from '../../server/render/with-faces.ts';
import { useFonts } from './test-fonts.ts';

const fonts = useFonts();
/** Common and rare characters, ligatures of letters and of dashes, accents that are put together. */
const TEXT = '全年目标——新增8000家（“堃喆镕”），first fluffy é ü 2,468.5％';

function outlines(fontFiles: string[]): string {
  const lines = [`${SANS_FAMILY}" font-weight="400`, `${SANS_FAMILY}" font-weight="600`, SERIF_FAMILY].map(
    (family, index) =>
      `<text x="0" y="${index * 40 + 30}" font-size="28" font-family="${family}">${TEXT}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="130">${lines.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).toString();
}

describe('faces cut to a text', () => {
  it('write it shape by shape as the whole faces do', () => {
    const whole = outlines(fontFilesFor(TEXT, fonts.folder));
    expect(whole.length).toBeGreaterThan(50_000);
    expect(withFaces(TEXT, fonts.folder, outlines)).toBe(whole);
  });

  it('are a tenth of the size, leave other characters blank, and are gone afterwards', () => {
    const path = join(fonts.folder, 'sans-400.ttf');
    const kept = withFaces('目标', fonts.folder, (files) => {
      const lean = files.find((file) => file.endsWith('sans-400.ttf')) ?? '';
      expect(statSync(lean).size).toBeLessThan(statSync(path).size / 10);
      return files;
    });
    expect(kept.filter((file) => !file.startsWith(fonts.folder) && existsSync(file))).toEqual([]);
    const face = openFace(readFileSync(path));
    if (face === null) throw new Error('the face cannot be cut');
    const again = openFace(leanFace(face, '目标'));
    const inked = Array.from('目标家').filter((character) => {
      const glyph = again?.glyphOf.get(character.codePointAt(0) ?? 0) ?? 0;
      const place = (at: number) => again?.loca.readUInt32BE(at * 4) ?? 0;
      return place(glyph + 1) > place(glyph);
    });
    expect(inked).toEqual(['目', '标']);
  });
});
