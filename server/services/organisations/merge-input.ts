import { importedOrganisations, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import { everyEditionOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { refuseLocked } from '../review/refuse-locked.ts';

export interface MergePair {
  readonly from: OrganisationRow;
  readonly into: OrganisationRow;
}

/**
 * The two organisations of a merge, as they answer now.
 * @throws AppError organisation_not_found, same_organisation, organisation_fixed, year_start_differs, quarter_locked (any
 *   quarter of the one that goes, or one of the other that it has a report for)
 */
export async function mergePair(session: Session, org: string, other: string): Promise<MergePair> {
  const from = await findOrganisation(session, org);
  const into = await findOrganisation(session, other);
  if (from.id === into.id) throw new AppError('same_organisation', { name: from.name });
  const own = await everyEditionOf(session, from.id);
  const isImported = (await importedOrganisations(session)).some(({ id }) => id === into.id);
  if (own.some(({ isSample }) => isSample) || (into.isSample && !isImported))
    throw new AppError('organisation_fixed');
  if (from.yearStart !== into.yearStart && own.length > 0)
    throw new AppError('year_start_differs', { from: from.yearStart, into: into.yearStart });
  const [locked] = await lockedPeriods(session, from.id);
  if (locked !== undefined) throw new AppError('quarter_locked', { period: locked });
  for (const edition of own) await refuseLocked(session, into.id, edition);
  return { from, into };
}
