import { replaceLevel } from '../../../db/repositories/indicator-words.ts';
import type { DecisionRows } from '../../../db/repositories/decisions.ts';
import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { Amount } from '../../domain/indicator.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { TargetLevel } from '../../domain/target-levels.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { putWord, standingOf } from './put-word.ts';
import { requireUnit } from './require-unit.ts';

/** Which level of which year. */
export interface LevelKey {
  readonly year: number;
  readonly level: TargetLevel;
}

/**
 * Sets what was committed to, or what would be a stretch, beside a year's target; null takes it away.
 * @param seen the revision that was seen, null for nothing; absent: not looked at
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked, unit_unlike, levels_crossed (the commitment asks more)
 */
export async function setLevel(
  context: ServiceContext,
  id: string,
  { year, level }: LevelKey,
  amount: Amount | null,
  seen?: string | null,
): Promise<IndicatorDetail> {
  return putWord<Amount & Record<string, unknown>>(context, id, {
    action: 'target_level.set',
    seen,
    key: { year, level },
    touches: { wholeYear: year },
    standing: ({ levels }, indicatorId) => {
      const row = levels.find(
        (each) => each.indicatorId === indicatorId && each.year === year && each.level === level,
      );
      return standingOf(row, ({ value, unit }) => ({ value, unit }));
    },
    value: amount === null ? null : { value: amount.value, unit: amount.unit },
    check: async (_session, indicator, rows) => {
      if (amount === null) return;
      requireUnit(amount.unit, indicator);
      requireOrder(indicator, rows, { year, level, amount });
    },
    write: (session, stamp) =>
      replaceLevel(
        session,
        { indicatorId: stamp.indicatorId, year, level },
        amount && { ...stamp, year, level, value: amount.value, unit: amount.unit },
      ),
  });
}

function requireOrder(
  { id, direction }: IndicatorRow,
  { levels }: DecisionRows,
  { year, level, amount }: LevelKey & { readonly amount: Amount },
): void {
  const other = levels.find((row) => row.indicatorId === id && row.year === year && row.level !== level);
  if (other === undefined) return;
  const value = convert(other.value, parseUnit(other.unit), parseUnit(amount.unit));
  if (value === null) return;
  const [commit, stretch] = level === 'commit' ? [amount.value, value] : [value, amount.value];
  if (direction === 'up' ? commit > stretch : commit < stretch) throw new AppError('levels_crossed');
}
