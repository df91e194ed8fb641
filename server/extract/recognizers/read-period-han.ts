import { FIVE_YEAR_PLANS } from '../lexicon/periods.ts';
import { HAN_DIGITS } from '../lexicon/numerals.ts';
import type { PeriodExpression, PeriodMeaning, YearRef } from './period-expression.ts';

const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const DAY =
  '3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';
const QUARTER = '[1-4一二三四两]';
const TO = ' ?(?:-{1,2}|~|至|到) ?';
const EDGE = '(?<edge>末|底)?';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const YEAR_NUMBER = sticky(
  '(?:19[5-9]\\d|20\\d\\d|[一二][九〇零○][〇零○一二三四五六七八九]{2}) ?年(?![以内期])(?:度(?![假夏]))?',
);
const YEAR_WORD = sticky(
  '(?:今年|本年度|本年|当年|去年|上年度|上年|明年|前年)(?!底|末|初|以来|同期)(?:全年)?',
);
const YEARS = sticky('(?<from>20\\d\\d) ?年?(?:-{1,2}|~|至|到)(?<to>20\\d\\d) ?(?:年(?:度|间)?)?(?![\\d.,])');
const ISO = sticky(
  '(?<year>20\\d\\d|19\\d\\d)[-./](?<month>1[0-2]|0?[1-9])[-./](?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)',
);
const DAYS = sticky(
  `(?<m1>${MONTH}) ?月 ?(?<d1>${DAY}) ?[日号]?${TO}(?:20\\d\\d年)?(?:(?<m2>${MONTH}) ?月 ?)?(?<d2>${DAY}) ?[日号]`,
);
const DATE = sticky(`(?<month>${MONTH}) ?月 ?(?<day>${DAY}) ?[日号](?!均)`);
const MONTHS = sticky(
  `(?<m1>${MONTH}) ?(?:月份?)?${TO}(?:(?<toYear>20\\d\\d) ?年 ?)?(?<m2>${MONTH}) ?月份?${EDGE}`,
);
const ONE_MONTH = sticky(
  `(?<month>${MONTH}) ?月(?![均度供刊活均租薪])(?:份(?!额))?(?<edge>末|底)?(?:初|[上中下]旬)?`,
);
const QUARTERS = sticky(`(?<q1>${QUARTER})(?:季度)?${TO}第?(?<q2>${QUARTER})季度${EDGE}`);
const FIRST_QUARTERS = sticky(`前(?<count>[1-4一二三四两])个?季度${EDGE}`);
const FIRST_MONTHS = sticky(`前(?<count>${MONTH}|两) ?个?月(?![均度])${EDGE}`);
const ONE_QUARTER = sticky(`(?:第?(?<quarter>${QUARTER}) ?季度|第(?<short>${QUARTER})季(?![度节]))${EDGE}`);
const UNTIL = sticky('截(?:至|止到?) ?');
const HALF = sticky(`(?<half>[上下])半年(?!报)度?${EDGE}`);
const PLAN = sticky('["“‘]?(?<plan>十[一二三四五六]五)["”’]?(?:期间|时期|以来|期末|末)');
const LOST_DASH = sticky('1(?<to>[2-9]|1[0-2]) ?月份?');
const LOST_MONTH = sticky('(?<month>1[0-2]|[1-9])(?<day>3[01]|[12]\\d|0[1-9])日');
const LOST_YEAR = sticky('(?<year>20\\d\\d)(?<month>1[0-2]|0?[1-9])月份?');

/** Every pattern of this file, for the backtracking check. */
export const HAN_PERIOD_PATTERNS: readonly RegExp[] = [
  UNTIL,
  YEAR_NUMBER,
  YEAR_WORD,
  YEARS,
  ISO,
  DAYS,
  DATE,
  MONTHS,
  ONE_MONTH,
  QUARTERS,
  FIRST_QUARTERS,
  FIRST_MONTHS,
  ONE_QUARTER,
  HALF,
  PLAN,
  LOST_DASH,
  LOST_MONTH,
  LOST_YEAR,
];

