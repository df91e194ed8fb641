import type { Computed } from '../../domain/computed.ts';
import { growth, type PeriodFigure } from '../../domain/growth.ts';
import {
  quarterKey,
  quartersOfYear,
  reportingYear,
  shiftQuarter,
  type Quarter,
} from '../../domain/period.ts';
import { singleQuarters } from '../../domain/single-quarters.ts';
import type { QuarterFigure, QuarterFigures } from './quarter-figures.ts';

export interface Growth {
  /** The quarters of the year by themselves. */
  readonly singleQuarters: readonly (Computed & { readonly period: string })[];
  readonly yearOnYear: Computed;
  readonly quarterOnQuarter: Computed;
}

/**
 * How a quarter compares with the same one a year before and with the quarter before.
 * @param breaks keys of quarters that begin a new definition
 */
export function growthAt(
  figures: QuarterFigures,
  quarter: Quarter,
  { yearStart, breaks }: { readonly yearStart: number; readonly breaks: ReadonlySet<string> },
): Growth {
  const { unit } = figures;
  const year = reportingYear(quarter, yearStart);
  const ofYear = yearAlone(figures, year, yearStart, breaks);
  const alone = [...yearAlone(figures, year - 1, yearStart, breaks), ...ofYear];
  const singleOf = (at: Quarter): PeriodFigure => {
    const key = quarterKey(at);
    const single = alone.find(({ period }) => period === key);
    const isLevel = figures.at(at)?.basis === 'level';
    return isLevel
      ? { period: key, months: 3, value: figures.at(at)?.value ?? null }
      : { period: key, months: 3, value: single?.value ?? null, refused: single?.refused ?? 'gap' };
  };
  const before = shiftQuarter(quarter, -1);
  const lastYear = shiftQuarter(quarter, -4);
  return {
    singleQuarters: ofYear,
    yearOnYear: growth('year_on_year@1', figureAt(figures, quarter), figureAt(figures, lastYear), {
      unit,
      isBroken: isBroken(breaks, lastYear, quarter),
    }),
    quarterOnQuarter: growth('quarter_on_quarter@1', singleOf(quarter), singleOf(before), {
      unit,
      isBroken: isBroken(breaks, before, quarter),
    }),
  };
}

/** Whether a figure is a running total of its year. */
export function isTotal(figure: QuarterFigure | null): figure is QuarterFigure {
  return figure !== null && figure.basis === 'cumulative';
}

function figureAt(figures: QuarterFigures, quarter: Quarter): PeriodFigure {
  const figure = figures.at(quarter);
  return { period: quarterKey(quarter), months: figure?.months ?? 0, value: figure?.value ?? null };
}

/** Whether a quarter after `from`, up to `to`, begins a new definition. */
export function isBroken(breaks: ReadonlySet<string>, from: Quarter, to: Quarter): boolean {
  return [...breaks].some((key) => key > quarterKey(from) && key <= quarterKey(to));
}

function yearAlone(figures: QuarterFigures, year: number, yearStart: number, breaks: ReadonlySet<string>) {
  const totals = quartersOfYear(year, yearStart).map((quarter) => {
    const figure = figures.at(quarter);
    const isPartial = figure !== null && figure.endMonth !== null;
    return { period: quarterKey(quarter), value: isTotal(figure) ? figure.value : null, isPartial };
  });
  return singleQuarters(totals, breaks, figures.unit);
}
