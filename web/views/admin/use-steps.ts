import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Conflict } from '../../../server/domain/review.ts';
import { asProblem } from '../../api/problem.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';

/** What was done last: in words, with the way back; why nothing was; or who was faster. */
export type StepOutcome =
  | {
      readonly kind: 'done';
      readonly what: string;
      readonly words: string;
      readonly undo: (() => Promise<unknown>) | null;
    }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict<unknown> };

export interface Steps {
  readonly outcome: StepOutcome | null;
  /** Does something, says what was done, and reads everything afresh; false when it failed. */
  readonly run: (words: string, work: () => Promise<(() => Promise<unknown>) | null>) => Promise<boolean>;
  /** The same for what stores nothing of its own: the words are said as they are. */
  readonly start: (words: string, work: () => Promise<unknown>) => Promise<boolean>;
  readonly refuse: (words: string) => void;
  readonly undo: () => Promise<void>;
  /** Leaves a conflict to the one who was faster. */
  readonly dismiss: () => void;
}

/** One step after another, each with its outcome on one line. */
export function useSteps(): Steps {
  const text = useAdminText();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<StepOutcome | null>(null);
  const fail = async (error: unknown): Promise<false> => {
    const { status, title, message, conflict } = asProblem(error);
    if (conflict !== null) {
      setOutcome({ kind: 'conflict', conflict });
      // The form then stands on what the other one wrote, and saving once more names that.
      await queries.invalidateQueries();
      return false;
    }
    const words = status === 0 ? text.offline : `${title ?? text.failed}：${message}`;
    setOutcome({ kind: 'failed', words });
    return false;
  };
  const done = async (outcome: StepOutcome): Promise<true> => {
    setOutcome(outcome);
    await queries.invalidateQueries();
    return true;
  };
  return {
    outcome,
    refuse: (words) => setOutcome({ kind: 'failed', words }),
    dismiss: () => setOutcome(null),
    run: async (what, work) => {
      try {
        const undo = await work();
        return await done({ kind: 'done', what, words: text.saved(what), undo });
      } catch (error) {
        return fail(error);
      }
    },
    start: async (words, work) => {
      try {
        await work();
        return await done({ kind: 'done', what: words, words, undo: null });
      } catch (error) {
        return fail(error);
      }
    },
    undo: async () => {
      if (outcome?.kind !== 'done' || outcome.undo === null) return;
      try {
        await outcome.undo();
        setOutcome({ ...outcome, words: text.undone(outcome.what), undo: null });
        await queries.invalidateQueries();
      } catch (error) {
        await fail(error);
      }
    },
  };
}
