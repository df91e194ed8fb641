import { indicatorsOf } from '../../../db/repositories/indicators.ts';
import { candidatesOfLinks } from '../../../db/repositories/links.ts';
import type { Session } from '../../../db/store.ts';
import type { LinkOption } from '../../domain/link-check.ts';
import { followMoves } from '../board/follow-moves.ts';

/** The indicators of an organisation that wait, by id, each with those it may be, likeliest first. */
export type OpenLinks = ReadonlyMap<string, readonly LinkOption[]>;

/** A candidate that was merged meanwhile answers as the one it went into. */
export async function loadOpenLinks(session: Session, organisationId: string): Promise<OpenLinks> {
  const rows = await candidatesOfLinks(session, organisationId);
  if (rows.length === 0) return new Map();
  const standing = new Set((await indicatorsOf(session, organisationId)).map(({ id }) => id));
  const open = new Map<string, readonly LinkOption[]>();
  for (const { indicatorId, candidateId, score } of rows) {
    if (!standing.has(indicatorId)) continue;
    const candidate = await followMoves(session, candidateId);
    const known = open.get(indicatorId) ?? [];
    const isOther =
      candidate.id !== indicatorId && known.every((option) => option.indicatorId !== candidate.id);
    const option = { indicatorId: candidate.id, name: candidate.name, score };
    open.set(indicatorId, isOther ? [...known, option] : known);
  }
  return open;
}
