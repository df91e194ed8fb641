import { linkDecisionsOf } from '../../../db/repositories/links.ts';
import type { Session } from '../../../db/store.ts';
import { followMoves } from '../board/follow-moves.ts';

/** The indicator that a person gave a name to, by `linkKey`; after a merge the one it went into. */
export async function decidedLinks(
  session: Session,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  const decided = new Map<string, string>();
  for (const { name, unitMeasure, indicatorId } of await linkDecisionsOf(session, organisationId)) {
    decided.set(JSON.stringify([name, unitMeasure]), (await followMoves(session, indicatorId)).id);
  }
  return decided;
}
