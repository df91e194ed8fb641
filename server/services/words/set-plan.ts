import { replacePlan } from '../../../db/repositories/indicator-words.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { putWord } from './put-word.ts';

/**
 * Gives an indicator its own plan for a year (`isPlan`), or, with null, the even one back: pace and status follow it.
 * @param shares what is due by the end of each quarter of the year, percent of the target
 * @throws AppError indicator_not_found, quarter_locked
 */
export async function setPlan(
  context: ServiceContext,
  id: string,
  year: number,
  shares: readonly number[] | null,
): Promise<IndicatorDetail> {
  return putWord<{ readonly shares: readonly number[] } & Record<string, unknown>>(context, id, {
    action: 'plan.set',
    key: { year },
    touches: { wholeYear: year },
    standing: ({ plans }, indicatorId) => {
      const row = plans.find((each) => each.indicatorId === indicatorId && each.year === year);
      return row === undefined ? null : { shares: row.shares };
    },
    value: shares === null ? null : { shares },
    write: (session, stamp) =>
      replacePlan(session, { indicatorId: stamp.indicatorId, year }, shares && { ...stamp, year, shares }),
  });
}
