import { editionsOf } from '../../db/repositories/reports.ts';
import { compareQuarters, quarterKey, reportingYear } from '../domain/period.ts';
import type { PeriodList } from '../domain/period-view.ts';
import { editionsInForce, newestQuarter } from './board/editions-in-force.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';

/**
 * The quarters that an organisation has reports for: what a reader can turn to.
 * @param org id or name; default: as for a board
 * @throws AppError organisation_not_found, no_reports
 */
export async function listPeriods({ store }: ServiceContext, org: string | undefined): Promise<PeriodList> {
  const { id, yearStart } = await findOrganisation(store, org);
  const editions = [...editionsInForce(await editionsOf(store, id)).values()].sort(compareQuarters);
  const newest = newestQuarter(editions);
  return {
    organisationId: id,
    yearStart,
    newestPeriod: newest === null ? null : quarterKey(newest),
    years: [...new Set(editions.map((edition) => reportingYear(edition, yearStart)))],
    periods: editions.map((edition) => ({
      period: quarterKey(edition),
      hasReport: true,
      isIllustrative: edition.isIllustrative,
    })),
  };
}
