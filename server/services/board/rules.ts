import { decisionsOf, type DecisionRows } from '../../../db/repositories/decisions.ts';
import type { Session } from '../../../db/store.ts';
import type { Thresholds } from '../../domain/attainment.ts';
import type { Baseline } from '../../domain/baseline.ts';
import { parseQuarter, quarterKey, shiftQuarter } from '../../domain/period.ts';
import type { ManualStatus } from '../../domain/derived.ts';
import { effectiveThresholds } from '../../domain/thresholds.ts';

/** What people decided about how an organisation's indicators are judged. */
export interface Rules {
  readonly thresholdsOf: (indicatorId: string) => Thresholds;
  readonly baselineOf: (indicatorId: string, year: number) => Baseline | null;
  /** The status a person set for a quarter (`2021-Q3`). */
  readonly manualOf: (indicatorId: string, period: string) => ManualStatus | null;
  /** Keys of the quarters that begin a new definition. */
  readonly breaksOf: (indicatorId: string) => ReadonlySet<string>;
}

export async function loadRules(session: Session, organisationId: string): Promise<Rules> {
  return toRules(await decisionsOf(session, organisationId));
}

/** The rules that follow from decisions; also from some that nobody took yet, for a preview. */
export function toRules({ thresholds, overrides, baselines, breaks }: DecisionRows): Rules {
  const ofAll = thresholds.find(({ indicatorId }) => indicatorId === null)?.thresholds ?? null;
  return {
    thresholdsOf: (id) => {
      const own = thresholds.find(({ indicatorId }) => indicatorId === id)?.thresholds ?? null;
      return effectiveThresholds(ofAll, own);
    },
    baselineOf: (id, year) => {
      const row = baselines.find((entry) => entry.indicatorId === id && entry.year === year);
      return row === undefined ? null : { value: row.value, unit: row.unit };
    },
    manualOf: (id, period) => {
      const row = overrides.find((entry) => entry.indicatorId === id && entry.period === period);
      if (row === undefined) return null;
      const { status, reason, actor, createdAt } = row;
      return { status, reason, actor, at: createdAt.toISOString(), expires: quarterAfter(period) };
    },
    breaksOf: (id) =>
      new Set(breaks.filter(({ indicatorId }) => indicatorId === id).map(({ period }) => period)),
  };
}

function quarterAfter(period: string): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : quarterKey(shiftQuarter(quarter, 1));
}
