import type {
  ComparedCell,
  ComparedPeriod,
  ComparedRow,
  PeriodComparison,
} from '../../../server/domain/comparison-view.ts';
import { quarterKey, quartersOfYear } from '../../../server/domain/period.ts';

/** One of the two years of a comparison: its quarters and where they stand among the cells of a row. */
export interface ComparedYear {
  readonly year: number;
  readonly periods: readonly ComparedPeriod[];
  /** Place of the first quarter among the cells. */
  readonly from: number;
  readonly hasReport: boolean;
}

/** Which years a comparison is about: the shown one and the one it is held against, null for none. */
export interface YearPair {
  readonly shown: number;
  readonly other: number | null;
}

/** The quarters to ask for, the earlier year first. */
export function periodsToAsk(pair: YearPair, yearStart: number): readonly string[] {
  return inTime(pair).flatMap((year) => quartersOfYear(year, yearStart).map(quarterKey));
}

/** The years of an answer, in time; null where the answer is one for other years. */
export function yearsOf(
  { periods }: PeriodComparison,
  pair: YearPair,
  yearStart: number,
): readonly ComparedYear[] | null {
  const asked = periodsToAsk(pair, yearStart);
  if (asked.length !== periods.length || periods.some(({ period }, index) => period !== asked[index]))
    return null;
  return inTime(pair).map((year, index) => {
    const own = periods.slice(index * 4, index * 4 + 4);
    return { year, periods: own, from: index * 4, hasReport: own.some(({ edition }) => edition !== null) };
  });
}

function inTime({ shown, other }: YearPair): readonly number[] {
  return other === null ? [shown] : [other, shown].sort((a, b) => a - b);
}

/** The cells of one year of a row. */
export function cellsOf(row: ComparedRow, { from }: ComparedYear): readonly (ComparedCell | null)[] {
  return row.cells.slice(from, from + 4);
}
