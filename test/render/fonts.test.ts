import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { openSync } from 'fontkit';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { commonCharacters } from '../../server/render/common-characters.ts';
import { FONT_FILES, fontFilesFor } from '../../server/render/font-files.ts';
import { SANS_FAMILY, SERIF_FAMILY } from '../../server/render/place-text.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { useFonts } from './test-fonts.ts';

const fonts = useFonts();
const CELL = 20;
const COLUMNS = 80;
const BLANK = /[\s\u3000\u200b]/u;
/** Beyond GB 2312: given names, place names, elements. */
const RARE = ['堃', '喆', '镕', '昇', '珺', '赟', '𬭼', '峣'];

/** Which of the characters leave no mark when each is drawn in a cell of its own, with the faces chosen for them. */
function withoutInk(characters: readonly string[], family: string, weight: number): readonly string[] {
  const rows = Math.ceil(characters.length / COLUMNS);
  const cells = characters.map((character, index) => {
    const x = (index % COLUMNS) * CELL + 2;
    const y = Math.floor(index / COLUMNS) * CELL + 15;
    const safe = character.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<text x="${x}" y="${y}" font-size="14" font-family="${family}" font-weight="${weight}">${safe}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * CELL}" height="${rows * CELL}">${cells.join('')}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: fontFilesFor(characters.join(''), fonts.folder) };
  const { data, width } = PNG.sync.read(new Resvg(svg, { font }).render().asPng());
  return characters.filter((_, index) => {
    const left = (index % COLUMNS) * CELL;
    const top = Math.floor(index / COLUMNS) * CELL;
    for (let y = top; y < top + CELL; y += 1) {
      for (let x = left; x < left + CELL; x += 1) if ((data[(y * width + x) * 4 + 3] ?? 0) > 40) return false;
    }
    return true;
  });
}

function sampleCharacters(): readonly string[] {
  const texts = readdirSync(SAMPLE_FOLDER)
    .filter((name) => /\.(txt|html|csv|md|json)$/.test(name))
    .map((name) => readFileSync(join(SAMPLE_FOLDER, name), 'utf8'));
  return [...new Set(texts.join(''))].filter((character) => !BLANK.test(character) && character >= ' ');
}

describe('the faces of pictures', () => {
  const common = [...commonCharacters()].filter((character) => !BLANK.test(character));

  it('are made for all of GB 2312, which holds the 3500 most common characters', () => {
    const chinese = common.filter((character) => /\p{Script=Han}/u.test(character));
    expect(chinese.filter((character) => /[\u4e00-\u9fff]/.test(character))).toHaveLength(6763);
  });

  it('map every common character, every one of the sample, and rare ones by the file that is added for them', () => {
    const mapped = (files: readonly string[]) =>
      new Set(files.flatMap((file) => [...openSync(file).characterSet]));
    const ordinary = mapped(fontFilesFor('目标', fonts.folder));
    const all = mapped(fontFilesFor(RARE.join(''), fonts.folder));
    const missing = (characters: readonly string[], set: ReadonlySet<number>) =>
      characters.filter((character) => !set.has(character.codePointAt(0) ?? -1));
    expect(fontFilesFor('目标≥8000家', fonts.folder)).toHaveLength(FONT_FILES.length);
    expect(missing(common, ordinary)).toEqual([]);
    expect(missing(sampleCharacters(), all)).toEqual([]);
    expect(missing(RARE, all)).toEqual([]);
    expect(missing(RARE, ordinary)).toEqual(RARE);
  });

  it.each([
    [SANS_FAMILY, 400],
    [SANS_FAMILY, 600],
    [SERIF_FAMILY, 600],
  ])(
    'leave ink for each of them: %s %i',
    (family, weight) => {
      expect(common.length).toBeGreaterThan(7000);
      // Apart: a rare one brings the file that would hide a gap in the ordinary faces.
      expect(withoutInk(common, family, weight)).toEqual([]);
      expect(withoutInk([...new Set([...RARE, ...sampleCharacters()])], family, weight)).toEqual([]);
    },
    180_000,
  );

  it('leave none for a character they lack, which is how a gap would show', () => {
    expect(withoutInk(['目', '\u{1F4C8}', '\u0627', '标'], SANS_FAMILY, 400)).toEqual([
      '\u{1F4C8}',
      '\u0627',
    ]);
  });
});
