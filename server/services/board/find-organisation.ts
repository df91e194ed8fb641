import {
  organisationById,
  organisationByName,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import { newestEdition } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';

/**
 * The organisation a board is asked for, by id or name. Without one: that of the report imported last which
 * is not the bundled sample, else the sample's.
 * @throws AppError organisation_not_found, no_reports
 */
export async function findOrganisation(session: Session, org: string | undefined): Promise<OrganisationRow> {
  if (org !== undefined) {
    const named = (await organisationById(session, org)) ?? (await organisationByName(session, org));
    if (named === null) throw new AppError('organisation_not_found', { org });
    return named;
  }
  const newest =
    (await newestEdition(session, { withSample: false })) ??
    (await newestEdition(session, { withSample: true }));
  const organisation = newest === null ? null : await organisationById(session, newest.organisationId);
  if (organisation === null) throw new AppError('no_reports');
  return organisation;
}
