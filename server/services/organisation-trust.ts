import { editionsOf, isByHand } from '../../db/repositories/reports.ts';
import { quarterKey } from '../domain/period.ts';
import { addTrust, type OrganisationTrust, type ReportTrust } from '../domain/trust.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { measureTrust } from './review/measure-trust.ts';

/** What share of an organisation's figures people corrected, in all and by report. @throws AppError organisation_not_found */
export async function organisationTrust({ store }: ServiceContext, org: string): Promise<OrganisationTrust> {
  const { id: organisationId } = await findOrganisation(store, org);
  const editions = (await editionsOf(store, organisationId)).filter((edition) => !isByHand(edition));
  const reports: ReportTrust[] = [];
  for (const edition of [...editions].reverse()) {
    const { id, title } = edition;
    reports.push({ id, title, period: quarterKey(edition), ...(await measureTrust(store, id)) });
  }
  return { organisationId, ...addTrust(reports), reports };
}
