import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { parseUnit, toBase } from '../../domain/unit.ts';

const PINNED = 2;

/**
 * Marks the two metrics that the board shows large. What a person pinned stays. With nothing pinned: the
 * largest money target and the largest other target that have an attainment, then the next largest; of the
 * accepted ones, and only where none is accepted of those that wait for a check.
 */
export function pinMetrics(metrics: readonly ScorecardMetric[]): readonly ScorecardMetric[] {
  if (metrics.some((metric) => metric.isPinned)) return metrics;
  const drawable = metrics.filter((metric) => metric.attainment !== null);
  const accepted = drawable.filter((metric) => metric.review === 'accepted');
  const choice = [...(accepted.length > 0 ? accepted : drawable)].sort((a, b) => size(b) - size(a));
  const money = choice.find(isMoney);
  const other = choice.find((metric) => !isMoney(metric));
  const chosen = [money, other, ...choice].filter((metric) => metric !== undefined);
  const ids = new Set([...new Set(chosen.map((metric) => metric.indicatorId))].slice(0, PINNED));
  return metrics.map((metric) => ({ ...metric, isPinned: ids.has(metric.indicatorId) }));
}

function isMoney({ target }: ScorecardMetric): boolean {
  return target !== null && parseUnit(target.unit).kind === 'money';
}

function size({ target }: ScorecardMetric): number {
  return target === null ? 0 : Math.abs(toBase(target.value, parseUnit(target.unit)));
}
