/** When a figure speaks for: the last period its sentence names before it, else the report's own. */
import { quarterEnd } from '../../domain/period.ts';
import type { Quarter } from '../../domain/period.ts';
import type { Period } from '../../domain/period.ts';
import type { PeriodMention, Range } from '../types.ts';
import type { TextView } from './text-view.ts';

const MONTHS_A_YEAR = 12;
const MONTHS_A_QUARTER = 3;

/** 较上年, 由年初的: what is compared with is not when it was reached. */
const COMPARED = /^[较比由从]|上年|去年|年初(?!以来)|同期/u;

export interface Time {
  /** ISO date, or `2021-03` when only the month is named; null without a report period. */
  readonly asOf: string | null;
  /** The clause names a stretch inside the year, not the year so far. */
  readonly isSinglePeriod: boolean;
}

export interface TimeFacts {
  /** The stored text. */
  readonly text: string;
  readonly reference: Quarter | null;
  readonly periods: readonly PeriodMention[];
  readonly view: TextView;
  /** Period of the column the figure stands in. */
  readonly field: { readonly period: Period | null };
}

/** Sentence and clause in view offsets, `before` in the stored text: periods that begin after it do not count. */
export function timeOf(
  { text, reference, periods, view, field }: TimeFacts,
  sentence: Range,
  clause: Range,
  before: number,
): Time {
  if (reference === null) return { asOf: null, isSinglePeriod: false };
  const { start } = view.toSource(sentence);
  const last = lastBefore(periods, start, before, text);
  const latest = quarterEnd(reference);
  if (last === undefined)
    return { asOf: field.period === null ? latest : columnEnd(field.period, latest), isSinglePeriod: false };
  const named = last.asOf ?? (last.period === null ? latest : periodEnd(last.period, latest));
  return {
    asOf: named.slice(0, latest.length) > latest ? latest : named,
    isSinglePeriod:
      last.period !== null &&
      last.asOf === null &&
      last.start >= view.toSource(clause).start &&
      isInsideYear(last.period),
  };
}

/** The last period between two offsets that is no comparison; periods run forward, so it is searched from its place. */
function lastBefore(
  periods: readonly PeriodMention[],
  start: number,
  before: number,
  text: string,
): PeriodMention | undefined {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.start ?? Infinity) < before) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i -= 1) {
    const period = periods[i];
    if (period === undefined || period.start < start) return undefined;
    if (!COMPARED.test(text.slice(period.start - 1, period.end))) return period;
  }
  return undefined;
}

/** Months since year 0 at the period's end; orders periods by where they stop. */
export function monthsEnd({ start, months }: Period): number {
  return Number(start.slice(0, 4)) * MONTHS_A_YEAR + Number(start.slice(5, 7)) - 1 + months;
}

function isInsideYear({ start, months }: Period): boolean {
  return months <= MONTHS_A_QUARTER && !start.endsWith('-01-01');
}

/** One month names itself; longer stretches their last day, never later than the report's own period. */
function periodEnd(period: Period, latest: string): string {
  if (period.months === 1) return period.start.slice(0, 7);
  const total = monthsEnd(period);
  const date = new Date(Date.UTC(Math.floor(total / MONTHS_A_YEAR), total % MONTHS_A_YEAR, 0));
  const iso = date.toISOString().slice(0, 10);
  return iso < latest ? iso : latest;
}

/** A column of an earlier date in the report's year: its figures are as of then. */
function columnEnd(period: Period, latest: string): string {
  const end = periodEnd(period, latest);
  return end.slice(0, 4) === latest.slice(0, 4) && end.slice(0, 7) < latest.slice(0, 7) ? end : latest;
}
