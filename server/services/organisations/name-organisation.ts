import { organisationRows } from '../../../db/repositories/organisation-rows.ts';
import {
  deleteOrganisation,
  importedOrganisations,
  organisationById,
  organisationNamed,
  updateOrganisation,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import type { OrganisationNames } from '../../domain/organisation-view.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { recordStep } from '../steps/record-step.ts';
import { traceRows } from '../steps/row-trace.ts';
import { addName, giveName } from './give-name.ts';
import { otherNames } from './list-organisations.ts';

export interface NameInput {
  readonly org: string;
  readonly names: OrganisationNames;
  readonly reason: string;
}

/**
 * Says what an organisation is called, in both languages, and under which other names a report lands here. The name
 * it had stays one of them. The same names once more change nothing.
 * @returns the step in the log; null when nothing changed
 * @throws AppError organisation_not_found, organisation_fixed, organisation_name_taken
 */
export async function nameOrganisation(
  context: ServiceContext,
  { org, names, reason }: NameInput,
): Promise<{ readonly id: string; readonly stepId: string | null }> {
  return context.store.tx(async (session) => {
    const before = await findOrganisation(session, org);
    const { id } = before;
    await refuseSample(session, before);
    const rows = new Map([['organisation' as const, await organisationRows(session, [id])]]);
    const { name, nameEn, aliases } = names;
    if (name !== undefined && name !== before.name) await giveName(session, context, before, name);
    if (nameEn !== undefined) await updateOrganisation(session, id, { nameEn });
    if (aliases !== undefined) await setAliases(session, context, id, keeping(aliases, before, name));
    const trace = traceRows(
      rows,
      new Map([['organisation' as const, await organisationRows(session, [id])]]),
    );
    if (trace.added.length + trace.changed.length + trace.removed.length === 0) return { id, stepId: null };
    const after = await organisationById(session, id);
    const stepId = await recordStep(session, context, {
      ...{ action: 'organisation.renamed', subject: 'organisation', subjectId: id, editionId: null },
      ...{ organisationId: id, organisations: [id], reason, trace },
      before: { name: before.name, nameEn: before.nameEn },
      after: { name: after?.name ?? before.name, nameEn: after?.nameEn ?? null },
    });
    return { id, stepId };
  });
}

/** The name that an organisation gives up stays one of its other names. */
function keeping(
  aliases: readonly string[],
  before: OrganisationRow,
  name: string | undefined,
): readonly string[] {
  return name === undefined || name === before.name ? aliases : [...aliases, before.name];
}

/** The department of the bundled sample alone is nobody's. */
async function refuseSample(session: Session, { id, isSample }: OrganisationRow): Promise<void> {
  if (!isSample || (await importedOrganisations(session)).some((row) => row.id === id)) return;
  throw new AppError('organisation_fixed');
}

async function setAliases(
  session: Session,
  context: ServiceContext,
  id: string,
  wanted: readonly string[],
): Promise<void> {
  const { aliases } = await otherNames(session, id);
  for (const row of aliases) if (!wanted.includes(row.name)) await deleteOrganisation(session, row.id);
  for (const name of new Set(wanted)) {
    const holder = await organisationNamed(session, name);
    if (holder === null) await addName(session, context, id, name);
    else if (holder.id !== id && holder.movedTo !== id)
      throw new AppError('organisation_name_taken', { name });
  }
}
