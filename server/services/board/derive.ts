import { forecastYear } from '../../domain/forecast.ts';
import {
  elapsedShare,
  quarterKey,
  quartersOfYear,
  reportingYear,
  type Quarter,
} from '../../domain/period.ts';
import { requiredRunRate } from '../../domain/required-run-rate.ts';
import type { Derived } from '../../domain/derived.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { growthAt, isBroken, isTotal } from './growth-at.ts';
import type { QuarterFigures } from './quarter-figures.ts';

export interface DeriveInput {
  readonly metric: ScorecardMetric;
  readonly figures: QuarterFigures;
  readonly quarter: Quarter;
  readonly yearStart: number;
  /** Keys of quarters that begin a new definition. */
  readonly breaks: ReadonlySet<string>;
}

/** Everything computed from the accepted figures of an indicator up to a quarter. */
export function derive({ metric, figures, quarter, yearStart, breaks }: DeriveInput): Derived {
  const { unit } = figures;
  const year = reportingYear(quarter, yearStart);
  const quarters = quartersOfYear(year, yearStart);
  const { target, actual, elapsed } = metric.why.inputs;
  const isAccepted = metric.review === 'accepted';
  return {
    requiredRunRate: requiredRunRate(target, isAccepted ? actual : null, elapsed),
    forecasts: forecastYear(
      pointsUpTo(figures, quarters, { quarter, yearStart, breaks }),
      earlierYears(figures, year, yearStart, breaks),
      {
        unit,
        target: target === null ? null : (target.low ?? target.value),
      },
    ),
    ...growthAt(figures, quarter, { yearStart, breaks }),
  };
}

/** The running totals of the year up to a quarter; those before a new definition count something else. */
function pointsUpTo(
  figures: QuarterFigures,
  quarters: readonly Quarter[],
  { quarter: shown, yearStart, breaks }: Pick<DeriveInput, 'quarter' | 'yearStart' | 'breaks'>,
) {
  const last = quarters.findIndex((quarter) => quarterKey(quarter) === quarterKey(shown));
  return quarters.slice(0, last + 1).flatMap((quarter, index) => {
    const figure = figures.at(quarter);
    if (!isTotal(figure) || isBroken(breaks, quarter, shown)) return [];
    const elapsed = elapsedShare({ ...quarter, endMonth: figure.endMonth }, yearStart);
    return [{ place: index + 1, elapsed, value: figure.value }];
  });
}

/** Running totals of the years before, but for those that a changed definition cuts off. */
function earlierYears(
  figures: QuarterFigures,
  year: number,
  yearStart: number,
  breaks: ReadonlySet<string>,
): readonly (readonly (number | null)[])[] {
  return figures.years(yearStart).flatMap((earlier) => {
    const quarters = quartersOfYear(earlier, yearStart);
    const [first] = quarters;
    const isCutOff = first !== undefined && [...breaks].some((key) => key > quarterKey(first));
    if (earlier >= year || isCutOff) return [];
    return [
      quarters.map((quarter) => (isTotal(figures.at(quarter)) ? (figures.at(quarter)?.value ?? null) : null)),
    ];
  });
}
