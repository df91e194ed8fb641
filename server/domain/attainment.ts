/**
 * The only formulas for attainment, pace and status. Screen, API, image and slide all call these.
 * Rule table: docs/adr/0002-status.md. Every function returns null rather than guess: unknown is never 0.
 */
import { assertNever } from './assert-never.ts';
import { wayFromBase, type Baseline } from './baseline.ts';
import { shiftDecimal } from './decimal.ts';
import type { Basis, Bound, Direction, Form } from './indicator.ts';
import { convert, parseUnit } from './unit.ts';

export const STATUSES = [
  'behind',
  'missed',
  'at_risk',
  'on_track',
  'met',
  'exceeded',
  'not_reported',
  'qualitative',
] as const;
export type Status = (typeof STATUSES)[number];

/** Points behind the year's pace that turn a target amber and red; level targets need `nearLevel` percent to stay amber. */
export interface Thresholds {
  readonly onTrackGap: number;
  readonly atRiskGap: number;
  readonly nearLevel: number;
  /** Percent around 100 within which an approximate target (左右) is met. */
  readonly approxBand: number;
  /** Points a cumulative cap may be used up ahead of the year. */
  readonly capLead: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  onTrackGap: -5,
  atRiskGap: -20,
  nearLevel: 95,
  approxBand: 10,
  capLead: 5,
};

/** Bump when a rule changes: sealed quarters remember the version that judged them. */
export const STATUS_RULE_VERSION = 1;

export interface TargetValue {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly direction: Direction;
  readonly form: Form;
}

export interface ActualValue {
  readonly value: number;
  readonly unit: string;
  readonly basis: Basis;
}

export interface Assessment {
  /** actual / target × 100, unrounded; null for ranges, caps, zero targets, unlike units and missing sides. */
  readonly attainment: number | null;
  /** Share of a cap used up, percent, unrounded; null for everything that is not a cap. */
  readonly used: number | null;
  /** actual − target in the target's unit; for a range against the nearest end, 0 inside; null when not comparable. */
  readonly toTarget: number | null;
  /** Share of the year gone (or due by the indicator's own plan), percent; null where it does not matter (levels). */
  readonly elapsed: number | null;
  /** attainment − elapsed, percentage points; cumulative figures only. */
  readonly paceGap: number | null;
  readonly status: Status;
  /** Which line of the table decided, with its version: `at_least@1`. */
  readonly rule: string;
}

/** All that a judgement rests on. */
export interface AssessInput {
  readonly target: TargetValue | null;
  readonly actual: ActualValue | null;
  /** Percent of the year gone at the period's end, 0 to 100. */
  readonly elapsed: number;
  readonly thresholds?: Thresholds;
  /** Where the year's change starts from; null without one. */
  readonly baseline?: Baseline | null;
  /** Percent of the target that is due by the indicator's own plan; null where the year runs evenly. */
  readonly planned?: number | null;
}

/** Judges one target against one figure. */
export function assess({
  target,
  actual,
  elapsed,
  thresholds = DEFAULT_THRESHOLDS,
  baseline = null,
  planned = null,
}: AssessInput): Assessment {
  const due = planned ?? elapsed;
  if (target === null) return blank('qualitative', 'no_numeric_target', null);
  if (actual === null) return blank('not_reported', 'no_figure', due);
  const value = convert(actual.value, parseUnit(actual.unit), parseUnit(target.unit));
  const isClosed = elapsed >= 100;
  const time = { due, isClosed, thresholds };
  const based = baseline === null ? null : fromBase({ target, actual, baseline, time });
  if (based !== null) return based;
  if (value === null) return blank('not_reported', whyUnlike(target, actual), due);
  const facts = { target, value, isLevel: actual.basis === 'level', ...time };
  const bound = target.direction === 'down' && target.bound !== 'range' ? 'lte' : target.bound;
  switch (bound) {
    case 'eq':
    case 'gte':
      return facts.isLevel ? atLeastLevel(facts) : atLeast(facts, 'at_least');
    case 'approx':
      return about(facts);
    case 'range':
      return within(facts);
    case 'lte':
      return facts.isLevel || target.form === 'change' ? capLevel(facts) : capCumulative(facts);
    default:
      return assertNever(bound);
  }
}

/** Judges the way gone from the base as "at least"; null where the base says nothing about this target. */
function fromBase({ target, actual, baseline, time }: BasedInput): Assessment | null {
  if (target.bound === 'range' || target.bound === 'approx') return null;
  const way = wayFromBase({ target, actual, baseline });
  if (way === null) return null;
  const value = convert(actual.value, parseUnit(actual.unit), parseUnit(target.unit));
  const facts = { target, value: way.reached, isLevel: false, ...time };
  const judged = atLeast(facts, 'from_base', way.toGo);
  return target.form === 'change' || value === null
    ? judged
    : { ...judged, toTarget: difference(value, target.value) };
}

interface BasedInput {
  readonly target: TargetValue;
  readonly actual: ActualValue;
  readonly baseline: Baseline;
  readonly time: YearTime;
}

