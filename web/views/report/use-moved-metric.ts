import { useEffect, useRef } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';

/** A metric that was linked otherwise has another indicator from then on: the address follows the open one. */
export function useMovedMetric(
  metrics: readonly ScorecardMetric[],
  wanted: string | null,
  goTo: (indicatorId: string) => void,
): void {
  const open = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const found = metrics.find(({ indicatorId }) => indicatorId === wanted);
    if (found !== undefined) {
      open.current = found.metricId;
      return;
    }
    const moved = metrics.find(({ metricId }) => metricId !== null && metricId === open.current);
    if (moved !== undefined) goTo(moved.indicatorId);
  }, [metrics, wanted, goTo]);
}
