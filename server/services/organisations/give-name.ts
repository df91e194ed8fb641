import {
  insertOrganisation,
  organisationNamed,
  updateOrganisation,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Gives an organisation a name; the one it had keeps answering with it. A name it had before changes places with
 * the present one. Runs inside a transaction.
 * @throws AppError organisation_name_taken
 */
export async function giveName(
  session: Session,
  context: ServiceContext,
  { id, name: earlier }: Pick<OrganisationRow, 'id' | 'name'>,
  name: string,
): Promise<void> {
  const holder = await organisationNamed(session, name);
  if (holder === null) {
    await updateOrganisation(session, id, { name });
    await addName(session, context, id, earlier);
    return;
  }
  if (holder.id === id) return;
  if (holder.movedTo !== id) throw new AppError('organisation_name_taken', { name });
  // No two may share a name on the way.
  await updateOrganisation(session, holder.id, { name: holder.id });
  await updateOrganisation(session, id, { name });
  await updateOrganisation(session, holder.id, { name: earlier });
}

/** Lets one more name answer with an organisation: a row that holds nothing else. Runs inside a transaction. */
export async function addName(
  session: Session,
  { actor, now, newId }: ServiceContext,
  id: string,
  name: string,
): Promise<void> {
  const createdAt = now();
  await insertOrganisation(session, {
    ...{ id: newId(), name, nameEn: null, isSample: false, movedTo: id, actor, createdAt },
  });
}
