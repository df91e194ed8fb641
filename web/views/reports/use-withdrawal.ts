import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportSummary } from '../../../server/domain/scorecard.ts';
import { asProblem, type ApiProblem } from '../../api/problem.ts';
import { restoreReport, withdrawReport } from '../../api/reports.ts';

/** What was just done to a report, for the line that offers the way back. */
export type Outcome =
  | { readonly kind: 'withdrawn' | 'restored'; readonly report: ReportSummary }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

export interface Withdrawal {
  readonly outcome: Outcome | null;
  readonly withdraw: (report: ReportSummary) => void;
  readonly restore: (report: ReportSummary) => void;
  readonly dismiss: () => void;
}

/** Takes reports out of the boards and puts them back; every figure is read afresh afterwards. */
export function useWithdrawal(): Withdrawal {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const onError = (error: Error): void => setOutcome({ kind: 'failed', problem: asProblem(error) });
  const withdrawing = useMutation({
    mutationFn: (report: ReportSummary) => withdrawReport(report.id),
    onError,
    onSuccess: async (_, report) => {
      setOutcome({ kind: 'withdrawn', report });
      await queries.invalidateQueries();
    },
  });
  const restoring = useMutation({
    mutationFn: (report: ReportSummary) => restoreReport(report.id),
    onError,
    onSuccess: async (_, report) => {
      setOutcome({ kind: 'restored', report });
      await queries.invalidateQueries();
    },
  });
  return {
    outcome,
    withdraw: (report) => withdrawing.mutate(report),
    restore: (report) => restoring.mutate(report),
    dismiss: () => setOutcome(null),
  };
}
