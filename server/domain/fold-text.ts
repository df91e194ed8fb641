import { RADICALS, SINGLES } from './fold-table.ts';

/** Everything that may fold; a text without any of these is returned as it is. */
const FOLDABLE =
  /[\u00a0\u00ad\u2000-\u200f\u2010-\u2015\u202a-\u202f\u205f\u2060-\u2064\u2212\u2e80-\u2fd5\u3000\u301c\u30fb\uf900-\ufaff\ufe50-\ufe6b\ufeff\uff01-\uff5e\uff65\uffe1\uffe5]/g;

/**
 * Folds characters that only look different into one form: full-width to half-width, every space and invisible
 * mark to a space, every dash to `-`, radical and compatibility code points to the character they stand for.
 * One UTF-16 unit becomes one unit, so offsets into the folded text are offsets into the original.
 */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, foldChar);
}

function foldChar(char: string): string {
  const known = SINGLES[char] ?? RADICALS[char];
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0xfaff) return foldIdeograph(char, code);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code < 0x2e80 || code === 0xfeff ? ' ' : char;
}

/** Kangxi radicals and compatibility ideographs by NFKC, where that stays one unit long. */
function foldIdeograph(char: string, code: number): string {
  if (code === 0x3000) return ' ';
  const plain = char.normalize('NFKC');
  return plain.length === 1 ? plain : char;
}
