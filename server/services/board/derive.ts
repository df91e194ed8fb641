import { growth, type PeriodFigure } from '../../domain/growth.ts';
import { forecastYear } from '../../domain/forecast.ts';
import {
  elapsedShare,
  quarterKey,
  quartersOfYear,
  reportingYear,
  shiftQuarter,
  type Quarter,
} from '../../domain/period.ts';
import { requiredRunRate } from '../../domain/required-run-rate.ts';
import type { Derived } from '../../domain/derived.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { singleQuarters } from '../../domain/single-quarters.ts';
import type { QuarterFigure, QuarterFigures } from './quarter-figures.ts';

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
  const alone = [
    ...yearAlone(figures, year - 1, yearStart, breaks),
    ...yearAlone(figures, year, yearStart, breaks),
  ];
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
    requiredRunRate: requiredRunRate(target, isAccepted ? actual : null, elapsed),
    forecasts: forecastYear(
      pointsUpTo(figures, quarters, quarter, yearStart),
      earlierYears(figures, year, yearStart, breaks),
      {
        unit,
        target: target === null ? null : (target.low ?? target.value),
      },
    ),
    singleQuarters: alone.slice(4),
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

function figureAt(figures: QuarterFigures, quarter: Quarter): PeriodFigure {
  const figure = figures.at(quarter);
  return { period: quarterKey(quarter), months: figure?.months ?? 0, value: figure?.value ?? null };
}

/** Whether a quarter after `from`, up to `to`, begins a new definition. */
function isBroken(breaks: ReadonlySet<string>, from: Quarter, to: Quarter): boolean {
  return [...breaks].some((key) => key > quarterKey(from) && key <= quarterKey(to));
}

function yearAlone(figures: QuarterFigures, year: number, yearStart: number, breaks: ReadonlySet<string>) {
  const totals = quartersOfYear(year, yearStart).map((quarter) => {
    const figure = figures.at(quarter);
    return { period: quarterKey(quarter), value: isTotal(figure) ? figure.value : null };
  });
  return singleQuarters(totals, breaks, figures.unit);
}

function isTotal(figure: QuarterFigure | null): figure is QuarterFigure {
  return figure !== null && figure.basis === 'cumulative';
}

function pointsUpTo(
  figures: QuarterFigures,
  quarters: readonly Quarter[],
  shown: Quarter,
  yearStart: number,
) {
  const last = quarters.findIndex((quarter) => quarterKey(quarter) === quarterKey(shown));
  return quarters.slice(0, last + 1).flatMap((quarter, index) => {
    const figure = figures.at(quarter);
    if (!isTotal(figure)) return [];
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
