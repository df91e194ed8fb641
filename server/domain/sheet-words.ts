/** Headings and choices of the sheet that people fill in: written into a template, and found again when it comes back. */
import type { Lang } from './format.ts';
import type { Basis, Bound, Direction } from './indicator.ts';
import { quarterText } from './format.ts';
import type { Quarter } from './period.ts';

/** What stands in a column, besides the figures of quarters. */
export type SheetRole =
  | 'name'
  | 'nameEn'
  | 'unit'
  | 'direction'
  | 'basis'
  | 'target'
  | 'note'
  | 'mark'
  | 'bound'
  | 'high'
  | 'targetUnit'
  | 'actual'
  | 'actualUnit';

/** The heading that a template has comes first; the others are understood as well. */
const HEADINGS: Readonly<Record<SheetRole, Readonly<Record<Lang, readonly string[]>>>> = {
  name: { zh: ['指标', '指标名称', '名称'], en: ['Metric', 'Indicator', 'Name'] },
  nameEn: { zh: ['英文名称'], en: ['English name'] },
  unit: { zh: ['单位', '计量单位'], en: ['Unit', 'Unit of measure'] },
  direction: { zh: ['方向'], en: ['Direction'] },
  basis: { zh: ['口径'], en: ['Basis'] },
  target: { zh: ['目标', '全年目标', '目标值'], en: ['Target', 'Year target'] },
  note: { zh: ['说明', '备注', '理由'], en: ['Note', 'Remark', 'Reason'] },
  mark: { zh: ['系统列(勿改)'], en: ['System column (keep)'] },
  bound: { zh: ['目标要求'], en: ['Target is'] },
  high: { zh: ['区间上限'], en: ['Upper end'] },
  targetUnit: { zh: ['目标单位'], en: ['Unit of target'] },
  actual: { zh: ['实际', '实际完成', '完成数'], en: ['Actual'] },
  actualUnit: { zh: ['实际单位'], en: ['Unit of actual'] },
};

export const DIRECTION_WORDS: Readonly<Record<Lang, Readonly<Record<Direction, string>>>> = {
  zh: { up: '越多越好', down: '越少越好' },
  en: { up: 'more is better', down: 'less is better' },
};

export const BASIS_CHOICES: Readonly<Record<Lang, Readonly<Record<Basis, string>>>> = {
  zh: { cumulative: '年初至今累计', new: '当季新增', level: '时点或比率' },
  en: { cumulative: 'year to date', new: 'the quarter alone', level: 'a rate or a state' },
};

/** How an exported board says what a target is. */
const BOUND_CHOICES: readonly (readonly [string, Bound, boolean])[] = [
  ['达到', 'eq', false],
  ['exactly', 'eq', false],
  ['不低于', 'gte', false],
  ['atleast', 'gte', false],
  ['超过', 'gte', true],
  ['morethan', 'gte', true],
  ['不超过', 'lte', false],
  ['atmost', 'lte', false],
  ['低于', 'lte', true],
  ['lessthan', 'lte', true],
  ['左右', 'approx', false],
  ['about', 'approx', false],
  ['区间', 'range', false],
  ['between', 'range', false],
];

const HAN_QUARTERS = '一二三四';
const QUARTER =
  /^(?<year>\d{4})(?:年度?|-)?(?:第?(?<han>[一二三四1-4])季度|q(?<latin>[1-4]))(?:累计|实际|完成数)?$/u;
const TARGET_OF_YEAR = /^(?:(?<before>\d{4})年?(?:全年)?目标值?|(?:year)?target(?<after>\d{4}))$/u;

/** The heading of a column in a template. */
export function sheetHeading(role: SheetRole, lang: Lang): string {
  return HEADINGS[role][lang][0] ?? role;
}

/** `2021年目标`, `Target 2021`. */
export function targetHeading(year: number, lang: Lang): string {
  return lang === 'zh' ? `${year}年目标` : `Target ${year}`;
}

/** `2021年三季度`, `2021 Q3`. */
export function figureHeading({ year, quarter }: Quarter, lang: Lang): string {
  return lang === 'zh' ? `${year}年${quarterText(quarter, lang)}` : `${year} Q${quarter}`;
}

/** What a heading says about its column. */
export type HeadingMeaning =
  | { readonly kind: 'role'; readonly role: SheetRole; readonly year: number | null }
  | { readonly kind: 'figure'; readonly quarter: Quarter };

/** The meaning of a heading; null for one that nobody knows. */
export function readHeading(heading: string): HeadingMeaning | null {
  const text = fold(heading);
  const { year, han, latin } = QUARTER.exec(text)?.groups ?? {};
  if (year !== undefined) {
    const number = latin ?? han ?? '';
    const at = HAN_QUARTERS.indexOf(number);
    return { kind: 'figure', quarter: { year: Number(year), quarter: at === -1 ? Number(number) : at + 1 } };
  }
  const { before, after } = TARGET_OF_YEAR.exec(text)?.groups ?? {};
  const ofYear = before ?? after;
  if (ofYear !== undefined) return { kind: 'role', role: 'target', year: Number(ofYear) };
  const role = BY_HEADING.get(text);
  return role === undefined ? null : { kind: 'role', role, year: null };
}

/** The direction that a cell names; null for none that is known. */
export function readDirection(words: string): Direction | null {
  return choiceOf(words, DIRECTION_WORDS, ['up', 'down']);
}

/** The basis that a cell names; null for none that is known. */
export function readBasis(words: string): Basis | null {
  return choiceOf(words, BASIS_CHOICES, ['cumulative', 'new', 'level']);
}

/** The bound that a cell of an exported board names; null where it leaves that open. */
export function readBound(words: string): { readonly bound: Bound; readonly strict: boolean } | null {
  const known = BOUND_CHOICES.find(([word]) => word === fold(words));
  return known === undefined ? null : { bound: known[1], strict: known[2] };
}

/** Whether two names are one, forms of width and blanks aside. */
export function foldName(name: string): string {
  return fold(name);
}

function choiceOf<T extends string>(
  words: string,
  table: Readonly<Record<Lang, Readonly<Record<T, string>>>>,
  codes: readonly T[],
): T | null {
  const text = fold(words);
  return (
    codes.find((code) => text === code || text === fold(table.zh[code]) || text === fold(table.en[code])) ??
    null
  );
}

function fold(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
}

const BY_HEADING = new Map(
  (Object.entries(HEADINGS) as [SheetRole, (typeof HEADINGS)[SheetRole]][]).flatMap(([role, { zh, en }]) =>
    [...zh, ...en].map((heading) => [fold(heading), role] as const),
  ),
);
