import { inArray, type Column, type SQL } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** Condition that keeps rows of organisations out of reach away; undefined, which `and` leaves out, where all are in reach. */
export function visible({ organisations }: Session, column: Column): SQL | undefined {
  return organisations === undefined ? undefined : inArray(column, [...organisations]);
}
