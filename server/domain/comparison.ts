/** What one quarter added to a year that is reported cumulatively. A gap stays a gap: nothing is spread or guessed. */

/** What was added between two reported quarters; it covers more than one where quarters between gave no figure. */
export interface Increment {
  /** First and last quarter covered, as positions in the year's list, 0 to 3. */
  readonly from: number;
  readonly to: number;
  /** In the unit of the cumulative values; negative when a later figure corrects an earlier one. */
  readonly value: number;
}

/**
 * Takes a year's cumulative values apart. `null` is a quarter without figure: the next one then covers both.
 * [2460, null, 13462, null] → Q1 2460, Q2–Q3 11002. Where a new definition begins nothing can be subtracted.
 * @param breaks positions, 0 to 3, at which a new definition begins
 */
export function yearIncrements(
  cumulative: readonly (number | null)[],
  breaks: readonly number[] = [],
): readonly Increment[] {
  const increments: Increment[] = [];
  let reached = 0;
  let from = 0;
  cumulative.forEach((value, index) => {
    if (value === null) return;
    const isBroken = breaks.some((at) => at > 0 && at >= from && at <= index);
    if (!isBroken) increments.push({ from, to: index, value: minus(value, reached) });
    reached = value;
    from = index + 1;
  });
  return increments;
}

/**
 * The value of each quarter alone, one for one with the cumulative values; null where the quarter or the one
 * before it gave no figure. [268, 655, 1157, null] → [268, 387, 502, null]; [2460, null, 13462] → [2460, null, null].
 */
export function singleQuarterValues(cumulative: readonly (number | null)[]): readonly (number | null)[] {
  const alone = new Map(
    yearIncrements(cumulative)
      .filter(({ from, to }) => from === to)
      .map(({ to, value }) => [to, value]),
  );
  return cumulative.map((_, index) => alone.get(index) ?? null);
}

/** Both are decimals as written; twelve significant digits take the float dust off their difference. */
function minus(value: number, reached: number): number {
  return Number((value - reached).toPrecision(12));
}
