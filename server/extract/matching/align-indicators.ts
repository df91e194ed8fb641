/** Which indicator of earlier editions a report's metric continues: by name, kind of unit, target and form, one to one. */
import { isComparable, parseUnit, toBase, type Unit } from '../../domain/unit.ts';
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

/** Below this no likeness makes one indicator of two. */
export const LINK_FLOOR = 0.5;
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
  return assignPairs(scoreIndicators(known, metrics), LINK_FLOOR).map((column) =>
    column === null ? null : (known[column]?.id ?? null),
  );
}

/** How surely each metric (row) continues each indicator (column): 0 to about 1.2, 0 where it cannot. */
export function scoreIndicators(
  known: readonly KnownIndicator[],
  metrics: readonly Metric[],
): readonly (readonly number[])[] {
  // Every metric meets every indicator: what either says by itself is worked out once.
  const before = known.map(({ names, unit, target, ...others }) => prepare(names, unit, target, others));
  const now = metrics.map(({ name, target, ...others }) =>
    target === null ? null : prepare([name], target.unit, target.value, others),
  );
  return now.map((metric) => before.map((old) => (metric === null ? 0 : score(old, metric))));
}

interface Side {
  readonly names: readonly { readonly whole: string; readonly thing: string }[];
  readonly unit: Unit;
  /** In the base of its unit. */
  readonly target: number | null;
  readonly direction: Direction;
  readonly form: Form;
}

function prepare(
  names: readonly string[],
  writtenUnit: string,
  target: number | null,
  { direction, form }: Pick<Side, 'direction' | 'form'>,
): Side {
  // 日均处理420吨 and 420吨/日 are one daily average.
  const unit = parseUnit(writtenUnit.replace(/\/(?:日|天|月|年)$/u, ''));
  return {
    names: names.map((whole) => ({ whole, thing: readObject(whole).object })),
    unit,
    target: target === null ? null : toBase(target, unit),
    direction,
    form,
  };
}

function score(old: Side, metric: Side): number {
  if (metric.form !== old.form || !isComparable(old.unit, metric.unit)) return 0;
  const likeness = Math.max(
    0,
    ...old.names.flatMap((before) => metric.names.map((now) => nameLikeness(before, now))),
  );
  if (likeness < FAINTEST_NAME) return 0;
  const turned = metric.direction === old.direction ? 0 : OTHER_DIRECTION;
  return likeness + targetScore(old.target, metric.target) + turned;
}

/** 新布局省实验室 and 省实验室新建 name one thing by two verbs: whole names and bare things are compared. */
function nameLikeness(a: Side['names'][number], b: Side['names'][number]): number {
  const whole = nameSimilarity(a.whole, b.whole);
  if (a.thing === '' || b.thing === '') return whole;
  return a.thing === a.whole && b.thing === b.whole
    ? whole
    : Math.max(whole, nameSimilarity(a.thing, b.thing));
}

function targetScore(before: number | null, now: number | null): number {
  if (before === null || now === null) return 0;
  if (before === now) return SAME_TARGET;
  const ratio = Math.max(before, now) / Math.min(before, now);
  return before > 0 && now > 0 && ratio <= NEAR_RATIO ? NEAR_TARGET : 0;
}
