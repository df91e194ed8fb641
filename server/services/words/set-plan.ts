import { replacePlan } from '../../../db/repositories/indicator-words.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { putWord, standingOf } from './put-word.ts';

/**
 * Gives an indicator its own plan for a year (`isPlan`), or, with null, the even one back: pace and status follow it.
 * @param shares what is due by the end of each quarter of the year, percent of the target
 * @param seen the revision that was seen, null for nothing; absent: not looked at
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked
 */
export async function setPlan(
  context: ServiceContext,
  id: string,
  year: number,
  shares: readonly number[] | null,
  seen?: string | null,
): Promise<IndicatorDetail> {
  return putWord<{ readonly shares: readonly number[] } & Record<string, unknown>>(context, id, {
    action: 'plan.set',
    seen,
    key: { year },
    touches: { wholeYear: year },
    standing: ({ plans }, indicatorId) => {
      const row = plans.find((each) => each.indicatorId === indicatorId && each.year === year);
      return standingOf(row, ({ shares: now }) => ({ shares: now }));
    },
    value: shares === null ? null : { shares },
    write: (session, stamp) =>
      replacePlan(session, { indicatorId: stamp.indicatorId, year }, shares && { ...stamp, year, shares }),
  });
}
