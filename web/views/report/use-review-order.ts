import { useCallback, useMemo } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { useKeys } from '../../lib/use-keys.ts';

export interface ReviewOrder {
  /** Chooses the next metric that waits, after the given one; none left: chooses nothing. */
  readonly toNextWaiting: (indicatorId: string) => void;
  /** Chooses the metric after the chosen one. */
  readonly toNext: () => void;
}

/** The order of a review: that of the labels. J and K go to the next and the previous metric. */
export function useReviewOrder(
  metrics: readonly ScorecardMetric[],
  labels: ReadonlyMap<string, string>,
  chosen: string | null,
  onGo: (indicatorId: string) => void,
): ReviewOrder {
  const order = useMemo(
    () =>
      [...metrics].sort((a, b) =>
        (labels.get(a.indicatorId) ?? '').localeCompare(labels.get(b.indicatorId) ?? '', 'en', {
          numeric: true,
        }),
      ),
    [metrics, labels],
  );
  const keys = useMemo(() => {
    const at = order.findIndex(({ indicatorId }) => indicatorId === chosen);
    const go = (index: number) => (): void => {
      const metric = order[index];
      if (metric !== undefined) onGo(metric.indicatorId);
    };
    return { j: go(at + 1), k: go(at < 0 ? order.length - 1 : at - 1) };
  }, [order, chosen, onGo]);
  useKeys(keys);
  const toNextWaiting = useCallback(
    (indicatorId: string) => {
      const at = order.findIndex((metric) => metric.indicatorId === indicatorId);
      const others = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
      const next = others.find(({ bucket, isDiscarded }) => bucket === 'pending' && !isDiscarded);
      if (next !== undefined) onGo(next.indicatorId);
    },
    [order, onGo],
  );
  return { toNextWaiting, toNext: keys.j };
}
