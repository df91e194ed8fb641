/**
 * Where a running total will stand when the year closes. Two methods, always named: the run rate takes the year as
 * even (share gone by a quarter = elapsed), the seasonal share takes it as earlier years went.
 */
import { computed, refused, withoutDust, type Computed } from './computed.ts';

/** A running total at the end of a quarter of the year. */
export interface YearPoint {
  /** Place of the quarter in the year, 1 to 4. */
  readonly place: number;
  /** Percent of the year gone. */
  readonly elapsed: number;
  readonly value: number;
}

export type ForecastMethod = 'run_rate' | 'seasonal';

export interface Forecast extends Computed {
  readonly method: ForecastMethod;
  /**
   * How far the same rule, asked at the earlier points of the year, missed the newest one: mean of
   * |forecast − figure| / |figure|, percent. null where that cannot be said.
   */
  readonly backTestError: number | null;
  /** Month of the year, 1 to 12, in which the total reaches the target at this pace; null when not within the year. */
  readonly reachedInMonth: number | null;
}

const FEWEST_POINTS = 2;
const MONTHS = 12;
const QUARTER_SHARE = 25;

/**
 * Both forecasts, run rate first. None with fewer than two points, no seasonal one without an earlier whole year.
 * @param points figures of this year up to now, in their order, in `unit`
 * @param earlier running totals of earlier years, four quarters each, null where none was reported
 * @param target the value to reach, in `unit`; null when there is none
 */
export function forecastYear(
  points: readonly YearPoint[],
  earlier: readonly (readonly (number | null)[])[],
  { unit, target }: { readonly unit: string; readonly target: number | null },
): readonly Forecast[] {
  const shares = seasonalShares(earlier);
  return [
    project('run_rate', points, (point) => point.elapsed / 100, { unit, target }),
    shares === null
      ? none('seasonal', points.length < FEWEST_POINTS ? 'too_few_points' : 'no_history', unit, points)
      : project('seasonal', points, seasonalShare(shares), { unit, target }),
  ];
}

/** Mean share of the year done by each quarter, 0 to 1; only whole years that end above zero count. null without any. */
export function seasonalShares(
  years: readonly (readonly (number | null)[])[],
): readonly (number | null)[] | null {
  const whole = years.flatMap((year) => {
    const total = year[3] ?? null;
    return total !== null && total > 0 && year.every((value) => value !== null)
      ? [year.map((value) => value / total)]
      : [];
  });
  if (whole.length === 0) return null;
  return [0, 1, 2, 3].map((place) => {
    const mean = whole.reduce((sum, year) => sum + (year[place] ?? 0), 0) / whole.length;
    return mean > 0 ? withoutDust(mean) : null;
  });
}

type ShareOf = (point: YearPoint) => number | null;

/** Known for whole quarters alone: of a month within one earlier years say nothing. */
function seasonalShare(shares: readonly (number | null)[]): ShareOf {
  return ({ place, elapsed }) => (elapsed === place * QUARTER_SHARE ? (shares[place - 1] ?? null) : null);
}

function project(
  method: ForecastMethod,
  points: readonly YearPoint[],
  shareOf: ShareOf,
  { unit, target }: { readonly unit: string; readonly target: number | null },
): Forecast {
  const now = points.at(-1);
  if (now === undefined || points.length < FEWEST_POINTS) return none(method, 'too_few_points', unit, points);
  const share = shareOf(now);
  if (share === null || share === 0) return none(method, 'no_history', unit, points);
  const value = withoutDust(now.value / share);
  return {
    ...computed(value, factsOf(method, unit, points, share)),
    method,
    backTestError: backTest(points, now, shareOf),
    reachedInMonth: reachedInMonth(points, value, target),
  };
}

function backTest(points: readonly YearPoint[], now: YearPoint, shareOf: ShareOf): number | null {
  const errors = points.slice(0, -1).flatMap((point) => {
    const [then, share] = [shareOf(point), shareOf(now)];
    if (then === null || then === 0 || share === null || now.value === 0) return [];
    return [(100 * Math.abs((point.value / then) * share - now.value)) / Math.abs(now.value)];
  });
  if (errors.length === 0) return null;
  return withoutDust(errors.reduce((sum, error) => sum + error, 0) / errors.length);
}

/** The month of the report that first shows the target reached, else the one in which an even pace gets there. */
function reachedInMonth(points: readonly YearPoint[], yearEnd: number, target: number | null): number | null {
  if (target === null) return null;
  const reached = points.find((point) => point.value >= target);
  if (reached !== undefined) return Math.round((reached.elapsed / 100) * MONTHS);
  return yearEnd <= 0 || yearEnd < target ? null : Math.ceil(withoutDust((target / yearEnd) * MONTHS));
}

function none(
  method: ForecastMethod,
  reason: 'too_few_points' | 'no_history',
  unit: string,
  points: readonly YearPoint[],
): Forecast {
  const facts = factsOf(method, unit, points, null);
  return { ...refused(reason, facts), method, backTestError: null, reachedInMonth: null };
}

function factsOf(
  method: ForecastMethod,
  unit: string,
  points: readonly YearPoint[],
  share: number | null,
): Pick<Computed, 'unit' | 'rule' | 'inputs'> {
  const actual = points.at(-1)?.value ?? null;
  return { unit, rule: `${method}@1`, inputs: { actual, points: points.length, shareDone: share } };
}
