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

const BLANKS = /\s+/g;
const BY_LABEL = new Map(UNIT_ROWS.map((row) => [row.label.toLowerCase(), row]));

/**
 * Reads a unit as written (亿元, 万人次, 个百分点, £bn, km). Count words nobody listed (盏, 羽) are counts:
 * a department may count anything. The empty string is a bare count.
 */
export function parseUnit(label: string): Unit {
  const known = PARSED.get(label);
  if (known !== undefined) return known;
  const unit = readUnit(label);
  // Anybody may write anything as a unit: what is remembered stays small.
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  PARSED.set(label, unit);
  return unit;
}

/** A board reads the same few units thousands of times. */
const PARSED = new Map<string, Unit>();
const MOST_PARSED = 1000;

function readUnit(label: string): Unit {
  const text = normalise(label);
  const whole = BY_LABEL.get(text);
  if (whole !== undefined) return { ...whole, label };
  const { power, base } = splitScale(text);
  if (power === 0) return { ...(text.includes('/') ? ratioOf(text) : BARE), label };
  const row = base === '' ? BARE : (BY_LABEL.get(base) ?? (base.includes('/') ? ratioOf(base) : BARE));
  return { ...row, mult: row.mult + power, label };
}

/** A written unit taken apart: its scale word's power of ten and what remains. 亿元 → 8, 元; £bn → 9, £; km → 0, km. */
export function scaleOf(label: string): { readonly power: number; readonly base: string } {
  const text = label.trim();
  return BY_LABEL.has(normalise(text)) ? { power: 0, base: text } : splitScale(text);
}

const BARE = { measure: 'count', kind: 'count', mult: 0, factor: 1 } as const;

/** 元/亩, 吨标煤/万元: comparable only with the same quotient, scales in front apart. */
function ratioOf(text: string): Omit<Unit, 'label'> {
  return { measure: text, kind: 'ratio', mult: 0, factor: 1 };
}

function normalise(label: string): string {
  return label.trim().toLowerCase().replace(BLANKS, ' ');
}

function splitScale(text: string): { readonly power: number; readonly base: string } {
  for (const [word, power] of SCALES) {
    const base = withoutScale(text, word);
    if (base !== null) return { power, base };
  }
  return { power: 0, base: text };
}

/** A scale word stands before a Chinese unit (万人) and after a currency sign or before a noun in English (£bn, million visits). */
function withoutScale(text: string, word: string): string | null {
  const start = text.slice(0, word.length).toLowerCase();
  if (word > 'z') return start === word ? text.slice(word.length) : null;
  if (start === word && (text.length === word.length || text[word.length] === ' ')) {
    return text.slice(word.length + 1);
  }
  const sign = CURRENCY_SIGNS.find((each) => text.toLowerCase().startsWith(each));
  if (sign === undefined) return null;
  return text.slice(sign.length).trim().toLowerCase() === word ? text.slice(0, sign.length) : null;
}

const CURRENCY_SIGNS = ['us$', 'hk$', 'rmb', 'cny', 'usd', 'gbp', 'eur', 'hkd', '¥', '￥', '$', '£', '€'];

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
