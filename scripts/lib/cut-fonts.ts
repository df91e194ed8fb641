/** The faces that pictures are drawn with, cut from font packages: common characters, and the rest apart. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { commonCharacters } from '../../server/render/common-characters.ts';
import { FONT_FILES, RARE_FONT_FILES } from '../../server/render/font-files.ts';

const require = createRequire(import.meta.url);
const NOTO = '@expo-google-fonts';
const SOURCES = {
  'sans-400': `${NOTO}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
  'sans-600': `${NOTO}/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf`,
  'serif-600': `${NOTO}/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf`,
} as const;
const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const WEIGHTS = [400, 600];
/** Names 16 and 17 say which family and weight a file is of; the cutter drops them unless told. */
const CUT = {
  targetFormat: 'sfnt',
  preserveNameIds: [16, 17],
  // What a line of text uses unasked; upright columns and the optional forms are a third of a face.
  keepFeatures: ['ccmp', 'locl', 'rlig', 'calt', 'liga', 'clig', 'kern', 'mark', 'mkmk'],
  dropTables: ['vhea', 'vmtx', 'BASE'],
} as const;

/** Writes the faces into `folder` unless they are there. Takes about a second. */
export async function cutFonts(folder: string): Promise<void> {
  if ([...FONT_FILES, ...RARE_FONT_FILES].every((name) => existsSync(join(folder, name)))) return;
  mkdirSync(folder, { recursive: true });
  const latin = range(0x20, 0x24f) + '–—‘’“”•…‰€™←↑→↓−≈≤≥';
  const common = [...commonCharacters()].filter((character) => character > '\u024f').join('');
  const rare = rareCharacters(new Set(common));
  for (const [name, source] of Object.entries(SOURCES)) {
    const whole = readFileSync(require.resolve(source));
    // The serif sets whole titles and so needs Latin of its own.
    const own = name === 'serif-600' ? latin + common : common;
    keep(folder, `${name}.ttf`, await subsetFont(whole, own, CUT));
    if (RARE_FONT_FILES.includes(`${name}-rare.ttf`)) {
      keep(folder, `${name}-rare.ttf`, await subsetFont(whole, rare, CUT));
    }
  }
  const inter = readFileSync(require.resolve(INTER));
  for (const wght of WEIGHTS) {
    const cut = await subsetFont(inter, latin, { ...CUT, variationAxes: { wght } });
    keep(folder, `latin-${wght}.ttf`, cut);
  }
}

/** Chinese characters of all planes the packages hold, without the common ones. */
function rareCharacters(common: ReadonlySet<string>): string {
  const blocks =
    range(0x2e80, 0x2fdf) + range(0x3400, 0x9fff) + range(0xf900, 0xfaff) + range(0x20000, 0x2ebe0);
  return [...blocks].filter((character) => !common.has(character)).join('');
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

/** Several processes may cut at once: a file is there whole or not at all. */
function keep(folder: string, name: string, bytes: Uint8Array): void {
  const draft = join(folder, `.${name}.${process.pid}`);
  writeFileSync(draft, bytes);
  renameSync(draft, join(folder, name));
}
