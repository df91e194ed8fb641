/** Levels of one target: what was committed to, the target itself, what would be a stretch (确保、力争、奋斗). */
import { assess, type AssessInput, type Status } from './attainment.ts';
import type { Lang } from './format.ts';
import type { Amount } from './indicator.ts';
import { convert, parseUnit } from './unit.ts';

export const TARGET_LEVELS = ['commit', 'stretch'] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];
export type BandLevel = TargetLevel | 'target';

const LABELS: Readonly<Record<BandLevel, Readonly<Record<Lang, string>>>> = {
  commit: { zh: '确保目标', en: 'Commitment' },
  target: { zh: '目标', en: 'Target' },
  stretch: { zh: '奋斗目标', en: 'Stretch' },
};

/** One level with the figure judged by it alone. */
export interface TargetBand extends Amount {
  readonly level: BandLevel;
  readonly label: Readonly<Record<Lang, string>>;
  /** Of the figure by this level, percent; null where there is none. */
  readonly attainment: number | null;
  readonly status: Status;
}

/**
 * The target and its other levels, the one that is reached first in front: smallest first, of a cap largest.
 * Empty without a target; a level in an unlike unit stays out.
 */
export function targetBands(
  inputs: AssessInput,
  levels: readonly (Amount & { readonly level: TargetLevel })[],
): readonly TargetBand[] {
  const { target } = inputs;
  if (target === null) return [];
  const bandOf = (level: BandLevel, value: number): TargetBand => {
    const isRange = level === 'target' && target.bound === 'range';
    const bound = target.bound === 'range' && !isRange ? ('gte' as const) : target.bound;
    const ends = isRange ? {} : { low: null, high: null };
    const { attainment, status } = assess({ ...inputs, target: { ...target, value, bound, ...ends } });
    return { level, label: LABELS[level], value, unit: target.unit, attainment, status };
  };
  const others = levels.flatMap(({ level, value, unit }): readonly TargetBand[] => {
    const converted = convert(value, parseUnit(unit), parseUnit(target.unit));
    return converted === null ? [] : [bandOf(level, converted)];
  });
  const sign = target.direction === 'down' || target.bound === 'lte' ? -1 : 1;
  return [bandOf('target', target.value), ...others].sort((a, b) => sign * (a.value - b.value));
}
