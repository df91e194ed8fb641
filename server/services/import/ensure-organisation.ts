import { eventsOf, recordEvent } from '../../../db/repositories/audit-events.ts';
import {
  insertOrganisation,
  organisationNamed,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import type { Metric } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import { giveName } from '../organisations/give-name.ts';
import { findOrganisation } from './find-organisation.ts';
import type { OrgName } from './place-report.ts';

/**
 * The organisation a report belongs to, a new one where none is known. One that was known in short only takes
 * the full name, unless a person named it. Runs inside a transaction.
 *
 * @throws AppError not_your_organisation for an asker who sees some organisations only, and not this one
 */
export async function ensureOrganisation(
  session: Session,
  context: ServiceContext,
  org: OrgName,
  report: { readonly metrics: readonly Metric[]; readonly isSample: boolean },
): Promise<OrganisationRow> {
  const { name } = org;
  const same = await findOrganisation(session, context, org, report);
  if (same === null) return insertNew(session, context, name, report.isSample);
  if (name.length > same.name.length) await lengthenName(session, context, same, name);
  return same;
}

/** A new organisation that a person names, with a line of its own in the log. Runs inside a transaction. */
export async function certainOrganisation(
  session: Session,
  context: ServiceContext,
  name: string,
): Promise<OrganisationRow> {
  const { actor, now, newId } = context;
  const row = await insertNew(session, context, name, false);
  await recordEvent(session, {
    ...{ id: newId(), organisationId: row.id, action: 'organisation.created', subject: 'organisation' },
    ...{ subjectId: row.id, before: null, after: { name }, actor, createdAt: now() },
  });
  return row;
}

async function insertNew(
  session: Session,
  { actor, now, newId }: ServiceContext,
  name: string,
  isSample: boolean,
): Promise<OrganisationRow> {
  // Out of reach is answered as not there: whoever sees some organisations only makes none beside them.
  if (session.organisations !== undefined) throw new AppError('not_your_organisation');
  const row: OrganisationRow = {
    ...{ id: newId(), name, nameEn: null, isSample, yearStart: 1, acceptsByRule: true, movedTo: null },
    ...{ actor, createdAt: now() },
  };
  await insertOrganisation(session, row);
  return row;
}

async function lengthenName(
  session: Session,
  context: ServiceContext,
  organisation: OrganisationRow,
  name: string,
): Promise<void> {
  const { actor, now, newId } = context;
  if ((await organisationNamed(session, name)) !== null) return;
  if (await isNamedByPerson(session, organisation.id)) return;
  await giveName(session, context, organisation, name);
  await recordEvent(session, {
    id: newId(),
    organisationId: organisation.id,
    action: 'organisation.renamed',
    subject: 'organisation',
    subjectId: organisation.id,
    before: { name: organisation.name },
    after: { name },
    actor,
    createdAt: now(),
  });
}

/** A report writes the name alone; a person says why. */
async function isNamedByPerson(session: Session, id: string): Promise<boolean> {
  const events = await eventsOf(session, id);
  return events.some(({ action, reason }) => action === 'organisation.renamed' && reason !== null);
}
