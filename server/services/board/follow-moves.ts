import { indicatorById, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';

/** The indicator that an id answers with: after a merge the one it went into. @throws AppError indicator_not_found */
export async function followMoves(session: Session, id: string): Promise<IndicatorRow> {
  const seen = new Set<string>();
  let row = await indicatorById(session, id);
  while (row?.movedTo && !seen.has(row.id)) {
    seen.add(row.id);
    row = await indicatorById(session, row.movedTo);
  }
  if (row === null) throw new AppError('indicator_not_found', { id });
  return row;
}
