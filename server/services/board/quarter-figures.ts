import type { Basis } from '../../domain/indicator.ts';
import { quarterKey, reportingYear, type Quarter } from '../../domain/period.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import type { HistoryEntry } from './indicator-history.ts';

/** The accepted figure of a quarter. */
export interface QuarterFigure {
  readonly quarter: Quarter;
  /** In the unit of the series. */
  readonly value: number;
  readonly basis: Basis;
  /** Months it covers. */
  readonly months: number;
  readonly endMonth: number | null;
}

/** An indicator's accepted figures by quarter, in one unit. */
export interface QuarterFigures {
  readonly unit: string;
  readonly at: (quarter: Quarter) => QuarterFigure | null;
  /** Reporting years with a figure, first to last. */
  readonly years: (yearStart: number) => readonly number[];
}

/** What counts of a history: the accepted ones of the figures that quarters answer with; those in an unlike unit stay out. */
export function quarterFigures(history: readonly HistoryEntry[], unit: string): QuarterFigures {
  const figures = new Map<string, QuarterFigure>();
  for (const { edition, row, isCurrent } of history) {
    const { observation } = row;
    if (observation?.review !== 'accepted' || !isCurrent) continue;
    const value = convert(observation.value, parseUnit(observation.unit), parseUnit(unit));
    if (value === null) continue;
    figures.set(quarterKey(edition), {
      quarter: edition,
      value,
      basis: observation.basis,
      months: observation.periodMonths,
      endMonth: edition.endMonth,
    });
  }
  return {
    unit,
    at: (quarter) => figures.get(quarterKey(quarter)) ?? null,
    years: (yearStart) =>
      [...new Set([...figures.values()].map(({ quarter }) => reportingYear(quarter, yearStart)))].sort(
        (a, b) => a - b,
      ),
  };
}
