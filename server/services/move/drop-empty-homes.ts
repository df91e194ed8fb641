import { indicatorById } from '../../../db/repositories/indicators.ts';
import type { Session } from '../../../db/store.ts';

/** Forgets the homes of decisions that found no metric at the new place: the indicator meant for them was never made. */
export async function dropEmptyHomes(session: Session, homes: Map<string, string>): Promise<void> {
  for (const [was, now] of homes)
    if (was !== now && (await indicatorById(session, now)) === null) homes.delete(was);
}