type Groups = Readonly<Record<string, string | undefined>>;
interface Hit {
  readonly end: number;
  readonly groups: Groups;
}

function match(pattern: RegExp, text: string, at: number): Hit | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { end: pattern.lastIndex, groups: found.groups ?? {} };
}

/** Reads a Chinese expression of time at `at`, longest form first; null when there is none. */
export function readHanPeriod(text: string, at: number): PeriodExpression | null {
  const until = match(UNTIL, text, at);
  if (until === null) return readExpression(text, at);
  const named = readExpression(text, until.end);
  return named === null ? null : { ...named, start: at, meaning: endOf(named.meaning) };
}

/** 截至9月 names the end of what follows. */
function endOf(meaning: PeriodMeaning): PeriodMeaning {
  if (meaning.kind === 'months') return { ...meaning, isEnd: true };
  return meaning.kind === 'year' ? { ...meaning, edge: 'end' } : meaning;
}

function readExpression(text: string, at: number): PeriodExpression | null {
  const years = match(YEARS, text, at);
  if (years !== null) return readYears(at, years);
  const iso = match(ISO, text, at);
  if (iso !== null) {
    const year: YearRef = { kind: 'given', year: Number(iso.groups['year']) };
    return made(at, iso.end, { kind: 'day', year, month: num(iso, 'month'), day: num(iso, 'day') });
  }
  const plan = match(PLAN, text, at);
  if (plan !== null) return readPlan(at, plan);
  const year = readYear(text, at);
  const from = year === null ? at : skipOneBlank(text, year.end);
  const part = readPart(text, from, year?.ref ?? { kind: 'implied' });
  if (part !== null) return { ...part, start: at };
  return year === null ? readLost(text, at) : readWholeYear(text, at, year);
}

function made(start: number, end: number, meaning: PeriodMeaning, isDoubtful = false): PeriodExpression {
  return { start, end, meaning, isDoubtful };
}

function readYears(at: number, hit: Hit): PeriodExpression | null {
  const from = num(hit, 'from');
  const to = num(hit, 'to');
  return to > from && to - from <= 30 ? made(at, hit.end, { kind: 'years', from, to }) : null;
}

function readPlan(at: number, hit: Hit): PeriodExpression | null {
  const first = FIVE_YEAR_PLANS[hit.groups['plan'] ?? ''];
  return first === undefined ? null : made(at, hit.end, { kind: 'years', from: first, to: first + 4 });
}

const YEAR_OFFSETS: Readonly<Record<string, number>> = { 去: -1, 上: -1, 明: 1, 前: -2 };

interface YearRead {
  readonly ref: YearRef;
  readonly end: number;
}

function readYear(text: string, at: number): YearRead | null {
  const word = match(YEAR_WORD, text, at);
  if (word !== null) return { ref: { kind: 'offset', by: YEAR_OFFSETS[text[at] ?? ''] ?? 0 }, end: word.end };
  const number = match(YEAR_NUMBER, text, at);
  if (number === null) return null;
  const digits = [...text.slice(at, at + 4)].map((char) => HAN_DIGITS[char] ?? char).join('');
  return { ref: { kind: 'given', year: Number(digits) }, end: number.end };
}

function readWholeYear(text: string, at: number, year: YearRead): PeriodExpression {
  if (text.startsWith('同期', year.end)) return made(at, year.end + 2, { kind: 'same', year: year.ref });
  const next = text[year.end] ?? '';
  const edge = next === '底' || next === '末' ? 'end' : next === '初' ? 'start' : 'whole';
  const end = edge === 'whole' ? year.end : year.end + 1;
  return made(at, end, { kind: 'year', year: year.ref, edge });
}

/** Month, quarter, half or day after an optional year. */
function readPart(text: string, at: number, year: YearRef): PeriodExpression | null {
  return readDays(text, at, year) ?? readMonths(text, at, year) ?? readQuarters(text, at, year);
}

