import { join } from 'node:path';
import { commonCharacters } from './common-characters.ts';

/** The faces of every picture. The Latin ones lead, so that a digit never comes from a Chinese face. */
export const FONT_FILES = ['latin-400.ttf', 'latin-600.ttf', 'sans-400.ttf', 'sans-600.ttf', 'serif-600.ttf'];
/** What GB 2312 does not hold, in one face; three times the size, so only read when a text needs it. */
export const RARE_FONT_FILES = ['sans-400-rare.ttf'];

const BEYOND_LATIN = /[^\u0000-\u024f\u2010-\u2026\u2030\u20ac\u2122\u2190-\u2193\u2212\u2248\u2264\u2265]/gu;
const common = new Set(commonCharacters());

/** Paths of the faces that can write `text`, in `folder`. */
export function fontFilesFor(text: string, folder: string): string[] {
  const hasRare = [...text.matchAll(BEYOND_LATIN)].some(([character]) => !common.has(character));
  return [...FONT_FILES, ...(hasRare ? RARE_FONT_FILES : [])].map((name) => join(folder, name));
}
