import { organisationById, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import { periodStateOf } from '../../../db/repositories/period-states.ts';
import { editionsOf, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { MovePlace, MoveResult } from '../../domain/move-view.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { editionsInForce } from '../board/editions-in-force.ts';

export interface MovePlaces {
  /** What both quarters look like when the report has moved. */
  readonly after: (
    session: Session,
  ) => Promise<Pick<MoveResult, 'from' | 'to' | 'speaks' | 'otherTitle' | 'leftTitle'>>;
}

/** The quarter that a report leaves and the one it goes to. */
export async function movePlaces(
  session: Session,
  edition: EditionRow,
  { target, quarter }: { readonly target: OrganisationRow; readonly quarter: Quarter },
): Promise<MovePlaces> {
  const home = await organisationById(session, edition.organisationId);
  const there = (await inForce(session, target.id, quarter))?.title ?? null;
  return {
    after: async (now) => {
      const speaker = await inForce(now, target.id, quarter);
      return {
        from: await placeOf(now, home?.name ?? '', edition.organisationId, edition),
        to: await placeOf(now, target.name, target.id, quarter),
        speaks: speaker?.id === edition.id ? 'this' : 'other',
        otherTitle: there,
        leftTitle: (await inForce(now, edition.organisationId, edition))?.title ?? null,
      };
    },
  };
}

async function placeOf(
  session: Session,
  organisation: string,
  organisationId: string,
  quarter: Quarter,
): Promise<MovePlace> {
  const period = quarterKey(quarter);
  return {
    organisationId,
    organisation,
    period,
    state: await periodStateOf(session, organisationId, period),
  };
}

async function inForce(
  session: Session,
  organisationId: string,
  quarter: Quarter,
): Promise<EditionRow | null> {
  return editionsInForce(await editionsOf(session, organisationId)).get(quarterKey(quarter)) ?? null;
}
