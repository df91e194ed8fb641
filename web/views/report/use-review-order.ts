import { useCallback, useEffect, useMemo } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { labelOrder } from './label-order.ts';
import type { EarlyKeys } from './use-early-keys.ts';

export interface ReviewOrder {
  /** Chooses the next metric that waits, after the given one; none left: chooses nothing. */
  readonly toNextWaiting: (indicatorId: string) => void;
  /** Chooses the metric after the chosen one. */
  readonly toNext: () => void;
}

/** Where a review stands. */
interface Standing {
  readonly chosen: string | null;
  /** The task at hand: where J begins while no metric is chosen. */
  readonly taskNo: string | null;
}

/** The order of a review: that of the labels. J and K go to the next and the previous metric. */
export function useReviewOrder(
  metrics: readonly ScorecardMetric[],
  labels: ReadonlyMap<string, string>,
  { chosen, taskNo }: Standing,
  onGo: (indicatorId: string) => void,
  early: EarlyKeys,
): ReviewOrder {
  const order = useMemo(() => labelOrder(metrics, labels), [metrics, labels]);
  const keys = useMemo(() => {
    const at = order.findIndex(({ indicatorId }) => indicatorId === chosen);
    const first = firstOf(order, taskNo);
    const go = (index: number) => (): void => {
      const metric = order[index];
      if (metric !== undefined) onGo(metric.indicatorId);
    };
    return {
      j: go(at < 0 ? first : at + 1),
      k: go(at < 0 ? (first > 0 ? first : order.length) - 1 : at - 1),
      /** As far as keys went that were pressed before the report was here. */
      far: (steps: number) =>
        go(clamp(at >= 0 ? at + steps : first + (steps > 0 ? steps - 1 : steps), order.length))(),
    };
  }, [order, chosen, taskNo, onGo]);
  const pressed = useMemo(() => ({ j: keys.j, k: keys.k }), [keys]);
  useKeys(pressed);
  const { steps, onCaughtUp } = early;
  useEffect(() => {
    if (steps === 0) return;
    keys.far(steps);
    onCaughtUp();
  }, [steps, onCaughtUp, keys]);
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

/** The first metric of a task or, where it has none, of a later one; the very first for no task. */
function firstOf(order: readonly ScorecardMetric[], taskNo: string | null): number {
  const at = order.findIndex(
    (metric) => (metric.taskNo ?? '').localeCompare(taskNo ?? '', 'en', { numeric: true }) >= 0,
  );
  return Math.max(at, 0);
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
