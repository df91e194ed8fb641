import { indicatorsOf, quartersByIndicator } from '../../db/repositories/indicators.ts';
import { quarterKey } from '../domain/period.ts';
import type { IndicatorSummary } from '../domain/scorecard.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';

/**
 * Every indicator that a report in force names, with the quarters it appears in.
 * @param org id or name of an organisation; all organisations without it
 * @throws AppError organisation_not_found
 */
export async function listIndicators(
  { store }: ServiceContext,
  org: string | undefined,
): Promise<readonly IndicatorSummary[]> {
  const organisation = org === undefined ? null : await findOrganisation(store, org);
  const quarters = await quartersByIndicator(store, organisation?.id ?? null);
  const rows = await indicatorsOf(store, organisation?.id ?? null);
  return rows.flatMap(({ id, organisationId, name, nameEn, unit }) => {
    const periods = (quarters.get(id) ?? []).map(quarterKey);
    return periods.length === 0 ? [] : [{ id, organisationId, name, nameEn, unit, periods }];
  });
}
