/** What people type into a grid or a sheet, as numbers. Full-width digits and thousands separators are read; units are not. */
import type { TargetByHand } from './by-hand.ts';
import type { Direction } from './indicator.ts';

/** Words that are no number; told apart from an empty cell, which says nothing. */
export const UNREADABLE = Symbol('unreadable');

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
const BOUNDED =
  /^(?<sign>>=|<=|[≥≤≈>~<=约]?)(?<first>[+-]?\d+(?:\.\d+)?)(?:[-–—~至到](?<second>\d+(?:\.\d+)?))?$/u;

/** A typed figure; null for an empty cell. */
export function readFigure(words: string): number | null | typeof UNREADABLE {
  const plain = plainOf(words);
  if (plain === '') return null;
  return NUMBER.test(plain) ? Number(plain) : UNREADABLE;
}

/** A typed target: `8000`, `≥8000`, `>8000`, `≤500`, `≈10`, `1-2`; null for an empty cell. A bare number is a floor, or a ceiling where less is good. */
export function readTarget(words: string, direction: Direction): TargetByHand | null | typeof UNREADABLE {
  const plain = plainOf(words);
  if (plain === '') return null;
  const { sign = '', first, second } = BOUNDED.exec(plain)?.groups ?? {};
  if (first === undefined) return UNREADABLE;
  const value = Number(first);
  if (second !== undefined) {
    const high = Number(second);
    return sign !== '' || high < value
      ? UNREADABLE
      : { value, bound: 'range', strict: false, low: value, high };
  }
  const bound = BOUNDS[sign] ?? (direction === 'down' ? 'lte' : 'gte');
  return { value, bound, strict: sign === '>' || sign === '<', low: null, high: null };
}

const BOUNDS: Readonly<Record<string, TargetByHand['bound']>> = {
  '≥': 'gte',
  '>=': 'gte',
  '>': 'gte',
  '≤': 'lte',
  '<=': 'lte',
  '<': 'lte',
  '=': 'eq',
  '≈': 'approx',
  '~': 'approx',
  约: 'approx',
};

/** A target as it would be typed again; the bound that a bare number has is left out. */
export function writeTarget(
  { value, bound = 'gte', strict = false, high = null }: TargetByHand,
  direction: Direction,
): string {
  if (bound === 'range') return `${value}-${high ?? value}`;
  const usual = direction === 'down' ? 'lte' : 'gte';
  if (bound === 'eq') return String(value);
  if (strict) return `${bound === 'lte' ? '<' : '>'}${value}`;
  if (bound === usual) return String(value);
  return `${{ gte: '≥', lte: '≤', approx: '≈' }[bound]}${value}`;
}

function plainOf(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll(/[,，\s]/gu, '')
    .replaceAll('−', '-');
}
