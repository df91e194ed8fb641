import { periodRowOf } from '../../../db/repositories/period-states.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { PeriodState } from '../../domain/scorecard.ts';
import { brokenAnswers, sealedAnswers, type Seal } from '../../domain/seal.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard } from '../get-scorecard.ts';

/** A quarter's state, and for a sealed one whether computing it again gives what was sealed. */
export interface SealView {
  readonly period: string;
  readonly state: PeriodState;
  readonly sealedAt: string | null;
  readonly sealedBy: string | null;
  readonly seal: Seal | null;
  /** null while the quarter is not sealed. */
  readonly holds: boolean | null;
  /** Names of the indicators that answer differently now. */
  readonly broken: readonly string[];
}

/** Computes a sealed quarter again and compares. @throws AppError organisation_not_found, no_reports */
export async function checkSeal(
  context: ServiceContext,
  organisationId: string,
  quarter: Quarter,
): Promise<SealView> {
  const period = quarterKey(quarter);
  const board = await getScorecard(context, { org: organisationId, period: quarter });
  if (board.edition === null) throw new AppError('no_reports');
  const row = await periodRowOf(context.store, board.organisation.id, period);
  const seal = row?.sealed ?? null;
  const broken = seal === null ? [] : brokenAnswers(seal.answers, sealedAnswers(board.metrics));
  return {
    period,
    state: row?.state ?? 'working',
    sealedAt: seal === null ? null : (row?.createdAt.toISOString() ?? null),
    sealedBy: seal === null ? null : (row?.actor ?? null),
    seal,
    holds: seal === null ? null : broken.length === 0,
    broken,
  };
}
