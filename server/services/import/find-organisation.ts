import { organisationByName, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import type { Metric } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import type { OrgName } from './place-report.ts';
import { sameOrganisation } from './same-organisation.ts';

/** The stored organisation a report belongs to: by its name, else by another form of its name; null for a new one. */
export async function findOrganisation(
  session: Session,
  { reading }: Pick<ServiceContext, 'reading'>,
  { name, isCertain }: OrgName,
  { metrics, isSample }: { readonly metrics: readonly Metric[]; readonly isSample: boolean },
): Promise<OrganisationRow | null> {
  const known = await organisationByName(session, name);
  if (known !== null || isCertain || isSample) return known;
  return sameOrganisation(session, name, metrics, reading.align);
}
