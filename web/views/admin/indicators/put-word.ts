import type { IndicatorDetail } from '../../../../server/domain/scorecard.ts';
import type { Decided, Said } from '../../../../server/domain/decided.ts';
import type { Seen } from '../../../api/definitions.ts';
import type { Steps } from '../use-steps.ts';

/** Something that people say of an indicator: how it is written, and how it is found again in the answer. */
export interface WordOf<V> {
  readonly put: (value: V | null, seen: Seen) => Promise<IndicatorDetail>;
  readonly find: (decided: Decided) => Said | undefined;
  /** What stands, null for nothing. */
  readonly value: V | null;
  readonly seen: Seen;
}

/** Writes it, with the way back to what stood; the way back is refused when somebody changed it since. */
export function runWord<V>(
  steps: Steps,
  words: string,
  { put, find, value, seen }: WordOf<V>,
  next: V | null,
): Promise<boolean> {
  return steps.run(words, async () => {
    const { decided } = await put(next, seen);
    return () => put(value, find(decided)?.revision ?? null);
  });
}
