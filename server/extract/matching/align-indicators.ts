/** Which indicator of earlier editions a report's metric continues: by name, kind of unit, target and form, one to one. */
import { isComparable, parseUnit, toBase } from '../../domain/unit.ts';
import type { Direction, Form } from '../../domain/indicator.ts';
import { readObject } from '../claims/read-object.ts';
import type { Metric } from '../types.ts';
import { assignPairs } from './assign-pairs.ts';
import { nameSimilarity } from './similarity.ts';

/** An indicator as alignment sees it: what it was called and aimed at, newest name first. */
export interface KnownIndicator {
  readonly id: string;
  readonly names: readonly string[];
  readonly unit: string;
  readonly direction: Direction;
  readonly form: Form;
  /** Newest target in `unit` as written; null when none had a number. */
  readonly target: number | null;
}

const FLOOR = 0.5;
const SAME_TARGET = 0.22;
const NEAR_TARGET = 0.08;
/** Targets are raised and lowered, rarely by more than half. */
const NEAR_RATIO = 1.5;
const OTHER_DIRECTION = -0.2;
/** An equal target alone never makes one indicator of two names. */
const FAINTEST_NAME = 0.3;

/** For each metric the id of the indicator it continues, or null for a new one; no id twice. */
export function alignIndicators(
  known: readonly KnownIndicator[],
  metrics: readonly Metric[],
): readonly (string | null)[] {
  const scores = metrics.map((metric) => known.map((indicator) => score(indicator, metric)));
  return assignPairs(scores, FLOOR).map((column) => (column === null ? null : (known[column]?.id ?? null)));
}

function score(known: KnownIndicator, { name, target, direction, form }: Metric): number {
  if (target === null || form !== known.form) return 0;
  if (!isComparable(parseUnit(known.unit), parseUnit(target.unit))) return 0;
  const likeness = Math.max(0, ...known.names.map((other) => nameLikeness(other, name)));
  if (likeness < FAINTEST_NAME) return 0;
  const turned = direction === known.direction ? 0 : OTHER_DIRECTION;
  return likeness + targetScore(known, target.value, target.unit) + turned;
}

/** 新布局省实验室 and 省实验室新建 name one thing by two verbs: whole names and bare things are compared. */
function nameLikeness(a: string, b: string): number {
  const whole = nameSimilarity(a, b);
  const left = readObject(a).object;
  const right = readObject(b).object;
  return left === '' || right === '' ? whole : Math.max(whole, nameSimilarity(left, right));
}

function targetScore(known: KnownIndicator, value: number, unit: string): number {
  if (known.target === null) return 0;
  const before = toBase(known.target, parseUnit(known.unit));
  const now = toBase(value, parseUnit(unit));
  if (before === now) return SAME_TARGET;
  const ratio = Math.max(before, now) / Math.min(before, now);
  return before > 0 && now > 0 && ratio <= NEAR_RATIO ? NEAR_TARGET : 0;
}
