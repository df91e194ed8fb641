import { indicatorById, indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { followMoves } from '../board/follow-moves.ts';

/** Natural key of what is entered: organisation and indicator, each by id or name. */
export interface EntryKey {
  readonly org: string;
  readonly indicator: string;
}

/** The organisation and the indicator of a key; no indicator where it has none of that id or name. @throws AppError organisation_not_found, indicator_ambiguous */
export async function findEntry(
  session: Session,
  { org, indicator: key }: EntryKey,
): Promise<{ readonly organisation: OrganisationRow; readonly indicator: IndicatorRow | null }> {
  const organisation = await findOrganisation(session, org);
  const byId = await indicatorById(session, key);
  if (byId !== null) {
    const indicator = await followMoves(session, key);
    return { organisation, indicator: indicator.organisationId === organisation.id ? indicator : null };
  }
  const named = (await indicatorsOf(session, organisation.id)).filter((row) => row.name === key);
  if (named.length > 1) throw new AppError('indicator_ambiguous', { name: key, n: named.length });
  return { organisation, indicator: named[0] ?? null };
}

/** The same for a key that must name an indicator. @throws AppError organisation_not_found, indicator_not_found, indicator_ambiguous */
export async function requireEntry(
  session: Session,
  key: EntryKey,
): Promise<{ readonly organisation: OrganisationRow; readonly indicator: IndicatorRow }> {
  const { organisation, indicator } = await findEntry(session, key);
  if (indicator === null) throw new AppError('indicator_not_found', { id: key.indicator });
  return { organisation, indicator };
}
