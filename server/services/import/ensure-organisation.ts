import {
  insertOrganisation,
  organisationByName,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';

/** The organisation of that name; made with the given particulars when it reports for the first time. */
export async function ensureOrganisation(
  session: Session,
  name: string,
  particulars: Pick<OrganisationRow, 'id' | 'isSample' | 'actor' | 'createdAt'>,
): Promise<OrganisationRow> {
  const known = await organisationByName(session, name);
  if (known !== null) return known;
  const row: OrganisationRow = { name, nameEn: null, ...particulars };
  await insertOrganisation(session, row);
  return row;
}
