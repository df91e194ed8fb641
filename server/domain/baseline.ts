/** A target as a way to go: from a base to the target, so that lower can be better and a change can be judged from levels. */
import type { Direction, Form } from './indicator.ts';
import { convert, parseUnit, type Unit } from './unit.ts';

/** Where the year's change starts from (基数, 上年同期). */
export interface Baseline {
  readonly value: number;
  readonly unit: string;
}

export interface WayFromBase {
  /** Gone so far and to go in all, both in the target's unit and counted towards the target. */
  readonly reached: number;
  readonly toGo: number;
}

interface Ends {
  readonly target: {
    readonly value: number;
    readonly unit: string;
    readonly direction: Direction;
    readonly form: Form;
  };
  readonly actual: { readonly value: number; readonly unit: string };
  readonly baseline: Baseline;
}

/**
 * The way from the base: (actual − base) of (target − base); of a change (提高1个百分点) the target is the whole way.
 * null where the units do not meet, where the target is the base, and where the figure is a change already.
 */
export function wayFromBase({ target, actual, baseline }: Ends): WayFromBase | null {
  const unit = parseUnit(target.unit);
  if (target.form === 'change') {
    const now = inChange(actual.value, parseUnit(actual.unit), unit);
    const base = inChange(baseline.value, parseUnit(baseline.unit), unit);
    if (now === null || base === null || target.value === 0) return null;
    const gone = target.direction === 'down' ? base - now : now - base;
    return { reached: clean(gone), toGo: Math.abs(target.value) };
  }
  const now = convert(actual.value, parseUnit(actual.unit), unit);
  const base = convert(baseline.value, parseUnit(baseline.unit), unit);
  if (now === null || base === null || base === target.value) return null;
  const sign = target.value > base ? 1 : -1;
  return { reached: clean(sign * (now - base)), toGo: clean(sign * (target.value - base)) };
}

/** A level on the scale of its change: 2.9 % is 2.9 on a scale of points. A figure in points is a change already. */
function inChange(value: number, from: Unit, change: Unit): number | null {
  if (change.kind === 'points') return from.kind === 'percent' ? value : null;
  return convert(value, from, change);
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}
