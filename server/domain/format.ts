/** The only number and date formatter, zh and en. Missing is an em dash, minus is U+2212, and nothing rounds onto 100. */
import { shiftDecimal } from './decimal.ts';
import type { Bound, Form } from './indicator.ts';
import type { Quarter } from './period.ts';
import { parseUnit } from './unit.ts';
import { UNIT_ROWS } from './unit-table.ts';

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const MISSING = '—';
const MINUS = '−';
const ONE_HUNDRED = 100;

/** Number and unit apart, so that a screen can set the unit smaller; joined they read as one figure. */
export interface FormattedAmount {
  readonly prefix: string;
  readonly number: string;
  readonly unit: string;
}

const EN_UNIT = new Map(UNIT_ROWS.map((row) => [row.label.toLowerCase(), row.en]));
const EN_BY_MEASURE = new Map(
  UNIT_ROWS.filter((row) => row.mult === 0 && row.factor === 1).map((row) => [row.measure, row.en]),
);
/** What a figure is per, where English says it otherwise than after a number. */
const EN_SINGLE = new Map([
  ['人', 'person'],
  ['户', 'household'],
  ['年', 'year'],
  ['月', 'month'],
  ['日', 'day'],
  ['天', 'day'],
  ['小时', 'hour'],
  ['家', 'organisation'],
]);
const EN_GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** 13462, 家 → zh 13462 家 as written, en 13,462; 1157, 亿元 → 1157 亿元, ¥115.7bn; null → —. */
export function formatAmount(value: number | null, unit: string, lang: Lang): FormattedAmount {
  if (value === null) return { prefix: '', number: MISSING, unit: '' };
  if (lang === 'zh' && !isEnglishUnit(unit)) return { prefix: '', number: plain(value), unit };
  const parsed = parseUnit(unit);
  if (parsed.kind === 'money') return englishMoney(value, unit);
  const quotient = englishQuotient(value, unit);
  if (quotient !== null) return quotient;
  const own = EN_UNIT.get(unit.trim().toLowerCase());
  if (own !== undefined) return { prefix: '', number: grouped(value), unit: own };
  if (/[a-z]/i.test(unit)) return { prefix: '', number: grouped(value), unit };
  const scaled = shiftDecimal(value, parsed.mult);
  return { prefix: '', number: grouped(scaled), unit: EN_BY_MEASURE.get(parsed.measure) ?? '' };
}

/** The same in one string: `13462家`, `13,462`, `¥115.7bn`, `1 pp`. */
export function amountText(value: number | null, unit: string, lang: Lang): string {
  const { prefix, number, unit: word } = formatAmount(value, unit, lang);
  const gap = (lang === 'en' || isEnglishUnit(unit)) && word !== '' && !/^[%‰/]/.test(word) ? ' ' : '';
  return `${prefix}${number}${gap}${word}`;
}

/** A signed difference in its unit: `+5462家`, `−¥3bn`, `0家`. */
export function signedAmountText(value: number | null, unit: string, lang: Lang): string {
  if (value === null) return MISSING;
  return `${sign(value)}${amountText(Math.abs(value), unit, lang)}`;
}

export interface TargetToFormat {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: Form;
}

/** A target as the report writes it: `8000家`, `≥20项`, `≈10个`, `1~2家`, `≤500项`, `+1个百分点`. */
export function targetText(target: TargetToFormat | null, lang: Lang): string {
  if (target === null) return MISSING;
  const { value, unit, bound, strict, low, high, form } = target;
  if (bound === 'range' && low !== null && high !== null) {
    const { prefix, number } = formatAmount(low, unit, lang);
    const top = formatAmount(high, unit, lang);
    const tail = amountText(high, unit, lang).slice(top.prefix.length);
    return lang === 'zh' ? `${number}~${tail}` : `${prefix}${number}–${tail}`;
  }
  const text = form === 'change' ? signedAmountText(value, unit, lang) : amountText(value, unit, lang);
  return `${boundSign(bound, strict)}${lang === 'en' && boundSign(bound, strict) !== '' ? ' ' : ''}${text}`;
}

/** A rate of change: `+65.8%`, `−3.2%`, `0.0%`; shares change by points: `+1.2个百分点`. Missing is a dash. */
export function changeText(
  { value, unit }: { readonly value: number | null; readonly unit: string },
  lang: Lang,
): string {
  if (value === null) return MISSING;
  if (unit !== '%') return pointsText(value, lang);
  return roundAttainment(value) > 0 ? `+${percentText(value)}` : percentText(value);
}

