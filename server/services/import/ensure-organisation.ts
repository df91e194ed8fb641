import { recordEvent } from '../../../db/repositories/audit-events.ts';
import {
  insertOrganisation,
  renameOrganisation,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import type { Metric } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import { findOrganisation } from './find-organisation.ts';
import type { OrgName } from './place-report.ts';

/**
 * The organisation a report belongs to, a new one where none is known. One that was known in short only takes
 * the full name. Runs inside a transaction.
 */
export async function ensureOrganisation(
  session: Session,
  context: ServiceContext,
  org: OrgName,
  report: { readonly metrics: readonly Metric[]; readonly isSample: boolean },
): Promise<OrganisationRow> {
  const { name } = org;
  const { isSample } = report;
  const same = await findOrganisation(session, context, org, report);
  if (same === null) {
    const { actor, now, newId } = context;
    const row: OrganisationRow = {
      id: newId(),
      name,
      nameEn: null,
      isSample,
      yearStart: 1,
      acceptsByRule: true,
      movedTo: null,
      actor,
      createdAt: now(),
    };
    await insertOrganisation(session, row);
    return row;
  }
  if (name.length > same.name.length) await lengthenName(session, context, same, name);
  return same;
}

async function lengthenName(
  session: Session,
  { actor, now, newId }: ServiceContext,
  organisation: OrganisationRow,
  name: string,
): Promise<void> {
  await renameOrganisation(session, organisation.id, name);
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
