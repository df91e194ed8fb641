import type { Quarter } from '../../domain/period.ts';
import { shiftQuarter } from '../../domain/period.ts';
import { foldText } from '../../domain/fold-text.ts';
import { digits } from './report-dates.ts';

export interface NamedPeriod {
  readonly year: number | null;
  readonly quarter: number | null;
}

const YEAR = /(?<![0-9])(?<year>20[0-9]{2})(?![0-9])/;
const FISCAL = /(?<![0-9])(?<first>20[0-9]{2})[/-](?<second>[0-9]{2})(?![0-9年月-])/;
const CHINESE_YEAR = /[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)/;

/** What names a quarter by its end, most telling first; `month` is the last month covered. */
const QUARTERS: readonly (readonly [RegExp, (match: RegExpExecArray) => number | null])[] = [
  [/前三季度|[1一]-[3三]季度/, () => 3],
  [/前[二两]季度|上半年|[1一]-[2二]季度|half[- ]year|first half|\bh1\b/i, () => 2],
  [
    /第?(?<q>[一二三四1-4])季度/,
    (match) => '一二三四'.indexOf(match.groups?.['q'] ?? '') + 1 || Number(match.groups?.['q']),
  ],
  [/(?<![a-z])q(?<q>[1-4])(?![0-9a-z])/i, (match) => Number(match.groups?.['q'])],
  [/quarter (?<q>[1-4])(?![0-9])/i, (match) => Number(match.groups?.['q'])],
  [
    /(?<q>first|second|third|fourth) quarter/i,
    (match) => ['first', 'second', 'third', 'fourth'].indexOf((match.groups?.['q'] ?? '').toLowerCase()) + 1,
  ],
  [/(?<![0-9])[0-9]{1,2}月?(?:-|~|至|到)(?<m>[0-9]{1,2})月/, (match) => quarterOfMonth(match.groups?.['m'])],
  [/截[至止](?:20[0-9]{2}年)?(?<m>[0-9]{1,2})月/, (match) => quarterOfMonth(match.groups?.['m'])],
  [
    /(?<![0-9年月-])(?:20[0-9]{2}年)?(?<m>[0-9]{1,2})月份?(?![0-9]{1,2}日)/,
    (match) => quarterOfMonth(match.groups?.['m']),
  ],
  [
    /全年|年度(?:完成情况|工作完成|目标完成|报告)|年度[^,。]{0,12}(?:总结|自评)|年终|full year|annual/i,
    () => 4,
  ],
];
const NAMED_QUARTER = /前[二两三]季度|上半年|[一二三四]季度|[0-9]{1,2}-[0-9]{1,2}月|\bq[1-4]\b/gi;
/** Phrases of a body that say up to when its figures run. */
const BODY_ENDS =
  /截[至止](?:20[0-9]{2}年)?(?<a>[0-9]{1,2})月|(?<![0-9])1月?(?:-|~|至|到)(?<b>[0-9]{1,2})月|(?<c>前三季度)|(?<d>上半年)|(?<![0-9])(?<e>[0-9]{1,2})月(?:底|末)|to 30 (?<f>june|september)|to 31 (?<g>march|december)/gi;
const BODY_QUARTER: Readonly<Record<string, number>> = { c: 3, d: 2 };
const ENGLISH_QUARTER: Readonly<Record<string, number>> = { march: 1, june: 2, september: 3, december: 4 };

/** Year and quarter that a title, caption or file name states: 2021年度…三季度完成情况, 1—9月, Q3, 2022h1. */
export function periodInTitle(title: string): NamedPeriod {
  const folded = foldText(title);
  const chinese = CHINESE_YEAR.exec(folded)?.[0];
  const fiscal = fiscalYear(folded);
  if (fiscal !== null) return fiscalPeriod(fiscal, quarterIn(folded));
  const year = YEAR.exec(folded)?.groups?.['year'] ?? (chinese === undefined ? undefined : digits(chinese));
  return { year: year === undefined ? null : Number(year), quarter: quarterIn(folded) };
}

/** The last month that a title's report on single months covers (1—7月, 2021年8月); null where it names a quarter or half-year. */
export function monthInTitle(title: string): number | null {
  const folded = foldText(title);
  for (const [pattern] of QUARTERS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const month = Number(match.groups?.['m']);
    return month >= 1 && month <= 12 && month % 3 !== 0 ? month : null;
  }
  return null;
}

/** 2023/24: a year that begins in April; null for 2021-03 and the like. */
function fiscalYear(folded: string): number | null {
  const { first, second } = FISCAL.exec(folded)?.groups ?? {};
  const isNext = Number(second) === (Number(first) + 1) % 100;
  return first === undefined || !isNext ? null : Number(first);
}

/** Its third quarter is October to December of the first year, its fourth the first of the next. */
function fiscalPeriod(year: number, quarter: number | null): NamedPeriod {
  return quarter === null ? { year, quarter } : shiftQuarter({ year, quarter }, 1);
}

function quarterIn(folded: string): number | null {
  for (const [pattern, read] of QUARTERS) {
    const match = pattern.exec(folded);
    const quarter = match === null ? null : read(match);
    if (quarter !== null && quarter >= 1 && quarter <= 4) return quarter;
  }
  return null;
}

/** The latest quarter that words at the top of a report name, for reports whose columns are quarters. */
export function latestQuarterIn(head: string): number | null {
  const folded = foldText(head);
  const named = [...folded.matchAll(NAMED_QUARTER)].map((match) => quarterIn(match[0]) ?? 0);
  return named.reduce((latest, quarter) => Math.max(latest, quarter), 0) || null;
}

/** The quarter most phrases of the body end in; null when none names an end. */
export function quarterInBody(text: string): number | null {
  const votes = [0, 0, 0, 0, 0];
  for (const match of foldText(text).matchAll(BODY_ENDS)) {
    const quarter = quarterOfGroups(match.groups ?? {});
    if (quarter !== null) votes[quarter] = (votes[quarter] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  return most === 0 ? null : votes.lastIndexOf(most);
}

function quarterOfGroups(groups: Readonly<Record<string, string | undefined>>): number | null {
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined) continue;
    return BODY_QUARTER[name] ?? ENGLISH_QUARTER[value.toLowerCase()] ?? quarterOfMonth(value);
  }
  return null;
}

/** The last quarter that was over when the report came out: issued in October, it speaks of the third. */
export function quarterBefore(issuedOn: string): Quarter {
  const [year, month] = [Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7))];
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? { year: year - 1, quarter: 4 } : { year, quarter };
}

/** A month's report belongs to the quarter the month falls in. */
function quarterOfMonth(month: string | undefined): number | null {
  const number = Number(month);
  return Number.isInteger(number) && number >= 1 && number <= 12 ? Math.ceil(number / 3) : null;
}
