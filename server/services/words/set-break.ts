import { replaceBreak } from '../../../db/repositories/indicator-words.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { putWord } from './put-word.ts';
import { quarterReason } from './quarter-reason.ts';

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
  return putWord(context, id, {
    action: 'series_break.set',
    seen,
    ...quarterReason(quarter, reason, (rows) => rows.breaks),
    write: (session, stamp) =>
      replaceBreak(
        session,
        { indicatorId: stamp.indicatorId, period },
        reason === null ? null : { ...stamp, period, reason },
      ),
    settle: (session, organisationId) => refreshFindings(session, organisationId),
  });
}
