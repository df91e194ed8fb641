import type { Computed } from '../domain/computed.ts';
import type { IndicatorTotal } from '../domain/roll-up-view.ts';
import type { ScorecardMetric } from '../domain/scorecard.ts';
import { combineShares, total, type Addend } from '../domain/total.ts';
import { refused } from '../domain/computed.ts';
import { AppError } from '../errors.ts';
import { followMoves } from './board/follow-moves.ts';
import type { ServiceContext } from './context.ts';
import { getScorecard, type ScorecardQuery } from './get-scorecard.ts';

/**
 * Adds indicators of one organisation up in a quarter. Accepted figures only: with one unknown there is no sum.
 * @throws AppError indicator_not_found (also for one that the quarter's report does not name), unlike_units, no_reports
 */
export async function addIndicators(
  context: ServiceContext,
  ids: readonly string[],
  query: Pick<ScorecardQuery, 'period'>,
): Promise<IndicatorTotal> {
  const rows = [];
  for (const id of ids) rows.push(await followMoves(context.store, id));
  const [first] = rows;
  if (first === undefined) throw new AppError('indicator_not_found', { id: '' });
  const board = await getScorecard(context, { ...query, org: first.organisationId });
  const wanted = [...new Set(rows.map((row) => row.id))];
  const metrics = wanted.map((id) => {
    const metric = board.metrics.find(({ indicatorId }) => indicatorId === id);
    if (metric === undefined) throw new AppError('indicator_not_found', { id });
    return metric;
  });
  const actual = total(metrics.map(actualOf));
  const target = total(metrics.map(targetOf));
  if (actual.refused === 'unlike_units' || target.refused === 'unlike_units') {
    throw new AppError('unlike_units', { units: [...new Set(metrics.map(unitOf))].join(', ') });
  }
  const { organisation, period } = board;
  return { organisation, period, indicatorIds: wanted, target, actual, attainment: attained(metrics) };
}

function unitOf({ target, actual }: ScorecardMetric): string {
  return target?.unit ?? actual?.unit ?? '';
}

function actualOf({ target, actual, bucket }: ScorecardMetric): Addend {
  const basis = actual?.basis ?? 'cumulative';
  const value = bucket === 'pending' ? null : (actual?.value ?? null);
  return { value, unit: actual?.unit ?? target?.unit ?? '', basis };
}

/** A target covers the whole year, but one for a state is a state. */
function targetOf({ target, actual }: ScorecardMetric): Addend {
  const basis = actual?.basis === 'level' ? 'level' : 'cumulative';
  return { value: target?.value ?? null, unit: target?.unit ?? actual?.unit ?? '', basis };
}

/** Only of targets that are reached from below: caps and ranges have no share of anything done. */
function attained(metrics: readonly ScorecardMetric[]): Computed {
  const isReached = ({ target, direction, form }: ScorecardMetric) =>
    target !== null && ['eq', 'gte'].includes(target.bound) && direction === 'up' && form === 'level';
  if (!metrics.every(isReached)) {
    return refused('not_additive', { unit: '%', rule: 'combined_share@1', inputs: { numerator: null } });
  }
  return combineShares(
    metrics.map((metric) => ({ numerator: actualOf(metric), denominator: targetOf(metric) })),
  );
}