/** 168.275 → `168.3%`; 99.96 → `99.9%` and 100.04 → `100.1%`, because neither is a hundred; null → —. */
export function percentText(value: number | null): string {
  if (value === null) return MISSING;
  const rounded = roundAttainment(value);
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded).toFixed(1)}%`;
}

/** One decimal, halves away from zero on the decimal digits, never onto 100 from either side. */
export function roundAttainment(value: number): number {
  const rounded = Math.sign(value) * shiftDecimal(Math.round(shiftDecimal(trim(Math.abs(value)), 1)), -1);
  if (rounded === ONE_HUNDRED && value < ONE_HUNDRED) return 99.9;
  if (rounded === ONE_HUNDRED && value > ONE_HUNDRED) return 100.1;
  return rounded;
}

/** Percentage points, always signed: `+93.3个百分点`, `−4.2 pp`. */
export function pointsText(value: number | null, lang: Lang): string {
  if (value === null) return MISSING;
  const rounded = Math.abs(shiftDecimal(Math.round(shiftDecimal(trim(Math.abs(value)), 1)), -1));
  return `${rounded === 0 ? '' : sign(value)}${rounded.toFixed(1)}${lang === 'zh' ? '个百分点' : ' pp'}`;
}

/** Axis ticks: zh plain to 99999, then 万 and 亿; en k, m, bn; zero is `0`. Money keeps its written scale in zh. */
export function axisText(value: number, unit: string, lang: Lang): string {
  if (value === 0) return '0';
  if (lang === 'en') {
    if (parseUnit(unit).kind === 'money') return amountText(value, unit, lang);
    return englishScale(shiftDecimal(value, hasLatin(unit) ? 0 : parseUnit(unit).mult));
  }
  const abs = Math.abs(value);
  if (abs >= 1e8) return `${plain(shiftDecimal(value, -8))}亿`;
  return abs >= 1e5 ? `${plain(shiftDecimal(value, -4))}万` : plain(value);
}

const ZH_QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

/** `三季度`, `Q3`. */
export function quarterText(quarter: number, lang: Lang): string {
  return lang === 'zh' ? (ZH_QUARTERS[quarter - 1] ?? MISSING) : `Q${quarter}`;
}

/** `2021年三季度`, `2021 Q3`. */
export function periodText({ year, quarter }: Quarter, lang: Lang): string {
  return lang === 'zh' ? `${year}年${quarterText(quarter, lang)}` : `${year} Q${quarter}`;
}

/** The year so far in words: `2021年1—9月，累计`, `Jan–Sep 2021, cumulative`. */
export function yearToDateText({ year, quarter }: Quarter, lang: Lang): string {
  const month = quarter * 3;
  const english = ['Mar', 'Jun', 'Sep', 'Dec'][quarter - 1] ?? '';
  return lang === 'zh' ? `${year}年1—${month}月，累计` : `Jan–${english} ${year}, cumulative`;
}

function englishMoney(value: number, unit: string): FormattedAmount {
  const parsed = parseUnit(unit);
  const prefix = EN_BY_MEASURE.get(parsed.measure) ?? '';
  return { prefix, number: englishScale(shiftDecimal(value, parsed.mult)), unit: '' };
}

/** 3000, 元/亩 → ¥3,000/mu; 0.5, 吨标煤/万元 → 0.5 tce/¥10k. A side that has no English word stays as written. */
function englishQuotient(value: number, unit: string): FormattedAmount | null {
  const [top, per, ...rest] = unit.split('/');
  if (top === undefined || per === undefined || rest.length > 0 || EN_UNIT.has(unit.trim().toLowerCase()))
    return null;
  const above = formatAmount(value, top, 'en');
  return { ...above, unit: `${above.unit}/${englishDenominator(per)}` };
}

function englishDenominator(unit: string): string {
  const { kind, mult, measure } = parseUnit(unit);
  const own = EN_SINGLE.get(unit) ?? EN_UNIT.get(unit.trim().toLowerCase()) ?? '';
  if (kind === 'money') return mult === 0 ? 'yuan' : amountText(1, unit, 'en');
  if (own !== '') return own;
  const base = EN_BY_MEASURE.get(measure) ?? '';
  return base === '' || mult === 0 ? unit : `${grouped(shiftDecimal(1, mult))} ${base}`;
}

function englishScale(value: number): string {
  const abs = Math.abs(value);
  if (abs >= 1e12) return `${grouped(shiftDecimal(value, -12))}tn`;
  if (abs >= 1e9) return `${grouped(shiftDecimal(value, -9))}bn`;
  if (abs >= 1e6) return `${grouped(shiftDecimal(value, -6))}m`;
  return abs >= 1e4 ? `${grouped(shiftDecimal(value, -3))}k` : grouped(value);
}

function boundSign(bound: Bound, strict: boolean): string {
  if (bound === 'gte') return strict ? '>' : '≥';
  if (bound === 'lte') return strict ? '<' : '≤';
  return bound === 'approx' ? '≈' : '';
}

function sign(value: number): string {
  if (value === 0) return '';
  return value > 0 ? '+' : MINUS;
}

function plain(value: number): string {
  return String(trim(value)).replace('-', MINUS);
}

function grouped(value: number): string {
  return EN_GROUPED.format(trim(value)).replace('-', MINUS);
}

/** Float dust (0.1 + 0.2) goes; twelve significant digits are more than any report prints. */
function trim(value: number): number {
  return Number(value.toPrecision(12));
}

/** Units of English reports (£m, million visits) keep their English form in both languages. */
function isEnglishUnit(unit: string): boolean {
  return /^[$£€¥￥]|^[a-z]{2,}/i.test(unit);
}

function hasLatin(text: string): boolean {
  return /[a-z]/i.test(text);
}
