import type { Amount } from '../../../server/domain/indicator.ts';
import { scaleOf } from '../../../server/domain/unit.ts';
import { UNIT_ROWS } from '../../../server/domain/unit-table.ts';
import type { TextRange } from '../../lib/span-address.ts';

const NUMBER = /\d[\d,，]*(?:\.\d+)?/gu;
const LONGEST_UNIT = 6;
const LABELS: ReadonlySet<string> = new Set(UNIT_ROWS.map(({ label }) => label.toLowerCase()));

/** undefined where the words are no number; null where there are none. Full-width digits and separators are fine. */
export function readNumber(words: string): number | null | undefined {
  const plain = words.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  if (plain === '') return null;
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** A number with its unit in words somebody marked, and where it stands in them. */
export interface AmountInWords extends Amount, TextRange {}

/**
 * The figure that marked words most likely say: their last number with a known unit, else their last number.
 * Only a proposal for empty fields; a person sees it before it is stored.
 */
export function readAmount(words: string): AmountInWords | null {
  const found = [...words.matchAll(NUMBER)].map((match) => {
    const end = match.index + match[0].length;
    const unit = unitAt(words.slice(end, end + LONGEST_UNIT));
    const value = Number(match[0].replaceAll(/[,，]/gu, ''));
    return { value, unit, start: match.index, end: end + unit.length };
  });
  return found.findLast(({ unit }) => unit !== '') ?? found.at(-1) ?? null;
}

/** The longest known unit that the words begin with: 亿元, 万人次; else one count word: 家, 个; '' for dates and none. */
function unitAt(words: string): string {
  if (/^[年月日号时点季批期届]/u.test(words)) return '';
  for (let length = words.length; length > 0; length -= 1) {
    const label = words.slice(0, length);
    if (isKnown(label)) return label;
  }
  return /^\p{Script=Han}/u.exec(words)?.[0] ?? '';
}

function isKnown(label: string): boolean {
  return LABELS.has(label.toLowerCase()) || LABELS.has(scaleOf(label).base.toLowerCase());
}
