/** Words of running prose that speak of a time other than the report's: a year before it, a quarter or year to come. */
import type { Quarter } from '../../domain/period.ts';
import type { Range } from '../types.ts';

/** 2022届, 2020年为: the last year that the words name lies before the report's. */
export function isPastYear(words: string, reference: Quarter | null): boolean {
  const year = [...words.matchAll(/(?<year>20\d\d)(?:年|届)/gu)].at(-1)?.groups?.['year'];
  return reference !== null && year !== undefined && Number(year) < reference.year;
}

/** Whether a clause speaks of a quarter after the reference: 四季度 in a third-quarter report, 下半年 in a first one. */
export function isAfter(text: string, clause: Range, lead: Range, reference: Quarter | null): boolean {
  const words = text.slice(clause.start, lead.end);
  if (/下一?步|下一?阶段|下季度|明年|次年|来年/u.test(words)) return true;
  if (reference === null) return false;
  const quarter = /第?(?<name>[一二三四])季度(?!末|以来)/u.exec(words)?.groups?.['name'];
  if (quarter !== undefined && '一二三四'.indexOf(quarter) + 1 > reference.quarter) return true;
  if (/下半年/u.test(words) && reference.quarter <= 2) return true;
  const months = /(?<![\d年])(?<month>\d{1,2})月(?:底|末|份|中旬|下旬)?前/u.exec(words)?.groups?.['month'];
  return months !== undefined && Number(months) > reference.quarter * 3;
}

/** 2024年,计划…;…。 and 四季度,我局将…: a sentence that opens with a later time speaks of it to its end. */
export function opensLater(words: string, reference: Quarter | null): boolean {
  const found = LATER_OPENING.exec(words)?.groups;
  if (found === undefined || reference === null) return false;
  const { year, quarter } = found;
  if (year !== undefined) return Number(year) > reference.year;
  if (quarter !== undefined) return '一二三四'.indexOf(quarter) + 1 > reference.quarter;
  return !words.startsWith('下半年') || reference.quarter <= 2;
}

const LATER_OPENING =
  /^(?:(?<year>20\d\d)年|(?<quarter>[一二三四])季度|下半年|明年|下一?步|下一?阶段|下季度)(?=[,:]|[^,;。:]{0,8}(?:将|计划|拟|要|重点|力争|目标|安排|确保))/u;