/** A share against a change in points is not unlike: it lacks the base. */
function whyUnlike(target: TargetValue, actual: ActualValue): string {
  const isShare = parseUnit(actual.unit).kind === 'percent' && parseUnit(target.unit).kind === 'points';
  return target.form === 'change' && isShare ? 'no_baseline' : 'unlike_units';
}

/**
 * actual / target × 100; null when a side is missing and for targets of 0 and below: a ratio to nothing is no
 * number, and one to less than nothing grows as things get worse. 110 to 100 is 110, without float dust.
 */
export function ratioPercent(actual: number | null, target: number | null): number | null {
  return actual === null || target === null || target <= 0 ? null : shiftDecimal(actual, 2) / target;
}

interface YearTime {
  /** Percent that is due by now. */
  readonly due: number;
  readonly isClosed: boolean;
  readonly thresholds: Thresholds;
}

interface Facts extends YearTime {
  readonly target: TargetValue;
  /** The actual in the target's unit. */
  readonly value: number;
  readonly isLevel: boolean;
}

function blank(status: Status, rule: string, elapsed: number | null): Assessment {
  return {
    attainment: null,
    used: null,
    toTarget: null,
    elapsed,
    paceGap: null,
    status,
    rule: `${rule}@${STATUS_RULE_VERSION}`,
  };
}

function difference(value: number, target: number): number {
  // Both are decimals as written: the difference of two such numbers has no more digits than the longer one.
  const digits = Math.max(decimals(value), decimals(target));
  return Number((value - target).toFixed(Math.min(digits, 12)));
}

function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}

function atLeast(facts: Facts, rule: string, against: number = facts.target.value): Assessment {
  const { target, value, due, thresholds } = facts;
  const attainment = ratioPercent(value, against);
  const paceGap = attainment === null ? null : attainment - due;
  const common = { attainment, used: null, toTarget: difference(value, against), elapsed: due, paceGap };
  const done = (status: Status): Assessment => ({
    ...common,
    status,
    rule: `${rule}@${STATUS_RULE_VERSION}`,
  });
  if (value > against) return done('exceeded');
  if (value === against && !target.strict) return done('met');
  if (facts.isClosed) return done('missed');
  if (paceGap === null) return done('behind');
  if (paceGap >= thresholds.onTrackGap) return done('on_track');
  return done(paceGap >= thresholds.atRiskGap ? 'at_risk' : 'behind');
}

function atLeastLevel({ target, value, isClosed, thresholds }: Facts): Assessment {
  const attainment = ratioPercent(value, target.value);
  const isMet = value > target.value || (value === target.value && !target.strict);
  const isNear = attainment !== null && attainment >= thresholds.nearLevel;
  let status: Status = isNear ? 'at_risk' : 'behind';
  if (isMet) status = value > target.value ? 'exceeded' : 'met';
  else if (isClosed) status = 'missed';
  return level(
    { attainment, used: null, toTarget: difference(value, target.value), status },
    'at_least_level',
  );
}

function about(facts: Facts): Assessment {
  const { target, value, thresholds } = facts;
  const attainment = ratioPercent(value, target.value);
  const below = facts.isLevel ? atLeastLevel(facts) : atLeast(facts, 'about');
  if (attainment === null || attainment < 100 - thresholds.approxBand) return below;
  const status = attainment > 100 + thresholds.approxBand ? 'exceeded' : 'met';
  return { ...below, status, rule: `about@${STATUS_RULE_VERSION}` };
}

function within(facts: Facts): Assessment {
  const { target, value } = facts;
  const low = target.low ?? target.value;
  const high = target.high ?? target.value;
  if (value < low) {
    const below = facts.isLevel
      ? atLeastLevel({ ...facts, target: { ...target, value: low } })
      : atLeast(facts, 'range', low);
    return { ...below, attainment: null };
  }
  const status: Status = value > high ? 'exceeded' : 'met';
  const toTarget = value > high ? difference(value, high) : 0;
  return { ...blank(status, 'range', facts.isLevel ? null : facts.due), toTarget };
}

function capLevel({ target, value }: Facts): Assessment {
  const isOver = target.strict ? value >= target.value : value > target.value;
  return level(
    {
      attainment: null,
      used: ratioPercent(value, target.value),
      toTarget: difference(value, target.value),
      status: isOver ? 'behind' : 'met',
    },
    'cap_level',
  );
}

function capCumulative({ target, value, due, isClosed, thresholds }: Facts): Assessment {
  const used = ratioPercent(value, target.value);
  const isOver = target.strict ? value >= target.value : value > target.value;
  let status: Status = used !== null && used - due > thresholds.capLead ? 'at_risk' : 'on_track';
  if (isOver) status = 'behind';
  else if (isClosed) status = 'met';
  return {
    attainment: null,
    used,
    toTarget: difference(value, target.value),
    elapsed: due,
    paceGap: null,
    status,
    rule: `cap_cumulative@${STATUS_RULE_VERSION}`,
  };
}

function level(
  facts: Pick<Assessment, 'attainment' | 'used' | 'toTarget' | 'status'>,
  rule: string,
): Assessment {
  return { ...facts, elapsed: null, paceGap: null, rule: `${rule}@${STATUS_RULE_VERSION}` };
}
