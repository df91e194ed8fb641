/** A board as cells: goals by quarter, and what each responsible unit answers for. */
import type { Bucket, ScorecardMetric, TrendPoint } from './scorecard.ts';

/** A state of a board, or that the quarter is still to come or has no report at all. */
export type HeatState = Bucket | 'not_due' | 'no_report';

export interface HeatCell {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly period: string;
  readonly state: HeatState;
  /** Attainment, or for a cap the share used up, percent; null where there is none. */
  readonly percent: number | null;
}

export interface GoalRow {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** One a quarter of the year, first to fourth. */
  readonly cells: readonly HeatCell[];
}

export interface OwnerRow {
  /** null: goals that no unit is named for. */
  readonly owner: string | null;
  readonly met: number;
  readonly cells: readonly HeatCell[];
}

/** Goals in the order of the board, each with the quarters of its year. @param period key of the shown quarter */
export function goalRows(metrics: readonly ScorecardMetric[], period: string): readonly GoalRow[] {
  return metrics
    .filter(({ bucket }) => bucket !== 'qualitative')
    .map((metric) => {
      const { indicatorId, name, nameEn, trend } = metric;
      const cells = trend.map((point) =>
        point.period === period ? shownCell(metric, period) : toCell(metric, point),
      );
      return { indicatorId, name, nameEn, cells };
    });
}

/** Units by how many goals they have, most first; a goal of two units stands with both. */
export function ownerRows(metrics: readonly ScorecardMetric[], period: string): readonly OwnerRow[] {
  const groups = new Map<string | null, ScorecardMetric[]>();
  for (const metric of metrics) {
    if (metric.bucket === 'qualitative') continue;
    const owners = metric.owners.length === 0 ? [null] : metric.owners;
    for (const owner of owners) groups.set(owner, [...(groups.get(owner) ?? []), metric]);
  }
  return [...groups]
    .map(([owner, own]) => ({
      owner,
      met: own.filter(({ bucket }) => bucket === 'met' || bucket === 'exceeded').length,
      cells: own.map((metric) => shownCell(metric, period)),
    }))
    .sort((a, b) => Number(a.owner === null) - Number(b.owner === null) || b.cells.length - a.cells.length);
}

function shownCell(metric: ScorecardMetric, period: string): HeatCell {
  const { indicatorId, name, nameEn, bucket, attainment, used } = metric;
  return { indicatorId, name, nameEn, period, state: bucket, percent: used ?? attainment };
}

function toCell({ indicatorId, name, nameEn }: ScorecardMetric, point: TrendPoint): HeatCell {
  const judged = point.value === null ? null : point.assessment;
  return {
    indicatorId,
    name,
    nameEn,
    period: point.period,
    state: stateOf(point),
    percent: judged?.used ?? judged?.attainment ?? null,
  };
}

function stateOf({ value, review, assessment, isFuture, editionId }: TrendPoint): HeatState {
  if (value !== null) return review === 'pending' ? 'pending' : (assessment?.status ?? 'not_reported');
  if (isFuture) return 'not_due';
  return editionId === null ? 'no_report' : 'not_reported';
}
