import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';

/** What was done last: in words, with the way back; or why nothing was. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly words: string; readonly undo: (() => Promise<unknown>) | null }
  | { readonly kind: 'failed'; readonly words: string };

export interface Steps {
  readonly outcome: StepOutcome | null;
  /** Does something, says what was done, and reads everything afresh; false when it failed. */
  readonly run: (words: string, work: () => Promise<(() => Promise<unknown>) | null>) => Promise<boolean>;
  readonly refuse: (words: string) => void;
  readonly undo: () => Promise<void>;
}

/** One step after another, each with its outcome on one line. */
export function useSteps(): Steps {
  const text = useAdminText();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<StepOutcome | null>(null);
  const fail = (error: unknown): false => {
    const { status, title, message } = asProblem(error);
    setOutcome({
      kind: 'failed',
      words: status === 0 ? text.offline : `${title ?? text.failed}：${message}`,
    });
    return false;
  };
  return {
    outcome,
    refuse: (words) => setOutcome({ kind: 'failed', words }),
    run: async (words, work) => {
      try {
        const undo = await work();
        setOutcome({ kind: 'done', words: text.saved(words), undo });
        await queries.invalidateQueries();
        return true;
      } catch (error) {
        return fail(error);
      }
    },
    undo: async () => {
      if (outcome?.kind !== 'done' || outcome.undo === null) return;
      try {
        await outcome.undo();
        setOutcome({ kind: 'done', words: text.undone(outcome.words), undo: null });
        await queries.invalidateQueries();
      } catch (error) {
        fail(error);
      }
    },
  };
}
