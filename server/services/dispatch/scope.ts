import {
  organisationById,
  organisationsWithReports,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import { publishedPeriods } from '../../../db/repositories/period-states.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, parseQuarter, quarterKey, type Quarter } from '../../domain/period.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import { findOrganisation } from '../board/find-organisation.ts';

/** The organisations that a sending is about: the one it names, or all but the bundled sample. */
export async function organisationsInScope(
  session: Session,
  organisationId: string | null,
): Promise<readonly OrganisationRow[]> {
  if (organisationId !== null) return [await findOrganisation(session, organisationId)];
  return (await organisationsWithReports(session)).filter(({ isSample }) => !isSample);
}

/** The quarters of an organisation that are published or locked and have a report, oldest first. */
export async function publishedQuarters(
  session: Session,
  organisationId: string,
): Promise<readonly Quarter[]> {
  const inForce = editionsInForce(await editionsOf(session, organisationId));
  return (await publishedPeriods(session, organisationId))
    .filter((period) => inForce.has(period))
    .flatMap((period) => parseQuarter(period) ?? [])
    .sort(compareQuarters);
}

/** The newest of them, as its key; null when nothing is published. */
export async function newestPublished(session: Session, organisationId: string): Promise<string | null> {
  const newest = (await publishedQuarters(session, organisationId)).at(-1);
  return newest === undefined ? null : quarterKey(newest);
}

/** Name of an organisation for a list; null without one. */
export async function organisationName(session: Session, id: string | null): Promise<string | null> {
  return id === null ? null : ((await organisationById(session, id))?.name ?? null);
}
