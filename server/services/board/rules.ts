import { decisionsOf, type DecisionRows } from '../../../db/repositories/decisions.ts';
import { periodRowOf } from '../../../db/repositories/period-states.ts';
import type { Session } from '../../../db/store.ts';
import type { Thresholds } from '../../domain/attainment.ts';
import type { Baseline } from '../../domain/baseline.ts';
import { parseQuarter, quarterKey, shiftQuarter } from '../../domain/period.ts';
import type { Decided, LevelView, PlanView, RevisionReason } from '../../domain/decided.ts';
import type { ManualStatus } from '../../domain/derived.ts';
import { effectiveThresholds } from '../../domain/thresholds.ts';
import { thaw } from '../review/freeze.ts';
import { toDecided } from './to-decided.ts';

/** What people decided about how an organisation's indicators are judged. */
export interface Rules {
  readonly thresholdsOf: (indicatorId: string) => Thresholds;
  readonly baselineOf: (indicatorId: string, year: number) => Baseline | null;
  /** The status a person set for a quarter (`2021-Q3`). */
  readonly manualOf: (indicatorId: string, period: string) => ManualStatus | null;
  /** Keys of the quarters that begin a new definition. */
  readonly breaksOf: (indicatorId: string) => ReadonlySet<string>;
  /** Why a quarter begins one; null where it does not. */
  readonly breakAt: (indicatorId: string, period: string) => string | null;
  /** The indicator's own plan for a year. */
  readonly planOf: (indicatorId: string, year: number) => PlanView | null;
  readonly levelsOf: (indicatorId: string, year: number) => readonly LevelView[];
  /** Why the report of a quarter changed the target. */
  readonly reasonOf: (indicatorId: string, period: string) => RevisionReason | null;
  /** Everything said about one indicator. */
  readonly decidedOf: (indicatorId: string) => Decided;
}

/** @param period the quarter that is shown: a sealed one is judged by what stood when it was sealed */
export async function loadRules(session: Session, organisationId: string, period?: string): Promise<Rules> {
  const now = await decisionsOf(session, organisationId);
  const row = period === undefined ? null : await periodRowOf(session, organisationId, period);
  const sealed = row?.sealed?.rules;
  if (sealed === undefined) return toRules(now);
  const then = thaw(sealed) as Partial<DecisionRows>;
  const nothing = Object.fromEntries(Object.keys(now).map((kind) => [kind, []]));
  return toRules({ ...now, ...nothing, ...then });
}

/** The rules that follow from decisions; also from some that nobody took yet, for a preview. */
export function toRules(rows: DecisionRows): Rules {
  const { thresholds, overrides } = rows;
  const decidedOf = toDecided(rows);
  const ofAll = thresholds.find(({ indicatorId }) => indicatorId === null)?.thresholds ?? null;
  return {
    thresholdsOf: (id) => {
      const own = thresholds.find(({ indicatorId }) => indicatorId === id)?.thresholds ?? null;
      return effectiveThresholds(ofAll, own);
    },
    baselineOf: (id, year) => {
      const base = decidedOf(id).baselines.find((entry) => entry.year === year);
      return base === undefined ? null : { value: base.value, unit: base.unit };
    },
    manualOf: (id, period) => {
      const row = overrides.find((entry) => entry.indicatorId === id && entry.period === period);
      if (row === undefined) return null;
      const { status, reason, actor, createdAt } = row;
      return { status, reason, actor, at: createdAt.toISOString(), expires: quarterAfter(period) };
    },
    breaksOf: (id) => new Set(decidedOf(id).breaks.map(({ period }) => period)),
    breakAt: (id, period) => decidedOf(id).breaks.find((entry) => entry.period === period)?.reason ?? null,
    planOf: (id, year) => decidedOf(id).plans.find((plan) => plan.year === year) ?? null,
    levelsOf: (id, year) => decidedOf(id).levels.filter((level) => level.year === year),
    reasonOf: (id, period) => decidedOf(id).revisions.find((entry) => entry.period === period) ?? null,
    decidedOf,
  };
}

function quarterAfter(period: string): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : quarterKey(shiftQuarter(quarter, 1));
}
