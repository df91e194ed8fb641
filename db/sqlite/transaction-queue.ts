import type Database from 'better-sqlite3';
import type { Session } from '../store.ts';

export interface TransactionQueue {
  readonly run: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** Resolves when what was asked for so far is done. */
  readonly drain: () => Promise<void>;
}

/**
 * One write transaction after the other. The driver's own `transaction` cannot await, so begin and commit
 * are issued by hand; `immediate` takes the write lock first, so that a transaction never fails half-way
 * for a lock that another process holds.
 */
export function transactionQueue(writer: Database.Database, session: Session): TransactionQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const next = last.then(() => inTransaction(writer, () => work(session)));
      last = next.catch(() => undefined);
      return next;
    },
    drain: async () => {
      await last;
    },
  };
}

async function inTransaction<T>(writer: Database.Database, work: () => Promise<T>): Promise<T> {
  writer.exec('begin immediate');
  try {
    const result = await work();
    writer.exec('commit');
    return result;
  } catch (cause) {
    if (writer.inTransaction) writer.exec('rollback');
    throw cause;
  }
}