function readDays(text: string, at: number, year: YearRef): PeriodExpression | null {
  const days = match(DAYS, text, at);
  if (days !== null) {
    const m1 = num(days, 'm1');
    const m2 = days.groups['m2'] === undefined ? m1 : num(days, 'm2');
    const meaning = { kind: 'days', year, from: [m1, num(days, 'd1')], to: [m2, num(days, 'd2')] } as const;
    if (m2 >= m1) return made(at, days.end, meaning);
  }
  const date = match(DATE, text, at);
  if (date === null) return null;
  return made(at, date.end, { kind: 'day', year, month: num(date, 'month'), day: num(date, 'day') });
}

function readMonths(text: string, at: number, year: YearRef): PeriodExpression | null {
  const months = match(MONTHS, text, at);
  if (months !== null) {
    const from = num(months, 'm1');
    const to = num(months, 'm2');
    const toYear = months.groups['toYear'] === undefined ? null : Number(months.groups['toYear']);
    if (to > from || toYear !== null) return made(at, months.end, monthsOf(months, year, from, to, toYear));
  }
  const first = match(FIRST_MONTHS, text, at);
  if (first !== null) return made(at, first.end, monthsOf(first, year, 1, num(first, 'count')));
  const one = match(ONE_MONTH, text, at);
  if (one === null) return null;
  return made(at, one.end, monthsOf(one, year, num(one, 'month'), num(one, 'month')));
}

function readQuarters(text: string, at: number, year: YearRef): PeriodExpression | null {
  const range = match(QUARTERS, text, at);
  if (range !== null) {
    const [from, to] = [num(range, 'q1'), num(range, 'q2')];
    if (to > from) return made(at, range.end, monthsOf(range, year, from * 3 - 2, to * 3));
  }
  const first = match(FIRST_QUARTERS, text, at);
  if (first !== null) return made(at, first.end, monthsOf(first, year, 1, num(first, 'count') * 3));
  const one = match(ONE_QUARTER, text, at);
  if (one !== null) {
    const quarter = num(one, one.groups['quarter'] === undefined ? 'short' : 'quarter');
    return made(at, one.end, monthsOf(one, year, quarter * 3 - 2, quarter * 3));
  }
  const half = match(HALF, text, at);
  if (half === null) return null;
  const isFirst = half.groups['half'] === '上';
  return made(at, half.end, monthsOf(half, year, isFirst ? 1 : 7, isFirst ? 6 : 12));
}

function monthsOf(
  hit: Hit,
  year: YearRef,
  from: number,
  to: number,
  toYear: number | null = null,
): PeriodMeaning {
  return { kind: 'months', year, from, to, toYear, isEnd: hit.groups['edge'] !== undefined };
}

/** Web pages lose the dash or the 月 of a date: 19月, 630日, 202310月. Always doubtful. */
function readLost(text: string, at: number): PeriodExpression | null {
  const year: YearRef = { kind: 'implied' };
  const dash = match(LOST_DASH, text, at);
  if (dash !== null) return made(at, dash.end, monthsOf(dash, year, 1, num(dash, 'to')), true);
  const day = match(LOST_MONTH, text, at);
  if (day !== null) {
    return made(at, day.end, { kind: 'day', year, month: num(day, 'month'), day: num(day, 'day') }, true);
  }
  const joined = match(LOST_YEAR, text, at);
  if (joined === null) return null;
  const month = num(joined, 'month');
  const given: YearRef = { kind: 'given', year: num(joined, 'year') };
  return made(at, joined.end, monthsOf(joined, given, month, month), true);
}

function num(hit: Hit, group: string): number {
  const text = hit.groups[group] ?? '';
  return /^\d+$/.test(text) ? Number(text) : smallHan(text);
}

/** Chinese numerals up to 99: 十二, 二十三, 三. */
function smallHan(text: string): number {
  const at = text.indexOf('十');
  if (at === -1) return HAN_DIGITS[text] ?? 0;
  const tens = at === 0 ? 1 : (HAN_DIGITS[text.slice(0, at)] ?? 0);
  return tens * 10 + (HAN_DIGITS[text.slice(at + 1)] ?? 0);
}

function skipOneBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
