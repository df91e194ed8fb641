import type { Bound } from '../../server/domain/indicator.ts';
import { ratioPercent } from '../../server/domain/attainment.ts';

/** The end of the scale that gauges, bars and the board share, percent of the target. */
export const RULER_MAX = 200;

export interface RulerInput {
  readonly attainment: number | null;
  readonly used: number | null;
  readonly target: {
    readonly bound: Bound;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** actual − target in the target's unit; for a range against the nearest end, 0 inside. */
  readonly toTarget: number | null;
}

/**
 * Where a figure stands on the shared 0–200 % ruler, percent, not clipped; null where nothing can be drawn.
 * A range has no percentage: inside it stands on the target line, outside it is measured against the end it missed.
 */
export function rulerValue({ attainment, used, target, toTarget }: RulerInput): number | null {
  if (attainment !== null) return attainment;
  if (used !== null) return used;
  if (target?.bound !== 'range' || toTarget === null) return null;
  if (toTarget === 0) return 100;
  const end = toTarget > 0 ? (target.high ?? target.value) : (target.low ?? target.value);
  return ratioPercent(end + toTarget, end);
}
