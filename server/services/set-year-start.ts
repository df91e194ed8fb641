import { setCoverage } from '../../db/repositories/metrics.ts';
import { setYearStart as storeYearStart } from '../../db/repositories/organisations.ts';
import { editionsOf, type EditionRow } from '../../db/repositories/reports.ts';
import type { Session } from '../../db/store.ts';
import type { PeriodList } from '../domain/period-view.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { figurePeriod, targetPeriod } from './import/metric-rows.ts';
import { listPeriods } from './list-periods.ts';
import { refuseLocked } from './review/refuse-locked.ts';
import { recordChange } from './record-change.ts';

/**
 * Says with which month the year of an organisation starts (1, 4, 7 or 10); what its figures cover follows.
 * @throws AppError organisation_not_found, quarter_locked (what its figures cover would change)
 */
export async function setYearStart(
  context: ServiceContext,
  org: string,
  yearStart: number,
): Promise<PeriodList> {
  const organisationId = await context.store.tx(async (session) => {
    // Read where it is written: what another one set a moment ago is what stood before.
    const { id, yearStart: before } = await findOrganisation(session, org);
    if (before === yearStart) return id;
    const editions = await editionsOf(session, id);
    for (const edition of editions) await refuseLocked(session, id, edition);
    await storeYearStart(session, id, yearStart);
    for (const edition of editions) await cover(session, edition, yearStart);
    await recordChange(session, context, {
      ...{
        organisationId: id,
        action: 'organisation.year_start_set',
        subject: 'organisation',
        subjectId: id,
      },
      before: { yearStart: before },
      after: { yearStart },
    });
    return id;
  });
  return listPeriods(context, organisationId);
}

async function cover(session: Session, edition: EditionRow, yearStart: number): Promise<void> {
  const time = { to: edition, yearStart };
  await setCoverage(session, edition.id, {
    target: targetPeriod(time),
    figures: {
      cumulative: figurePeriod('cumulative', time),
      new: figurePeriod('new', time),
      level: figurePeriod('level', time),
    },
  });
}
