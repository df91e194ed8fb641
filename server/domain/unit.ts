/**
 * Units of measure (SDMX UNIT_MEASURE and UNIT_MULT). "亿元" is a string only at the edges; inside it is
 * money in CNY at 10⁸. Two values compare only within one measure.
 */
import { shiftDecimal } from './decimal.ts';
import { UNIT_ROWS } from './unit-table.ts';

export type UnitKind =
  | 'count'
  | 'person'
  | 'person_times'
  | 'money'
  | 'percent'
  | 'points'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'duration'
  | 'ratio'
  | 'concentration';

export interface Unit {
  /** What values are converted to before they are compared: CNY, USD, m2, kg, percent, count … */
  readonly measure: string;
  readonly kind: UnitKind;
  /** Power of ten of the written scale word and of the unit itself: 亿元 8, 万人 4, 公里 3 (metres). */
  readonly mult: number;
  /** What remains after the power of ten, for units that are no decimal multiple (斤 = 0.5 kg): exact small numbers. */
  readonly factor: number;
  /** As written. */
  readonly label: string;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['trillion', 12],
  ['tn', 12],
  ['billion', 9],
  ['bn', 9],
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['thousand', 3],
  ['k', 3],
];

const BY_LABEL = new Map(UNIT_ROWS.map((row) => [row.label.toLowerCase(), row]));

/**
 * Reads a unit as written (亿元, 万人次, 个百分点, £bn, km). Count words nobody listed (盏, 羽) are counts:
 * a department may count anything. The empty string is a bare count.
 */
export function parseUnit(label: string): Unit {
  const text = label.trim().toLowerCase().replace(/\s+/g, ' ');
  const whole = BY_LABEL.get(text);
  if (whole !== undefined) return { ...whole, label };
  for (const [word, power] of SCALES) {
    const rest = withoutScale(text, word);
    if (rest === null) continue;
    const base = rest === '' ? BARE : BY_LABEL.get(rest);
    if (base !== undefined) return { ...base, mult: base.mult + power, label };
    if (/^[^a-z]/.test(rest)) return { ...BARE, mult: power, label };
  }
  if (text.includes('/')) return { measure: text, kind: 'ratio', mult: 0, factor: 1, label };
  return { ...BARE, label };
}

const BARE = { measure: 'count', kind: 'count', mult: 0, factor: 1 } as const;

/** A scale word stands before a Chinese unit (万人) and after a currency sign or before a noun in English (£bn, million visits). */
function withoutScale(text: string, word: string): string | null {
  const isLatin = /^[a-z]/.test(word);
  if (!isLatin) return text.startsWith(word) ? text.slice(word.length) : null;
  if (text === word) return '';
  if (text.startsWith(`${word} `)) return text.slice(word.length + 1);
  const currency = /^(?<sign>[¥￥$£€]|us\$|rmb|cny|usd|gbp|eur) ?(?<scale>[a-z]+)$/.exec(text)?.groups;
  if (currency?.['scale'] === word) return currency['sign'] ?? null;
  return null;
}

/** The value in its measure's base unit: 1157 亿元 → 115700000000. */
export function toBase(value: number, unit: Unit): number {
  return shiftDecimal(unit.factor === 1 ? value : value * unit.factor, unit.mult);
}

/** The value in `to`, or null for unlike measures: 860 万元 → 0.086 亿元; 人 against 人次 → null. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (!isComparable(from, to)) return null;
  if (from.mult === to.mult && from.factor === to.factor) return value;
  const base = from.factor === to.factor ? value : (value * from.factor) / to.factor;
  return shiftDecimal(base, from.mult - to.mult);
}

/** Whether two units measure the same: count words are one measure (项 = 个 = 家), persons count as counts only without a unit. */
export function isComparable(a: Unit, b: Unit): boolean {
  if (a.measure === b.measure) return true;
  const bare = (unit: Unit) => unit.label.trim() === '';
  const countable = (unit: Unit) => unit.kind === 'count' || unit.kind === 'person';
  return (bare(a) && countable(b)) || (bare(b) && countable(a));
}
