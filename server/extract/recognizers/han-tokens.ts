import { HAN_DIGITS, HAN_GROUPS, HAN_PLACES, SOME_WORDS } from '../lexicon/numerals.ts';
import { isOneOf } from './characters.ts';

/** A digit, a place (十 百 千), a group (万 亿), or 几 and 数 in the place of a digit. */
export type HanToken =
  | { readonly kind: 'digit'; readonly value: number }
  | { readonly kind: 'place'; readonly power: number }
  | { readonly kind: 'group'; readonly power: number; readonly char: string }
  | { readonly kind: 'some' };

export function hanTokenAt(text: string, at: number): HanToken | null {
  const char = text.charAt(at);
  const digit = HAN_DIGITS[char];
  if (digit !== undefined) return { kind: 'digit', value: digit };
  const place = HAN_PLACES[char];
  if (place !== undefined) return { kind: 'place', power: place };
  const group = HAN_GROUPS[char];
  if (group !== undefined) return { kind: 'group', power: group, char };
  return isOneOf(text, at, SOME_WORDS) ? { kind: 'some' } : null;
}

const NUMERALS = numeralTable();

function numeralTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const words of [HAN_DIGITS, HAN_PLACES, HAN_GROUPS]) {
    for (const char of Object.keys(words)) table[char.charCodeAt(0)] = 1;
  }
  return table;
}

/** A digit, place or scale of Chinese numerals. */
export function isHanNumeral(code: number): boolean {
  return NUMERALS[code] === 1;
}
