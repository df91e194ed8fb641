import { useCallback, useState } from 'react';
import type { MilestoneItem } from '../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { rangeAddress } from '../../lib/span-address.ts';
import { useUrl } from '../../lib/use-url.ts';
import type { Selection } from './selection.ts';
import type { FocusWish } from './use-card-focus.ts';
import { useMovedMetric } from './use-moved-metric.ts';

/** Nothing is open. */
const NOTHING = { metric: null, milestone: null, span: null };

export interface ReviewPlace {
  /** What was chosen by key last: its card takes the focus. */
  readonly wish: FocusWish | null;
  /** Opens a metric, or closes the open one. */
  readonly choose: (indicatorId: string) => void;
  /** Opens a metric by key. */
  readonly goTo: (indicatorId: string) => void;
  /** Opens a milestone of the task at hand and shows its words, or closes the open one. */
  readonly chooseMilestone: (item: MilestoneItem) => void;
  /** Opens a milestone of any task by key. */
  readonly goToMilestone: (item: MilestoneItem, taskNo: string | null) => void;
}

/** Where a review is, kept in the address, and the ways from there. */
export function useReviewPlace(
  report: ReportDetail,
  { taskNo, indicatorId, milestoneId }: Selection,
): ReviewPlace {
  const { search, here, go } = useUrl();
  const [wish, setWish] = useState<FocusWish | null>(null);
  const choose = useCallback(
    (id: string) =>
      go(here({ ...NOTHING, metric: id === indicatorId ? null : id, task: null }), { replace: true }),
    [go, here, indicatorId],
  );
  const goTo = useCallback(
    (id: string) => {
      setWish({ cardId: id });
      go(here({ ...NOTHING, metric: id, task: null }), { replace: true });
    },
    [go, here],
  );
  const open = useCallback(
    ({ id, goalSpan, evidence }: MilestoneItem, no: string | null) => {
      const place = evidence[0] ?? goalSpan;
      const span = place === null ? null : rangeAddress(place);
      go(here({ metric: null, milestone: id, task: no, span }), { replace: true });
    },
    [go, here],
  );
  const goToMilestone = useCallback(
    (item: MilestoneItem, no: string | null) => {
      setWish({ cardId: item.id });
      open(item, no);
    },
    [open],
  );
  const chooseMilestone = (item: MilestoneItem): void => {
    if (item.id === milestoneId) go(here({ ...NOTHING, task: taskNo }), { replace: true });
    else open(item, taskNo);
  };
  useMovedMetric(report.metrics, new URLSearchParams(search).get('metric'), goTo);
  return { wish, choose, goTo, chooseMilestone, goToMilestone };
}
