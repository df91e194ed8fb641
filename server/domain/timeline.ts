import type { Status } from './attainment.ts';

/** How a quarter is remembered: its status, or that it was late and made up for later. */
export type TimelineStatus = Status | 'recovered';

const RED: ReadonlySet<Status> = new Set(['behind', 'missed']);
const MADE_UP: ReadonlySet<Status> = new Set(['on_track', 'met', 'exceeded']);

/**
 * The statuses of a year as a timeline. A red quarter that a later one made up for is `recovered` (amber): it
 * turns neither green nor is it forgotten. Quarters without an accepted status stay null.
 */
export function recoverTimeline(statuses: readonly (Status | null)[]): readonly (TimelineStatus | null)[] {
  return statuses.map((status, index) => {
    if (status === null || !RED.has(status)) return status;
    const isMadeUp = statuses.slice(index + 1).some((later) => later !== null && MADE_UP.has(later));
    return isMadeUp ? 'recovered' : status;
  });
}
