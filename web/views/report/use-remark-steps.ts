import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RemarkView } from '../../../server/domain/review.ts';
import { asProblem, type ApiProblem } from '../../api/problem.ts';
import { rewordRemark, undoRemark, withdrawRemark, type Told } from '../../api/review.ts';

/** What its author does with a remark that stands. */
export interface RemarkStep {
  readonly kind: 'reword' | 'withdraw' | 'undo';
  readonly remark: Told;
  /** The new words, where it is reworded. */
  readonly text?: string;
  /** Called once it is stored. */
  readonly onTaken?: () => void;
}

export interface RemarkSteps {
  readonly take: (step: RemarkStep) => void;
  /** The last step that was stored, and the remark since: it can be taken back. */
  readonly last: { readonly kind: RemarkStep['kind']; readonly remark: RemarkView } | null;
  /** The remark that could not be changed, and why. */
  readonly failed: { readonly id: string; readonly problem: ApiProblem } | null;
}

/** Rewords remarks, takes them back, and undoes either. */
export function useRemarkSteps(onDone: () => void): RemarkSteps {
  const queries = useQueryClient();
  const [last, setLast] = useState<RemarkSteps['last']>(null);
  const { mutate, error, variables } = useMutation({
    networkMode: 'always',
    mutationFn: ({ kind, remark, text = '' }: RemarkStep) => {
      if (kind === 'reword') return rewordRemark(remark, text);
      return kind === 'withdraw' ? withdrawRemark(remark) : undoRemark(remark);
    },
    onSettled: () => queries.invalidateQueries(),
    onSuccess: (remark, { kind, onTaken }) => {
      onTaken?.();
      setLast({ kind, remark });
      onDone();
    },
  });
  const failed = error === null ? null : { id: variables.remark.id, problem: asProblem(error) };
  return { take: (step) => mutate(step), last, failed };
}
