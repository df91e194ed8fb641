import { useQuery } from '@tanstack/react-query';
import type { ColumnsView, RepairResult } from '../../../../server/domain/column-repair.ts';
import { repairColumns, repairPreviewQuery, undoColumns } from '../../../api/columns.ts';
import { asProblem, type ApiProblem } from '../../../api/problem.ts';
import { useKeptFields, type KeptFields } from '../use-kept-fields.ts';
import { useSteps } from '../use-steps.ts';
import { startColumns, wishOf, type ColumnEntry } from './column-wish.ts';

export interface Repair extends KeptFields<ColumnEntry> {
  /** What the fields would change; undefined while it is tried out, null when they change nothing. */
  readonly preview: RepairResult | undefined | null;
  readonly apply: () => void;
  /** Takes the last repair back; null where there is none. */
  readonly undo: (() => void) | null;
  readonly isSaving: boolean;
  readonly problem: ApiProblem | null;
}

type Step = 'apply' | 'undo';

/** The repair that somebody types, tried out with every change. */
export function useRepair(
  reportId: string,
  view: ColumnsView,
  onDone: (step: Step, columns: number) => void,
): Repair {
  const kept = useKeptFields<ColumnEntry>(`columns.${reportId}`, startColumns(view));
  const wish = wishOf(kept.fields, view);
  const trial = useQuery({
    ...repairPreviewQuery(reportId, wish ?? { columns: {} }),
    enabled: wish !== null,
    retry: false,
  });
  const seen = { reportId, revision: view.revision };
  const steps = useSteps(
    async (step: Step) => {
      if (step === 'undo') {
        await undoColumns(seen);
        return 0;
      }
      const { reason } = kept.fields;
      if (wish === null) return 0;
      return (await repairColumns(seen, wish, reason.trim() === '' ? null : reason.trim())).columns.length;
    },
    (step, columns) => {
      kept.clear();
      onDone(step, columns);
    },
  );
  return {
    ...kept,
    preview: wish === null ? null : trial.data,
    apply: () => {
      // Nobody takes what they have not seen.
      if (wish !== null && trial.data !== undefined && !steps.isSaving) steps.take('apply');
    },
    undo: view.repaired.length === 0 ? null : () => steps.take('undo'),
    isSaving: steps.isSaving,
    problem: steps.problem ?? (trial.error === null ? null : asProblem(trial.error)),
  };
}
