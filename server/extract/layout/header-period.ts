import type { Period } from '../../domain/period.ts';
import { calendarYear, singleQuarter } from '../../domain/period.ts';
import { PART_MARK } from '../lexicon/headers.ts';
import { chineseOrdinal } from './ordinal.ts';
import { plainLabel } from './plain.ts';

const YEAR = /(?<year>20[0-9]{2})(?:年|\b)/;
const MONTH_RANGE = /(?<from>[0-9]{1,2})月?(?:-|~|至|到)(?<to>[0-9]{1,2})月/;
const ONE_MONTH = /(?<month>[0-9]{1,2})月/;
const FIRST_QUARTERS = /前(?<count>[二两三])季度?/;
const QUARTER = /(?<cn>[一二三四1-4])季度|\bq(?<latin>[1-4])\b/;
const WHOLE_YEAR =
  /全年|年度|年终|full year|annual|20[0-9]{2}年?(?:目标|计划|完成|实际|任务)|target 20[0-9]{2}/;
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/**
 * The period a column header speaks of, or null when it names none. `year` is the report's, for headers that
 * leave it out. Months are read as the year up to them, unless the header says 其中, 当月 or the like.
 *
 *     1-9月完成情况 → 2021-01-01/P9M    一季度目标 → 2021-01-01/P3M    其中:9月 → 2021-09-01/P1M
 *     ^^^^^                            ^^^^^                             ^^^
 */
export function headerPeriod(header: string, year: number | null): Period | null {
  const label = plainLabel(header);
  const own = YEAR.exec(label)?.groups?.['year'];
  const inYear = own === undefined ? year : Number(own);
  if (inYear === null) return null;
  return (
    monthPeriod(label, inYear) ?? quarterPeriod(label, inYear) ?? yearPeriod(label, inYear, own !== undefined)
  );
}

function monthPeriod(label: string, year: number): Period | null {
  const range = MONTH_RANGE.exec(label)?.groups ?? englishRange(label);
  if (range !== null) return months(year, Number(range['from']), Number(range['to']));
  const month = ONE_MONTH.exec(label)?.groups?.['month'];
  if (month === undefined) return null;
  return months(year, PART_MARK.test(label) ? Number(month) : 1, Number(month));
}

function englishRange(label: string): Record<string, string> | null {
  const named = ENGLISH_MONTHS.flatMap((name, index) =>
    label.includes(name) ? [{ name, month: index + 1 }] : [],
  );
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = named.length > 1 ? first.month : 1;
  return { from: String(from), to: String(last.month) };
}

function quarterPeriod(label: string, year: number): Period | null {
  if (/上半年|h1\b|first half|half year/.test(label)) return months(year, 1, 6);
  const count = FIRST_QUARTERS.exec(label)?.groups?.['count'];
  if (count !== undefined) return months(year, 1, count === '三' ? 9 : 6);
  const quarter = QUARTER.exec(label)?.groups;
  if (quarter === undefined) return null;
  const number = Number(quarter['latin'] ?? chineseOrdinal(quarter['cn'] ?? ''));
  return singleQuarter({ year, quarter: number });
}

function yearPeriod(label: string, year: number, hasOwnYear: boolean): Period | null {
  return WHOLE_YEAR.test(label) || hasOwnYear ? calendarYear(year) : null;
}

function months(year: number, from: number, to: number): Period | null {
  if (from < 1 || to > 12 || from > to) return null;
  return { start: `${year}-${String(from).padStart(2, '0')}-01`, months: to - from + 1 };
}
