import { periodStateOf } from '../../../db/repositories/period-states.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';

/** Stops a change to a quarter that was locked; the store would refuse it too. @throws AppError quarter_locked */
export async function refuseLocked(
  session: Session,
  organisationId: string,
  quarter: Quarter,
): Promise<void> {
  const period = quarterKey(quarter);
  if ((await periodStateOf(session, organisationId, period)) === 'locked')
    throw new AppError('quarter_locked', { period });
}
