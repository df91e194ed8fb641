import { setImmediate } from 'node:timers/promises';

/** Written in a few milliseconds; SQLite binds at most 32766 values at once. */
const ROWS_A_STATEMENT = 100;

/**
 * Cuts rows into lists that one insert statement can take. Between two lists everybody else has a turn: the driver
 * works in this thread, and a large report would hold all answers up.
 */
export async function* chunks<T>(rows: readonly T[]): AsyncGenerator<T[], void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    if (at > 0) await setImmediate();
    yield rows.slice(at, at + ROWS_A_STATEMENT);
  }
}
