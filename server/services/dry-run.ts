import type { Session, Store } from '../../db/store.ts';

/** Carries the answer of a trial out of the transaction that it undoes. */
class Tried extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('tried');
    this.answer = answer;
  }
}

/**
 * What `work` would answer if it were done; nothing of it stays. The one honest preview: it runs the very code
 * that will run, on the very rows.
 */
export async function dryRun<T>(
  { tx }: Pick<Store, 'tx'>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await tx(async (session): Promise<T> => {
      throw new Tried(await work(session));
    });
  } catch (cause) {
    if (cause instanceof Tried) return cause.answer as T;
    throw cause;
  }
}
