/** A year's target as successive reports state it: the first one stands, every later change knows the report that made it. */
import type { Direction, Target } from './indicator.ts';
import { convert, parseUnit } from './unit.ts';

/** softened asks less than before, raised asks more; changed: the two cannot be weighed (another unit or kind of bound). */
export type TargetChange = 'softened' | 'raised' | 'changed';

/** The target of a year as one report states it. */
export interface StatedTarget {
  readonly year: number;
  /** Quarter of the report, `2021-Q2`. */
  readonly statedIn: string;
  readonly editionId: string;
  readonly target: Target;
}

/** One target of a year from the report that states it first until one that states another. */
export interface TargetVersion extends StatedTarget {
  /** The year's first statement. */
  readonly isOriginal: boolean;
  /** How it differs from the one before; null for the original. */
  readonly change: TargetChange | null;
  /** Quarter of the report that replaced it; null while it holds. */
  readonly replacedIn: string | null;
}

/**
 * The versions of each year's target, oldest first. Equal statements are one version; the same amount in
 * another scale (0.3亿元, 3000万元) is equal.
 * @param stated in the order in which the reports speak
 */
export function targetVersions(
  stated: readonly StatedTarget[],
  direction: Direction,
): readonly TargetVersion[] {
  const versions: TargetVersion[] = [];
  for (const entry of stated) {
    const before = versions.findLast((version) => version.year === entry.year);
    const change = before === undefined ? null : targetChange(before.target, entry.target, direction);
    if (before !== undefined && change === null) continue;
    if (before !== undefined) versions[versions.indexOf(before)] = { ...before, replacedIn: entry.statedIn };
    versions.push({ ...entry, isOriginal: before === undefined, change, replacedIn: null });
  }
  return [...versions].sort((a, b) => a.year - b.year);
}

/** How a target changed from one statement to the next; null when both ask the same. */
export function targetChange(before: Target, after: Target, direction: Direction): TargetChange | null {
  const value = convert(after.value, parseUnit(after.unit), parseUnit(before.unit));
  if (value === null) return 'changed';
  const isSame = kindOf(before) === kindOf(after) && isSameEnd(before, after);
  if (value === before.value) return isSame ? null : 'changed';
  const isMore = value > before.value;
  return isMore === (direction === 'up') ? 'raised' : 'softened';
}

/** 8000家 and 不少于8000家 ask the same. */
function kindOf({ bound }: Target): Target['bound'] {
  return bound === 'eq' ? 'gte' : bound;
}

function isSameEnd(before: Target, after: Target): boolean {
  if (after.high === null) return before.high === null;
  return convert(after.high, parseUnit(after.unit), parseUnit(before.unit)) === before.high;
}
