import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem, type ApiProblem } from '../../api/problem.ts';

export interface Steps<S> {
  readonly take: (step: S) => void;
  /** Takes the step again that failed last; null where none did. */
  readonly retry: (() => void) | null;
  readonly isSaving: boolean;
  /** What kept the last step from being stored; null after one that was. */
  readonly problem: ApiProblem | null;
}

/**
 * Sends the steps that somebody takes about one item; whatever was decided, every page reads its figures anew. The next
 * step waits for the item itself only.
 * @param root first word of the query that holds the item
 */
export function useSteps<S, R>(
  send: (step: S) => Promise<R>,
  onTaken: (step: S, answer: R) => void,
  root: 'reports' | 'follow-ups' = 'reports',
): Steps<S> {
  const queries = useQueryClient();
  const sending = useMutation({
    // Without a connection the step fails at once and waits for a person, instead of being sent unseen later.
    networkMode: 'always',
    mutationFn: send,
    // After a conflict too: the reader then sees what the other person did.
    onSettled: () => {
      void queries.invalidateQueries();
      return queries.invalidateQueries({ queryKey: [root] }, { cancelRefetch: false });
    },
    onSuccess: (answer, step) => onTaken(step, answer),
  });
  const { mutate, variables, error } = sending;
  const problem = error === null ? null : asProblem(error);
  const failed = variables;
  return {
    take: mutate,
    retry: problem?.status === 0 && failed !== undefined ? () => mutate(failed) : null,
    isSaving: sending.isPending,
    problem,
  };
}
