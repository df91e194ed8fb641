/** What speaks for and against a figure, as a reviewer would say it; worded by language on screen. */
import type { Amount, How } from './indicator.ts';
import type { ScorecardMetric } from './scorecard.ts';
import { convert, parseUnit } from './unit.ts';

export type MetricCheck =
  | { readonly code: 'source'; readonly isGood: boolean; readonly how: How }
  | {
      readonly code: 'claim';
      readonly isGood: boolean;
      readonly quote: string;
      readonly holds: boolean | null;
      readonly attainment: number | null;
    }
  | { readonly code: 'attained'; readonly isGood: true; readonly attainment: number }
  | { readonly code: 'period'; readonly isGood: boolean }
  | {
      readonly code: 'steady' | 'jump' | 'fall';
      readonly isGood: boolean;
      readonly previous: Amount;
      /** Difference to the quarter before, in the unit of the figure. */
      readonly change: number;
    };

/** A step of more than so many usual steps is worth a look. */
const JUMP = 3;
/** A state or rate that moves by more than this share of itself is worth a look. */
const LEVEL_JUMP = 0.5;

/**
 * The checks of a metric with a figure, in the order a reader makes them; none without a figure.
 *
 * @param period key of the shown quarter, `2021-Q3`
 */
export function checkMetric(metric: ScorecardMetric, period: string): readonly MetricCheck[] {
  const { actual, attainment, claim } = metric;
  if (actual === null) return [];
  const said: readonly MetricCheck[] =
    claim === null
      ? attainment === null
        ? []
        : [{ code: 'attained', isGood: true, attainment }]
      : [
          {
            code: 'claim',
            isGood: claim.holds !== false,
            quote: claim.quote,
            holds: claim.holds,
            attainment,
          },
        ];
  const isUnclear = metric.reasons.some(({ code }) => code === 'ambiguous_period');
  return [
    { code: 'source', isGood: actual.how === 'stated', how: actual.how },
    ...said,
    { code: 'period', isGood: !isUnclear },
    ...stepChecks(metric, period),
  ];
}

/** The figure beside that of the quarter before in the same year; nothing where that one gave none. */
function stepChecks({ actual, trend }: ScorecardMetric, period: string): readonly MetricCheck[] {
  const at = trend.findIndex((point) => point.period === period);
  const before = trend[at - 1];
  if (actual === null || before === undefined || before.value === null) return [];
  const now = actual.value;
  const then = convert(before.value, parseUnit(before.unit), parseUnit(actual.unit));
  if (then === null) return [];
  const step = { previous: { value: before.value, unit: before.unit }, change: now - then };
  if (actual.basis === 'cumulative') {
    if (now < then) return [{ code: 'fall', isGood: false, ...step }];
    // What the quarters before added on average; a first figure of 0 tells nothing.
    const usual = then / at;
    const isJump = usual > 0 && now - then > JUMP * usual;
    return [{ code: isJump ? 'jump' : 'steady', isGood: !isJump, ...step }];
  }
  const isJump = then !== 0 && Math.abs(now - then) > LEVEL_JUMP * Math.abs(then);
  return [{ code: isJump ? 'jump' : 'steady', isGood: !isJump, ...step }];
}
