import { replaceBreak } from '../../../db/repositories/indicator-words.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { putWord, standingOf } from './put-word.ts';

/**
 * Says that from a quarter on the figures count something else, or, with null, that they do not: growth, single
 * quarters and falls are not computed across it.
 * @param seen the revision that was seen, null for nothing; absent: not looked at
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked
 */
export async function setBreak(
  context: ServiceContext,
  id: string,
  quarter: Quarter,
  reason: string | null,
  seen?: string | null,
): Promise<IndicatorDetail> {
  const period = quarterKey(quarter);
  return putWord<{ readonly reason: string } & Record<string, unknown>>(context, id, {
    action: 'series_break.set',
    seen,
    key: { period },
    touches: quarter,
    standing: ({ breaks }, indicatorId) => {
      const row = breaks.find((each) => each.indicatorId === indicatorId && each.period === period);
      return standingOf(row, (found) => ({ reason: found.reason }));
    },
    value: reason === null ? null : { reason },
    write: (session, stamp) =>
      replaceBreak(
        session,
        { indicatorId: stamp.indicatorId, period },
        reason === null ? null : { ...stamp, period, reason },
      ),
    settle: (session, organisationId) => refreshFindings(session, organisationId),
  });
}
