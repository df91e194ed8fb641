import { metricsOf } from '../../../db/repositories/metrics.ts';
import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { Session } from '../../../db/store.ts';
import { trustOf, type Trust } from '../../domain/trust.ts';
import type { Decided } from './carry-over.ts';
import { decidedMetrics } from './decided-metrics.ts';

/** What share of one report's figures people corrected. */
export async function measureTrust(session: Session, editionId: string): Promise<Trust> {
  const decided = await decidedMetrics(session, editionId);
  const about = new Map(decided.map((each) => [each.final.metric.id, each]));
  let figures = 0;
  let corrected = 0;
  for (const { metric, target, observation } of await metricsOf(session, [editionId])) {
    const decision = about.get(metric.id);
    const wasRead = decision === undefined ? (observation ?? target) : figureOf(decision.read);
    const stands = decision === undefined ? null : figureOf(decision.final);
    if (wasRead === null && stands === null) continue;
    figures += 1;
    if (decision !== undefined && isCorrected(decision)) corrected += 1;
  }
  return trustOf({ figures, checked: decided.length, corrected });
}

function figureOf(state: MetricState | null) {
  return state === null ? null : (state.observation ?? state.target);
}

/** Reading said something else than what stands: another value, or nothing where there is one. */
function isCorrected({ read, final }: Decided): boolean {
  if (read === null || final.metric.discardedAt !== null) return true;
  if (final.observation?.review === 'discarded') return true;
  const pairs = [
    [read.target, final.target],
    [read.observation, final.observation],
  ] as const;
  const isOther = pairs.some(([a, b]) => a?.value !== b?.value || a?.unit !== b?.unit);
  return (
    isOther ||
    read.target?.bound !== final.target?.bound ||
    read.observation?.basis !== final.observation?.basis
  );
}
