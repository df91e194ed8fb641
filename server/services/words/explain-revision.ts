import { replaceRevisionReason } from '../../../db/repositories/indicator-words.ts';
import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import { AppError } from '../../errors.ts';
import { loadHistory, targetsOf } from '../board/indicator-history.ts';
import type { ServiceContext } from '../context.ts';
import { putWord } from './put-word.ts';
import { quarterReason } from './quarter-reason.ts';

/**
 * Says why the report of a quarter changed the year's target; null takes the reason away.
 * @param seen the revision that was seen, null for nothing; absent: not looked at
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked, target_not_revised
 */
export async function explainRevision(
  context: ServiceContext,
  id: string,
  quarter: Quarter,
  reason: string | null,
  seen?: string | null,
): Promise<IndicatorDetail> {
  const period = quarterKey(quarter);
  return putWord(context, id, {
    action: 'revision.explained',
    seen,
    ...quarterReason(quarter, reason, (rows) => rows.revisions),
    check: (session, indicator) => requireRevision(session, indicator, period),
    write: (session, stamp) =>
      replaceRevisionReason(
        session,
        { indicatorId: stamp.indicatorId, period },
        reason === null ? null : { ...stamp, period, reason },
      ),
  });
}

async function requireRevision(
  session: Session,
  { id, organisationId, name }: IndicatorRow,
  period: string,
): Promise<void> {
  const yearStart = (await organisationById(session, organisationId))?.yearStart ?? 1;
  const history = await loadHistory(session, id, await editionsOf(session, organisationId));
  const targets = targetsOf(history, yearStart, () => null);
  if (!targets.some(({ isOriginal, statedIn }) => !isOriginal && statedIn === period))
    throw new AppError('target_not_revised', { name, period });
}
