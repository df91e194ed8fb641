import { organisationById, organisationByName } from '../../../db/repositories/organisations.ts';
import { editionById, isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { MoveWish } from '../../domain/move-view.ts';
import { parseQuarter, quarterKey, type Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';

/** Where a report shall go. */
export interface MoveGoal {
  readonly edition: EditionRow;
  /** The organisation there is; null for one that nobody knows yet. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly quarter: Quarter;
}

/**
 * Reads a wish: an organisation by id or name (an unknown name means a new one), a quarter, or both.
 * @throws AppError report_not_found, report_fixed, nothing_to_move, invalid_request
 */
export async function moveGoal(session: Session, reportId: string, wish: MoveWish): Promise<MoveGoal> {
  const edition = await editionById(session, reportId);
  if (edition === null) throw new AppError('report_not_found', { id: reportId });
  if (isByHand(edition) || edition.isSample) throw new AppError('report_fixed');
  const quarter = wish.period === undefined ? edition : parseQuarter(wish.period);
  if (quarter === null) throw new AppError('invalid_request', { where: 'period' });
  const org = wish.org?.trim() ?? edition.organisationId;
  const known = (await organisationById(session, org)) ?? (await organisationByName(session, org));
  const isThere = known?.id === edition.organisationId && quarterKey(quarter) === quarterKey(edition);
  if (isThere) throw new AppError('nothing_to_move');
  return {
    edition,
    organisationId: known?.id ?? null,
    name: known?.name ?? org,
    quarter: { year: quarter.year, quarter: quarter.quarter },
  };
}
