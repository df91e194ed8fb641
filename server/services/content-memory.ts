import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../db/store.ts';

/** Keeps what was worked out about single organisations, for as long as nobody writes to them. */
export interface ContentMemory {
  /**
   * What `work` answers for each organisation, in the given order; only those are worked out that are not kept.
   *
   * @param question what is asked, with everything the answer hangs on beside the organisation's content
   */
  readonly ofEach: <T>(
    store: Store,
    organisationIds: readonly string[],
    question: string,
    work: (organisationId: string) => Promise<T>,
  ) => Promise<readonly T[]>;
}

/** Some questions about every department of a country. */
const MOST = 4000;

export function contentMemory(): ContentMemory {
  const kept = new Map<string, { readonly revision: string; readonly answer: unknown }>();
  const keep = (key: string, revision: string, answer: unknown): void => {
    kept.delete(key);
    kept.set(key, { revision, answer });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
  };
  return {
    ofEach: async <T>(
      store: Store,
      organisationIds: readonly string[],
      question: string,
      work: (organisationId: string) => Promise<T>,
    ) => {
      const before = await store.contentRevisions();
      const answers: T[] = [];
      const made = new Map<string, T>();
      for (const id of organisationIds) {
        const last = kept.get(`${id} ${question}`);
        if (last?.revision === before(id)) {
          answers.push(last.answer as T);
          continue;
        }
        // A country has hundreds of organisations: whoever else asks comes in between.
        await setImmediate();
        const answer = await work(id);
        answers.push(answer);
        made.set(id, answer);
      }
      // What was read while somebody wrote belongs to no revision.
      const after = made.size === 0 ? before : await store.contentRevisions();
      for (const [id, answer] of made)
        if (after(id) === before(id)) keep(`${id} ${question}`, after(id), answer);
      return answers;
    },
  };
}
