/** An indicator's own plan for the year, where it is not meant to run evenly: what is due by the end of each quarter. */
import { withoutDust } from './computed.ts';

const QUARTERS = 4;

/** Whether shares are a plan: one a quarter, percent, never falling, the whole target by the year's end. */
export function isPlan(shares: readonly number[]): boolean {
  const areShares = shares.every((share) => share >= 0 && share <= 100);
  const neverFalls = shares.every((share, index) => share >= (shares[index - 1] ?? 0));
  return shares.length === QUARTERS && areShares && neverFalls && shares.at(-1) === 100;
}

/**
 * Share of the target that is due, percent: straight lines between the ends of the quarters, from 0.
 * @param shares what is due by the end of each quarter of the year
 * @param elapsed percent of the year gone
 */
export function dueShare(shares: readonly number[], elapsed: number): number {
  const gone = (elapsed * QUARTERS) / 100;
  const whole = Math.min(Math.floor(gone), QUARTERS);
  const before = whole === 0 ? 0 : (shares[whole - 1] ?? 0);
  const next = shares[whole] ?? before;
  return withoutDust(before + (next - before) * (gone - whole));
}
