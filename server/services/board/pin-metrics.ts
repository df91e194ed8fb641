import { MOST_GAUGES } from '../../domain/definition.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { parseUnit, toBase } from '../../domain/unit.ts';

/**
 * Marks the metrics that the board shows large, with their places. What a person pinned stays, in that order. With
 * nothing pinned: the largest money target and the largest other target that have an attainment, then the next
 * largest; of the accepted ones, and only where none is accepted of those that wait for a check.
 */
export function pinMetrics(metrics: readonly ScorecardMetric[]): readonly ScorecardMetric[] {
  const pinned = metrics.filter(({ pinnedOrder }) => pinnedOrder !== null);
  const chosen = pinned.length > 0 ? [...pinned].sort(byPlace) : byRule(metrics);
  const places = new Map(chosen.slice(0, MOST_GAUGES).map(({ indicatorId }, place) => [indicatorId, place]));
  return metrics.map((metric) => {
    const pinnedOrder = places.get(metric.indicatorId) ?? null;
    return { ...metric, pinnedOrder, isPinned: pinnedOrder !== null };
  });
}

function byRule(metrics: readonly ScorecardMetric[]): readonly ScorecardMetric[] {
  const drawable = metrics.filter((metric) => metric.attainment !== null);
  const accepted = drawable.filter((metric) => metric.review === 'accepted');
  const choice = [...(accepted.length > 0 ? accepted : drawable)].sort((a, b) => size(b) - size(a));
  const money = choice.find(isMoney);
  const other = choice.find((metric) => !isMoney(metric));
  return [...new Set([money, other, ...choice].filter((metric) => metric !== undefined))];
}

function byPlace(a: ScorecardMetric, b: ScorecardMetric): number {
  return (a.pinnedOrder ?? 0) - (b.pinnedOrder ?? 0);
}

function isMoney({ target }: ScorecardMetric): boolean {
  return target !== null && parseUnit(target.unit).kind === 'money';
}

function size({ target }: ScorecardMetric): number {
  return target === null ? 0 : Math.abs(toBase(target.value, parseUnit(target.unit)));
}
