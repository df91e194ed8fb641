import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { asProblem, type ApiProblem } from '../../api/problem.ts';
import { addMissedMetric, addMissedMilestone } from '../../api/review.ts';
import { emptyEntry, missedMetric, type MarkEntry } from './mark-entry.ts';
import { useKeptFields, type KeptFields } from './use-kept-fields.ts';

export interface Marking extends Omit<KeptFields<MarkEntry>, 'fields'> {
  readonly entry: MarkEntry;
  /** Something is missing that cannot be done without. */
  readonly isIncomplete: boolean;
  readonly add: () => void;
  readonly problem: ApiProblem | null;
}

/** Under which name what is being marked in a report is kept. */
export function keptMark(reportId: string): string {
  return `mark.${reportId}`;
}

/** What somebody marks that reading missed; it stays in this browser until it is stored or given up. */
export function useMarking(
  report: ReportDetail,
  taskNo: string | null,
  onAdded: (name: string) => void,
): Marking {
  const queries = useQueryClient();
  const { fields: entry, ...kept } = useKeptFields(keptMark(report.id), emptyEntry(taskNo));
  const [isIncomplete, setIncomplete] = useState(false);
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      // Together: empty fields would take the one that has the focus away before the form gives it back.
      kept.clear();
      onAdded(entry.name.trim());
    },
  });
  const add = (): void => {
    const request = requestOf(report, entry);
    setIncomplete(request === null);
    if (request !== null && !sending.isPending) sending.mutate(request);
  };
  const problem = sending.error === null ? null : asProblem(sending.error);
  return { ...kept, entry, isIncomplete, add, problem };
}

/** What to send for the fields; null while something is missing. */
function requestOf({ id, text }: ReportDetail, entry: MarkEntry): (() => Promise<unknown>) | null {
  if (entry.kind === 'metric') {
    const metric = missedMetric(entry, text);
    return metric === null ? null : () => addMissedMetric(id, metric);
  }
  const goal = entry.name.trim();
  const { goalWords, status } = entry;
  const mark = goalWords === null ? null : ({ ...goalWords, role: 'sentence' } as const);
  return goal === '' ? null : () => addMissedMilestone(id, { goal, mark, status });
}
